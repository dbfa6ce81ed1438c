import Testing

@testable import SiteFields

@Suite struct VariablesTests {
    private let variables = Variables([.organisation: "1. FC *Sample* & Söhne", .year: "2026"])

    @Test(
        "Plain text takes values as they are",
        arguments: [
            ("{{ organisation }}", "1. FC *Sample* & Söhne"), ("{{organisation}} in {{ year }}", "1. FC *Sample* & Söhne in 2026"),
            ("\\{{ year }}", "{{ year }}"),
            ("{ year } and {{ year", "{ year } and {{ year"), ("", ""),
        ])
    func plainTextTakesValuesAsTheyAre(text: String, result: String) {
        var unfilled: [Variables.Unfilled] = []
        #expect(variables.filled(text, as: .plain, unfilled: &unfilled) == result)
        #expect(unfilled.isEmpty)
    }

    @Test("Markdown takes values as words, not as markup") func markdownTakesValuesAsWordsAndNotAsMarkup() {
        var unfilled: [Variables.Unfilled] = []
        #expect(variables.filled("{{ organisation }}", as: .markdown, unfilled: &unfilled) == "1\\. FC \\*Sample\\* \\& Söhne")
        #expect(variables.filled("\\{{ year }}", as: .markdown, unfilled: &unfilled) == "\\{{ year }}")
    }

    @Test(
        "Only what Markdown would read is escaped",
        arguments: [
            ("social_media@example.org", "social\\_media@example.org"), ("+44 20", "\\+44 20"), ("- x", "\\- x"), ("# x", "\\# x"),
            ("a.b-c", "a.b-c"), ("[x](y)", "\\[x\\](y)"),
        ])
    func onlyWhatMarkdownWouldReadIsEscaped(value: String, escaped: String) {
        #expect(Variables.escapedForMarkdown(value) == escaped)
    }

    @Test("What cannot be filled is named with its position") func whatCannotBeFilledIsNamedWithItsTurn() {
        var unfilled: [Variables.Unfilled] = []
        let text = variables.filled("{{ boss }} {{ boss }} {{ oops_phone }}", as: .plain, unfilled: &unfilled)
        #expect(text == "{{ boss }} {{ boss }} {{ oops_phone }}")
        #expect(unfilled.map(\.name) == ["boss", "boss", "oops_phone"])
        #expect(unfilled.map(\.earlier) == [0, 1, 0])
        #expect(unfilled.map(\.reason) == [.unknown, .unknown, .empty])
    }
}
