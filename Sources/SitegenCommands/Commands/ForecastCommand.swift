import ArgumentParser
import CommandKit
import Diagnostics
import SiteForecast
import SiteValues

struct ForecastCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Show what will be different on which night, though nobody touches a file.",
        usage: "sitegen forecast [--days <days>] [--as-of <date>]",
        discussion: """
            Texts that appear or vanish, reviews that fall due, and what `sitegen check` would find on that day and does not find today.
            The exit code is 1 if one of the nights would have an error.

              sitegen forecast
              sitegen forecast --days 365 --format json
            """)

    @Option(help: ArgumentHelp("Look this many days ahead.", valueName: "days"))
    var days = 60

    @Option(
        name: .customLong("as-of"), help: ArgumentHelp("Begin with this day. (default: today)", valueName: "yyyy-mm-dd"))
    var asOf: CivilDate?

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws { try DayCount.require(days) }

    func run(at place: CommandEnvironment) throws -> Report {
        let day = asOf ?? place.today
        let request = try project.project(at: place).request(on: day, drafts: false, at: place)
        let events = try Forecast.events(for: request, days: days)
        let status: ExitStatus = events.contains { $0.kind == .error } ? .findings : .clean
        return Report(command: name, status: status, result: .table(Self.table(of: events, until: day.adding(days: days))))
    }

    private static func table(of events: [ForecastEvent], until last: CivilDate) -> Table {
        Table(
            columns: [
                .init(name: "day", title: "Day"), .init(name: "what", title: ""), .init(name: "text", title: "Text"),
                .init(name: "place", title: "Place"),
            ],
            rows: events.map { event in
                let line = event.location.line.map { ":\($0)" } ?? ""
                return [Phrase(verbatim: event.day.iso), words(for: event.kind), event.text, Phrase(verbatim: event.location.path + line)]
            },
            nothing: "Nothing changes by itself until \(last).")
    }

    private static func words(for kind: ForecastEvent.Kind) -> Phrase {
        switch kind {
        case .error: "error"
        case .warning: "warning"
        case .appears: "appears"
        case .vanishes: "vanishes"
        case .due: "review is due"
        }
    }
}
