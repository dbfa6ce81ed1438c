package import SiteModel

/// The five marks of the look: how a guideline is meant, told by shape, word and colour, never by colour alone.
package enum Mark: String, Sendable, CaseIterable {
    case bang, comma, stop, quest, star

    /// The mark of a guideline: its stance for a rule, a question mark for help, an asterisk for a notice.
    package init(_ guideline: Guideline) {
        switch (guideline.kind, guideline.stance) {
        case (.help, _): self = .quest
        case (.notice, _): self = .star
        case (.rule, .greyZone): self = .comma
        case (.rule, .redLine): self = .stop
        case (.rule, _): self = .bang
        }
    }

    /// The mark of an answer; nil for help, which allows and forbids nothing.
    package init?(_ verdict: Verdict) {
        switch verdict {
        case .go: self = .bang
        case .change, .ask: self = .comma
        case .stop: self = .stop
        case .help: return nil
        }
    }

    package init(_ stance: Stance) {
        switch stance {
        case .encouragement: self = .bang
        case .greyZone: self = .comma
        case .redLine: self = .stop
        }
    }
}
