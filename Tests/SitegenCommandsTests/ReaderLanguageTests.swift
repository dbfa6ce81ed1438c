import TestSupport
import Testing

/// A German project is told about in German, from wherever the command is called.
struct ReaderLanguageTests {
    private func project() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [de, en]\n", to: "haus/content/site.yml")
        try folder.write("---\ntitel: Brot\n---\nEin Brot.\n", to: "haus/content/pages/brot.md")
        return folder
    }

    @Test(
        "The first language of the site is that of its findings",
        arguments: [["-C", "haus"], ["-C=haus"], ["--root", "haus"], ["--root=haus"]])
    func root(options: [String]) throws {
        let folder = try project()
        let checked = try Binary.run(["check"] + options, in: folder.path)
        #expect(checked.errors.contains("error[unknown-key]: Einen Schlüssel `titel` gibt es hier nicht."), "\(checked.errors)")
        #expect(checked.errors.contains("  = Abhilfe: Meinst du `title`?"))
    }

    @Test("An option chooses another", arguments: [["--lang", "en"], ["--messages", "en-GB"]])
    func chosen(option: [String]) throws {
        let folder = try project()
        let checked = try Binary.run(["check", "-C", "haus"] + option, in: folder.path)
        #expect(checked.errors.contains("  = help: Did you mean `title`?"), "\(checked.errors)")
    }

    @Test("A language that nobody has translated is refused", arguments: ["--lang", "--messages"])
    func refused(option: String) throws {
        let folder = try project()
        let checked = try Binary.run(["check", "-C", "haus", option, "fr"], in: folder.path)
        #expect(checked.status == 2)
        #expect(checked.errors.contains("en or de"))
    }

    @Test("So are the words in its tables, which programs get in English")
    func tables() throws {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [de]\n", to: "content/site.yml")
        let days = "publish: 2027-01-14\nreviewed: 2026-01-02\nreview_every: 1 year"
        try folder.write(
            "---\nid: K-1\nnumber: 1\nstance: grey_zone\ntitle: Brot\n\(days)\n---\nEin Brot.\n", to: "content/guidelines/brot.md")
        for (command, words) in [
            (["list"], ["Seite fertig · Karte fertig · keine Pausenfrage · nicht im Quiz"]),
            (["list", "drafts"], ["erscheint am 2027-01-14"]),
            (["list", "due"], ["fällig"]), (["forecast", "--days", "400"], ["erscheint"]),
            (["list", "coverage"], ["fehlt"]),
        ] {
            let arguments = command + ["--as-of", "2027-01-02"]
            let output = try Binary.run(arguments, in: folder.path).output
            for word in words { #expect(output.contains(word), "\(output)") }
            let json = try Binary.run(arguments + ["--json"], in: folder.path).output
            for word in words { #expect(!json.contains(word), "\(json)") }
        }
    }

    @Test("A site that is begun inside another is told about in its own first language")
    func begun() throws {
        let folder = try project()
        let german = try Binary.run(["init", "neu", "--organisation", "Müller GmbH", "--languages", "en"], in: folder.path + "/haus")
        #expect(german.output.hasPrefix("A site for Müller GmbH in neu"), "\(german.output)")
    }

    @Test("Programs get English, unless they ask for German")
    func programs() throws {
        let folder = try project()
        #expect(try Binary.run(["check", "-C", "haus", "--json"], in: folder.path).output.contains("There is no key `titel` here."))
        let german = try Binary.run(["check", "-C", "haus", "--json", "--messages", "de"], in: folder.path)
        #expect(german.output.contains("Einen Schlüssel `titel` gibt es hier nicht."))
    }
}
