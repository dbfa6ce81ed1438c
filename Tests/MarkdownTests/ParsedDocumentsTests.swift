import Diagnostics
import Markdown
import Testing

struct ParsedDocumentsTests {
    private static let text = "See [there](b.md).\n\n> [!NOTE]\n> <b>Bold</b>\n"

    /// Of the bytes of the page: the same only if nothing was parsed.
    private func place(of document: MarkdownDocument) -> UnsafeRawPointer? {
        for case .html(let bytes) in document.segments { return bytes.withUnsafeBytes(\.baseAddress) }
        return nil
    }

    private func parsed(
        _ text: String = text, by documents: ParsedDocuments, path: String = "a.md", line: Int = 1,
        options: MarkdownOptions = MarkdownOptions(.english)
    ) -> (document: MarkdownDocument, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let place = MarkdownProvenance(path: path, line: line)
        let document = documents.document(parsing: text, from: place, options: options, into: &log)
        let fresh = Reading(text, options: options, from: place)
        #expect(document == fresh.document && log.diagnostics == fresh.log.diagnostics)
        return (document, log)
    }

    @Test("What was parsed is used again with its findings, until a round has no use for it")
    func again() {
        let documents = ParsedDocuments()
        let first = parsed(by: documents)
        #expect(!first.log.diagnostics.isEmpty && place(of: first.document) != nil)
        for _ in 1...3 {
            documents.begin(words: [])
            #expect(place(of: parsed(by: documents).document) == place(of: first.document))
        }
        // A round that ends before the first text forgets nothing.
        documents.begin(words: [])
        documents.begin(words: [])
        #expect(place(of: parsed(by: documents).document) == place(of: first.document))
        for _ in 1...2 {
            documents.begin(words: [])
            _ = parsed("Other.", by: documents)
        }
        #expect(place(of: parsed(by: documents).document) != place(of: first.document))
    }

    @Test("A text at another place, in another language, of other bytes or with other words around it is parsed anew")
    func other() {
        let documents = ParsedDocuments()
        let first = parsed(by: documents)
        var inside = MarkdownOptions(.english)
        inside.idPrefix = "x-"
        for other in [
            parsed(by: documents, path: "b.md"), parsed(by: documents, line: 2), parsed(by: documents, options: inside),
            parsed(by: documents, options: MarkdownOptions(.german)), parsed(Self.text + "\n", by: documents),
        ] {
            #expect(place(of: other.document) != place(of: first.document))
        }
        let composed = parsed("\u{FC}", by: documents).document
        #expect(place(of: parsed("u\u{308}", by: documents).document) != place(of: composed))
        documents.begin(words: [[1]])
        #expect(place(of: parsed(by: documents).document) != place(of: first.document))
    }
}
