import ArgumentParser
import CommandKit
import Diagnostics
import HelpTexts
import TestSupport
import Testing

@testable import SitegenCommands

/// Help is whole in German: what a command says of itself has its twin.
struct GermanHelpTests {
    private static let german = PhraseTable.help(in: "de-AT") ?? .english
    private static let commands: [any ParsableCommand.Type] = [Sitegen.self] + Sitegen.commands.map { $0 }

    @Test("Every sentence of every command has a translation", arguments: commands.indices)
    func sentences(of index: Int) {
        #expect(HelpText(Self.commands[index]).missing(in: Self.german) == [], "write the German in Sources/HelpTexts")
    }

    @Test("Every placeholder has one, too", arguments: commands.indices)
    func placeholders(of index: Int) {
        let help = Sitegen.helpMessage(for: Self.commands[index], columns: 10_000)
        let names = Set(help.matches(of: /<[^>\s]+>/).map { String($0.0) }).subtracting(["<subcommand>"])
        #expect(names.filter { Self.german[$0] == nil }.sorted() == [])
    }

    @Test("A German project gets German help, and any other English", arguments: [["help", "drop"], ["drop", "--help"], ["drop", "-h"]])
    func project(arguments: [String]) async throws {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [de, en]\n", to: "content/site.yml")
        let german = await InProcess.run(arguments, in: folder.path)
        #expect(german.status == .clean && german.errors.isEmpty)
        #expect(
            german.output.hasPrefix(
                """
                Nimm Tipps oder Kontakte heraus, samt allem, was auf sie zeigt.

                Ein Tipp, der nie veröffentlicht war, geht mit seinen Dateien in allen Sprachen. Was auf
                """), "\(german.output)")
        #expect(
            german.output.contains(
                """

                AUFRUF: sitegen drop <id> ... [--never-published] [--dry-run] [--yes]

                ANGABEN:
                  <ids>                   IDs von Tipps, zum Beispiel SM-14, oder von Kontakten, zum Beispiel union.

                BEI JEDEM BEFEHL:
                  -C, --root <ordner>     Der Ordner des Projekts. Sonst dieser hier oder der nächste darüber, in
                                          dem content/site.yml liegt.
                """), "\(german.output)")
        #expect(german.output.contains("slack; sonst: text)"))
        #expect(await InProcess.run(arguments).output.hasPrefix("OVERVIEW: Take guidelines or contacts out"))
    }

    @Test("An option chooses the language of help", arguments: [["--messages", "de"], ["--messages=de-CH"]])
    func option(language: [String]) async {
        #expect(await InProcess.run(["build", "--help"] + language).output.hasPrefix("Schreib die Site auf die Platte.\n"))
        #expect(await InProcess.run(["check", "--lang", "de", "--help"]).output.contains("sitegen check --watch\n"))
    }

    @Test("Examples keep their columns, and continue below what they mean")
    func examples() async {
        let help = await InProcess.run(["list", "--help", "--messages", "de"]).output
        #expect(help.contains("  sitegen list               alle Tipps\n"), "\(help)")
        #expect(help.contains("\n                             "), "\(help)")
        #expect(help.split(separator: "\n").filter { !$0.hasPrefix("AUFRUF") }.allSatisfy { $0.count <= 100 }, "\(help)")
    }

    @Test(
        "What is wrong with a command line is said in German",
        arguments: [
            (["biuld"], "error: Einen Befehl 'biuld' gibt es nicht. Meinst du 'build'?\nAlle Befehle zeigt sitegen --help"),
            (["deploy"], "error: Einen Befehl 'deploy' gibt es nicht.\n"),
            (
                ["build", "--darfts"],
                "error: Eine Option '--darfts' gibt es hier nicht. Meinst du '--drafts'?\nAufruf: sitegen build [--output <ordner>]"
            ),
            (["build", "--nope"], "error: Eine Option '--nope' gibt es hier nicht.\n"),
            (["build", "-x"], "error: Eine Option '-x' gibt es hier nicht.\n"),
            (["build", "--output"], "error: Hinter '--output <ordner>' fehlt der Wert.\nHilfe:  --output <ordner>  Wohin die Site kommt."),
            (["build", "--as-of", "2026-02-30"], "error: '2026-02-30' passt nicht zu '--as-of <jjjj-mm-tt>'.\n"),
            (["check", "extra"], "error: 'extra' ist hier zu viel.\n"),
            (["check", "a", "b"], "error: 2 Angaben sind hier zu viel: 'a', 'b'\n"),
            (["check", "--color", "red"], "error: 'red' passt nicht zu '--color <wann>'. Nimm 'auto', 'always' oder 'never'.\n"),
            (["check", "--format", "xml"], "error: 'xml' passt nicht zu '--format <format>'. Nimm eins davon:\n  - text\n"),
            (["new", "page"], "error: Es fehlt: '<titel>'\n"),
            (["build", "--strict=yes"], "error: Die Option '--strict' hat keinen Wert, hier steht aber 'yes'.\n"),
            (["check", "-q", "-v"], "error: --quiet und --verbose gehen nicht zusammen.\n"),
            (["init", "x", "--title", " "], "error: Hinter --title steht nichts.\n"),
            (["check", "--nope"], "  Mehr dazu sagt `sitegen check --help`.\n"),
        ])
    func misuse(arguments: [String], message: String) async {
        let answer = await InProcess.run(arguments + ["--messages", "de"])
        #expect(answer.status == .usage)
        #expect(answer.errors.contains(message), "\(answer.errors)")
    }
}
