import Diagnostics
package import SiteFields
package import SiteValues
import Text

/// Where a page was before: an entry of `aliases`. A name such as `think-first` is a page beside the one it leads to; a path such as
/// `guidelines/think-first.html` begins in the folder of the language, and `de/old-name.html` is of that language alone.
package struct FormerAddress: Sendable, Hashable {
    /// Without `.html`.
    private let parts: [String]
    /// A bare name is beside the page.
    private let isPath: Bool

    /// nil for what cannot be the address of a page of this site.
    init?(_ text: String) {
        let path = text.hasSuffix(".html") ? text.dropLast(".html".count) : text[...]
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && $0.utf8.allSatisfy(Self.isPlain) }) else { return nil }
        self.parts = parts.map(String.init)
        isPath = parts.count > 1 || text.hasSuffix(".html")
    }

    /// Old addresses may come from another system, so that capital letters and underscores are let through.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || "-_.".utf8.contains(byte)
    }

    /// What the author may have pasted: a whole address of the old site, or one with a slash before it.
    static func meant(by text: String) -> String? {
        let path = text.firstRange(of: "://").map { text[$0.upperBound...].drop { $0 != "/" } } ?? text[...]
        let plain = String(path.drop { $0 == "/" || $0 == "." }.prefix { $0 != "?" && $0 != "#" })
        return plain == text || Self(plain) == nil ? nil : plain
    }

    /// The path from the site's folder, for the page of a language that is now in a folder of its language.
    /// - Parameters:
    ///   - folder: of the page itself, inside the language's, such as `guidelines/`; empty at the top.
    ///   - root: the folder of the language, such as `de/`; empty for the default language.
    /// - Returns: nil where the address was one of another language.
    package func path(beside folder: String, below root: String, language: Language, of languages: [Language]) -> String? {
        let path = parts.joined(separator: "/") + ".html"
        if !isPath { return root + folder + path }
        guard parts.count > 1, let other = languages.first(where: { $0.tag == parts[0] }) else { return root + path }
        return other == language ? path : nil
    }
}

extension FieldFormat<FormerAddress> {
    package static var formerAddress: Self {
        .scalar(
            "the former name or path of the page, such as think-first or guidelines/think-first.html", fallback: .unreadable,
            meant: FormerAddress.meant
        ) { FormerAddress($0) }
    }
}

extension FormerAddress {
    /// Takes the place of one that could not be read.
    static let unreadable = FormerAddress(parts: ["unreadable"])

    private init(parts: [String]) {
        self.parts = parts
        isPath = false
    }
}

/// A kind whose entries have pages that may have been at other addresses before.
package protocol AddressedKind: ContentKind {
    /// What readers call it.
    var name: String { get }
    var aliases: [FormerAddress] { get }
}
