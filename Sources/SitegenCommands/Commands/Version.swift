import ArgumentParser
import CommandKit

struct Version: Command {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Say which sitegen this is.",
        usage: "sitegen version")

    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) -> Report {
        Report(command: name, result: .text(ProgramVersion.text))
    }
}
