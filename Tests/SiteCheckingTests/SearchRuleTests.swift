import Diagnostics
import TestSupport
import Testing

struct SearchRuleTests {
    @Test("A question that the search misses is found at its own line")
    func missedQuestions() throws {
        var site = try SmallSite()
        let path = "content/data/questions.yml"
        try site.lay("- id: tea\n  pages: [guidelines/get-tea]\n  ask:\n  - get tea\n  - blockchain\n  - quantum", over: path)
        let lines = try #require(site[path]).split(separator: "\n", omittingEmptySubsequences: false)
        let found = try site.check().rules.filter { $0.rule == "search-question-missed" && $0.location.path == path }
        #expect(found.compactMap(\.location.line).map { lines[$0 - 1] } == ["  - blockchain", "  - quantum"])
    }
}
