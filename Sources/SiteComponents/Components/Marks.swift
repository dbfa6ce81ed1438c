package import Hypertext
package import Messages
package import SitePlan

extension Mark {
    /// The class that carries the mark's colour (`--c`).
    package var colourClass: String {
        switch self {
        case .bang: "go"
        case .comma: "grey"
        case .stop: "red"
        case .quest: "help"
        case .star: "note"
        }
    }

    package var label: Message {
        switch self {
        case .bang: .yesPlease
        case .comma: .greyZone
        case .stop: .redLine
        case .quest: .help
        case .star: .notice
        }
    }
}

// Drawings carry a size of their own, so that a page without its stylesheet (a reader view, the 404 page far from home) stays readable.

/// A drawing from the theme's symbols, or nothing; hidden from screen readers because there is a word next to it.
package func icon(_ name: String?) -> HTML {
    guard let name else { return .empty }
    return svg(.class("ico"), .width("24"), .height("24"), .aria("hidden", "true")) { use(.href(.fragment("i-" + name))) {} }
}

/// A mark as a drawing: `big` has no space around it, for large sizes.
package func mark(_ mark: Mark, class extra: String = "", big: Bool = false) -> HTML {
    svg(.class(extra.isEmpty ? "mk" : "mk " + extra), .width("16"), .height("28"), .aria("hidden", "true")) {
        use(.href(.fragment((big ? "m-big" : "m-") + mark.rawValue))) {}
    }
}

extension PageContext {
    /// The label over a guideline's title: mark and word.
    package func stanceLabel(_ kind: Mark) -> HTML {
        p(.class("stance " + kind.colourClass)) {
            mark(kind)
            text(kind.label)
        }
    }
}
