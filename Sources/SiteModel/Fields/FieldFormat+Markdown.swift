import Diagnostics
package import Markdown

extension FieldFormat where Value == MarkdownDocument {
    package static var markdown: FieldFormat<MarkdownDocument> {
        FieldFormat(standIn: { .empty }) { spot, reader in
            guard let text = reader.text(at: spot, expected: "a text") else { return nil }
            let place = spot.value.location
            return reader.markdown(
                text, in: reader.source(of: spot), at: place.line ?? 1, column: place.column ?? 1, idPrefix: reader.idPrefix + spot.idPart)
        }
    }
}
