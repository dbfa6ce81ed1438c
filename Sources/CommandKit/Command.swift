package import ArgumentParser

/// A command: it parses, calls one function and reports. Wording, colours and the exit are the program's business.
package protocol Command: ParsableCommand, Sendable {
    var reporting: ReportingOptions { get }
    /// Whether what it lists can be written as reminders for its owners: `--format mail`, `teams` or `slack`.
    var writesReminders: Bool { get }

    /// What the command did. What it throws becomes a ``Failure``.
    nonisolated(nonsending) func run(at place: CommandEnvironment) async throws -> Report
}

extension Command {
    package static var name: String { configuration.commandName ?? "" }
    package var name: String { Self.name }
    package var writesReminders: Bool { false }

    /// nil if the parser found another command. Trying one type after the other is quick, whereas a cast to the protocol makes the runtime
    /// search the whole program for conformances.
    package init?(_ command: any ParsableCommand) {
        guard let command = command as? Self else { return nil }
        self = command
    }
}
