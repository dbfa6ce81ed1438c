/// Whose law it is: a country or the European Union. Texts call it by its code, `de`, or by its name in any language that the program
/// speaks, "Germany" or "Deutschland".
package struct Jurisdiction: Sendable, Hashable, CustomStringConvertible {
    package let code: String

    /// nil for a code that nobody here knows.
    package init?(code: String) {
        guard Jurisdiction.names[code] != nil else { return nil }
        self.code = code
    }

    /// By its code or by a name that people write: "Germany", "USA", "UK".
    package init?(called name: String) {
        let lowered = name.lowercased()
        if Jurisdiction.names[lowered] != nil {
            code = lowered
        } else if let code = Jurisdiction.others[lowered]
            ?? Jurisdiction.names.first(where: { $0.value.english.lowercased() == lowered || $0.value.german.lowercased() == lowered })?.key
        {
            self.code = code
        } else {
            return nil
        }
    }

    package var description: String { code }

    /// What readers see.
    package func name(in language: Language) -> String {
        let names = Jurisdiction.names[code]
        return (language.isGerman ? names?.german : names?.english) ?? code
    }

    /// For an author who has mistyped one.
    package static let codes: [String] = names.keys.sorted()

    private static let names: [String: (english: String, german: String)] = [
        "at": ("Austria", "Österreich"), "au": ("Australia", "Australien"), "be": ("Belgium", "Belgien"), "bg": ("Bulgaria", "Bulgarien"),
        "br": ("Brazil", "Brasilien"), "ca": ("Canada", "Kanada"), "ch": ("Switzerland", "Schweiz"), "cn": ("China", "China"),
        "cy": ("Cyprus", "Zypern"), "cz": ("Czechia", "Tschechien"), "de": ("Germany", "Deutschland"), "dk": ("Denmark", "Dänemark"),
        "ee": ("Estonia", "Estland"), "es": ("Spain", "Spanien"), "eu": ("European Union", "Europäische Union"),
        "fi": ("Finland", "Finnland"), "fr": ("France", "Frankreich"), "gr": ("Greece", "Griechenland"), "hr": ("Croatia", "Kroatien"),
        "hu": ("Hungary", "Ungarn"), "ie": ("Ireland", "Irland"), "in": ("India", "Indien"), "is": ("Iceland", "Island"),
        "it": ("Italy", "Italien"), "jp": ("Japan", "Japan"), "li": ("Liechtenstein", "Liechtenstein"), "lt": ("Lithuania", "Litauen"),
        "lu": ("Luxembourg", "Luxemburg"), "lv": ("Latvia", "Lettland"), "mt": ("Malta", "Malta"), "mx": ("Mexico", "Mexiko"),
        "nl": ("Netherlands", "Niederlande"), "no": ("Norway", "Norwegen"), "nz": ("New Zealand", "Neuseeland"), "pl": ("Poland", "Polen"),
        "pt": ("Portugal", "Portugal"), "ro": ("Romania", "Rumänien"), "rs": ("Serbia", "Serbien"), "se": ("Sweden", "Schweden"),
        "sg": ("Singapore", "Singapur"), "si": ("Slovenia", "Slowenien"), "sk": ("Slovakia", "Slowakei"), "tr": ("Türkiye", "Türkei"),
        "ua": ("Ukraine", "Ukraine"), "uk": ("United Kingdom", "Vereinigtes Königreich"), "us": ("United States", "USA"),
        "za": ("South Africa", "Südafrika"),
    ]

    private static let others = [
        "gb": "uk", "great britain": "uk", "großbritannien": "uk", "england": "uk", "britain": "uk", "usa": "us",
        "vereinigte staaten": "us",
        "the netherlands": "nl", "czech republic": "cz", "turkey": "tr", "europe": "eu", "europa": "eu",
    ]
}

extension Jurisdiction {
    /// Takes the place of a code that could not be read, after the error was reported.
    package static let unreadable = Jurisdiction(unchecked: "eu")

    private init(unchecked code: String) {
        self.code = code
    }
}
