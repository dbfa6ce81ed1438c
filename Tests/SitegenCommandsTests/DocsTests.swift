import ArgumentParser
import Foundation
import SiteChecking
import SitePipeline
import TestSupport
import Testing

@testable import SitegenCommands

/// The pages of docs/ that are made from the program, so that they cannot say anything else than it does.
///
/// `UPDATE_DOCS=1 swift test --filter DocsTests` writes them.
struct DocsTests {
    private static let note = "<!-- Made from the program: UPDATE_DOCS=1 swift test --filter DocsTests -->"

    @Test("docs/findings.md explains every finding as check --explain does")
    func findings() throws {
        let explanations = RuleSet.all.explanations
        #expect(explanations.count > 60)
        let index = explanations.map { "[`\($0.id)`](#\($0.id))" }.joined(separator: " · ")
        try compare(
            "docs/findings.md",
            """
            # Findings

            \(Self.note)

            What `sitegen check` can say, and why it matters. The id is in brackets at the start of a finding; it never changes.
            `sitegen check --explain <id>` shows the same in a terminal.

            \(index)

            """ + explanations.map(Self.section).joined())
    }

    private static func section(_ explanation: Explanation) -> String {
        var text = "\n## \(explanation.id)\n\n\(explanation.why)\n"
        if let example = explanation.example {
            let language = example.file.hasSuffix(".yml") ? "yaml" : "markdown"
            text +=
                "\nIn `\(example.file)`, instead of\n\n\(fenced(example.broken, as: language))\nwrite\n\n\(fenced(example.mended, as: language))"
        }
        return text
    }

    /// The example may have a fence of its own.
    private static func fenced(_ lines: String, as language: String) -> String {
        "````\(language)\n\(lines.hasSuffix("\n") ? lines : lines + "\n")````\n"
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
            try FileManager.default.createDirectory(atPath: Repository.root + "/docs", withIntermediateDirectories: true)
            try made.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let kept = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        #expect(kept == made, "\(path) is not what the program says: UPDATE_DOCS=1 swift test --filter DocsTests")
    }
}
