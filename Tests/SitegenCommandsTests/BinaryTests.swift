import Foundation
import TestSupport
import Testing

/// What only the real program can show: exit codes, streams, signals.
struct BinaryTests {
    @Test("Findings end with 1 and are all shown") func findingsEndWithOneAndAreAllShown() throws {
        let project = try StarterProject("--languages", "en")
        try project.folder.write("---\ntitel: x\n---\n", to: "site/content/pages/new.md")
        let path = "\(project.path)/content/guidelines/get-tea.md"
        try project.folder.text(of: "site/content/guidelines/get-tea.md").replacing("\nmotto:", with: "\nmoto:")
            .write(toFile: path, atomically: false, encoding: .utf8)
        let check = try Binary.run(["check"], in: project.path)
        #expect(check.status == 1)
        #expect(check.errors.contains("error[unknown-key]"))
        #expect(check.errors.contains("--> content/guidelines/get-tea.md:"))
        #expect(check.errors.contains("Did you mean `motto`?"))
        #expect(check.errors.contains("content/pages/new.md:2:1"))
        #expect(check.output.hasPrefix("Checked: "))

        let build = try Binary.run(["build"], in: project.path)
        #expect(build.status == 1)
        #expect(build.output.hasPrefix("Nothing written: "))
        #expect(!project.folder.exists("site/site/index.html"))
    }

    @Test("Unreadable settings end with 3") func unreadableSettingsEndWithThree() throws {
        let project = try StarterProject("--languages", "en")
        try project.folder.write("organisation: [\n", to: "site/content/site.yml")
        let check = try Binary.run(["check"], in: project.path)
        #expect(check.status == 3)
        #expect(check.errors.contains("content/site.yml:"))
    }

    @Test("A theme that does not exist ends with 3") func aThemeThatIsNotThereEndsWithThree() throws {
        let project = try StarterProject("--languages", "en")
        try project.folder.text(of: "site/content/site.yml").replacing("theme: enamel", with: "theme: tin")
            .write(toFile: "\(project.path)/content/site.yml", atomically: false, encoding: .utf8)
        let build = try Binary.run(["build"], in: project.path)
        #expect(build.status == 3)
        #expect(build.errors.contains("“tin”"))
        #expect(build.errors.contains("enamel"))
    }

    @Test(
        "A site is not written where the next one would read it",
        arguments: ["content", "content/pages/out", "themes/enamel/Assets/../Assets/new", "link/out", "new/../content/pages"])
    func outputInSources(folder: String) throws {
        let project = try StarterProject("--languages", "en")
        try project.folder.link("site/link", to: "content/pages")
        let before = project.folder.files()
        for command in [["build"], ["build", "--one-file"]] {
            let build = try Binary.run(command + ["-o", folder], in: project.path)
            #expect(build.status == 2)
            #expect(build.errors.contains("Choose a folder outside"), "\(build.errors)")
        }
        #expect(project.folder.files() == before)
    }

    @Test("Somebody else’s folder ends with 4 and is left alone") func somebodyElsesFolderEndsWithFourAndIsLeftAlone() throws {
        let project = try StarterProject("--languages", "en")
        try project.folder.write("mine", to: "other/notes.txt")
        let build = try Binary.run(["build", "-o", "../other"], in: project.path)
        #expect(build.status == 4)
        #expect(build.errors.contains("notes.txt"))
        #expect(try project.folder.text(of: "other/notes.txt") == "mine")
    }

    @Test("A printed address is not taken away silently") func aPrintedAddressIsNotTakenAwayInSilence() throws {
        let project = try StarterProject("--languages", "en")
        let extra = "site/content/guidelines/extra.md"
        try project.folder.write(
            project.folder.text(of: "site/content/guidelines/secrets.md").replacing("id: SM-01", with: "id: SM-90")
                .replacing("number: 1\n", with: "number: 90\n"), to: extra)
        #expect(try Binary.run(["build"], in: project.path).status == 0)
        #expect(project.folder.exists("site/site/go/sm-90.html"))
        try FileManager.default.removeItem(atPath: "\(project.folder.path)/\(extra)")

        for command in ["check", "build"] {
            let strict = try Binary.run([command, "--strict"], in: project.path)
            #expect(strict.status == 1)
            #expect(strict.errors.contains("warning[printed-address-gone]"))
            #expect(strict.errors.contains("--> go/sm-90.html"))
        }
        #expect(project.folder.exists("site/site/go/sm-90.html"))

        let build = try Binary.run(["build"], in: project.path)
        #expect(build.status == 0)
        #expect(build.errors.contains("warning[printed-address-gone]"))
        #expect(!project.folder.exists("site/site/go/sm-90.html"))
        #expect(try Binary.run(["build", "--strict"], in: project.path).errors.contains("printed-address-gone") == false)
    }

