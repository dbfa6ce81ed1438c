import Hypertext
import Text

/// One of the theme's drawings for paper: whole, because a PDF cannot refer to symbols elsewhere, and with its colour in it.
package struct PaperDrawing: Sendable {
    private let viewBox: String
    /// What is inside the symbol, up to the drawing's end tag.
    private let inside: String

    /// How a drawing is coloured: icons are lines, marks are shapes.
    package enum Style: Sendable {
        case line, shape

        fileprivate func attributes(_ colour: String) -> String {
            switch self {
            case .line: "fill=\"none\" stroke=\"\(colour)\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
            case .shape: "fill=\"\(colour)\""
            }
        }
    }

    /// From `<symbol id="i-mug" viewBox="0 0 24 24">…</symbol>`; nil without a viewBox.
    init?(symbol: String) {
        let parts = Array(symbol.utf8).split(separator: UInt8(ascii: ">"), maxSplits: 1)
        guard parts.count == 2, let box = parts[0].firstRange(ofText: "viewBox=\"") else { return nil }
        viewBox = String(decoding: parts[0][box.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        inside = String(decoding: parts[1], as: UTF8.self).substituting("</symbol>", with: "</svg>").substituting(
            " class=\"ln\"", with: " fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\"")
    }

    /// `colour` is `#rrggbb`.
    func html(_ style: Style, class name: String, colour: String) -> HTML {
        var markup = "<svg class=\""
        markup += name
        markup += "\" aria-hidden=\"true\" "
        markup += style.attributes(colour)
        markup += " viewBox=\""
        markup += viewBox
        markup += "\">"
        // Drawn shapes do not inherit a colour in every renderer.
        markup += inside.substituting("currentColor", with: colour)
        return HTML(rendered: Array(markup.utf8))
    }
}
