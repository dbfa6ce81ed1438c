import Diagnostics
import SiteModel
import SitePlan
import TestSupport
import Testing
import Text

/// Which files beside the texts are on the site, and where links to them lead.
struct NamedFileTests {
    private func site(_ text: String, files: [String], _ change: (inout TinySite) throws -> Void = { _ in }) throws -> BuiltSite {
        var tiny = TinySite()
        tiny["pages/files-here.md"] = "---\ntitle: Files here\nsummary: A page.\nowner: office\n---\n\(text)\n"
        for file in files { tiny[file] = "bytes" }
        try change(&tiny)
        return try tiny.built()
    }

    private func copies(_ site: BuiltSite) -> [String] {
        site.plan.copies.map(\.route.path)
    }

    @Test("What a text names goes out, and nothing else") func whatATextNamesGoesOutAndNothingElse() throws {
        let site = try site(
            "Read [the plan](plan.pdf) and see ![the gate](gate.png).",
            files: [
                "pages/plan.pdf", "pages/gate.png", "pages/notes.docx", "pages/Copy of plan.pdf", "data/people.csv", "guidelines/old.pdf",
            ])
        #expect(copies(site) == ["files/pages/gate.png", "files/pages/plan.pdf"])
    }

    @Test("The declared folder goes out whole, without its own name in the address") func theDeclaredFolderGoesOutWhole() throws {
        let site = try site("Read [the plan](../files/plan.pdf).", files: ["files/plan.pdf", "files/press/logo.pdf", "pages/other.pdf"])
        #expect(copies(site) == ["files/plan.pdf", "files/press/logo.pdf"])
        #expect(try site.main("files-here.html").contains("href=\"files/plan.pdf\""))
    }

    @Test(
        "What only a text names that is not out stays at home",
        arguments: ["draft: true", "publish: 2027-01-14", "publish: 2025-01-01\nexpire: 2026-11-01"])
    func whatOnlyATextNamesThatIsNotOutStaysAtHome(keys: String) throws {
        var tiny = TinySite()
        tiny["pages/secret.md"] = "---\ntitle: Secret\nsummary: A page.\nowner: office\n\(keys)\n---\n[Plan](plan.pdf) ![Gate](gate.png)\n"
        tiny["pages/plan.pdf"] = "bytes"
        tiny["pages/gate.png"] = "bytes"
        #expect(copies(try tiny.built()) == [])
        if keys.hasPrefix("draft") {
            tiny.drafts = true
            #expect(copies(try tiny.built()) == ["files/pages/gate.png", "files/pages/plan.pdf"])
        }
    }

    @Test("What a text in one language alone names goes out, and so does what a key of a text names")
    func whatATextInOneLanguageAloneNamesGoesOut() throws {
        let site = try site("Nothing.", files: ["pages/nur-deutsch.pdf", "guidelines/contract.pdf"]) { tiny in
            tiny["pages/files-here.de.md"] = "---\ntitle: Dateien\nsummary: Eine Seite.\n---\n[Plan](nur-deutsch.pdf)\n"
            try tiny.replace("---\n", with: "---\nbinding: {title: Contract, href: contract.pdf}\n", in: "guidelines/wet-paper.md")
        }
        #expect(copies(site) == ["files/guidelines/contract.pdf", "files/pages/nur-deutsch.pdf"])
    }

    @Test(
        "A link keeps the query and the fragment of a file, and a name may be written encoded or as it is",
        arguments: [
            ("plan.pdf#page=3", "plan.pdf", "files/pages/plan.pdf#page=3"),
            ("plan.pdf?v=2", "plan.pdf", "files/pages/plan.pdf?v=2"),
            ("plan.pdf?v=2&amp;w=3#page=3&zoom=50", "plan.pdf", "files/pages/plan.pdf?v=2&amp;w=3#page=3&amp;zoom=50"),
            ("film.mp4#t=10,20", "film.mp4", "files/pages/film.mp4#t=10,20"),
            ("Plan%202026.pdf#page=2", "Plan 2026.pdf", "files/pages/Plan%202026.pdf#page=2"),
            ("<Plan 2026.pdf>", "Plan 2026.pdf", "files/pages/Plan%202026.pdf"),
            ("Ausgabe%20%233.pdf", "Ausgabe #3.pdf", "files/pages/Ausgabe%20%233.pdf"),
            ("<Ausgabe #3.pdf>", "Ausgabe #3.pdf", "files/pages/Ausgabe%20%233.pdf"),
            ("<Ausgabe #3.pdf#page=4>", "Ausgabe #3.pdf", "files/pages/Ausgabe%20%233.pdf#page=4"),
            ("100%25.pdf", "100%.pdf", "files/pages/100%25.pdf"),
            ("100%.pdf", "100%.pdf", "files/pages/100%25.pdf"),
            ("%C3%9Cbersicht.pdf", "Übersicht.pdf", "files/pages/%C3%9Cbersicht.pdf"),
            ("U%CC%88bersicht.pdf", "Übersicht.pdf", "files/pages/%C3%9Cbersicht.pdf"),
            ("a+b&amp;c.pdf", "a+b&c.pdf", "files/pages/a+b&amp;c.pdf"),
            ("r%28e%29sult.pdf", "r(e)sult.pdf", "files/pages/r(e)sult.pdf"),
        ])
    func aLinkKeepsTheQueryAndTheFragmentOfAFile(destination: String, file: String, address: String) throws {
        let page = try site("See [it](\(destination)).", files: ["pages/" + file])
        #expect(try page.main("files-here.html").contains("href=\"\(address)\""), "\(destination)")
    }

    @Test("For every name of a file there is a destination that reaches it, and the page asks for that file")
    func everyNameCanBeReached() throws {
        var random = SeededNumbers(seed: 13)
        let pieces = [
            "a", "Z", "9", " ", "#", "%", "%2", "%41", "&", "+", "=", ";", ",", "'", "!", "(", ")", "[", "]", "{", "}", "~", "^", "@",
            "ä", "e\u{301}", "日", "👩‍👩‍👧", "-", "_", ".", "$", "`", "SM-06", "..", "mailto",
        ]
        var names: Set<String> = []
        while names.count < 250 {
            let name = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
            names.insert("f" + name.joined() + ".pdf")
        }
        let sorted = names.sorted()
        let links = sorted.map { "[x](\(PercentEncoding.segment($0)))" }
        let site = try site(links.joined(separator: "\n\n"), files: sorted.map { "pages/" + $0 })
        #expect(Set(copies(site)) == Set(names.map { "files/pages/" + $0 }))
        let asked = try site.tags("files-here.html").compactMap { $0["href"] }.filter { $0.contains(".pdf") }
        #expect(asked.map { PercentEncoding.decoded($0.utf8) } == sorted.map { "files/pages/" + $0 })
        // No query and no fragment but those that were written.
        #expect(asked.allSatisfy { !$0.contains("#") && !$0.contains("?") && !$0.contains(" ") })
    }
}
