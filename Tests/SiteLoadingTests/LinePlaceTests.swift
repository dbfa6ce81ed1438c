import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteLoading

/// Findings name the line that an editor shows, whatever ends the lines and whatever is in them.
@Suite struct LinePlaceTests {
    private func places(_ text: String, of rule: RuleID) -> [String] {
        SmallSite(["pages/rights.md": text]).load().findings.filter { $0.rule == rule }.map {
            "\($0.location.line ?? 0):\($0.location.column ?? 0)"
        }
    }

    @Test("A line ends as editors end it", arguments: ["\n", "\r\n", "\r"]) func aLineEndsAsEditorsEndIt(end: String) {
        let text = SmallSite.page("bogus: x\n", body: "Fine.\n\nBad <b>bold</b>.\n").replacing("\n", with: end)
        #expect(places(text, of: "unknown-key") == ["7:1"])
        #expect(places(text, of: "raw-html") == ["11:5"])
    }

    @Test(
        "What YAML's parser takes for a line end and editors do not, ends no line",
        arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{2028}\u{2029}", "\u{85}\u{85}", "ä\u{2028}👩‍👩‍👧"])
    func whatOnlyTheParserTakesForALineEndEndsNoLine(character: String) {
        for value in ["one\(character)two", "\"one\(character)two\"", "one\(character) two # \(character)"] {
            let text = SmallSite.page("bogus: x\n", title: value)
            #expect(places(text, of: "unknown-key") == ["7:1"], "\(value)")
            #expect(
                places(text, of: "control-character") == ["5:\(value.hasPrefix("\"") ? 12 : 11)"] || character.hasPrefix("ä"), "\(value)")
        }
    }

    @Test("In a block text and after one, places are the editor's") func inABlockTextAndAfterOnePlacesAreTheEditors() {
        let entry = "entries:\r- id: a\r\n  term: A\u{2028}\n  plain: |\r    Fine.\r\r    Bad <b>bold</b>.\r  bogus: x\n"
        let found = SmallSite(["data/glossary.yml": entry]).load().findings.map(\.line)
        #expect(found.contains("raw-html content/data/glossary.yml:7:9"), "\(found)")
        #expect(found.contains("unknown-key content/data/glossary.yml:8:3"), "\(found)")
    }

    @Test("Whatever ends the lines and is in their values, a mistake is found where it is") func whateverEndsTheLines() {
        var random = SeededNumbers(seed: 13)
        let ends = ["\n", "\r\n", "\r"]
        let values = [
            "x", "Größe", "a\u{2028}b", "\"c\u{85}d\"", "'e\u{2029}f'", "👨‍👩‍👧 und \u{A0}", "a\u{AD}b", "e\u{301}", "[1, 2]", "{a: b}", "a#b",
        ]
        for _ in 0..<300 {
            var text = "---\n"
            var line = 2
            var wanted: [String] = []
            for key in ["owner: desk", "title: Rights", "summary: What you may always say."] {
                text += key + "\n"
                line += 1
            }
            for number in 0..<Int.random(in: 1...8, using: &random) {
                // After a carriage return alone, a line feed on an empty line would be the end of the line before.
                let isBlank = Int.random(in: 0..<4, using: &random) == 0 && text.utf8.last != 0x0D
                let value = values[Int.random(in: 0..<values.count, using: &random)]
                text += isBlank ? "" : "bogus\(number): \(value)"
                text += ends[Int.random(in: 0..<ends.count, using: &random)]
                if !isBlank { wanted.append("\(line):1") }
                line += 1
            }
            text += "---\nFine.\n"
            #expect(places(text, of: "unknown-key") == wanted, "\(text.debugDescription)")
        }
    }
}
