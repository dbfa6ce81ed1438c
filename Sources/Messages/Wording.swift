/// What one language says for a message: one text, or a form for each kind of number.
///
/// `{count}` is the number as running text has it ("five"), `{number}` the same in digits.
package enum Wording: Sendable, Hashable, ExpressibleByStringLiteral {
    case text(String)
    case forms([PluralCategory: String])

    package init(stringLiteral text: String) {
        self = .text(text)
    }

    /// The forms of a language such as English: one, and everything else.
    static func plural(one: String? = nil, other: String) -> Wording {
        var forms: [PluralCategory: String] = [.other: other]
        forms[.one] = one
        return .forms(forms)
    }

    package var isPlural: Bool {
        if case .forms = self { true } else { false }
    }

    /// The form for a category; a wording without it says what it says for other numbers.
    package func form(_ category: PluralCategory) -> String {
        switch self {
        case .text(let text): text
        case .forms(let forms): forms[category] ?? forms[.other] ?? forms.min { $0.key < $1.key }?.value ?? ""
        }
    }

    func map(_ change: (String) -> String) -> Wording {
        switch self {
        case .text(let text): .text(change(text))
        case .forms(let forms): .forms(forms.mapValues(change))
        }
    }
}
