import Diagnostics
import SiteModel
import TestSupport
import Testing

/// Rows of words that mean the same.
struct SearchHintTests {
    private func findings(_ words: String) -> [String] {
        SmallSite(["data/search.yml": "entries:\n- {id: alike, same: true, words: [\(words)]}\n"]).load().findings.map { "\($0.summary)" }
    }

    @Test("A row with one word means nothing, and somebody is told", arguments: ["sack", "fire dismiss, sack", " sack "])
    func alone(words: String) {
        #expect(findings(words) == ["`sack` is alone in its row, so nothing means the same."])
    }

    @Test("Rows of two words and more are let be")
    func rows() {
        #expect(findings("fire dismiss, sack axe boot") == [])
    }
}
