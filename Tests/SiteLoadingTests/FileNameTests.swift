import Diagnostics
import SiteLoading
import SiteModel
import TestSupport
import Testing

/// What lies beside the texts is copied as it is, so its names have to work wherever a site is copied to.
@Suite struct FileNameTests {
    private func findings(_ names: [String]) -> [Diagnostic] {
        // No dictionary by name: to a Swift string, two normal forms of a name are one.
        let files = names.map { SourceFile(path: "content/" + $0, text: "bytes") }
        var log = DiagnosticLog()
        _ = SiteLoader.load(SourceTree(files: SmallSite().tree.files + files), options: LoadOptions(asOf: .today), into: &log)
        return log.sorted.filter { $0.rule == "unsafe-file-name" }
    }

    @Test(
        "A name that some system cannot hold is a finding and says the right one",
        arguments: [
            ("pages/we\\ird.png", "`\\`", "`we-ird.png`"),
            ("pages/Stand 05:2026?.pdf", "`:`", "`Stand 05-2026-.pdf`"),
            ("pages/<a>.png", "`<`", "`-a-.png`"),
            ("pages/a|b*\".png", "`|`", "`a-b--.png`"),
            ("pages/Notiz.", "ends with a dot", "`Notiz`"),
            ("pages/notiz.pdf ", "ends with a space", "`notiz.pdf`"),
            ("bilder /tor.png", "ends with a space", "`bilder`"),
            ("pages/aux.png", "`aux`", "`file-aux.png`"),
            ("pages/Con", "`Con`", "`file-Con`"),
            ("pages/lpt1.tar.gz", "`lpt1`", "`file-lpt1.tar.gz`"),
            ("com9/a.png", "`com9`", "`file-com9`"),
            ("pages/tab\there.png", "a tab (U+0009)", "`tab here.png`"),
            ("pages/line\nbreak.png", "a line break (U+000A)", "`linebreak.png`"),
            ("pages/bild\u{200B}.png", "a zero-width space (U+200B)", "`bild.png`"),
            ("pages/gpj.\u{202E}exe.png", "a mark of writing direction (U+202E)", "`gpj.exe.png`"),
            ("pages/no\u{A0}break.pdf", "a no-break space (U+00A0)", "`no break.pdf`"),
        ])
    func aNameThatSomeSystemCannotHoldIsAFindingAndSaysTheRightOne(name: String, problem: String, mended: String) throws {
        let found = findings([name])
        #expect(found.map(\.location.path) == ["content/" + name])
        let finding = try #require(found.first)
        #expect(finding.severity == .error)
        #expect(finding.summary.contains(problem), "\(finding.summary)")
        #expect(finding.remedy?.hasPrefix("Rename it to \(mended),") == true, "\(finding.remedy ?? "")")
        // The remedy, followed literally, makes the finding go away.
        let part = String(mended.dropFirst().dropLast())
        let parts = name.split(separator: "/")
        let renamed = name.hasPrefix("bilder") || name.hasPrefix("com9") ? [part, String(parts[1])] : [String(parts[0]), part]
        #expect(findings([renamed.joined(separator: "/")]).isEmpty)
    }

    @Test("A path that is too long for Windows is a finding") func aPathThatIsTooLongForWindowsIsAFinding() {
        let long = "pages/" + String(repeating: "sehr-", count: 45) + "lang.png"
        #expect(findings([long]).map(\.location.path) == ["content/" + long])
        #expect(findings(["pages/" + String(repeating: "ä", count: 190) + ".pdf"]).count == 1)
        #expect(findings(["pages/" + String(repeating: "a", count: 150) + ".pdf"]).isEmpty)
    }

    @Test(
        "Names that one system takes for one are a finding",
        arguments: [
            ("pages/Bild.png", "pages/bild.png"), ("pages/Größe.png", "pages/GRÖSSE.png"), ("pages/caf\u{E9}.png", "pages/cafe\u{301}.png"),
            ("Bilder/a.png", "bilder/A.png"),
        ])
    func namesThatOneSystemTakesForOneAreAFinding(first: String, second: String) {
        let names = [first, second].sorted()
        let isClash = first.lowercased() == second.lowercased()
        let found = findings(names)
        #expect(found.map(\.location.path) == (isClash ? ["content/" + names[1]] : []))
        #expect(found.allSatisfy { $0.summary.contains("content/" + names[0]) })
    }

    @Test("A page named like a Windows device is a finding", arguments: ["aux", "nul", "com1", "lpt9", "con"])
    func aPageNamedLikeAWindowsDeviceIsAFinding(name: String) {
        let found = SmallSite(["pages/\(name).md": SmallSite.page()]).load().findings
        #expect(found.map(\.line) == ["unsafe-file-name content/pages/\(name).md"])
        #expect(SmallSite(["pages/about-\(name).md": SmallSite.page()]).load().findings.isEmpty)
    }

    @Test("Ordinary names are fine") func ordinaryNamesAreFine() {
        let names = [
            "pages/bild.png", "pages/Über uns – Stand 2026.pdf", "files/a b.c.d.zip", "pages/console.png", "pages/com.png",
            "pages/com10.png",
            "pages/auxiliary.pdf", "pages/日本語.png", "pages/a&b=c;d%20(1)[2]{3}.png", "pages/👩‍💻.png",
        ]
        #expect(findings(names).map(\.summary) == [])
    }

    @Test(
        "What programs leave beside a text stays at home",
        arguments: [
            "pages/geheim.md~", "pages/geheim.md.bak", "pages/geheim.md.orig", "pages/#geheim.md#", "pages/~$Brief.docx", "pages/Thumbs.db",
            "pages/.DS_Store", "pages/Desktop.ini", "pages/.~lock.plan.odt#", "__MACOSX/pages/._bild.png", "pages/bild.png.crdownload",
            "pages/geheim.md.swp", "Backup~/geheim.pdf", "pages/GEHEIM.BAK", "pages/geheim.yml.old", "pages/Brief.lnk",
        ])
    func whatProgramsLeaveBesideATextStaysAtHome(name: String) {
        let loaded = SmallSite(["pages/rights.md": SmallSite.page(), name: "secret", "pages/bild.png": "png"]).load()
        #expect(loaded.findings.isEmpty)
        #expect(loaded.site?.assets.map(\.path) == ["content/pages/bild.png"])
    }
}
