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

    @Test("Programs get English, unless they ask for German")
    func programs() throws {
        let folder = try project()
        #expect(try Binary.run(["check", "-C", "haus", "--json"], in: folder.path).output.contains("There is no key `titel` here."))
        let german = try Binary.run(["check", "-C", "haus", "--json", "--messages", "de"], in: folder.path)
        #expect(german.output.contains("Einen Schlüssel `titel` gibt es hier nicht."))
    }
}
