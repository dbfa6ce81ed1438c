import Diagnostics
import SiteChecking
import SiteModel
import TestSupport
import Testing

/// Rules over words, and how a house sets them.
struct ToneTests {
    private static let file = "content/guidelines/be-useful.md"
    private static let memo =
        "Employees must not leverage synergies across verticals. NEVER! Failure to comply will result in dismissal!!!"
    private static let tone: Set<RuleID> = ["jargon", "threat", "shouting", "long-sentence", "hard-to-read"]

    private func found(_ lines: String, settings: String? = nil) throws -> [Diagnostic] {
        var site = try SmallSite()
        try site.lay(lines, over: Self.file)
        if let settings { try site.lay(settings, over: "content/site.yml") }
        return try site.check().rules
    }

    @Test("A memo that frightens is told so at least five times, each at its own words")
    func memo() throws {
        let findings = try found("today: \"\(Self.memo)\"").filter { Self.tone.contains($0.rule) }
        #expect(findings.count >= 5)
        #expect(Set(findings.map(\.location)).count == findings.count)
        #expect(Set(findings.map(\.rule)) == ["jargon", "threat", "shouting"])
    }

    @Test(
        "Facts, abbreviations and one exclamation mark are fine",
        arguments: [
            "She was dismissed for a post.", "The EU and the BBC asked!", "Ask HR in the UK.", "We use it.", "A GmbH & Co. KG is a firm.",
            "Take CSV, JSON, HTML or YAML.", "Set MAX_SIZE and $HOME HERE.",
        ])
    func quiet(text: String) throws {
        #expect(try found("today: \"\(text)\"").filter { Self.tone.contains($0.rule) } == [])
    }

    @Test("A reference in brackets does not make a sentence long, an aside does")
    func references() throws {
        let words = (1...24).map { _ in "go" }.joined(separator: " ")
        let reference = "(BetrVG § 87 (1) no. 6, read in November 2026)"
        let aside = "(which is how we all do it here)"
        #expect(try found("today: \"We \(words) \(reference).\"").filter { $0.rule == "long-sentence" } == [])
        #expect(try found("today: \"We \(words) \(aside).\"").filter { $0.rule == "long-sentence" }.count == 1)
    }

    @Test("What nobody should say may be said as an example of it")
    func quotation() throws {
        let pairs = "pairs:\n- {dont: \"\(Self.memo)\", do: Use what you know.}"
        #expect(try found(pairs).filter { Self.tone.contains($0.rule) } == [])
    }

    @Test("A word that the glossary explains is not jargon")
    func glossary() throws {
        var site = try SmallSite()
        try site.lay("today: Ask a stakeholder.", over: Self.file)
        #expect(try site.findings(of: .jargon).count == 1)
        site["content/data/glossary.yml"] = "entries:\n- {id: stakeholder, term: Stakeholder, plain: Somebody affected.}\n"
        #expect(try site.findings(of: .jargon) == [])
    }

    @Test(
        "What a page explains in place or is about is not jargon on it",
        arguments: [
            "Silent readers (lurkers) are fine. Lurkers read.", "Lurkers (who only read) are fine.", "(“Lurkers”: silent.) Lurkers.",
        ])
    func explainedInPlace(text: String) throws {
        #expect(try found("today: '\(text)'").filter { $0.rule == "jargon" } == [])
    }

    @Test(
        "Either formula alone finds a text hard: words of two syllables, or sentences of forty short ones",
        arguments: [
            "Careful authors always answer letters after dinner, never under pressure, neither ever doubting others. ",
            String(repeating: "we go on and so do they ", count: 6) + "now. ",
        ])
    func eitherFormula(sentence: String) throws {
        #expect(try found(String(repeating: sentence, count: 12)).filter { $0.rule == "hard-to-read" }.count == 1)
        #expect(try found(String(repeating: "We go on and so do they. ", count: 30)).filter { $0.rule == "hard-to-read" } == [])
    }

    @Test("An aside in brackets explains nothing")
    func aside() throws {
        #expect(try found("today: Lurkers (yet) may write.").filter { $0.rule == "jargon" }.count == 1)
    }

