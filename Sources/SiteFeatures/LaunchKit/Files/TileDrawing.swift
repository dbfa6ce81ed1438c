import SiteComponents
import SiteModel
import SitePlan
import SiteValues
import Text

/// The news tile as a self-contained drawing: no font file, no picture, no request.
struct TileDrawing {
    let svg: String

    init(_ tile: LaunchKit.Tile, format: PrintFormat, localizedSite: LocalizedSite, kit: ThemeKit) {
        let (width, height) = format == .tile3 ? (1200, 400) : (1600, 900)
        let size = format == .tile3 ? 64 : 132
        let margin = height / 8
        let mark = height * 6 / 10
        let markWidth = mark * 195 / 280
        let column = width - 3 * margin - markWidth
        let title = Self.lines(tile.title, width: Double(column) / (Double(size) * 0.5))
        let line = Self.lines(tile.line, width: Double(column) / (Double(size) * 0.24))
        let ink = kit.hex("ink")
        var text =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" role=\"img\""
        text +=
            " xml:lang=\"\(localizedSite.language.tag)\" aria-labelledby=\"t d\">\n<title id=\"t\">\(MarkupEscape.escaped(tile.title, in: .xml))</title>"
        text +=
            "<desc id=\"d\">\(MarkupEscape.escaped(tile.line, in: .xml))</desc>\n<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(kit.hex("accent-surface", isGround: true))\"/>\n"
        let rim = height / 22
        text +=
            "<rect x=\"\(rim)\" y=\"\(rim)\" width=\"\(width - 2 * rim)\" height=\"\(height - 2 * rim)\" rx=\"\(rim / 2)\" fill=\"none\" stroke=\"\(ink)\" stroke-width=\"4\"/>\n"
        // In the middle of the height, however many lines it takes.
        let small = size * 45 / 100
        var y = (height - (title.count * size + line.count * small) * 11 / 10 - size / 5) / 2 + size * 8 / 10
        func put(_ lines: [String], _ size: Int, _ style: String) {
            for words in lines {
                text +=
                    "<text x=\"\(margin)\" y=\"\(y)\" font-size=\"\(size)\" \(style) fill=\"\(ink)\">\(MarkupEscape.escaped(words, in: .xml))</text>\n"
                y += size * 11 / 10
            }
        }
        put(title, size, "font-family=\"Georgia,Charter,serif\" font-weight=\"700\"")
        y += size / 5 - size / 2
        put(line, small, "font-family=\"Segoe UI,Roboto,sans-serif\"")
        // The comma of the name, drawn on its own box of 19.5 by 28.
        text +=
            "<svg x=\"\(width - margin - markWidth)\" y=\"\((height - mark) / 2)\" width=\"\(markWidth)\" height=\"\(mark)\" viewBox=\"6.5 26.5 19.5 28\">"
        text +=
            "<path fill=\"\(kit.hex("go"))\" d=\"M16 27.5a8.5 8.5 0 1 0 .2 16.998c-.3 2.1-1.9 4-5 5.9-1.7 1.1-.6 3.5 1.3 2.8 7.6-3 12-8.8 12-17.2A8.5 8.5 0 0 0 16 27.5z\"/></svg>\n</svg>\n"
        svg = text
    }

    /// Breaks a text into lines of so many characters of average width: a drawing cannot break lines itself.
    private static func lines(_ text: String, width: Double) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, Double(last.count + word.count + 1) <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
    }
}
