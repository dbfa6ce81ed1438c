package import SiteModel

extension Outcome {
    /// How a story ended, in a few words.
    package var label: Message {
        switch self {
        case .dismissed: .outcomeDismissed
        case .noAction: .outcomeNoAction
        case .fine: .outcomeFine
        case .recovered: .outcomeRecovered
        case .apology: .outcomeApology
        case .reputationLost: .outcomeReputationLost
        case .embarrassment: .outcomeEmbarrassment
        case .regulatorOrder: .outcomeRegulatorOrder
        case .damages: .outcomeDamages
        case .dismissalOverturned: .outcomeDismissalOverturned
        case .dismissalUpheld: .outcomeDismissalUpheld
        case .employerLostInCourt: .outcomeEmployerLostInCourt
        case .courtOrder: .outcomeCourtOrder
        case .suspended: .outcomeSuspended
        case .warningIssued: .outcomeWarningIssued
        case .criticism: .outcomeCriticism
        case .programmeClosed: .outcomeProgrammeClosed
        case .positive: .outcomePositive
        case .invented: .outcomeInvented
        }
    }
}

extension Tone {
    package var explanation: Message {
        switch self {
        case .innocent: .toneInnocentText
        case .careless: .toneCarelessText
        case .reckless: .toneRecklessText
        }
    }
}

extension Stance {
    package var label: Message {
        switch self {
        case .encouragement: .yesPlease
        case .greyZone: .greyZone
        case .redLine: .redLine
        }
    }
}

extension GuidelineKind {
    /// nil for a rule: its stance says what it is.
    package var label: Message? {
        switch self {
        case .rule: nil
        case .help: .help
        case .notice: .notice
        }
    }
}

extension ChangeNote.Class {
    package var label: Message {
        switch self {
        case .material: .changeMaterial
        case .editorial: .changeEditorial
        }
    }
}
