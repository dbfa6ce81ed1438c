import Messages
import SiteModel
import SiteValues
import Testing

/// Samples from CLDR's own table of cardinal rules.
struct PluralRuleTests {
    @Test(
        "Numbers fall into the categories of their language",
        arguments: [
            ("en", [1: PluralCategory.one, 0: .other, 2: .other, 21: .other]),
            ("fr", [0: .one, 1: .one, 2: .other, 21: .other]),
            ("cs", [1: .one, 2: .few, 4: .few, 5: .other, 22: .other, 0: .other]),
            ("pl", [1: .one, 2: .few, 4: .few, 5: .many, 12: .many, 21: .many, 22: .few, 112: .many]),
            ("ru", [1: .one, 11: .many, 21: .one, 3: .few, 13: .many, 5: .many]),
            ("hr", [1: .one, 11: .other, 21: .one, 3: .few, 13: .other]),
            ("sl", [1: .one, 101: .one, 2: .two, 3: .few, 4: .few, 5: .other]),
            ("lt", [1: .one, 21: .one, 11: .other, 2: .few, 12: .other, 10: .other]),
            ("lv", [0: .zero, 10: .zero, 11: .zero, 1: .one, 21: .one, 2: .other]),
            ("ro", [1: .one, 0: .few, 2: .few, 19: .few, 20: .other, 101: .few]),
            ("cy", [0: .zero, 1: .one, 2: .two, 3: .few, 6: .many, 4: .other]),
            ("ga", [1: .one, 2: .two, 6: .few, 7: .many, 11: .other]),
            ("ar", [0: .zero, 1: .one, 2: .two, 3: .few, 110: .few, 11: .many, 100: .other]),
            ("is", [1: .one, 11: .other, 21: .one]),
            ("ja", [1: .other, 2: .other]),
            ("pt-BR", [0: .one, 1: .one, 2: .other]), ("pt-PT", [0: .other, 1: .one]),
            ("de-CH", [1: .one, 2: .other]),
        ])
    func categories(tag: String, samples: [Int: PluralCategory]) throws {
        let rule = PluralRule(for: try #require(Language(tag)))
        for (number, category) in samples {
            #expect(rule.category(number) == category, "\(tag) \(number)")
            #expect(rule.categories.contains(category), "\(tag) \(number)")
        }
    }
}
