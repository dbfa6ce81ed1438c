import Diagnostics
package import Markdown

extension FieldFormat where Value == MarkdownDocument {
    package static var markdown: FieldFormat<MarkdownDocument> {
        FieldFormat(.other { .markdown }, fallback: { .empty }) { field, reader in
            guard let text = reader.text(at: field, expected: "a text") else { return nil }
            let place = field.value.location
            return reader.markdown(
                text, in: reader.source(of: field), at: place.line ?? 1, column: place.column ?? 1, key: field.key,
                idPrefix: reader.idPrefix + field.idPart
            )
        }
    }
}
