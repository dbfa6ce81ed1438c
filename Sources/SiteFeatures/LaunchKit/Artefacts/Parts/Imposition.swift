import Hypertext
import SiteComponents
import SiteModel
import SitePlan

/// Several small pieces on one A4 sheet, with marks where to cut.
enum Imposition: String, Sendable {
    /// Two by two; they fill the sheet, so that the marks lie on the cuts themselves, at the edge.
    case fourA6 = "four"
    /// Two by five business cards.
    case tenCards = "ten"

    var count: Int { self == .fourA6 ? 4 : 10 }
    var format: PrintFormat { self == .fourA6 ? .a6 : .card }
}

extension PageContext {
    /// Pieces in rows; a back side is laid out from the right, because the sheet is turned over its long edge.
    func imposed(_ imposition: Imposition, kind: String = "", label: String, isBack: Bool = false, _ pieces: [HTML]) -> HTML {
        paper(.a4, "nup \(imposition.rawValue)" + (kind.isEmpty ? "" : " nup-" + kind), label: label) {
            cutMarks(imposition)
            div(.class(isBack ? "pieces turned" : "pieces")) {
                for piece in pieces { div(.class("piece \(imposition.format.rawValue)")) { piece } }
            }
        }
    }

    /// Hair lines at the edges of the sheet, in line with every cut.
    private func cutMarks(_ imposition: Imposition) -> HTML {
        div(.class("cuts"), .aria("hidden", "true")) {
            if imposition == .fourA6 {
                for _ in 0..<4 { span {} }
            } else {
                for _ in 0..<2 { div { for _ in 0...5 { i {} } } }
                for _ in 0..<6 { span {} }
            }
        }
    }
}
