import Diagnostics
import SiteFields
import Text

/// docs/keys.md: every key of every file, with what can be written there, made from what the program reads.
package enum KeyReference {
    package static func markdown(of contents: [ContentSchema]) -> String {
        contents.map { content in
            let place = content.isFrontMatter ? "each `.md` in `\(content.path)/`" : "`\(content.path)`"
            let lead =
                if content.isList {
                    "In \(place), for each entry below `entries:`."
                } else if content.isFrontMatter {
                    "At the top of \(place), between the lines of `---`."
                } else {
                    "In \(place)."
                }
            return "## \(content.name)\n\n\(lead)\n\n| key | value | |\n|---|---|---|\n" + rows(content.keys, below: "")
        }.joined(separator: "\n")
    }

    private static func rows(_ keys: [FieldKey], below path: String) -> String {
        keys.map { key in
            let name = path + key.name
            let row = "| `\(name)` | \(value(key.shape)) | \(remarks(key).joined(separator: "; ")) |\n"
            return row + rows(nested(key), below: "\(name).")
        }.joined()
    }

    private static func nested(_ key: FieldKey) -> [FieldKey] {
        if case .entries(let keys) = key.role { return keys }
        return key.shape.map(nested) ?? []
    }

    private static func nested(_ shape: ValueShape) -> [FieldKey] {
        switch shape {
        case .group(let keys): keys
        case .list(let value), .named(let value): nested(value)
        case .either(let shapes): shapes.flatMap(nested)
        case .text, .flag, .number, .oneOf, .reference, .markdown: []
        }
    }

    private static func remarks(_ key: FieldKey) -> [String] {
        let role: String? =
            switch key.role {
            case .fact: nil
            case .word, .entries: "translated"
            case .shared: "in a translation where it differs"
            }
        return [key.isRequired ? "**required**" : nil, role].compactMap(\.self)
    }

    private static func value(_ shape: ValueShape?) -> String {
        switch shape {
        case nil: "a text"
        case .text(let expected): expected.english.replacing("|", with: "\\|")
        case .flag: "`true` or `false`"
        case .number(let range): range.upperBound == .max ? "a whole number" : "a number from \(range.lowerBound) to \(range.upperBound)"
        case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .reference(let kind): "the id of \(kind.withArticle)"
        case .markdown: "a text, in Markdown"
        case .group: "these keys:"
        case .named(let value): "names of your own, each with \(self.value(value))"
        case .list(.group): "a list, each entry with these keys:"
        case .list(let value): "a list; each entry \(self.value(value))"
        case .either(let shapes): shapes.map { self.value($0) }.joined(separator: ", or ")
        }
    }
}
