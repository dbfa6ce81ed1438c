import ArgumentParser

/// How far a command that changes a project's own files may go.
struct EditOptions: ParsableArguments {
    @Flag(name: .customLong("dry-run"), help: "Show every place that would change, and change nothing.")
    var isDryRun = false

    @Flag(name: .shortAndLong, help: "Make the change without asking.")
    var yes = false
}
