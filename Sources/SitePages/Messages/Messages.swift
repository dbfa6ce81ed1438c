package import SiteModel

/// The interface in one language.
package struct Messages: Sendable {
    package let language: Language
    private let own: [String: String]
    private let isGerman: Bool
    // Lists that nearly every page asks for: taken apart once.
    private let monthNames: [Substring]
    private let weekdayNames: [Substring]
    private let numberNames: [Substring]

    /// `own` are the words of a language that is not built in, or changed wordings of one that is, by key.
    package init(_ language: Language, own: [String: String] = [:]) {
        self.language = language
        self.own = own
        isGerman = language == .german
        monthNames = Self.wording(of: .monthNames, inGerman: isGerman, own).split(separator: " ")
        weekdayNames = Self.wording(of: .weekdayNames, inGerman: isGerman, own).split(separator: " ")
        numberNames = Self.wording(of: .numberNames, inGerman: isGerman, own).split(separator: " ")
    }

    package subscript(word: Message) -> String {
        Self.wording(of: word, inGerman: isGerman, own)
    }

    private static func wording(of word: Message, inGerman: Bool, _ own: [String: String]) -> String {
        own[word.key] ?? (inGerman ? word.german : word.english)
    }

    /// Fills `{name}` places.
    package func filled(_ word: Message, _ values: KeyValuePairs<StaticString, String>) -> String {
        TextPattern(self[word]).filled(values)
    }

    /// The singular or plural of a `one|many` word, with `{count}` filled in.
    package func counted(_ word: Message, _ count: Int) -> String {
        let forms = self[word].utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        let form = (count == 1 ? forms.first : forms.last).map { String(Substring($0)) }
        return TextPattern(form ?? "").filled(["count": spelled(count)])
    }

    /// The same at the beginning of a sentence.
    package func countedFirst(_ word: Message, _ count: Int) -> String {
        let text = counted(word, count)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Small numbers as words, as running text has them: "five", "fünf"; others as digits.
    package func spelled(_ number: Int) -> String {
        numberNames.indices.contains(number) ? String(numberNames[number]) : String(number)
    }

    /// "2 November 2026", "2. November 2026".
    package func date(_ date: CivilDate) -> String {
        filled(.datePattern, ["day": String(date.day), "month": monthName(date.month), "year": String(date.year)])
    }

    /// "Thursday 14 January 2027", "Donnerstag, 14. Januar 2027".
    package func dateWithWeekday(_ date: CivilDate) -> String {
        filled(.weekdayPattern, ["weekday": String(weekdayNames[date.weekday.rawValue - 1]), "date": self.date(date)])
    }

    /// As exact as the date is known: "15 February 2011", "April 2009", "2018".
    package func date(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        guard let day = date.day else { return monthName(month) + " " + String(date.year) }
        return filled(.datePattern, ["day": String(day), "month": monthName(month), "year": String(date.year)])
    }

    private func monthName(_ month: Int) -> String {
        monthNames.indices.contains(month - 1) ? String(monthNames[month - 1]) : String(month)
    }
}
