/// Words that a language needs in a fixed order or as a set, beside its messages.
package enum WordList: String, CaseIterable, Sendable {
    /// January first.
    case monthNames
    /// Monday first, as ISO 8601 counts.
    case weekdayNames
    /// From zero on, as running text has them; larger numbers are written in digits.
    case numberNames
    /// Words of a question that tell nothing about what is asked: a page need not have them to be an answer.
    case smallWords
    /// Outer opening and closing quotation mark, inner opening and closing one.
    case quotes
    /// Words that begin with an apostrophe, without it: `tis`.
    case elisions
    /// Marks that keep with the word before them, as `!` and `?` do in French: a space typed there becomes a no-break space.
    case noBreakBefore
    /// Link texts that do not say where they lead.
    case vagueLinks

    /// The name in a file of words, such as `month_names`.
    package var key: String { rawValue.asKey }

    package init?(key: String) {
        guard let list = Self.allCases.first(where: { $0.key == key }) else { return nil }
        self = list
    }

    /// How many words it must have; nil for any number.
    package var count: Int? {
        switch self {
        case .monthNames: 12
        case .weekdayNames: 7
        case .quotes: 4
        case .numberNames, .elisions, .noBreakBefore, .smallWords, .vagueLinks: nil
        }
    }
}
