package import SiteModel

extension Message {
    static func outcome(_ key: String, _ english: String, _ german: String) -> Message {
        Message("outcome-" + key, english, german)
    }

    static let outcomes: [Message] = Outcome.allCases.map(\.word)
}

extension Outcome {
    /// How a story ended, in a few words.
    package var word: Message {
        switch self {
        case .dismissed: .outcome("dismissed", "Somebody lost their job", "Jemand verlor die Stelle")
        case .noAction: .outcome("no-action", "A warning to everybody, no penalty", "Eine Lehre für alle, keine Strafe")
        case .fine: .outcome("fine", "A heavy fine", "Eine hohe Geldbuße")
        case .recovered: .outcome("recovered", "Recovered, with grace", "Gut abgefangen")
        case .apology: .outcome("apology", "An apology in public", "Eine öffentliche Entschuldigung")
        case .reputationLost: .outcome("reputation-lost", "A good name gone", "Der gute Ruf war hin")
        case .embarrassment: .outcome("embarrassment", "Red faces all round", "Rote Köpfe auf allen Seiten")
        case .regulatorOrder: .outcome("regulator-order", "An order from the regulator", "Eine Auflage der Aufsicht")
        case .damages: .outcome("damages", "Damages to pay", "Schadensersatz")
        case .dismissalOverturned:
            .outcome("dismissal-overturned", "Dismissed, then overturned in court", "Gekündigt, vor Gericht aufgehoben")
        case .positive: .outcome("positive", "Happily", "Glücklich")
        case .invented: .outcome("invented", "As we would wish", "Wie wir es uns wünschen")
        }
    }
}
