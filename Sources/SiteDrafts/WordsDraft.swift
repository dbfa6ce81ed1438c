package import Diagnostics
import Messages
import SiteModel
package import SiteValues

/// A file of words for one language, with every key there is: empty ones to be filled in, and beside each what it says today.
package struct WordsDraft {
    package let language: Language
    private let plurals: PluralRule
    /// Words of the language itself where it is built in, English ones otherwise.
    private let model: Messages
    private let isGerman: Bool
    private let english = MessageCatalog.builtIn.messages(in: .english)

    /// - Parameter isGerman: whether comments in the file are German, for authors of a German project.
    package init(_ language: Language, isGerman: Bool = false) {
        self.isGerman = isGerman
        self.language = language
        plurals = PluralRule(for: language)
        model = MessageCatalog.builtIn.messages(in: language)
    }

    package var file: SourceFile {
        SourceFile(path: "content/words.\(language).yml", text: (intro + messages + lists + names).joined(separator: "\n") + "\n")
    }

    private var germanIntro: [String] {
        [
            "# Die Wörter der Oberfläche in der Sprache `\(language)`.",
            "# Schreib jedes zwischen seine Anführungszeichen. Hinter dem # steht es auf \(modelName); das sieht auf den Seiten niemand.",
            "# {…} füllt das Programm aus: Lass es stehen, und zwar da, wo die Sprache es braucht. Ein leeres Wort leiht sich die Site aus einer",
            "# anderen Sprache, und `sitegen check` nennt es. Anführungszeichen innerhalb eines Texts: \\\".",
        ] + (isBuiltIn ? ["# Diese Sprache ist eingebaut: Nur was du hier hineinschreibst, ändert sich."] : [])
    }

    private var intro: [String] {
        if isGerman { return germanIntro }
        return [
            "# The words of the interface in `\(language)`.",
            "# Write each between its quotation marks. After the # are the \(modelName) words; readers do not see them.",
            "# {…} is filled in by the program: keep it, and put it where the language needs it. An empty word is borrowed from another",
            "# language, and `sitegen check` names it. Quotation marks inside a text: \\\".",
        ] + (isBuiltIn ? ["# This language is built in: only what you write here is changed."] : [])
    }

    private var isBuiltIn: Bool { model.lender == nil }
    private var modelName: String {
        (isGerman ? MessageCatalog.builtIn.messages(in: .german) : english).name(of: isBuiltIn ? language : .english)
    }

    private var messages: [String] {
        Message.allCases.flatMap { message in
            (message.heading.map { heading($0.english, $0.german) } ?? []) + lines(for: message)
        }
    }

    private func lines(for message: Message) -> [String] {
        guard model.isPlural(message) else { return ["\(message.key): \"\"  # \(model.text(message))"] }
        return ["\(message.key):"]
            + plurals.categories.map { "  \($0): \"\"  # \(model.form($0 == .one ? .one : .other, of: message))" }
    }

    private var lists: [String] {
        heading("Lists: write them like [one, two]", "Listen: Schreib sie wie [eins, zwei]")
            + WordList.allCases.map { list in
                let examples = model.list(list).isEmpty ? english.list(list) : model.list(list)
                let words = examples.map { $0.contains { !$0.isLetter } ? "\"\($0)\"" : $0 }
                return
                    "\(list.key): []  # \(isGerman ? list.germanExplanation : list.explanation): [\(words.prefix(13).joined(separator: ", "))\(words.count > 13 ? ", …" : "")]"
            }
    }

    private var names: [String] {
        heading(
            "Languages of the site, as a sentence in `\(language)` names them",
            "Sprachen der Site, wie ein Satz in der Sprache `\(language)` sie nennt")
            + ["language_names:"]
            + ([.english] + (language == .english ? [] : [language])).map { "  \($0): \"\"  # \(model.name(of: $0))" }
    }

    private func heading(_ english: String, _ german: String) -> [String] {
        ["", "# ---- \(isGerman ? german : english) ----"]
    }
}

extension WordList {
    /// What a writer of the list has to know.
    fileprivate var explanation: String {
        switch self {
        case .monthNames: "January first"
        case .weekdayNames: "Monday first"
        case .numberNames: "from zero on, as in \"three things\"; [] writes digits"
        case .quotes: "outer opening and closing mark, inner opening and closing mark; \\u202F is a narrow no-break space"
        case .elisions: "words that begin with an apostrophe, without it"
        case .noBreakBefore: "marks with a space before them that must not break, such as [\"!\", \"?\", \";\", \":\", \"»\"]"
        case .smallWords: "words that say nothing about what is searched for"
        case .vagueLinks: "link texts that do not say where they lead"
        }
    }

    fileprivate var germanExplanation: String {
        switch self {
        case .monthNames: "mit Januar beginnen"
        case .weekdayNames: "mit Montag beginnen"
        case .numberNames: "ab null, wie in „drei Dinge“; bei [] stehen Ziffern da"
        case .quotes: "äußeres Zeichen am Anfang und am Ende, dann beide inneren; \\u202F ist ein schmales festes Leerzeichen"
        case .elisions: "Wörter, die mit einem Apostroph beginnen, hier ohne ihn"
        case .noBreakBefore: "Zeichen mit festem Leerzeichen davor, etwa [\"!\", \"?\", \";\", \":\", \"»\"]"
        case .smallWords: "Wörter, die nicht verraten, was jemand sucht"
        case .vagueLinks: "Linktexte, die nicht verraten, wohin sie führen"
        }
    }
}