    @Test("The findings that count are the same with --fix as without it")
    func findingsThatCountAreTheSameWithFix() throws {
        let project = try StarterProject("--languages", "en")
        let text = "---\nstance: encouragement\nreviewed: 28 November 2026\ntitle: Bake\ntoday: Leverage it.\n---\nBake something.\n"
        try project.folder.write(text, to: "site/content/guidelines/bake.md")
        func fix(_ arguments: String...) throws -> Binary.Answer {
            try Binary.run(["check", "--fix", "--dry-run"] + arguments, in: project.path)
        }
        let (all, skipped) = (try fix(), try fix("--skip", "jargon"))
        #expect(all.errors.contains("[jargon]") && !skipped.errors.contains("[jargon]"))
        #expect(try fix("--only", "jargon", "--max-warnings", "0").status == 1)
        #expect(try Binary.run(["check", "--fix", "--only", "jargonn"], in: project.path).status == 2)
        #expect(try project.folder.text(of: "site/content/guidelines/bake.md") == text)
        // What was not chosen is not mended either.
        _ = try Binary.run(["check", "--fix", "--yes", "--only", "jargon"], in: project.path)
        #expect(try project.folder.text(of: "site/content/guidelines/bake.md") == text)
        _ = try Binary.run(["check", "--fix", "--yes", "--only", "bad-date"], in: project.path)
        #expect(try project.folder.text(of: "site/content/guidelines/bake.md").contains("reviewed: 2026-11-28\n"))
    }

