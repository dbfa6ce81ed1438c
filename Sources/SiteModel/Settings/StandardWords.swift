import SiteFields
import SiteValues

/// The words of the site as a whole where its settings have none: a site of two lines is a site. They claim nothing of the organisation.
struct StandardWords {
    let title: String
    let tagline: String
    let headline: Headline
    let headlineKey: Headline
    let why: Why
    let protects: Protects

    /// nil for a language that is not built in.
    init?(in language: Language) {
        switch language.primary {
        case "en": self = .english
        case "de": self = .german
        default: return nil
        }
    }

    private init(title: String, tagline: String, headline: Headline, headlineKey: Headline, why: Why, protects: Protects) {
        self.title = title
        self.tagline = tagline
        self.headline = headline
        self.headlineKey = headlineKey
        self.why = why
        self.protects = protects
    }

    private static let english = StandardWords(
        title: "Before you post",
        tagline: "Guidelines for people who have something to say",
        headline: Headline(go: "Post away!", grey: "Well,", red: "mostly."),
        headlineKey: Headline(go: "What we’d love you to do", grey: "What is worth a second thought", red: "Where it stops"),
        why: Why(
            lead:
                "You know things and you have stories to tell. These pages help you to tell them and to keep your good name while you do.",
            text:
                "They are short, they say why, and they would rather encourage you than stop you. Nobody has to post. Reading is fine, too."
        ),
        protects: Protects(you: "your good name and your evening.", us: "what people trust us with."))

    private static let german = StandardWords(
        title: "Bevor du abschickst",
        tagline: "Tipps für Leute, die was zu erzählen haben",
        headline: Headline(go: "Nur zu!", grey: "Na ja,", red: "fast immer."),
        headlineKey: Headline(go: "Worüber wir uns freuen", grey: "Wobei sich Luftholen lohnt", red: "Wo Schluss ist"),
        why: Why(
            lead: "Du weißt was und hast was zu erzählen. Diese Seiten helfen dir dabei, und sie helfen dir, deinen guten Ruf zu behalten.",
            text:
                "Sie sind kurz, sie sagen, warum, und sie machen dir lieber Mut als Vorschriften. Niemand muss etwas posten. Lesen reicht auch."
        ),
        protects: Protects(you: "dein guter Name und dein Feierabend.", us: "was uns andere anvertraut haben."))
}

extension FieldReader {
    /// The language of the words: the translation's, if there is one.
    var language: Language { (translation ?? original).locale.language }

    /// A word, or the standard one; in a language without standard words it is the author's to write.
    mutating func word<Value>(_ key: String, _ format: FieldFormat<Value>, or standard: Value?) -> Value {
        guard let standard else { return word(key, format) }
        return word(optional: key, format) ?? standard
    }
}
