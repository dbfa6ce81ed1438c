import Diagnostics
import Phrasebook
import SiteChecking
import SitePipeline
import TestSupport
import Testing

extension Rule: CustomTestStringConvertible {
    package var testDescription: String { id.name }
}

/// Every rule's own example, proven in a small site.
struct RuleExampleTests {
    @Test("The small site itself is clean")
    func clean() throws {
        let found = try SmallSite().check()
        #expect(found.rules == [])
        #expect(found.loading.filter { $0.severity == .error } == [])
    }

    @Test("The broken lines of the example are found, at a line of a file of the site", arguments: RuleSet.all.rules)
    func broken(_ rule: Rule) throws {
        var site = try SmallSite()
        try site.lay(rule.example.broken, over: rule.example.file)
        let found = try site.check(rules: RuleSet([rule]))
        let findings = found.rules.filter { $0.rule == rule.id }
        #expect(!findings.isEmpty)
        #expect(findings.contains { $0.severity == rule.severity })
        #expect(findings.allSatisfy { $0.remedy?.isEmpty == false })
        for finding in findings {
            let phrases = [finding.summary, finding.remedy].compactMap(\.self) + finding.notes.map(\.text)
            for phrase in phrases { #expect(phrase.missing(in: .of("de")) == []) }
            guard let line = finding.location.line else { continue }
            let text = site[finding.location.path] ?? ""
            #expect(line <= text.split(separator: "\n", omittingEmptySubsequences: false).count, "\(finding.location)")
        }
        // The example shows this mistake and no other: nothing else of the same weight is wrong.
        #expect(found.loading.filter { $0.severity == .error } == [], "the example does not load")
    }

    @Test("The mended lines of the example are not", arguments: RuleSet.all.rules)
    func mended(_ rule: Rule) throws {
        var site = try SmallSite()
        try site.lay(rule.example.mended, over: rule.example.file)
        let found = try site.check(rules: RuleSet([rule]))
        #expect(found.rules.filter { $0.rule == rule.id } == [])
        #expect(found.loading.filter { $0.severity == .error } == [], "the example does not load")
    }

    @Test(
        "What stops a build is found without cutting texts, as for the pages that a preview shows first",
        arguments: RuleSet.all.rules.filter { $0.severity == .error })
    func obstacle(_ rule: Rule) throws {
        var site = try SmallSite()
        try site.lay(rule.example.broken, over: rule.example.file)
        let found = try site.check(rules: RuleSet([rule]), cutsTexts: false)
        #expect(found.rules.contains { $0.rule == rule.id && $0.severity == .error })
    }

    @Test("A rule has a name of its own, in kebab-case, and says why")
    func names() {
        let ids = RuleSet.all.rules.map(\.id)
        #expect(Set(ids).count == ids.count)
        for rule in RuleSet.all.rules {
            #expect(rule.id.name.allSatisfy { $0.isLowercase || $0 == "-" })
            #expect(rule.why.hasSuffix(".") && rule.why.english.count > 60, "\(rule.id)")
        }
    }
}
