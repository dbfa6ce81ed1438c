import Colours
package import Diagnostics

/// The value of a design token, such as `#0f6236` or `clamp(1rem, 2vw, 2rem)`. A theme is somebody else's file and its values are written
/// into stylesheets, so this is a grammar and no list of what is forbidden: words, numbers, colours, names of fonts between quotation
/// marks, and the functions that calculate with them. Nothing in it can end the declaration, stay open, or load a file.
package struct TokenValue: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// Written in any way that CSS knows; not every one can be calculated with.
        case colour
        /// Another token: `var(--ink)`.
        case reference
        /// A number alone, such as the millimetres of a sheet.
        case number
        /// `1.5rem`, `clamp(…)`.
        case length
        /// Fonts, borders, shadows.
        case other
    }

    package let text: String
    package let kind: Kind

    /// nil for what no token may be.
    package init?(_ text: String) {
        var scanner = TokenScanner(text)
        guard let parts = scanner.parts(), let first = parts.first else { return nil }
        self.text = text
        kind =
            switch (first, parts.count) {
            case (.colour, 1): .colour
            case (.word, 1) where ColourName.isKnown(text): .colour
            case (.function(let name), 1) where TokenScanner.colourFunctions.contains(name): .colour
            case (.function("var"), 1): .reference
            case (.number(let unit), 1): unit.isEmpty ? .number : .length
            case (.function(let name), 1) where ["calc", "clamp", "min", "max"].contains(name): .length
            default: .other
            }
    }

    /// The value of the token of a name. Those of `print-…` are sizes on paper: without one of them nobody knows how much fits on the sheets
    /// of a theme, and `check` would say nothing about any of them.
    package init?(_ text: String, of name: String) {
        self.init(text)
        if name.hasPrefix("print-"), !isMeasure { return nil }
    }

    /// What to write where a token cannot have its value.
    package static func advice(of name: String) -> Phrase {
        name.hasPrefix("print-")
            ? "Write a size on paper in millimetres, from 0.1 to 1000, such as \"4.6\"."
            : "Write a colour such as #0f6236, a length such as 1.5rem, or a list of fonts."
    }

    private var isMeasure: Bool { kind == .number && Double(text).map { (0.1...1_000).contains($0) } == true }

    /// What is needed in place of a theme's value: a colour for a colour, a size for a size; nil where this value will do.
    package func shortcoming(inPlaceOf value: TokenValue) -> Phrase? {
        switch (value.kind, kind) {
        case (.number, .number) where !isMeasure: "a number from 0.1 to 1000, such as \(value.text)"
        case (.colour, .colour), (.colour, .reference), (.number, .number), (.length, .length), (.length, .reference): nil
        case (.reference, _), (.other, _): nil
        case (.colour, _): "a colour such as #0f6236, rgb(15 98 54) or hsl(148 73% 22%)"
        case (.number, _): "a number such as \(value.text)"
        case (.length, _): "a length such as \(value.text)"
        }
    }
}
