package import Hypertext

/// A code drawn once, for the many sheets that carry it.
package struct QRDrawing: Sendable {
    private let side: Int
    private let shapes: HTML

    /// - Parameter dark: the dark modules, as a path in a square of `side` modules, quiet zone included.
    package init(side: Int, dark: String) {
        self.side = side
        let ground = "M0 0h\(side)v\(side)h-\(side)z"
        shapes = HTML {
            drawnPath(fill: "#fff", ground)
            drawnPath(fill: "#000", dark)
        }
    }

    package func html(label: String) -> HTML {
        svg(.class("qr"), .role("img"), .aria("label", label), .viewBox("0 0 \(side) \(side)")) { shapes }
    }
}
