import Diagnostics
import SiteChecking
import TestSupport
import Testing

/// What a language lacks is named, once a language, with the language that is used instead.
struct MissingWordTests {
    private static func site(words: String?) throws -> SmallSite {
        var site = try SmallSite()
        try site.lay("languages: [en, de, fr]", over: "content/site.yml")
        site["content/words.fr.yml"] = words
        return site
    }

    @Test("A language without any words is an error that says how to get them")
    func none() throws {
        let finding = try #require(try Self.site(words: nil).findings(of: .missingWord).first)
        #expect(finding.severity == .error)
        #expect(finding.location.path == "content/site.yml")
        #expect(finding.summary == "The interface has no words in `fr`: its pages would have English buttons and headings.")
        #expect(
            finding.remedy
                == "Run `sitegen new words fr`, and write the words into content/words.fr.yml; or take `fr` out of `languages`.")
    }

    @Test("A file in which nothing is written yet is not a language")
    func empty() throws {
        let finding = try #require(try Self.site(words: "home: \"\"\nsearch: \"\"\n").findings(of: .missingWord).first)
        #expect(finding.severity == .error)
    }

    @Test("A few missing words are one warning that names them")
    func some() throws {
        let findings = try Self.site(words: "home: Accueil\nsearch_count: {one: un}\n").findings(of: .missingWord)
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.severity == .warning)
        #expect(finding.location.path == "content/words.fr.yml")
        #expect(finding.summary.contains("words of the interface are missing in `fr`, where readers see the English ones: `skip`, "))
        #expect(!finding.summary.contains("`home`"))
    }

    @Test("Built-in languages and their regions lack nothing", arguments: ["[en, de]", "[de, en-US]"])
    func builtIn(languages: String) throws {
        var site = try SmallSite()
        try site.lay("languages: \(languages)", over: "content/site.yml")
        #expect(try site.findings(of: .missingWord) == [])
    }
}
