import ArgumentParser
import CommandKit
import Diagnostics
import Reporting

/// What the command line itself is answered with: help, or what is wrong with it.
struct ParserAnswer: Sendable, Equatable {
    let text: String
    let status: ExitStatus

    init(to error: any Error, arguments: [String], palette: Palette) {
        // The parser's own 64 means "used wrongly"; ours is 2, as shells and most tools have it.
        guard Sitegen.exitCode(for: error) != .success else {
            self.init(text: Sitegen.fullMessage(for: error), status: .clean)
            return
        }
        let label = palette.severity(.error, "error")
        if let unknown = ParserAnswer.unknownCommand(in: arguments) {
            self.init(text: "\(label): \(unknown)\nAll commands: sitegen --help", status: .usage)
        } else {
            let message = Sitegen.fullMessage(for: error)
            let body = message.hasPrefix("Error: ") ? message.dropFirst("Error: ".count) : message[...]
            self.init(text: "\(label): \(ParserAnswer.withoutFarFetchedOption(String(body)))", status: .usage)
        }
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

    /// The parser says "unexpected argument" of a misspelt command; people want to hear which one is near.
    private static func unknownCommand(in arguments: [String]) -> String? {
        guard let word = firstWord(of: arguments), !commands.contains(word) else { return nil }
        let near = Suggestion.nearest(to: word, among: commands)
        return "There is no command '\(DisplayText.harmless(word))'." + (near.map { " Did you mean '\($0)'?" } ?? "")
    }

    private static let commands =
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
