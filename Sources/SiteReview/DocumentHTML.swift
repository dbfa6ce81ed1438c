import Hypertext
package import OfficeDocuments

/// The same document as a page that needs no other file: to be read in a browser, and made into a PDF. It loads nothing.
package enum DocumentHTML {
    package static func bytes(of document: WordDocument) -> [UInt8] {
        HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(document.language)) {
                head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    meta(.name("robots"), .content("noindex"))
                    title { document.title }
                    HTML(raw: DocumentStyle.text)
                }
                body {
                    main { for block in document.blocks { markup(of: block) } }
                    footer { p { document.footer } }
                }
            }
        }.bytes
    }

    private static func markup(of block: WordBlock) -> HTML {
        switch block {
        case .paragraph(let paragraph): markup(of: paragraph)
        case .pageBreak: div(.class("break"))
        case .table(let rows, _):
            div(.class("scroll")) {
                table {
                    thead { tr { for cell in rows.first ?? [] { th(.scope("col")) { words(of: cell) } } } }
                    tbody { for row in rows.dropFirst() { tr { for cell in row { td { markup(of: cell) } } } } }
                }
            }
        }
    }

    private static func markup(of paragraph: WordParagraph) -> HTML {
        let name = [paragraph.isNumbered ? "n" : nil, paragraph.isChanged ? "changed" : nil, paragraph.style == .label ? "label" : nil]
            .compactMap(\.self).joined(separator: " ")
        let words = words(of: paragraph)
        switch paragraph.style {
        case .title: return h1(.class("title")) { words }
        case .heading1: return h2(.class(name)) { words }
        case .heading2: return h3(.class(name)) { words }
        case .heading3: return h4(.class(name)) { words }
        case .text, .label, .cell: return p(.class(name)) { words }
        }
    }

    private static func words(of paragraph: WordParagraph) -> HTML {
        HTML {
            for run in paragraph.runs {
                switch run.kind {
                case .plain: run.isBold ? b { run.text } : HTML(run.text)
                case .inserted: ins { run.text }
                case .deleted: del { run.text }
                }
            }
        }
    }
}
