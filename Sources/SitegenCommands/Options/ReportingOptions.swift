import ArgumentParser

/// How a command tells what it did. Every command has these.
struct ReportingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How findings are written: text for people, or json for programs, on stdout.", valueName: "format"))
    var format: OutputFormat = .text

    @Flag(help: "The same as --format json.")
    var json = false

    @Flag(name: .shortAndLong, help: "Say nothing unless something is wrong.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Say more: notes, and each file that changed.")
    var verbose = false

    @Option(help: ArgumentHelp("Colours; auto obeys NO_COLOR, CLICOLOR_FORCE and TERM.", valueName: "when"))
    var color: ColorChoice = .auto

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose are mutually exclusive.") }
    }

    var verbosity: Verbosity {
        quiet ? .quiet : verbose ? .verbose : .normal
    }

    /// Whether the answer is read by a program.
    var isForPrograms: Bool { json || format == .json }

    func reporter(for console: Console) -> any Reporter {
        isForPrograms
            ? JSONReporter()
            : TextReporter(
                verbosity: verbosity, output: Palette(isOn: color.wants(on: console.output)),
                errors: Palette(isOn: color.wants(on: console.errors)), width: console.errors.width)
    }
}

/// Who reads what a command found.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json
}

enum Verbosity: Int, Comparable, Sendable {
    case quiet, normal, verbose

    static func < (a: Verbosity, b: Verbosity) -> Bool { a.rawValue < b.rawValue }
}
