import Diagnostics
import Markdown

extension FieldReader {
    /// `heading_aliases: {old-heading: new-heading}`: links to a part of a page hold when its heading is another one. Each language has its
    /// own, because each has its own headings.
    mutating func withFormerHeadings(_ document: MarkdownDocument, in source: FieldSource) -> MarkdownDocument {
        guard let value = source.fields[Self.headingAliases], !value.isEmpty else { return document }
        guard case .mapping(let fields, _) = value else {
            report(
                .wrongType, at: value.location, "`\(Self.headingAliases)` needs former headings; this is \(value.whatItIs).",
                remedy: "Write each as `old-heading: new-heading`, on a line of its own, indented.")
            return document
        }
        let ids = Set(document.headings.map(\.id))
        let known = KnownNames(document.headings.map(\.id))
        var former: [(name: String, id: String)] = []
        for field in fields {
            guard let id = field.value.text, ids.contains(id) else {
                let near = known.nearest(to: field.value.text ?? "")
                report(
                    .badValue, at: field.value.location,
                    "`\(Self.headingAliases)` leads to `#\(field.value.text ?? "")`, and this text has no such heading.",
                    remedy: near.map { "Did you mean `\($0)`?" }
                        ?? "Name the heading as it is in an address: lower-case letters and hyphens.")
                continue
            }
            guard !ids.contains(field.key), !field.key.contains(where: { $0.isWhitespace || $0 == "#" }) else {
                report(
                    .badValue, at: field.keyLocation, "`#\(field.key)` cannot be the former name of a heading here.",
                    remedy: ids.contains(field.key)
                        ? "A heading of this text has that name now: take the line out."
                        : "Write the part of the old address after the `#`, without it.")
                continue
            }
            former.append((field.key, id))
        }
        return document.answering(to: former)
    }

    static let headingAliases = "heading_aliases"
}
