import SiteModel
package import SiteValues

extension Messages {
    /// "2 November 2026", "2. November 2026", "1er janvier 2027".
    package func date(_ date: CivilDate) -> String {
        self.date(day: date.day, month: date.month, year: date.year)
    }

    /// "Thursday 14 January 2027", "Donnerstag, 14. Januar 2027".
    package func dateWithWeekday(_ date: CivilDate) -> String {
        text(.weekdayPattern, ["weekday": name(date.weekday.rawValue, of: .weekdayNames), "date": self.date(date)])
    }

    /// As exact as the date is known: "15 February 2011", "April 2009", "2018".
    package func date(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        guard let day = date.day else {
            return text(.monthPattern, ["month": name(month, of: .monthNames), "year": String(date.year)])
        }
        return self.date(day: day, month: month, year: date.year)
    }

    private func date(day: Int, month: Int, year: Int) -> String {
        let day = day == 1 ? text(.firstOfMonth) : String(day)
        return text(.datePattern, ["day": day, "month": name(month, of: .monthNames), "year": String(year)])
    }

    /// Counted from one, as calendars do.
    private func name(_ number: Int, of list: WordList) -> String {
        let names = self.list(list)
        return names.indices.contains(number - 1) ? names[number - 1] : String(number)
    }
}
