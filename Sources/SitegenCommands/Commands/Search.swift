import ArgumentParser
import CommandKit
import CommandTables
import Diagnostics
import FileSystem
import SiteModel
import SitePipeline
package import SiteValues

struct Search: Command {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Ask the site's search a question, and see what comes first and why.",
        usage: "sitegen search [<question> ...] [--questions <file>] [--language <tag>] [--drafts] [--as-of <date>]",
        discussion: """
            The same ranking as in the browser, with the reason for each place.

              sitegen search kununu
              sitegen search "mein chef ist auf tiktok" --language de
              sitegen search --questions asked-last-month.txt --json

            What the search should know better belongs in content/data/search.yml;
            what it must never forget in content/data/questions.yml.
            """)

    @Argument(help: "What somebody might type.")
    var question: [String] = []

    @Option(help: ArgumentHelp("Ask every line of a file.", valueName: "file"), completion: .file())
    var questions: String?

    @Option(help: ArgumentHelp("The language to ask in. (default: the site's first)", valueName: "tag"))
    var language: Language?

    @Option(help: ArgumentHelp("At most this many results for a question.", valueName: "count"))
    var limit = 12

    @Flag(help: "Include drafts and texts whose day has not come yet.")
    var drafts = false

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("Search the site as it would be on this day. (default: today)", valueName: "yyyy-mm-dd"))
    var asOf: CivilDate?

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if question.isEmpty == (questions == nil) { throw ValidationError("Give one question, or a file with --questions.") }
        if limit < 1 { throw ValidationError("--limit needs a number above 0.") }
    }

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        let run = try SiteRun(project.readRequest(on: asOf ?? place.today, drafts: drafts, at: place))
        guard let site = run.site, let plan = run.result.plan else { return run.checked(name) }
        guard let localizedSite = site.localizedSites.first(where: { $0.language == language ?? site.languages[0] }) else {
            throw Failure(
                .usage, "The site has no language `\(language?.tag ?? "")`.",
                remedy: "It has \(site.languages.map(\.tag).joined(separator: ", ")).")
        }
        let asked = try questions.map { try Self.lines(of: place.absolute($0)) } ?? [question.joined(separator: " ")]
        return Report(command: name, result: .table(SearchTable(of: localizedSite, in: plan).answers(to: asked, limit: limit)))
    }

    private static func lines(of path: String) throws -> [String] {
        String(decoding: try FileReader.bytes(of: path), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}

extension Language: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }
}
