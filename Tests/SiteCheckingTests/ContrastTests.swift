import Colours
import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteChecking

struct ContrastTests {
    @Test(
        "Ratios are those of WCAG",
        arguments: [
            ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54), ("#ff0000", "#ffffff", 4.0),
            ("#123456", "#123456", 1.0),
        ])
    func ratio(a: String, b: String, expected: Double) throws {
        let (a, b) = (try #require(Colour(css: a)), try #require(Colour(css: b)))
        #expect(abs(a.contrast(with: b) - expected) < 0.005)
        #expect(a.contrast(with: b) == b.contrast(with: a))
    }

    @Test(
        "Colours are read in every way a theme writes them",
        arguments: [
            ("#0f6236", "#0f6236"), ("#FFF", "#ffffff"), ("rgb(15 98 54)", "#0f6236"), ("rgb(15, 98, 54)", "#0f6236"),
            ("rgb(100% 0% 0%)", "#ff0000"), ("hsl(0 100% 50%)", "#ff0000"), ("hsl(120deg, 100%, 25%)", "#008000"),
            ("hsl(240 100% 50%)", "#0000ff"),
        ])
    func reading(css: String, hex: String) {
        #expect(Colour(css: css)?.hex == hex)
    }

    @Test(
        "What is not an opaque colour is not read as one",
        arguments: ["", "#12", "#12345g", "rgb(1 2)", "rgb(0 0 0 / 50%)", "clamp(1rem,2rem,3rem)", "red", "#11223344", "rgb(300 0 0)"])
    func refusing(css: String) {
        #expect(Colour(css: css) == nil)
    }

    @Test("Lightness moves without losing the colour", arguments: ["#0f6236", "#bf1130", "#ffdc50", "#1a479f", "#808080"])
    func roundTrip(hex: String) throws {
        let colour = try #require(Colour(css: hex))
        #expect(OKLCH(colour).colour.rounded.hex == hex)
    }

    @Test("A pale yellow is named with its ratio, and the proposal passes")
    func paleYellow() throws {
        var site = try SmallSite()
        try site.lay("brand: {go: \"#fff9c4\"}", over: "content/site.yml")
        let finding = try #require(try site.findings(of: .contrast).first)
        #expect(finding.summary == "`go` on `paper` has a contrast of 1.04 to 1 in light mode; it needs 4.5 to 1.")
        #expect(finding.location.path == "content/site.yml")
        let proposal = try #require(finding.remedy?.english.firstMatch(of: /#[0-9a-f]{6}/)).output
        try site.lay("brand: {go: \"\(proposal)\"}", over: "content/site.yml")
        #expect(try site.findings(of: .contrast) == [])
        // Still a yellow: darker, with the same hue.
        let before = OKLCH(try #require(Colour(css: "#fff9c4")))
        let after = OKLCH(try #require(Colour(css: String(proposal))))
        #expect(abs(before.hue - after.hue) < 0.1)
    }

    @Test("A colour of the site counts by night, too, where the theme has none of its own for it; the proposal passes there as well")
    func byNight() throws {
        var site = try SmallSite()
        try site.lay("brand: {yellow: \"#3a3a1a\"}", over: "content/site.yml")
        let findings = try site.findings(of: .contrast)
        #expect(findings.contains { $0.summary.contains("`on-yellow` on `yellow`") && $0.summary.contains("in dark mode") })
        let proposal = try #require(findings.first?.remedy?.english.firstMatch(of: /#[0-9a-f]{6}/)).output
        try site.lay("brand: {yellow: \"\(proposal)\"}", over: "content/site.yml")
        #expect(try site.findings(of: .contrast) == [])
    }

    @Test("A colour of the site's own night is checked by night, and the remedy says how to write it")
    func ownNight() throws {
        var site = try SmallSite()
        try site.lay("brand: {go: {light: \"#0f6236\", dark: \"#20402c\"}}", over: "content/site.yml")
        let findings = try site.findings(of: .contrast)
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.summary.contains("in dark mode") })
        let remedy = try #require(findings.first?.remedy)
        let written = try #require(remedy.english.firstMatch(of: /Write `(go: \{light: "#0f6236", dark: "#[0-9a-f]{6}"\})`/)).output.1
        try site.lay("brand: {\(written)}", over: "content/site.yml")
        #expect(try site.findings(of: .contrast) == [])
    }

    @Test("Of a ground that the site chose, the ground is to change")
    func ownGround() throws {
        var site = try SmallSite()
        try site.lay("brand: {paper: \"#444444\"}", over: "content/site.yml")
        let findings = try site.findings(of: .contrast)
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.remedy?.contains("`paper`") == true })
        let proposal = try #require(findings.first?.remedy?.english.firstMatch(of: /#[0-9a-f]{6}/)).output
        try site.lay("brand: {paper: \"\(proposal)\"}", over: "content/site.yml")
        #expect(try site.findings(of: .contrast) == [])
    }

    @Test(
        "All proposals together pass",
        arguments: [["go": "#fff9c4", "ink": "#dddddd"], ["yellow": "#16211b"], ["ink": "#808080", "paper": "#7f7f7f"]])
    func together(brand: [String: String]) throws {
        var site = try SmallSite()
        func lay(_ colours: [String: String]) throws {
            try site.lay(
                "brand: {\(colours.sorted { $0.key < $1.key }.map { "\($0): \"\($1)\"" }.joined(separator: ", "))}",
                over: "content/site.yml")
        }
        try lay(brand)
        var mended = brand
        for finding in try site.findings(of: .contrast) where finding.summary.contains("light") {
            let match = try #require(finding.remedy?.english.firstMatch(of: /nearest `([\w-]+)` that passes is (#[0-9a-f]{6})/))
            mended[String(match.1)] = String(match.2)
        }
        #expect(mended != brand)
        try lay(mended)
        #expect(try site.findings(of: .contrast) == [])
    }

    @Test("A colour that passes once the ground beside it is mended may stay, and the remedy says so")
    func staysAsItIs() throws {
        var site = try SmallSite()
        site.themes = Repository.root
        try site.lay("brand: {accent-surface: \"#e8b84a\", go: \"#a3341b\"}", over: "content/site.yml")
        let remedies = try site.findings(of: .contrast).compactMap(\.remedy)
        let ground = try #require(
            remedies.compactMap { $0.english.firstMatch(of: /nearest `accent-surface` that passes is (#[0-9a-f]{6})/) }.first)
        #expect(
            remedies.contains {
                $0.hasPrefix("Leave `go` as it is: it reaches ") && $0.contains("`accent-surface` is \(ground.1), as proposed")
            })
        try site.lay("brand: {accent-surface: \"\(ground.1)\", go: \"#a3341b\"}", over: "content/site.yml")
        #expect(try site.findings(of: .contrast) == [])
    }

    @Test("A colour of the house may stay where the theme's own is changed beside it")
    func keptColour() throws {
        var site = try SmallSite()
        site.themes = Repository.root
        let brand = "accent-surface: \"#F2B705\", go: \"#6B3E1E\""
        try site.lay("brand: {\(brand)}", over: "content/site.yml")
        let remedies = try site.findings(of: .contrast).compactMap(\.remedy?.english)
        let others = remedies.compactMap {
            $0.firstMatch(of: /Or keep yours, and write `([\w-]+: "#[0-9a-f]{6}")` under `brand:` in content\/site\.yml\./)?.1
        }
        #expect(!others.isEmpty && others.count == remedies.count, "\(remedies)")
        try site.lay("brand: {\(brand), \(others.joined(separator: ", "))}", over: "content/site.yml")
        #expect(try site.findings(of: .contrast) == [])
    }

    @Test("A colour that cannot be calculated with is a warning, not silence")
    func unreadable() throws {
        var site = try SmallSite()
        try site.lay("brand: {go: \"color-mix(in oklab, red, blue)\"}", over: "content/site.yml")
        let findings = try site.findings(of: .contrast)
        #expect(findings.map(\.severity) == [.warning])
    }

    @Test("A theme that nobody changed passes in both modes, references followed")
    func ownTheme() throws {
        #expect(try SmallSite().findings(of: .contrast) == [])
    }

    @Test(
        "A brand value of another kind than the theme's is an error with a remedy, once",
        arguments: [
            ("{go: banana}", "go"), ("{go: 12px}", "go"), ("{go: \"solid red\"}", "go"), ("{gap: \"#0f6236\"}", "gap"),
            ("{gap: \"3\"}", "gap"), ("{go: {dark: rde}}", "go"),
        ])
    func anotherKind(brand: String, name: String) throws {
        var site = try SmallSite()
        try site.lay("brand: \(brand)", over: "content/site.yml")
        let (loading, rules) = try site.check()
        let found = (loading + rules).filter { $0.severity == .error }
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.rule == "bad-value" && found.first?.summary.contains("`\(name)`") == true)
    }
}
