import Foundation
import SiteStarter
import TestSupport
import Testing

struct InitTests {
    @Test("A new site is clean at once", arguments: ["de,en", "en,de", "de", "en"]) func aNewSiteIsCleanAtOnce(languages: String) throws {
        let project = try StarterProject("--organisation", "Müller GmbH", "--languages", languages)
        let check = try Binary.run(["check"], in: project.path)
        #expect(check.status == 0, "\(check.errors)")
        let build = try Binary.run(["build"], in: project.path)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.output.hasPrefix("site: "))
        let again = try Binary.run(["build"], in: project.path)
        #expect(again.output.contains(languages.hasPrefix("de") ? ", 0 Dateien geändert, " : ", 0 files changed, "))
        let others = Set(["de", "en"]).subtracting([languages.prefix(2)].map(String.init))
        for language in others {
            let isWanted = languages.contains(",\(language)")
            #expect(project.folder.exists("site/site/\(language)/index.html") == isWanted)
            #expect(project.folder.exists("site/content/site.\(language).yml") == isWanted)
        }
    }

    @Test("The first language is the original") func theFirstLanguageIsTheOriginal() throws {
        let project = try StarterProject("--organisation", "Müller GmbH", "--languages", "de,en", "--title", "Erst \"denken\"")
        let settings = try project.folder.text(of: "site/content/site.yml")
        #expect(settings.contains("organisation: \"Müller GmbH\"\norganisation_short: \"Müller\"\nlanguages: [de, en]\n"))
        #expect(settings.contains("title: \"Erst \\\"denken\\\"\"\n"))
        #expect(settings.contains("\n# base_url: "))
        #expect(try project.folder.text(of: "site/content/guidelines/get-tea.md").contains("id: SM-06"))
        #expect(try !project.folder.text(of: "site/content/guidelines/get-tea.en.md").contains("id: SM-06"))
        #expect(try Binary.run(["build", "-q"], in: project.path).status == 0)
        #expect(try project.folder.text(of: "site/site/index.html").contains("<html lang=\"de\""))
        #expect(try project.folder.text(of: "site/site/en/index.html").contains("<html lang=\"en\""))
    }

    @Test("The former organisation is no longer named") func theFormerOrganisationIsNoLongerNamed() throws {
        let project = try StarterProject("--organisation", "Müller GmbH", "--languages", "de,en")
        for file in project.folder.files() where file.hasSuffix(".md") || file.hasSuffix(".yml") {
            #expect(try !project.folder.text(of: file).contains("Nordtor"), "\(file)")
        }
    }

    @Test("What was true of the sample only is in no file of a new site") func nothingIsClaimed() throws {
        let project = try StarterProject("--organisation", "Müller GmbH", "--languages", "de,en")
        #expect(try Binary.run(["build", "-q"], in: project.path).status == 0)
        let facts = ["eight and four", "acht und vier", "+49 40 5550 133", "14 January 2027", "14. Januar 2027", "# sample:"]
        for file in project.folder.files() where file.hasSuffix(".md") || file.hasSuffix(".yml") || file.hasSuffix(".html") {
            let text = try project.folder.text(of: file)
            #expect(facts.filter { text.contains($0) } == [], "\(file)")
        }
        let settings = try project.folder.text(of: "site/content/site.yml")
        #expect(settings.contains("\nedition: \"1\"\n"))
        #expect(try project.folder.text(of: "site/content/data/facts.yml").contains("question: "))
    }

    @Test("Appointments are in the time zone of the first language", arguments: [("de,en", "Europe/Berlin"), ("en", "Europe/London")])
    func appointmentsAreOnTheClocksOfTheFirstLanguage(languages: String, zone: String) throws {
        let project = try StarterProject("--organisation", "Müller GmbH", "--languages", languages)
        #expect(try project.folder.text(of: "site/content/site.yml").contains("\ndefault_time_zone: \(zone)\n"))
        // When the party is, its owner decides: until then it is a draft.
        let party = try project.folder.text(of: "site/content/launch/party.md")
        #expect(party.hasPrefix("---\ndraft: true\n"))
        try project.folder.write(party.replacing("draft: true\n", with: ""), to: "site/content/launch/party.md")
        #expect(try Binary.run(["build", "-q"], in: project.path).status == 0)
        #expect(try project.folder.text(of: "site/site/calendar/party.ics").contains("DTSTART;TZID=\(zone):20270114T150000"))
    }

    @Test("A name that YAML would trip over is still the organisation") func aNameThatYAMLWouldTripOverIsStillTheOrganisation() throws {
        let project = try StarterProject("--organisation", "Fish: \"Chips\" & McDonald's #1", "--languages", "en")
        #expect(try Binary.run(["build"], in: project.path).status == 0)
        #expect(try project.folder.text(of: "site/site/index.html").contains("<small>Fish: "))
    }

    @Test("Whoever has chosen guidelines at the beginning is not asked for them again")
    func keep() throws {
        let project = try StarterProject("--organisation", "Müller GmbH", "--languages", "en", "--keep", "1,6")
        #expect(try project.folder.text(of: "site/content/site.yml").contains("\nadopted: [guidelines]\n"))
        let asked = try Binary.run(["adopt"], in: project.path).output
        #expect(asked.contains("organisation_short") && !asked.contains("guidelines  "), "\(asked)")
    }

    @Test("A part of the site that is left out is switched off in the settings")
    func without() throws {
        let project = try StarterProject("--organisation", "Müller GmbH", "--languages", "en", "--without", "review-copy")
        let settings = try project.folder.text(of: "site/content/site.yml")
        #expect(settings.contains("\n  review_copy: false\n") && !settings.contains("review_copy: true"), "\(settings)")
        #expect(try Binary.run(["check"], in: project.path).status == 0)
    }

    @Test(
        "What cannot be left out is refused with what can, or with who could answer for it",
        arguments: [
            ("unions", "There are parts of the site: "), ("oops", "write `also: [oops]` into their entry of content/data/contacts.yml"),
        ])
    func withoutWhatIsNeeded(name: String, remedy: String) throws {
        let folder = try TemporaryFolder()
        let answer = try Binary.run(["init", "x", "--organisation", "Müller GmbH", "--without", name], in: folder.path)
        #expect(answer.status == 4 && answer.errors.contains(remedy) && !answer.errors.contains("--title"), "\(answer.errors)")
        #expect(folder.files().isEmpty)
    }

    @Test("Help names all that can be left out, and every guideline by its number")
    func choices() throws {
        let starter = Repository.root + "/content"
        let ids = { (file: String) in try String(contentsOfFile: "\(starter)/\(file)", encoding: .utf8) }
        let contacts = try ids("data/contacts.yml").matches(of: /- id: (\S+)/).map { String($0.1) }
        let facts = try ids("data/facts.yml").matches(of: /- id: (\S+)\n(?:  if: .*\n)?  type: yes_no/).map { String($0.1) }
        let parts = try ids("site.yml").matches(of: /\n  (\w+): true/).map { String($0.1) }
        #expect(contacts.count > 10 && facts.count > 5 && parts.count > 10)
        let listed = Set(StarterChoice.help.prefix { $0 != "1" }.split { " ,\n".contains($0) }.map(String.init))
        // Texts and the party need these, and `init` says so.
        let needed = ["oops", "social", "communications"]
        #expect((contacts + facts + parts).map { $0.replacing("_", with: "-") }.filter { !listed.contains($0) } == needed)
        for file in try FileManager.default.contentsOfDirectory(atPath: "\(starter)/guidelines") where !file.hasSuffix(".de.md") {
            let text = try ids("guidelines/\(file)")
            let number = try #require(text.firstMatch(of: /\nnumber: (\d+)/)).1
            let title = try #require(text.firstMatch(of: /\ntitle: "?(.*?)"?\n/)).1
            #expect("\(StarterChoice.help)\n".contains("\n  \(number)\(number.count == 1 ? "   " : "  ")\(title)\n"), "\(number) \(title)")
        }
    }

    @Test("It says what to do next") func itSaysWhatToDoNext() throws {
        let folder = try TemporaryFolder()
        let answer = try Binary.run(["init", "my site", "--organisation", "Müller GmbH"], in: folder.path)
        #expect(answer.status == 0)
        #expect(answer.errors.isEmpty)
        #expect(answer.output.hasPrefix("A site for Müller GmbH in my site (en, de, "))
        #expect(answer.output.contains("\n\nWhat next:\n  cd 'my site'\n  sitegen serve --open "))
        #expect(try folder.text(of: "my site/.gitignore").contains("/site/"))
    }

    @Test("A folder with something in it is left alone") func aFolderWithSomethingInItIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "notes.txt")
        let answer = try Binary.run(["init", "--organisation", "Müller GmbH"], in: folder.path)
        #expect(answer.status == 4)
        #expect(answer.errors.hasPrefix("error: This folder is not empty: it holds notes.txt. Nothing was changed.\n"))
        #expect(folder.files() == ["notes.txt"])
    }

    @Test("An empty repository is an empty folder") func anEmptyRepositoryIsAnEmptyFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("ref: refs/heads/main\n", to: ".git/HEAD")
        #expect(try Binary.run(["init"], in: folder.path).status == 0)
        #expect(try Binary.run(["check"], in: folder.path).status == 0)
    }

    @Test("A language the starter does not have is refused") func aLanguageTheStarterDoesNotSpeakIsRefused() throws {
        let folder = try TemporaryFolder()
        let answer = try Binary.run(["init", "x", "--languages", "fr,en"], in: folder.path)
        #expect(answer.status == 2)
        #expect(answer.errors.contains("does not speak “fr”"))
        #expect(folder.files().isEmpty)
    }

    @Test(
        "Words that no command could read again are refused",
        arguments: [
            ("--organisation", "M\u{01}ller GmbH"), ("--organisation", "Müller\nGmbH"), ("--title", "Post\u{1B}[2J away"),
            ("--title", "Post\taway"), ("--title", "A \u{202E}title"), ("--title", "{{ nobody }}"),
        ])
    func unreadable(option: String, value: String) throws {
        let folder = try TemporaryFolder()
        let answer = try Binary.run(["init", "x", option, value], in: folder.path)
        #expect(answer.status == 2, "\(answer.errors)")
        #expect(answer.errors.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        #expect(folder.files().isEmpty)
    }

    @Test("Stopped at any moment it can be repeated")
    func stopped() throws {
        for delay in stride(from: 0, to: 800, by: 50) {
            let folder = try TemporaryFolder()
            let running = try Binary.start(["init", "x"], in: folder.path)
            usleep(UInt32(delay) * 1_000)
            kill(running.process.processIdentifier, SIGKILL)
            running.process.waitUntilExit()
            if folder.exists("x/content") { continue }
            let again = try Binary.run(["init", "x"], in: folder.path)
            #expect(again.status == 0, "after \(delay) ms: \(again.errors)")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path + "/x").sorted() == [
                    ".gitignore", ".vscode", "content", "themes",
                ])
        }
    }

    /// As `make install` lays it out, on a machine without the checkout.
    @Test("An installed program finds its starter next to itself") func anInstalledProgramFindsItsStarterBesideItself() throws {
        let source = try StarterProject()
        let prefix = try TemporaryFolder()
        let manager = FileManager.default
        try manager.createDirectory(atPath: "\(prefix.path)/bin", withIntermediateDirectories: true)
        try manager.createDirectory(atPath: "\(prefix.path)/share/sitegen", withIntermediateDirectories: true)
        try manager.copyItem(atPath: Binary.path, toPath: "\(prefix.path)/bin/sitegen")
        for part in ["content", "themes"] {
            try manager.copyItem(atPath: "\(source.path)/\(part)", toPath: "\(prefix.path)/share/sitegen/\(part)")
        }
        // A project without its own themes takes the installed ones.
        let place = try TemporaryFolder()
        let installed = Binary.Program(path: "\(prefix.path)/bin/sitegen")
        #expect(try installed.run(["init", "x", "--languages", "de,en"], in: place.path).status == 0)
        try manager.removeItem(atPath: "\(place.path)/x/themes")
        #expect(try installed.run(["build"], in: "\(place.path)/x/content").status == 0)
        // Taken away from its share folder it says so instead of making half a site.
        try manager.removeItem(atPath: "\(prefix.path)/share")
        let lost = try installed.run(["init", "y"], in: place.path)
        #expect(lost.status == 4)
        #expect(lost.errors.contains("share/sitegen"))
    }
}
