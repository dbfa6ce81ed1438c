import Text

/// A language of the site, named by its BCP 47 tag such as `de` or `pt-BR`.
package struct Language: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let tag: String

    package static let english = Language(known: "en")
    package static let german = Language(known: "de")

    /// A tag that is written in the program itself.
    package init(known tag: StaticString) {
        self.tag = tag.description
    }

    /// nil unless the tag is two or three lower-case letters, with an optional region or script (`-CH`, `-Latn`).
    package init?(_ tag: String) {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let primary = parts.first, parts.count <= 3 else { return nil }
        guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(\.isASCIILowercase) else { return nil }
        for part in parts.dropFirst() {
            guard (2...4).contains(part.utf8.count), part.utf8.allSatisfy(\.isASCIIAlphanumeric) else { return nil }
        }
        self.tag = tag
    }

    /// The tag without region and script: what typography and hyphenation go by.
    package var primary: String {
        tag.utf8.firstIndex(of: UInt8(ascii: "-")).map { String(tag[..<$0]) } ?? tag
    }

    package var isGerman: Bool { hasPrimary(Language.german.tag) }
    package var isEnglish: Bool { hasPrimary(Language.english.tag) }

    /// Rules ask this of every text: no string is made for it.
    private func hasPrimary(_ name: String) -> Bool {
        let rest = tag.utf8.dropFirst(name.utf8.count)
        return tag.utf8.starts(with: name.utf8) && (rest.isEmpty || rest.first == UInt8(ascii: "-"))
    }

    package var isRightToLeft: Bool {
        ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary)
    }

    package var description: String { tag }

    package static func < (a: Language, b: Language) -> Bool { a.tag < b.tag }
}