    @Test("A build says which PD fs its pages offer in vain") func aBuildSaysWhichPDFsItsPagesOfferInVain() throws {
        let project = try StarterProject("--languages", "en")
        #expect(try !Binary.run(["build"], in: project.path).output.contains("PDF"))
        let settings = try project.folder.text(of: "site/content/site.yml")
        let features = try #require(settings.firstRange(of: "features:\n"))
        try project.folder.write(
            settings.replacingCharacters(in: features, with: "features:\n  pdfs: true\n"), to: "site/content/site.yml")
        let build = try Binary.run(["build"], in: project.path)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.output.contains("PDFs offered and not there: `sitegen print` makes them\n"))
        #expect(try Binary.run(["build", "--json"], in: project.path).output.contains("\"print/en/handbook.pdf\""))
    }

    @Test("Warnings count as errors under --strict") func warningsCountAsErrorsUnderStrict() throws {
        let project = try StarterProject("--languages", "en", "--organisation", "Müller GmbH")
        // The sample's contacts are not an error; for somebody strict they are.
        let plain = try Binary.run(["check"], in: project.path)
        let strict = try Binary.run(["check", "--strict"], in: project.path)
        #expect(plain.status == 0)
        #expect(strict.status == (plain.errors.contains("warning[") ? 1 : 0))
    }

    @Test("Commands work in every folder of the project") func commandsWorkInEveryFolderOfTheProject() throws {
        let project = try StarterProject("--languages", "en")
        let build = try Binary.run(["build"], in: "\(project.path)/content/guidelines")
        #expect(build.status == 0, "\(build.errors)")
        #expect(project.folder.exists("site/site/index.html"))
        #expect(!project.folder.exists("site/content/guidelines/site"))
        let clean = try Binary.run(["clean"], in: "\(project.path)/content")
        #expect(clean.status == 0)
        #expect(!project.folder.exists("site/site/index.html"))
        #expect(try Binary.run(["clean"], in: project.path).status == 0)
    }

    @Test("JSON is one whole document") func jsonIsADocumentOfItsOwn() throws {
        let project = try StarterProject("--languages", "en")
        try project.folder.write("---\ntitel: x\n---\n", to: "site/content/pages/new.md")
        let check = try Binary.run(["check", "--json"], in: project.path)
        #expect(check.status == 1)
        #expect(check.errors.isEmpty)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
        #expect(report["exit_code"] as? Int == 1)
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.contains { $0["rule"] as? String == "unknown-key" && $0["line"] as? Int == 2 })
        let listed = try Binary.run(["list", "--json"], in: project.path)
        let table = try #require(try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any])
        let entries = try #require(table["entries"] as? [[String: String]])
        #expect(entries.first?["id"] == "SM-01")
        #expect(entries.count == 4)
    }

    @Test("A finding is explained by its id") func aFindingIsExplainedByItsName() throws {
        let rule = try Binary.run(["check", "--explain", "contrast"], in: "/")
        #expect(rule.status == 0)
        #expect(rule.output.hasPrefix("contrast\n\nPale words on a pale ground "))
        #expect(rule.output.contains("\nInstead of, in content/site.yml:\n\n    brand:\n"))
        #expect(rule.output.contains("\nwrite:\n\n    brand:\n"))
        #expect(try Binary.run(["check", "--explain", "unknown-key"], in: "/").output.hasPrefix("unknown-key\n\nA mistyped key "))
        let unknown = try Binary.run(["check", "--explain", "contrasst"], in: "/")
        #expect(unknown.status == 2)
        #expect(unknown.output.isEmpty)
        #expect(unknown.errors.contains("Did you mean `contrast`?"))
    }

    @Test("Colours come only when asked for") func coloursComeOnlyWhenAskedFor() throws {
        let project = try StarterProject("--languages", "en")
        try project.folder.write("---\ntitel: x\n---\n", to: "site/content/pages/new.md")
        func isColoured(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws -> Bool {
            try Binary.run(["check"] + arguments, in: project.path, environment: environment).errors.contains("\u{1B}[")
        }
        #expect(try !isColoured())
        #expect(try isColoured(["--color", "always"]))
        #expect(try isColoured([], ["CLICOLOR_FORCE": "1"]))
        #expect(try !isColoured([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
        #expect(try !isColoured(["--color", "never"], ["CLICOLOR_FORCE": "1"]))
    }

    @Test("A reader who leaves early is not an error") func aReaderWhoLeavesEarlyIsNoError() throws {
        let project = try StarterProject("--languages", "en")
        let sh = Binary.Program(path: "/bin/sh")
        let answer = try sh.run(
            ["-c", "{ \"$0\" list; echo $? >&2; } | head -n 1; \"$0\" build >&- 2>/dev/null; echo $? >&2", Binary.path], in: project.path)
        #expect(answer.output.hasPrefix("Id "))
        #expect(answer.errors == "0\n0\n")
        #expect(project.folder.exists("site/site/index.html"))
    }

    @Test("A result that cannot be written is a failure") func aResultThatCannotBeWrittenIsAFailure() throws {
        let answer = try Binary.Program(path: "/bin/sh").run(["-c", "\"$0\" version > /dev/full", Binary.path], in: "/")
        #expect(answer.status == 4)
        #expect(answer.errors == "error: The result could not be written to where stdout leads.\n")
    }

    @Test("Lists show who looks after what and what is due") func listsShowWhoLooksAfterWhatAndWhatIsDue() throws {
        let project = try StarterProject("--languages", "en")
        #expect(try Binary.run(["list"], in: project.path).output.contains("SM-06  "))
        #expect(try Binary.run(["list", "owners"], in: project.path).output.hasPrefix("Owner "))
        #expect(
            try Binary.run(["list", "due", "--as-of", "2026-11-03"], in: project.path).output == "Nothing is due until 2026-12-03.\n")
        let due = try Binary.run(["list", "due", "--as-of", "2027-05-02"], in: project.path).output
        #expect(due.contains("2027-05-02   due"))
        #expect(try Binary.run(["list", "drafts"], in: project.path).output == "Everything is out.\n")
        #expect(try Binary.run(["new", "page", "House rules"], in: project.path).status == 0)
        #expect(try Binary.run(["list", "drafts"], in: project.path).output.contains("content/pages/house-rules.md  House rules  draft"))
        // What something besides keeps off the site is not called a draft by one command and passed over by the other.
        let page = "content/pages/house-rules.md"
        let draft = try project.folder.text(of: "site/\(page)")
        try project.folder.write(draft.replacing("draft: true\n", with: "draft: true\nif: monitoring\n"), to: "site/\(page)")
        let settings = try project.folder.text(of: "site/content/site.yml")
        try project.folder.write(settings.replacing("features:\n", with: "features:\n  monitoring: false\n"), to: "site/content/site.yml")
        #expect(try Binary.run(["list", "drafts"], in: project.path).output.contains("\(page)  House rules  left out by `if: monitoring`"))
        #expect(try Binary.run(["check", "-v"], in: project.path).errors.contains("Left out of the site. It holds only `if monitoring`."))
    }
}