    @Test("A word of the title is found there, and is what the rest of the page is about")
    func subject() throws {
        let findings = try found("title: Lurkers are fine\ntoday: Ask a lurker. Leverage it.").filter { $0.rule == "jargon" }
        #expect(
            findings.map(\.summary.english).sorted() == [
                "“Leverage” is a word that colleagues would have to look up.", "“Lurkers” is a word that colleagues would have to look up.",
            ])
    }

    @Test("A word that a page uses again and again is found once, and is to be explained")
    func often() throws {
        let text = "Help.\n\n" + (1...6).map { "A touchpoint helps number \($0).\n" }.joined() + "\nLeverage it.\n"
        let findings = try found(text).filter { $0.rule == "jargon" }
        #expect(
            findings.map(\.summary.english) == [
                "“touchpoint” is used here 6 times, and nothing explains it.",
                "“Leverage” is a word that colleagues would have to look up.",
            ])
    }

    @Test("Officialese is known to all, and is told from jargon; a product's name is neither")
    func officialese() throws {
        let findings = try found("today: In order to help, ask. Google Analytics counts.").filter { $0.rule == "jargon" }
        #expect(findings.map(\.summary.english) == ["“In order to” is officialese: nobody says it."])
        #expect(findings.map(\.remedy) == ["Say “to”."])
    }

    @Test(
        "What everybody has heard is a hint, and has a plainer word",
        arguments: [("They facilitate it.", "facilitate", "help, or run"), ("Reach out to us.", "Reach out to", "contact, or ask")])
    func officeTalk(text: String, word: String, plain: String) throws {
        let findings = try found("today: \(text)").filter { $0.rule == "jargon" }
        #expect(findings.map(\.summary.english) == ["“\(word)” is office talk: there is a plainer word."])
        #expect(findings.map(\.remedy) == ["Say “\(plain)”."])
        #expect(findings.map(\.severity) == [.note])
    }

    @Test(
        "Names and measures are not jargon, and a title with capitals is not a name",
        arguments: [
            ("Ask the Data Governance office first.", 0), ("Stakeholder Maps", 1), ("We make Stakeholder Maps", 0),
            ("The utilisation rate is fine.", 0), ("Utilise it.", 1), ("First impressions count.", 0), ("Ask a facilitator.", 0),
        ])
    func names(text: String, count: Int) throws {
        #expect(try found("today: \(text)").filter { $0.rule == "jargon" }.count == count)
    }

    @Test("What is in code is typed or clicked: it neither shouts nor has to be looked up")
    func code() throws {
        let findings = try found("Click on `NEVER ASK AGAIN` or `stakeholder`, and NEVER tell a stakeholder.\n")
        #expect(findings.filter { $0.rule == "shouting" }.map(\.location.column) == [50])
        #expect(findings.filter { $0.rule == "jargon" }.map(\.location.column) == [63])
    }

    @Test("A strict ban is told from a threat")
    func ban() throws {
        let findings = try found("today: This is strictly prohibited. Failure to comply is noted.").filter { $0.rule == "threat" }
        #expect(findings.map(\.summary.english) == ["“strictly prohibited” wags a finger.", "“Failure to comply” is a threat."])
    }

    @Test(
        "Who is threatened is the reader, not somebody whose hearing is told of",
        arguments: [
            ("You can be subject to disciplinary action.", 1), ("This may result in dismissal.", 1), ("It could lead to discipline.", 1),
            ("The hearing decides whether to take disciplinary action.", 0), ("It resulted in her dismissal.", 0),
        ])
    func threats(text: String, count: Int) throws {
        #expect(try found("today: \"\(text)\"").filter { $0.rule == "threat" }.count == count)
    }

    @Test(
        "Abbreviations side by side and the names of buttons do not shout",
        arguments: [
            ("Ask for FMLA LWOP.", 0), ("See the FY24 TTSC report.", 0), ("Press \\\"CLICK HERE\\\" once.", 0),
            ("Press “SUBMIT FORM” once.", 0),
            ("MEET EVERYONE at ten.", 1), ("It is NOT a test.", 1), ("Look for an ENERGY STAR rating.", 0),
            ("Dear [CUSTOMER NAME], hello.", 0), ("[NOT visible to others] Ask.", 1), ("It is -----BEGIN PUBLIC BLOCK-----.", 0),
            ("Say READ THESE LINES TWICE now.", 1), ("A NO is an answer.", 0), ("It is a no, and we say NO.", 1),
        ])
    func buttons(text: String, count: Int) throws {
        #expect(try found("today: \"\(text)\"").filter { $0.rule == "shouting" }.count == count)
    }

    @Test(
        "One long word is a hashtag as it is",
        arguments: [("#infrastructure", 0), ("#nachhaltigkeit", 0), ("#askthepeoplewhoknow", 1), ("#mentalhealthmatters", 1)])
    func hashtags(tag: String, count: Int) throws {
        #expect(try found("today: \"Ask with \(tag).\"").filter { $0.rule == "hashtag-case" }.count == count)
    }

    @Test("An abbreviation that a list of terms explains is explained, and a Roman numeral is a number")
    func listOfTerms() throws {
        let text = "Help.\n\n- **CISO** – keeps secrets.\n- CMDB: a list.\n\nPart II, then the CISO and the CMDB.\n"
        #expect(try found(text).filter { $0.rule == "acronym-unexplained" } == [])
    }

    @Test("Who writes Dir with a capital means friends by Ihr, and no Sie")
    func familiarCapitals() throws {
        var site = try SmallSite()
        try site.lay("hook: \"Wenn Dir das hilft, könnt Ihr es so machen.\"", over: "content/guidelines/get-tea.de.md")
        #expect(try site.findings(of: .addressMixed) == [])
    }

    @Test(
        "One sentence of a long text may be somebody else's, two are the author's",
        arguments: [("Das Buch heißt: Was Sie tun, wenn Sie gehen.", Severity.note), ("Wenn Sie gehen.\n\nWas Ihnen hilft.", .warning)])
    func asides(body: String, severity: Severity) throws {
        var site = try SmallSite()
        try site.lay("Es hilft.\n\n\(body)\n", over: "content/guidelines/get-tea.de.md")
        #expect(try site.findings(of: .addressMixed).map(\.severity) == [severity])
    }

    @Test("Each row of a table has cells, and no sentence goes on from one to the next")
    func tables() throws {
        let cell = "Consideration of the implementation"
        let table =
            "Help.\n\n| One | Two |\n|---|---|\n| \(cell) | \(cell.replacing("Cons", with: "Rec").replacing("impl", with: "repl")) |\n"
        #expect(try found(table).filter { $0.rule == "noun-chain" } == [])
    }

    @Test(
        "A house sets how loud a rule is, everywhere or by folder",
        arguments: [
            ("checks:\n  jargon: off", nil), ("checks:\n  jargon: error", Severity.error), ("checks:\n  jargon: note", .note),
            ("checks:\n  jargon: {everywhere: error, content/guidelines: note}", .note),
            ("checks:\n  jargon: {content/guidelines: error, content/guidelines/be-useful.md: off}", nil),
            ("checks:\n  jargon: {content/incidents: off}", .warning),
        ])
    func settings(settings: String, severity: Severity?) throws {
        #expect(try found("today: Leverage it.", settings: settings).filter { $0.rule == "jargon" }.first?.severity == severity)
    }

    @Test(
        "A name that belongs to no rule is found, with the nearest",
        arguments: [
            ("jargonn", "Did you mean `jargon`?"), ("unknown-key", "is found while a file is read"), ("zzzzzzzz", "take this one out"),
        ])
    func unknown(name: String, remedy: String) throws {
        let findings = try found("today: Go.", settings: "checks:\n  \(name): off").filter { $0.rule == "unknown-check" }
        #expect(findings.map(\.location.path) == ["content/site.yml"])
        #expect(findings.first?.remedy?.contains(remedy) == true)
    }

    @Test(
        "A finding in a German text is at the use that is meant, not at the first that looks like it",
        arguments: [
            (
                "gender-form-mixed", "Kolleg:innen, Kolleg:innen, Kolleg:innen, Kund*innen, Kund*innen.",
                ["Kund*innen, Kund", "Kund*innen."]
            ),
            ("gender-form-mixed", "Kolleg:innen, Kolleg:innen, Kolleg:innen, LinkedIn, PlugIn, KollegInnen.", ["KollegInnen."]),
            ("address-mixed", "Wer produziert, zeigt Ihnen, was du tust, und fragt Sie.", ["du tust"]),
        ])
    func places(rule: RuleID, words: String, places: [String]) throws {
        var site = try SmallSite()
        let line = "hook: \"\(words)\""
        try site.lay(line, over: "content/guidelines/get-tea.de.md")
        let columns = places.map { line[..<(line.firstRange(of: $0)?.lowerBound ?? line.endIndex)].count + 1 }
        #expect(try site.check().rules.filter { $0.rule == rule }.compactMap(\.location.column) == columns)
    }

    @Test("An exception with a reason silences its line or what is below it, and no more")
    func exceptions() throws {
        let findings = try found(
            "today: Leverage it. # check-ignore jargon: a quotation\n# check-ignore jargon: a quotation\nhook: >-\n  Leverage\n  this.\n"
                + "offline_twin: Leverage that.\n"
        )
        #expect(findings.filter { $0.rule == "jargon" }.count == 1)
        #expect(findings.filter { $0.rule.name.hasPrefix("exception") } == [])
        let text = "Help.\n\n<!-- check-ignore jargon, threat: the law says so -->\nLeverage it.\nFailure to comply is bad.\n\nLeverage.\n"
        let lines = try found(text).filter { Self.tone.contains($0.rule) }
        #expect(lines.map(\.rule) == ["jargon"])
    }

    @Test("An exception without a reason counts for nothing, an unknown or a needless one is told so")
    func uselessExceptions() throws {
        #expect(
            try found("today: Leverage it. # check-ignore jargon").filter { ["jargon", "exception-without-reason"].contains($0.rule) }.count
                == 2)
        #expect(try found("today: Go. # check-ignore jargon: why not").map(\.rule).contains("exception-unused"))
        #expect(try found("today: Go. # check-ignore jargn: why not").map(\.rule).contains("unknown-check"))
    }
}
