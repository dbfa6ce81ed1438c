package import Diagnostics

/// Colours for a terminal, or none.
package struct Palette: Sendable, Equatable {
    package let isOn: Bool

    package init(isOn: Bool) {
        self.isOn = isOn
    }

    package static let plain = Palette(isOn: false)

    package func bold(_ text: String) -> String { wrapped(text, "1") }
    package func faint(_ text: String) -> String { wrapped(text, "2") }
    /// Line numbers and arrows.
    package func gutter(_ text: String) -> String { wrapped(text, "34") }
    package func good(_ text: String) -> String { wrapped(text, "32") }

    package func severity(_ severity: Severity, _ text: String) -> String {
        switch severity {
        case .error: wrapped(text, "1;31")
        case .warning: wrapped(text, "1;33")
        case .note: wrapped(text, "1;36")
        }
    }

    private func wrapped(_ text: String, _ code: String) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
