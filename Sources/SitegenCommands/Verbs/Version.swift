import ArgumentParser

struct Version: Verb {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Say which sitegen this is.",
        usage: "sitegen version")

    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: Workplace) -> Report {
        Report(verb: name, result: .text(ProgramVersion.text))
    }
}
