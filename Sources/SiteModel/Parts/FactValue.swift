import Diagnostics
import SiteFields
package import SiteValues

/// How a fact is written in facts.yml, and so how texts show it.
package enum FactType: String, Sendable, Hashable, CaseIterable {
    /// Words, which each language has its own of.
    case text
    /// What is called the same in every language, unless a translation says otherwise.
    case name
    case number, date, phone, email, link
    /// Decides whether passages hold; it has no words of its own.
    case yesNo = "yes_no"
}

/// What is true, by the type of its fact.
package enum FactValue: Sendable, Hashable {
    case words(String)
    case number(Int)
    case date(CivilDate)
    case answer(Bool)
}

extension FieldFormat<Bool> {
    /// The answer to a question.
    static var yesNo: Self {
        .scalar(
            "`yes` or `no`", as: .other { .oneOf(["yes", "no"]) }, fallback: false,
            meant: { WrittenValue.flag($0).map { $0 == "true" ? "yes" : "no" } }
        ) {
            ["yes": true, "no": false][$0]
        }
    }
}

extension FieldFormat<FactName> {
    static var factName: Self {
        .scalar("a name of lower-case letters, digits and underscores, such as code_of_conduct", fallback: .unreadable) { FactName($0) }
    }
}
