import ArgumentParser
import Foundation
import SiteChecking
import SiteModel
import SitePipeline
import SiteSchema
import TestSupport
import Testing
import Text

@testable import SitegenCommands

/// The pages of docs/ that are made from the program, so that they cannot say anything else than it does.
///
/// `UPDATE_DOCS=1 swift test --filter DocsTests` writes them.
struct DocsTests {
    private static let note = "<!-- Made from the program: UPDATE_DOCS=1 swift test --filter DocsTests -->"

    private static let explanations = RuleSet.all.explanations

    @Test("docs/findings.md names every finding, and leads to its page")
    func findings() throws {
        #expect(Self.explanations.count > 60)
        try compare(
            "docs/findings.md",
            """
            # Findings

            \(Self.note)

            What `sitegen check` can say, and why it matters. The id is in brackets at the start of a finding; it never changes.
            `sitegen check --explain <id>` shows the same in a terminal. Each page says how to silence the finding, or that it cannot be. The page
            of a rule also has lines that are found and the same lines mended; a test tries them all.


            """ + Self.explanations.map { "- [`\($0.id)`](findings/\($0.id).md): \($0.why)\n" }.joined())
    }

    @Test("Each finding has its page in docs/findings, and no page is left over")
    func pages() throws {
        for explanation in Self.explanations {
            try compare("docs/findings/\(explanation.id).md", explanation.page)
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/docs/findings")
        #expect(Set(files) == Set(Self.explanations.map { "\($0.id).md" }))
    }

    @Test("docs/keys.md names every key that a file may have, and what can be written there")
    func keys() throws {
        try compare(
            "docs/keys.md",
            """
            # Keys

            \(Self.note)

            Every key of every file, in the order in which the program reads it, with what can be written there. A name with a dot is a key
            inside another: `source.url` is `url`, indented below `source`. What is translated is repeated in the file of each language
            (`contacts.de.yml` beside `contacts.yml`); the rest is written once. `if:` with a condition may be in any group of
            keys, and at the top of a data file, where it decides about the whole file. Editors know the same from the schemas that `sitegen schema` writes, and `check` finds what a schema cannot say.


            """ + KeyReference.markdown(of: ContentSchema.all(of: .builtIn)))
    }

    @Test("docs/problem-matcher.json is what new projects get")
    func problemMatcher() throws {
        try compare(
            "docs/problem-matcher.json",
            JSONText.object([("problemMatcher", .array([EditorFiles.problemMatcher]))]).text(indented: true) + "\n")
    }

    @Test("docs/commands.md shows the help of every command")
    func commands() throws {
        let everyCommand = Sitegen.helpMessage(columns: 100)
        let shared = try #require(Self.part("FOR EVERY COMMAND:", of: everyCommand))
        let sections = Sitegen.commands.map { command in
            let help = Sitegen.helpMessage(for: command, columns: 100)
            return "\n## sitegen \(command.configuration.commandName ?? "")\n\n```text\n\(help.replacing(shared, with: ""))\n```\n"
        }
        try compare(
            "docs/commands.md",
            """
            # Commands

            \(Self.note)

            What `sitegen help` and `sitegen help <command>` say. The options for every command are shown once, here:

            ```text
            \(everyCommand)
            ```

            """ + sections.joined())
    }

    /// A section of a help text with its heading and the empty line after it.
    private static func part(_ heading: String, of help: String) -> String? {
        guard let start = help.range(of: heading), let end = help.range(of: "\n\n", range: start.lowerBound..<help.endIndex) else {
            return nil
        }
        return String(help[start.lowerBound..<end.upperBound])
    }

    private func compare(_ path: String, _ made: String) throws {
        let file = Repository.root + "/" + path
        if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
            try FileManager.default.createDirectory(atPath: Repository.root + "/docs/findings", withIntermediateDirectories: true)
            try made.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let kept = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        #expect(kept == made, "\(path) is not what the program says: UPDATE_DOCS=1 swift test --filter DocsTests")
    }
}
