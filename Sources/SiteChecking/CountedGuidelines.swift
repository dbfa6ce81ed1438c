import Messages
import SiteModel
import SiteValues
import Wording

/// How a language, and a house's own words for the stances, speak of the guidelines that can be counted.
struct CountedGuidelines {
    enum Subject {
        case guidelines
        case stance(Stance)

        func count(in site: LocalizedSite) -> Int {
            switch self {
            case .guidelines: site.guidelines.count
            case .stance(let stance): site.guidelines(stance).count
            }
        }

        /// What a text writes instead of the number.
        var variable: String {
            switch self {
            case .guidelines: "guideline_count"
            case .stance(let stance): "\(stance.rawValue)_count"
            }
        }
    }

    private let language: Language
    private let numbers: [String: Int]
    private let nouns: [(words: [String], subject: Subject)]
    private var marks: WordMarks

    /// nil for a language whose plurals are not known here.
    init?(in messages: Messages) {
        language = messages.language
        guard language.isEnglish || language.isGerman else { return nil }
        var nouns: [(String, Subject)] = []
        let named: [(Message, Stance)] = [(.redLine, .redLine), (.greyZone, .greyZone)]
        for (message, stance) in named {
            nouns += Self.plurals(of: messages.text(message), in: language).map { ($0, .stance(stance)) }
        }
        nouns += (language.isGerman ? ["leitlinien", "richtlinien", "tipps"] : ["guidelines"]).map { ($0, .guidelines) }
        self.nouns = nouns.map { ($0.split(separator: " ").map(String.init), $1) }
        var numbers = Dictionary((2...199).map { (TextWords.folded(messages.numberWord($0).lowercased()), $0) }) { first, _ in first }
        if language.isGerman { (numbers["zweier"], numbers["dreier"]) = (2, 3) }
        self.numbers = numbers
        marks = CountClaim.marks(numbers: numbers, nouns: self.nouns.map(\.words))
    }

    mutating func claims(in text: TextWords) -> [(CountClaim, Subject)] {
        CountClaim.all(in: text, numbers: numbers, nouns: nouns.map(\.words), language, &marks).map { ($0, nouns[$0.noun].subject) }
    }

    /// "Red line" is in the plural "red lines"; "Rote Linie" is "rote Linien" or "roten Linien" or, in the genitive, "roter Linien".
    private static func plurals(of name: String, in language: Language) -> [String] {
        let name = TextWords.folded(name.lowercased())
        guard language.isGerman else { return [name + "s"] + (name == "grey zone" ? ["gray zones"] : []) }
        guard name.hasSuffix("e") else { return [] }
        let words = name.split(separator: " ")
        guard words.count == 2, words[0].hasSuffix("e") else { return [name + "n"] }
        return ["", "n", "r"].map { "\(words[0])\($0) \(words[1])n" }
    }
}
