import Diagnostics
import Markdown

/// A text read as a page would be, with links and images shown as signs: `⟦0⟧words⟦/0⟧` and `⟦image 0⟧`.
struct Reading {
    let document: MarkdownDocument
    private(set) var log = DiagnosticLog()

    init(_ text: String, in conventions: TextConventions = .english, from provenance: MarkdownProvenance = MarkdownProvenance(path: "a.md"))
    {
        self.init(text, options: MarkdownOptions(conventions), from: provenance)
    }

    init(_ text: String, options: MarkdownOptions, from provenance: MarkdownProvenance = MarkdownProvenance(path: "a.md")) {
        document = MarkdownDocument(parsing: text, from: provenance, options: options, into: &log)
    }

    var html: String {
        document.segments.map { segment in
            switch segment {
            case .html(let bytes): String(decoding: bytes, as: UTF8.self)
            case .linkStart(let index): "⟦\(index)⟧"
            case .linkEnd(let index): "⟦/\(index)⟧"
            case .image(let index): "⟦image \(index)⟧"
            }
        }.joined()
    }

    /// Each finding as `path:line:column+length rule`.
    var findings: [String] {
        log.sorted.map { "\($0.location.shown) \($0.rule)" }
    }
}

extension SourceLocation {
    var shown: String {
        "\(path):\(line.map(String.init) ?? "-"):\(column.map(String.init) ?? "-")+\(length)"
    }
}
