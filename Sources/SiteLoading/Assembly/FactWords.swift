import Messages
import SiteFields
import SiteModel
import SiteValues

/// The facts of the organisation as texts say them, in each language. They are read before all other words, because those name them; what
/// is wrong with them is found when they are read again with the other kinds.
struct FactWords: Sendable {
    private let sources: [SourceFacts<Fact>]

    init(_ parsed: ParsedContent, facts locale: TextLocale) {
        sources = parsed.sources(of: Fact.place).filter { $0.original.fields != nil }.map { source in
            SourceFacts(of: source, in: locale) { $0.entries("entries", Fact.self, isRequired: true) }
        }
    }

    /// In one language, for what does not depend on the language.
    func facts(in locale: TextLocale) -> [Fact] {
        sources.flatMap { $0.words(in: locale, original: locale)?.values ?? [] }
    }

    func values(in locale: TextLocale, original: TextLocale, _ messages: Messages) -> [FactName: Variables.Value] {
        let facts = sources.flatMap {
            ($0.words(in: locale, original: original) ?? $0.words(in: original, original: original))?.values ?? []
        }
        return Dictionary(facts.map { ($0.id, messages.value(of: $0)) }) { first, _ in first }
    }
}

extension Messages {
    /// Confirmed facts read like any other words. What is written down and not confirmed is shown, and marked; what is not written down
    /// is a question.
    fileprivate func value(of fact: Fact) -> Variables.Value {
        if fact.type == .yesNo { return .answer }
        let words: String? =
            switch fact.value {
            case .words(let words): words
            case .number(let number): String(number)
            case .date(let date): self.date(date)
            case .answer, nil: nil
            }
        guard let words else { return .open(text(.toBeConfirmed, ["question": fact.question])) }
        return fact.isConfirmed ? .words(words) : .open(text(.notConfirmedYet, ["value": words]))
    }
}
