import Diagnostics
import SitePlan
import TestSupport
import Testing

/// What a build could not write, a check has to tell.
struct PathClaimTests {
    @Test(
        "Two things that would be one file are a finding that names both places",
        arguments: [
            ("data/training.yml", "id: folding", "id: party", "content/launch/party.md"),
            ("launch/party.md", "id: party", "id: weekly-tips", "content/data/drip.yml"),
            ("launch/party.md", "id: party", "id: reviews-office", "content/data/contacts.yml"),
        ])
    func clash(file: String, old: String, new: String, other: String) throws {
        var tiny = TinySite()
        try tiny.replace(old, with: new, in: file)
        let findings = try tiny.findings().filter { $0.rule == "duplicate-route" }
        let words = findings.map { ([$0.location] + $0.notes.map(\.location)).map(\.path).joined(separator: " ") }
        // The finding is at the one, and its note at the other.
        #expect(words.contains { $0.contains(other) && $0.contains(file) }, "\(words)")
        let first = try #require(findings.first)
        #expect(first.location.line != nil)
        #expect(first.severity == .error)
    }

    @Test(
        "A former address where the program writes something itself is a finding at the address",
        arguments: ["kit/announcement.html", "sheets/handbook.html", "404.html", "guidelines.html"])
    func alias(address: String) throws {
        var tiny = TinySite()
        tiny["data/kit.yml"] = HostileTextTests.kit
        tiny["pages/zz.md"] = "---\ntitle: Tea\nin_menu: none\naliases: [\(address)]\n---\nTea is at four.\n"
        let finding = try #require(try tiny.findings().first { $0.rule == "duplicate-route" })
        #expect(finding.location.path == "content/pages/zz.md")
        #expect(finding.location.line == 4)
    }

    @Test(
        "A name that Windows keeps, or that is too long, is a finding at its id",
        arguments: [
            ("launch/party.md", "id: party", "id: aux", 2), ("data/training.yml", "id: folding", "id: nul", 2),
            ("launch/party.md", "id: party", "id: \(String(repeating: "x", count: 300))", 2),
        ])
    func name(file: String, old: String, new: String, line: Int) throws {
        var tiny = TinySite()
        try tiny.replace(old, with: new, in: file)
        let finding = try #require(try tiny.findings().first { $0.rule == "unsafe-file-name" })
        #expect(finding.location.path == "content/" + file)
        #expect(finding.location.line == line)
    }

    @Test(
        "A file of a theme that Windows cannot hold is a finding, too",
        arguments: ["assets/a:b.svg", "assets/why?.css", "assets/end.", "assets/end /a.css", "assets/aux.css"])
    func asset(path: String) {
        var log = DiagnosticLog()
        PathClaim.check([PathClaim(Route(path), from: SourceLocation(path: path))], into: &log)
        #expect(log.sorted.map(\.rule) == ["unsafe-file-name"])
        #expect(log.sorted.first?.summary.hasPrefix("Windows ") == true)
    }

    @Test("A text whose page’s path would be too long is a finding")
    func longSlug() throws {
        var tiny = TinySite()
        tiny["pages/\(String(repeating: "x", count: 252)).md"] = tiny["pages/plain.md"]
        #expect(try tiny.findings().contains { $0.rule == "unsafe-file-name" && $0.severity == .error })
    }

    @Test(
        "A heading takes no id that its page has already",
        arguments: [
            ("pages/plain.md", "plain.html"), ("guidelines/wave.md", "guidelines/wave.html"),
            ("incidents/regatta.md", "incidents/regatta.html"),
            ("launch/party.md", "launch/party.html"),
        ])
    func headings(file: String, page: String) throws {
        var tiny = TinySite()
        let names = ["Main", "Sources", "Agenda", "Say", "Happened", "What you get", "What could happen", "Two ways", "The line", "Main"]
        tiny[file] = try #require(tiny[file]) + "\n\n" + names.map { "## \($0)\n\nText, and [a link](#main-2).\n\n" }.joined()
        let built = try tiny.built()
        let path = try #require(built.paths.first { $0.hasSuffix(page) })
        let ids = try built.tags(path).compactMap { $0["id"] }
        #expect(ids.count == Set(ids).count, "\(ids)")
        #expect(ids.contains("main-2"))
    }
}
