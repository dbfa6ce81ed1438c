package import ArgumentParser
package import Diagnostics
import Phrasebook
import Reporting
import SiteChecking
import SitePipeline
package import SiteReport

/// How a command tells what it did. Every command has these.
package struct ReportingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How findings are written: text for people, json for programs, or sarif, github, gitlab, junit and baseline, which hold findings "
                + "alone. All but text go to stdout. mail, teams and slack are for `list due`.", valueName: "format"))
    package var format: OutputFormat = .text

    @Option(
        name: .customLong("finding-pages"),
        help: ArgumentHelp(
            "For --format sarif: where docs/findings of sitegen can be read, for a link from each finding to its page.", valueName: "url"))
    package var findingPages: String?

    @Flag(help: "The same as --format json.")
    package var json = false

    @Flag(name: .shortAndLong, help: "Say nothing unless something is wrong.")
    package var quiet = false

    @Flag(name: .shortAndLong, help: "Say more: notes, and each file that changed.")
    package var verbose = false

    @Option(help: ArgumentHelp("Colours; auto obeys NO_COLOR, CLICOLOR_FORCE and TERM.", valueName: "when"))
    package var color: ColorChoice = .auto

    @Option(
        name: .customLong("messages"),
        help: ArgumentHelp(
            "The language of findings and messages, en or de. (default: the site's first for people, en for programs)",
            valueName: "tag"))
    package var language: String?

    package func validate() throws {
        if let language, !["en", "de"].contains(language.prefix { $0 != "-" }.lowercased()) {
            throw ValidationError("Messages are in en or de, not in '\(language)'.")
        }
        if let findingPages, !findingPages.hasPrefix("https://"), !findingPages.hasPrefix("http://") {
            throw ValidationError("--finding-pages needs a whole address such as https://git.example/sitegen/docs/findings.")
        }
        if json, format != .text, format != .json {
            throw ValidationError("--json is --format json: leave out --format \(format.rawValue).")
        }
        if findingPages != nil, json || format != .sarif { throw ValidationError("--finding-pages is for --format sarif.") }
        if quiet, verbose { throw ValidationError("--quiet and --verbose are mutually exclusive.") }
    }

    package var verbosity: Verbosity {
        quiet ? .quiet : verbose ? .verbose : .normal
    }

    /// Whether the answer is read by a program.
    package var isForPrograms: Bool { json || format != .text && format.medium == nil }

    /// The same with another language, if one is named.
    package func speaking(_ language: String?) -> ReportingOptions {
        var options = self
        options.language = language ?? self.language
        return options
    }

    package func phrases(at place: CommandEnvironment) -> PhraseTable {
        language.map(PhraseTable.of) ?? place.phrases()
    }

    /// A report in words, in the reader's language.
    package func text(of report: Report, at place: CommandEnvironment) -> ReportText {
        // `version` in a folder without a project reads no file. Programs get English unless they ask for another language.
        let isEnglish = report.isPlainAnswer || isForPrograms && language == nil
        let phrases = isEnglish ? PhraseTable.english : phrases(at: place)
        return reporter(for: place.console, in: phrases).text(of: report.translated(by: phrases))
    }

    private func reporter(for console: Console, in phrases: PhraseTable) -> any Reporter {
        if json { return JSONReporter() }
        return switch format {
        case .text, .mail, .teams, .slack:
            TextReporter(
                verbosity: verbosity, output: Palette(isOn: color.wants(on: console.output)),
                errors: Palette(isOn: color.wants(on: console.errors)), width: console.errors.width, phrases: phrases)
        case .json: JSONReporter()
        case .sarif:
            FindingsReporter(
                format: SARIFFormat(version: ProgramVersion.number, explanations: RuleSet.all.explanations, pages: findingPages))
        case .github: FindingsReporter(format: GitHubFormat())
        case .gitlab: FindingsReporter(format: GitLabFormat())
        case .junit: FindingsReporter(format: JUnitFormat())
        case .baseline: FindingsReporter(format: Baseline())
        }
    }

    package init() {}
}

/// Who reads what a command found.
package enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case text, json, sarif, github, gitlab, junit, baseline, mail, teams, slack

    /// Where a reminder is to be pasted; nil for formats of another kind.
    package var medium: DueMessage.Medium? {
        switch self {
        case .mail: .mail
        case .teams: .teams
        case .slack: .slack
        default: nil
        }
    }
}

package enum Verbosity: Int, Comparable, Sendable {
    case quiet, normal, verbose

    package static func < (a: Verbosity, b: Verbosity) -> Bool { a.rawValue < b.rawValue }
}

extension Failure {
    package static func noReminders(_ format: OutputFormat) -> Failure {
        Failure(
            .usage, "--format \(format.rawValue) writes reminders, and only `list due` has any.",
            remedy: "`sitegen list due --format \(format.rawValue)`")
    }
}
