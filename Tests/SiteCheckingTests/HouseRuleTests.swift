import Diagnostics
import SiteChecking
import TestSupport
import Testing

/// Rules that a project writes without code, in content/checks.yml.
struct HouseRuleTests {
    private static let file = "content/guidelines/be-useful.md"

    private func found(_ rule: String, _ lines: String, in file: String = file, settings: String? = nil) throws -> [Diagnostic] {
        var site = try SmallSite()
        site["content/checks.yml"] = "entries:\n- id: ours\n  message: Not here.\n  " + rule.replacing("\n", with: "\n  ") + "\n"
        try site.lay(lines, over: file)
        if let settings { try site.lay(settings, over: "content/site.yml") }
        let found = try site.check()
        #expect(found.loading.filter { $0.severity == .error } == [])
        return found.rules
    }

    private static let words = "kind: existence\nwords: [guru*, \"rock star\"]\nunless: [yoga]\nbad: [A guru.]\ngood: [A person.]"
    private static let swap =
        "kind: substitution\nswap: [{say: use, instead_of: [utilise, make use of]}]\nbad: [Utilise it.]\ngood: [Use it.]"
    private static let capitals =
        "kind: capitalisation\nwords: [iPhone, e-mail, Open Day]\nbad: [An Iphone.]\ngood: [E-mail us by iPhone.]"
    private static let often = "kind: occurrence\nwords: [please]\nat_most: 2\nbad: [\"Please, please, please.\"]\ngood: [Please.]"
    private static let either = "kind: consistency\nwords: [e-mail*, email*]\nbad: [\"An email, an e-mail.\"]\ngood: [An email.]"
    private static let needed =
        "kind: required\nwords: [thank you, thanks]\nin: [content/guidelines/be-useful.md]\nbad: [Go.]\ngood: [Thanks.]"

    @Test(
        "Each kind finds what it is for, at its place, and says what to do",
        arguments: [
            (words, "today: Ask a guru, or a yoga master. Ask the Rock Star.", ["rock star"], "another way"),
            (words, "today: Ask the gurus of yoga.", [], ""),
            (swap, "today: Utilise it, and make use of that.", ["utilise", "make use of"], "Say “use”."),
            (swap, "today: Use it.", [], ""),
            (capitals, "today: \"E-mail us by iphone, and E-mail us at the open day.\"", ["iphone", "e-mail", "open day"], "Write “"),
            (capitals, "today: E-mail us by iPhone on the Open Day.", [], ""),
            (often, "today: \"Please, please, please, please.\"", ["please"], "2 times are enough."),
            (often, "today: \"Please, please.\"", [], ""),
            (either, "today: \"An e-mail, two emails, an email.\"", ["e-mail"], "Say “email”"),
            (needed, "today: Thanks.", [], ""),
        ])
    func kinds(rule: String, lines: String, words: [String], remedy: String) throws {
        let findings = try found(rule, lines).filter { $0.rule == "ours" }
        #expect(findings.count == words.count)
        for word in words { #expect(findings.contains { $0.summary.english.lowercased().hasPrefix("“\(word)”") }, "\(word)") }
        #expect(findings.allSatisfy { $0.remedy?.contains(remedy) == true && $0.severity == .warning && $0.location.line != nil })
        #expect(Set(findings.map(\.location)).count == findings.count)
    }

    @Test(
        "A finding is at the use that is meant, not at the first that looks like it",
        arguments: [
            (often, "today: \"Please be pleased, please, please, please.\"", ["please, please."]),
            (either, "today: \"An email, an e-mail, an email, an e-mail, emails.\"", ["e-mail, an email, an", "e-mail, emails"]),
        ])
    func places(rule: String, lines: String, words: [String]) throws {
        let columns = words.map { lines[..<(lines.firstRange(of: $0)?.lowerBound ?? lines.endIndex)].count + 1 }.sorted()
        #expect(try found(rule, lines).filter { $0.rule == "ours" }.compactMap(\.location.column) == columns)
    }

    @Test("A phrase that has to be there is missed in the files it is asked for, and in no other")
    func required() throws {
        let findings = try found(Self.needed, "today: Go.").filter { $0.rule == "ours" }
        #expect(findings.map(\.location) == [SourceLocation(path: Self.file)])
        #expect(findings[0].remedy == "Add one of these: “thank you”, “thanks”.")
    }

    @Test("A rule for one language leaves the texts of the others alone")
    func languages() throws {
        #expect(try found(Self.words + "\nlanguage: de", "today: A guru.").filter { $0.rule == "ours" } == [])
        #expect(
            try found(Self.words + "\nlanguage: de", "today: Ein Guru.", in: "content/guidelines/get-tea.de.md")
                .filter { $0.rule == "ours" }.count == 1)
    }

    @Test("It is set and silenced like any other rule")
    func set() throws {
        #expect(try found(Self.words + "\nseverity: error", "today: A guru.").contains { $0.rule == "ours" && $0.severity == .error })
        #expect(try found(Self.words, "today: A guru.", settings: "checks:\n  ours: off").filter { $0.rule == "ours" } == [])
        let silenced = try found(Self.words, "today: A guru. # check-ignore ours: it is his name")
        #expect(silenced.filter { ["ours", "unknown-check", "exception-unused"].contains($0.rule) } == [])
    }

    @Test("A rule without what its kind needs, or with an id of the program's, is told so")
    func wrong() throws {
        var site = try SmallSite()
        site["content/checks.yml"] =
            "entries:\n- {id: jargon, kind: existence, words: [x], message: No., bad: [x], good: [y]}\n"
            + "- {id: b, kind: substitution, words: [x], message: No., bad: [x], good: [y]}\n"
        let found = try site.check()
        #expect(found.rules.contains { $0.rule == "duplicate-id" && $0.remedy == "Give your rule another id, such as `our-jargon`." })
        #expect(found.loading.filter { $0.severity == .error }.map(\.rule).sorted() == ["bad-value", "missing-field"])
    }
}
