import SiteModel
package import SiteValues

extension Language {
    /// The language's name in itself, for the switch.
    package var ownName: String {
        Self.ownNames[tag] ?? Self.ownNames[primary] ?? tag
    }

    private static let ownNames = [
        "ar": "العربية", "bg": "Български", "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "de-AT": "Deutsch (Österreich)",
        "de-CH": "Deutsch (Schweiz)", "el": "Ελληνικά", "en": "English", "en-GB": "English (UK)", "en-US": "English (US)",
        "es": "Español", "et": "Eesti", "fi": "Suomi", "fr": "Français", "fr-CA": "Français (Canada)", "fr-CH": "Français (Suisse)",
        "he": "עברית", "hr": "Hrvatski", "hu": "Magyar", "it": "Italiano", "it-CH": "Italiano (Svizzera)", "ja": "日本語", "ko": "한국어",
        "lt": "Lietuvių", "lv": "Latviešu", "nb": "Norsk bokmål", "nl": "Nederlands", "nl-BE": "Nederlands (België)", "no": "Norsk",
        "pl": "Polski", "pt": "Português", "pt-BR": "Português (Brasil)", "ro": "Română", "ru": "Русский", "sk": "Slovenčina",
        "sl": "Slovenščina", "sr": "Srpski", "sv": "Svenska", "tr": "Türkçe", "uk": "Українська", "zh": "中文",
    ]
}
