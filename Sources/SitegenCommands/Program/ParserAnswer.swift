import ArgumentParser
import CommandKit
import Diagnostics
import HelpTexts
import Reporting
import SiteValues

/// What the command line itself is answered with: help, or what is wrong with it.
struct ParserAnswer: Sendable, Equatable {
    let text: String
    let status: ExitStatus

    /// - Parameter phrases: of the user's language; nil for English.
    init(to error: any Error, arguments: [String], palette: Palette, columns: Int, in phrases: PhraseTable?) {
        let message = Sitegen.fullMessage(for: error)
        // The parser's own 64 means "used wrongly"; ours is 2, as shells and most tools have it.
        guard Sitegen.exitCode(for: error) != .success else {
            let help = phrases.flatMap { table in Self.help(message)?.text(in: table, columns: columns) }
            self.init(text: help ?? message, status: .clean)
            return
        }
        let body = message.hasPrefix("Error: ") ? String(message.dropFirst("Error: ".count)) : message
        let text =
            Self.unknownCommand(in: arguments).map { "\($0)\nAll commands: sitegen --help" }
            ?? Self.withExactDay(Self.withoutFarFetchedOption(body))
        self.init(
            text: "\(palette.severity(.error, "error")): \(phrases.map { ParserMessage.translated(text, by: $0) } ?? text)", status: .usage)
    }

    /// Of the command that a text is the help of; nil for any other text.
    private static func help(_ text: String) -> HelpText? {
        guard text.hasPrefix("OVERVIEW: ") else { return nil }
        let all: [any ParsableCommand.Type] = [Sitegen.self] + Sitegen.commands.map { $0 }
        return all.first { text == Sitegen.helpMessage(for: $0) }.map { HelpText($0) }
    }

    private init(text: String, status: ExitStatus) {
        self.text = text
        self.status = status
    }

    /// The parser always names some option that may have been meant; one that is not near only leads astray.
    private static func withoutFarFetchedOption(_ message: String) -> String {
        let parts = message.split(separator: "'", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].hasSuffix("option "), parts[2].hasSuffix("Did you mean "), parts[4].hasPrefix("?"),
            Suggestion.nearest(to: parts[1], among: [parts[3]]) == nil
        else { return message }
        return "\(parts[0])'\(parts[1])'.\(parts[4].dropFirst())"
    }

    /// A day in other words is answered as in a text: with the exact form of the same day.
    private static func withExactDay(_ message: String) -> String {
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let places = ["<date>", "<yyyy-mm-dd>"]
        guard let first = lines.first, let pattern = first.firstMatch(of: /^The value '(.*)' is invalid for '[^']*(<[a-z-]+>)'$/),
            places.contains(String(pattern.2))
        else { return message }
        lines.insert(WrittenDate.day(String(pattern.1)).map { "Write it as \($0.iso)." } ?? "Write a day as in 2026-11-30.", at: 1)
        return lines.joined(separator: "\n")
    }

    /// The parser says "unexpected argument" of a misspelt command; people want to hear which one is near.
    private static func unknownCommand(in arguments: [String]) -> String? {
        guard let word = firstWord(of: arguments), !commands.contains(word) else { return nil }
        let near = Suggestion.nearest(to: word, among: commands)
        return "There is no command '\(DisplayText.harmless(word))'." + (near.map { " Did you mean '\($0)'?" } ?? "")
    }

    private static let commands: [String] =
        Sitegen.configuration.subcommands.flatMap { [$0.configuration.commandName ?? ""] + $0.configuration.aliases } + ["help"]

    /// The first argument that is neither an option nor the value of one.
    private static func firstWord(of arguments: [String]) -> String? {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if ["-C", "--root", "--color", "--format"].contains(argument) {
                _ = rest.popFirst()
            } else if !argument.hasPrefix("-") {
                return argument
            }
        }
        return nil
    }
}

extension HelpText {
    /// Of a command, as the parser would write it without an end of the line.
    init(_ command: any ParsableCommand.Type) {
        let configuration = command.configuration
        self.init(
            abstract: configuration.abstract, discussion: configuration.discussion,
            rendered: Sitegen.helpMessage(for: command, columns: 10_000))
    }
}
