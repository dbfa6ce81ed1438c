package import Colours

/// The values of a theme's tokens in light and dark mode, with `var(--…)` followed to its end.
package struct Palette: Sendable {
    package enum Mode: String, CaseIterable, Sendable {
        case light, dark
    }

    private let tokens: [String: DesignToken]
    /// What a token was changed to, over what the theme says.
    private var changes: [Slot: Colour] = [:]

    /// One value of a token: a token without a dark value has one for both modes.
    package struct Slot: Hashable, Sendable {
        package let token: String
        /// nil for both.
        let mode: Mode?
    }

    package init(_ tokens: [DesignToken]) {
        self.tokens = Dictionary(tokens.map { ($0.name, $0) }) { _, last in last }
    }

    package func token(_ name: String) -> DesignToken? { tokens[name] }

    package func slot(of name: String, in mode: Mode) -> Slot {
        Slot(token: name, mode: tokens[name]?.dark == nil ? nil : mode)
    }

    package func modes(of slot: Slot) -> [Mode] {
        slot.mode.map { [$0] } ?? Mode.allCases
    }

    package mutating func set(_ slot: Slot, to colour: Colour) {
        changes[slot] = colour
    }

    /// nil when there is no such token, or its value is not a colour that can be calculated with.
    package func colour(_ name: String, in mode: Mode) -> Colour? {
        colour(name, in: mode, following: [])
    }

    private func colour(_ name: String, in mode: Mode, following path: [String]) -> Colour? {
        guard let token = tokens[name], !path.contains(name) else { return nil }
        if let changed = changes[slot(of: name, in: mode)] { return changed }
        let value = mode == .dark ? token.dark ?? token.light : token.light
        guard value.hasPrefix("var(--"), value.hasSuffix(")") else { return Colour(css: value) }
        return colour(String(value.dropFirst(6).dropLast()), in: mode, following: path + [name])
    }
}
