import Diagnostics
import Testing

@testable import SiteEditing

struct SearchAnswersTests {
    @Test(
        "A question that the search misses becomes one of the words that lead to its page, whatever the finding says",
        arguments: [(12, "[tür, \"Tee\"]"), (17, "[tür, \"Wie \\\"heiß\\\" denn?\"]")])
    func mended(column: Int, words: String) {
        var site = EditedSite()
        site.files["content/data/questions.yml"] =
            "entries:\n- id: q\n  pages: [guidelines/door]\n    # ours\n  ask: [x, Tee, 'Wie \"heiß\" denn?']\n"
        let place = SourceLocation(path: "content/data/questions.yml", line: 5, column: column)
        let finding = Diagnostic(rule: SearchAnswers.rule, severity: .warning, at: place, "Something is wrong.")
        let texts = site.texts(after: SearchAnswers.mended(ProjectEdit(), of: site.sources, [finding]))
        #expect(texts["content/data/search.yml"] == site.files["content/data/search.yml"]?.replacing("[tür]", with: words))
    }
}
