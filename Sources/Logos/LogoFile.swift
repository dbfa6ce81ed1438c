package import Diagnostics
import Text

/// A file of a logo or an icon, and what can be said of it before anybody has seen it.
package struct LogoFile: Sendable {
    /// As site.yml names it.
    package let name: String
    /// Where site.yml names it.
    package let location: SourceLocation
    package let source: SourceFile
    /// Of a picture made of pixels.
    package let pixels: (width: Int, height: Int)?
    package let ink: LogoInk?
    /// How many times as wide as high; nil for a drawing that does not say how large it is.
    package let ratio: Double?

    package init(_ name: String, at location: SourceLocation, source: SourceFile, pixels: (width: Int, height: Int)?) {
        self.name = name
        self.location = location
        self.source = source
        self.pixels = pixels
        ink = LogoInk(of: source.bytes)
        let size = pixels.map { (width: Double($0.width), height: Double($0.height)) }
        ratio = (size ?? DrawingFrame(of: source.bytes).map { ($0.width, $0.height) }).flatMap {
            // Sizes that nobody means are taken as a thousand to one.
            ($0.width / $0.height).isNaN ? nil : min(1_000, max(0.001, $0.width / $0.height))
        }
    }

    /// In lower case, without the dot.
    package var ending: String { Self.ending(of: source.path) }

    package static func ending(of path: String) -> String {
        path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }

    /// What a page, a sheet and a mail can show.
    package static let endings: Set = ["svg", "png", "webp", "jpg", "jpeg"]
    package static let iconEndings: Set = ["svg", "png", "ico"]

    /// Whether a file that is called a drawing is one. What is wrong with pixels is told of every picture.
    package static func isDrawn(_ source: SourceFile) -> Bool {
        guard ending(of: source.path) == "svg" else { return true }
        return (try? DrawingPart.all(in: source.bytes))?.contains { if case .start("svg", _) = $0.content { true } else { false } } ?? false
    }

    /// Whether the logo is much wider than it is high. Then it is a wordmark, which spells out the organisation's name itself.
    package var isWordmark: Bool { (ratio ?? 1) > 2 }
}

/// How large a logo is at most, wherever it is shown.
package enum LogoRoom {
    /// In the head of a page, in CSS pixels.
    package static let head = (width: 160.0, height: 36.0)
    /// On the cover of the handbook, its largest place on paper that is read in the hand, in millimetres.
    package static let cover = (width: 60.0, height: 14.0)
}
