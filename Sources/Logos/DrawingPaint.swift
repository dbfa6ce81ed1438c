import Colours
import Text

/// What a shape is filled or drawn with.
enum DrawingPaint {
    case nothing
    case colour(Colour)
    /// A gradient of the drawing, by its id.
    case gradient(String)
    /// Something that only a browser can work out.
    case unknown

    /// nil for `inherit`.
    init?(_ text: String) {
        let word = text.lowercased().filter { !$0.isWhitespace || $0 == " " }.trimmed
        switch word {
        case "inherit", "": return nil
        case "none", "transparent": self = .nothing
        case "currentcolor": self = .colour(Self.black)
        default:
            if word.hasPrefix("url("), let start = text.firstIndex(of: "#"), let end = text[start...].firstIndex(of: ")") {
                self = .gradient(text[text.index(after: start)..<end].filter { $0 != "\"" && $0 != "'" })
            } else {
                self = (Colour(css: word) ?? Self.names[word].flatMap { Colour(css: $0) }).map { .colour($0) } ?? .unknown
            }
        }
    }

    static let black = Colour(red: 0, green: 0, blue: 0)

    /// The names that drawing programs and people write. A colour by another name is not judged.
    private static let names = [
        "black": "#000", "white": "#fff", "red": "#f00", "green": "#008000", "blue": "#00f", "yellow": "#ff0", "orange": "#ffa500",
        "purple": "#800080", "navy": "#000080", "teal": "#008080", "maroon": "#800000", "olive": "#808000", "lime": "#0f0",
        "aqua": "#0ff", "cyan": "#0ff", "magenta": "#f0f", "fuchsia": "#f0f", "silver": "#c0c0c0", "gray": "#808080",
        "grey": "#808080", "darkblue": "#00008b", "darkred": "#8b0000", "darkgreen": "#006400", "gold": "#ffd700",
    ]
}

/// The `<style>` of a drawing, as far as it names classes, elements and ids by themselves.
struct DrawingStyles {
    private var rules: [String: [String: String]] = [:]
    private(set) var changesByNight = false

    mutating func read(_ text: String) {
        let uncommented = Self.withoutComments(text)
        var rest = uncommented[...]
        if rest.contains("prefers-color-scheme") { changesByNight = true }
        while let open = rest.firstIndex(of: "{") {
            let selector = rest[..<open]
            var depth = 0
            let close = rest[open...].firstIndex { character in
                depth += character == "{" ? 1 : character == "}" ? -1 : 0
                return depth == 0
            }
            guard let close else { return }
            if !selector.contains("@") {
                let declarations = Self.declarations(String(rest[rest.index(after: open)..<close]))
                for name in selector.split(separator: ",") { rules[name.trimmed, default: [:]].merge(declarations) { $1 } }
            }
            rest = rest[rest.index(after: close)...]
        }
    }

    private static func withoutComments(_ text: String) -> String {
        var kept: [UInt8] = []
        var isComment = false
        var last: UInt8 = 0
        for byte in text.utf8 {
            switch (last, byte) {
            case (UInt8(ascii: "/"), UInt8(ascii: "*")) where !isComment:
                kept.removeLast()
                (isComment, last) = (true, 0)
                continue
            case (UInt8(ascii: "*"), UInt8(ascii: "/")) where isComment:
                (isComment, last) = (false, 0)
                continue
            default: break
            }
            if !isComment { kept.append(byte) }
            last = byte
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Attributes, then rules, then the style of the element itself: what comes later counts.
    func properties(of name: String, _ attributes: [(name: String, value: String)]) -> [String: String] {
        var properties = Dictionary(attributes.map { ($0.name, $0.value) }) { $1 }
        let classes = (properties["class"] ?? "").split(separator: " ").map { "." + $0 }
        for selector in [name] + classes + [properties["id"].map { "#" + $0 }].compactMap(\.self) {
            if let found = rules[selector] { properties.merge(found) { $1 } }
        }
        if let own = properties["style"] { properties.merge(Self.declarations(own)) { $1 } }
        return properties
    }

    private static func declarations(_ text: String) -> [String: String] {
        var result: [String: String] = [:]
        for piece in text.split(separator: ";") {
            let parts = piece.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            result[parts[0].trimmed.lowercased()] = parts[1].prefix { $0 != "!" }.trimmed
        }
        return result
    }
}
