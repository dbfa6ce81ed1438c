import SiteModel
package import SiteValues

/// Which form of a text goes with a whole number: the cardinal rules of CLDR, without those for fractions and for full millions.
package struct PluralRule: Sendable {
    /// The categories that whole numbers have in this language.
    package let categories: [PluralCategory]
    package let category: @Sendable (Int) -> PluralCategory
    /// Singular for one alone.
    let isLikeEnglish: Bool

    private init(_ categories: PluralCategory..., category: @escaping @Sendable (Int) -> PluralCategory) {
        self.categories = categories
        self.category = category
        isLikeEnglish = categories == [.one, .other] && category(0) == .other && category(21) == .other
    }

    /// A language that is not listed has two forms, as English has.
    package init(for language: Language) {
        self = Self.byLanguage[language.tag] ?? Self.byLanguage[language.primary] ?? .oneOther
    }

    static let oneOther = PluralRule(.one, .other) { $0 == 1 ? .one : .other }

    private static let onlyOther = PluralRule(.other) { _ in .other }
    /// Zero and one are singular: French, Hindi, Persian.
    private static let zeroIsOne = PluralRule(.one, .other) { $0 == 0 || $0 == 1 ? .one : .other }
    private static let czech = PluralRule(.one, .few, .other) { $0 == 1 ? .one : (2...4).contains($0) ? .few : .other }
    private static let polish = PluralRule(.one, .few, .many) { $0 == 1 ? .one : endsInTwoToFour($0) ? .few : .many }
    private static let russian = PluralRule(.one, .few, .many) { endsInOne($0) ? .one : endsInTwoToFour($0) ? .few : .many }
    private static let serbian = PluralRule(.one, .few, .other) { endsInOne($0) ? .one : endsInTwoToFour($0) ? .few : .other }
    private static let slovenian = PluralRule(.one, .two, .few, .other) { number in
        switch number % 100 {
        case 1: .one
        case 2: .two
        case 3, 4: .few
        default: .other
        }
    }
    private static let lithuanian = PluralRule(.one, .few, .other) { number in
        if (11...19).contains(number % 100) { return .other }
        return number % 10 == 1 ? .one : number % 10 >= 2 ? .few : .other
    }
    private static let latvian = PluralRule(.zero, .one, .other) { number in
        if number % 10 == 0 || (11...19).contains(number % 100) { return .zero }
        return number % 10 == 1 ? .one : .other
    }
    private static let romanian = PluralRule(.one, .few, .other) { number in
        if number == 1 { return .one }
        return number == 0 || (1...19).contains(number % 100) ? .few : .other
    }
    private static let icelandic = PluralRule(.one, .other) { endsInOne($0) ? .one : .other }
    private static let irish = PluralRule(.one, .two, .few, .many, .other) { number in
        switch number {
        case 1: .one
        case 2: .two
        case 3...6: .few
        case 7...10: .many
        default: .other
        }
    }
    private static let welsh = PluralRule(.zero, .one, .two, .few, .many, .other) { number in
        switch number {
        case 0: .zero
        case 1: .one
        case 2: .two
        case 3: .few
        case 6: .many
        default: .other
        }
    }
    private static let hebrew = PluralRule(.one, .two, .other) { $0 == 1 ? .one : $0 == 2 ? .two : .other }
    private static let arabic = PluralRule(.zero, .one, .two, .few, .many, .other) { number in
        switch number {
        case 0: .zero
        case 1: .one
        case 2: .two
        default: (3...10).contains(number % 100) ? .few : (11...99).contains(number % 100) ? .many : .other
        }
    }
    private static let maltese = PluralRule(.one, .two, .few, .many, .other) { number in
        if number == 1 { return .one }
        if number == 2 { return .two }
        return number == 0 || (3...10).contains(number % 100) ? .few : (11...19).contains(number % 100) ? .many : .other
    }

    private static let byLanguage: [String: PluralRule] = [
        "ar": arabic, "am": zeroIsOne, "be": russian, "bn": zeroIsOne, "bs": serbian, "cs": czech, "cy": welsh, "fa": zeroIsOne,
        "fr": zeroIsOne, "ga": irish, "gu": zeroIsOne, "he": hebrew, "hi": zeroIsOne, "hr": serbian, "hy": zeroIsOne,
        "id": onlyOther, "is": icelandic, "ja": onlyOther, "km": onlyOther, "ko": onlyOther, "lo": onlyOther, "lt": lithuanian,
        "lv": latvian, "mk": icelandic, "ms": onlyOther, "mt": maltese, "my": onlyOther, "pl": polish, "pt": zeroIsOne,
        "pt-PT": oneOther, "ro": romanian, "ru": russian, "sk": czech, "sl": slovenian, "sr": serbian, "th": onlyOther, "uk": russian,
        "vi": onlyOther, "zh": onlyOther,
    ]

    /// 1, 21, 101, but not 11.
    private static func endsInOne(_ number: Int) -> Bool { number % 10 == 1 && number % 100 != 11 }

    /// 2 to 4, 22 to 24, but not 12 to 14.
    private static func endsInTwoToFour(_ number: Int) -> Bool {
        (2...4).contains(number % 10) && !(12...14).contains(number % 100)
    }
}
