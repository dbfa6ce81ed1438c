import ArgumentParser

/// How far a command that changes a project's own files may go.
package struct EditOptions: ParsableArguments {
    @Flag(name: .customLong("dry-run"), help: "Show every place that would change, and change nothing.")
    package var isDryRun = false

    @Flag(name: .shortAndLong, help: "Make the change without asking.")
    package var yes = false

    package init() {}
}
