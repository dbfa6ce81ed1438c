package import SiteModel

extension Messages {
    /// A language's name in this language, for notices: "English text", "auf Englisch".
    package func name(of language: Language) -> String {
        switch (language, self.language) {
        case (.english, .german): "Englisch"
        case (.german, .german): "Deutsch"
        case (.english, _): "English"
        case (.german, _): "German"
        default: language.ownName
        }
    }
}

extension Language {
    /// The language's name in itself, for the switch.
    package var ownName: String {
        switch self {
        case .english: "English"
        case .german: "Deutsch"
        default: Self.ownNames[tag] ?? tag
        }
    }

    private static let ownNames = [
        "fr": "Français", "it": "Italiano", "es": "Español", "nl": "Nederlands", "pl": "Polski", "pt": "Português", "cs": "Čeština",
        "da": "Dansk", "sv": "Svenska", "tr": "Türkçe", "ar": "العربية", "he": "עברית",
    ]
}
