import ArgumentParser
import CommandKit
import SitePreview

struct Serve: Command {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while you write.",
        usage: "sitegen serve [--port <number>] [--host <address>] [--open] [--poll] [--editor <name>] [--no-drafts]",
        discussion: """
            Served from memory: nothing is written. Every change is shown at once; mistakes are shown above the page until they are corrected.
            The buttons below say how the open page reads, how long it is and what it lacks, and which file and
            line each of its words is from. Ctrl-C ends it.

              sitegen serve --open
              sitegen serve --port 9000 --no-drafts
            """,
        aliases: ["dev", "preview"])

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to listen; the next free port if it is busy.", valueName: "number"))
    var port: UInt16 = 8080

    @Option(help: ArgumentHelp("The address to listen on. Anything but the default lets others in.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(help: "Open the site in your browser.")
    var open = false

    @Flag(help: "Look for changes again and again; for network drives, which report none.")
    var poll = false

    @Option(help: ArgumentHelp("What a click on “Where is this from?” opens instead of copying the place.", valueName: "name"))
    var editor: Editor?

    @Flag(inversion: .prefixedNo, help: "Show drafts and texts whose day has not come yet, marked as such.")
    var drafts = true

    @Option(name: .customLong("lang"), help: ArgumentHelp("The same as --messages.", valueName: "tag")) var language: String?

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var common: ReportingOptions

    var reporting: ReportingOptions { common.speaking(language) }

    func validate() throws { try reporting.validate() }

    func run(at place: CommandEnvironment) async throws -> Report {
        let project = try project.project(at: place)
        let rebuilding = Rebuilding(of: project, site, drafts: drafts, at: place) { reporting.phrases(at: place) }
        var options = PreviewOptions(watched: rebuilding.watchedFolders)
        options.host = host
        options.port = port
        options.polls = poll
        options.basePath = { rebuilding.basePath }
        options.words = { PreviewWords(in: reporting.phrases(at: place)) }
        options.editor = editor?.address(of: project.root)
        let log = PreviewLog(place: place, options: reporting, wantedPort: port, opensBrowser: open) { await Browser.open($0) }
        log.begin(host: host)
        SignalHandling.isTheWayOut()
        try await PreviewServer(options) { await rebuilding.build($0) }.run { log.tell($0) }
        return Report(command: name)
    }
}
