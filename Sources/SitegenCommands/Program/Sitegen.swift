import ArgumentParser
import CommandKit

/// The command line as a whole.
struct Sitegen: ParsableCommand {
    static let commands: [any Command.Type] = [
        Init.self, Adopt.self, New.self, Drop.self, Rename.self, Renumber.self, Languages.self, Serve.self, Check.self, Build.self,
        Print.self, Publish.self, Host.self, ReportCommand.self, Schema.self, Approve.self, Archive.self, At.self, Changes.self,
        Review.self,
        List.self, ForecastCommand.self, Search.self, Clean.self, Completion.self, Version.self,
    ]

    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Makes a site of guidelines from a folder of texts.",
        usage: "sitegen <command> [options]",
        discussion: """
            Start a site, see it while you write, and write it to disk:

              sitegen init handbook --organisation "Müller GmbH" --languages de,en
              cd handbook
              sitegen serve --open
              sitegen build

            Commands work anywhere inside a project. Results go to stdout,
            findings and progress to stderr.

            Exit codes:
              0    clean
              1    findings: errors, or warnings under --strict
              2    command line not understood
              3    project or settings unreadable
              4    disk or network failed
              130  interrupted
            """,
        version: ProgramVersion.text,
        // One by one: converting the array as a whole asks the runtime about each of them.
        subcommands: commands.map { $0 })

    // Also here, so that they may come before the command: `sitegen -C handbook build`.
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    // The parser itself knows only the long name.
    @Flag(name: .customShort("V"), help: .hidden) var version = false

    func run() throws {
        throw version ? CleanExit.message(ProgramVersion.text) : CleanExit.helpRequest(self)
    }
}
