package import SiteModel

/// The interface in one language.
package struct Words: Sendable {
    package let language: Language
    private let own: [String: String]

    /// `own` are the words of a language that is not built in, or changed wordings of one that is, by key.
    package init(_ language: Language, own: [String: String] = [:]) {
        self.language = language
        self.own = own
    }

    package subscript(word: UIWord) -> String {
        own[word.key] ?? (language == .german ? word.german : word.english)
    }

    /// Fills `{name}` places.
    package func filled(_ word: UIWord, _ values: [String: String]) -> String {
        var text = self[word]
        for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
        return text
    }

    /// The singular or plural of a `one|many` word, with `{count}` filled in.
    package func counted(_ word: UIWord, _ count: Int) -> String {
        let forms = self[word].split(separator: "|", omittingEmptySubsequences: false)
        let form = count == 1 ? forms.first : forms.last
        return String(form ?? "").replacing("{count}", with: spelled(count))
    }

    /// The same at the beginning of a sentence.
    package func countedFirst(_ word: UIWord, _ count: Int) -> String {
        let text = counted(word, count)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Small numbers as words, as running text has them: "five", "fünf"; others as digits.
    package func spelled(_ number: Int) -> String {
        let names = self[.numberNames].split(separator: " ")
        return names.indices.contains(number) ? String(names[number]) : String(number)
    }

    /// "2 November 2026", "2. November 2026".
    package func date(_ date: CivilDate) -> String {
        filled(.datePattern, ["day": String(date.day), "month": monthName(date.month), "year": String(date.year)])
    }

    /// "Thursday 14 January 2027", "Donnerstag, 14. Januar 2027".
    package func dateWithWeekday(_ date: CivilDate) -> String {
        let names = self[.weekdayNames].split(separator: " ")
        return filled(.weekdayPattern, ["weekday": String(names[date.weekday.rawValue - 1]), "date": self.date(date)])
    }

    /// As exact as the date is known: "15 February 2011", "April 2009", "2018".
    package func date(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        guard let day = date.day else { return monthName(month) + " " + String(date.year) }
        return filled(.datePattern, ["day": String(day), "month": monthName(month), "year": String(date.year)])
    }

    private func monthName(_ month: Int) -> String {
        let names = self[.monthNames].split(separator: " ")
        return names.indices.contains(month - 1) ? String(names[month - 1]) : String(month)
    }
}
