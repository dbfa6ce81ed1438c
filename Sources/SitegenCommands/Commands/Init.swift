import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteEditing
import SiteModel
import SiteStarter
import SiteValues

struct Init: Command {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Start a site of your own from the starter content.",
        usage: """
            sitegen init [<folder>] [--organisation <name>] [--languages <tags>] [--title <title>] [--keep <numbers>] [--without <name>]
            sitegen init [<folder>] --starter small --organisation <name> [--languages <tags>] [--title <title>]
            """,
        discussion: """
            The new site passes `sitegen check` at once. Nothing is downloaded and nothing is asked.

              sitegen init handbook --organisation "Müller GmbH" --languages de,en
              sitegen init handbook --organisation "Müller GmbH" --keep 1,2,5-9 --without works-council

            Guidelines that are not kept are not in it, nor is anything that would lead to them. Sentences that name a contact left out
            are kept: `sitegen list roles` shows them. `--starter small` is for somebody with texts of their own: settings of two lines
            and one guideline, with comments.

            \(StarterChoice.help)
            """)

    @Argument(help: "An empty folder, or one that is not there yet.", completion: .directory)
    var folder: String = "."

    @Option(help: ArgumentHelp("Your organisation's name. (default: the sample's)", valueName: "name"))
    var organisation: String?

    @Option(help: ArgumentHelp("Languages, the original first, such as de,en. (default: the starter's)", valueName: "tags"))
    var languages: LanguageList?

    @Option(help: ArgumentHelp("What the site is called. (default: the starter's title)", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("Only these guidelines of the starter, by number in the list above, such as 1,2,5-9.", valueName: "numbers"))
    var keep: NumberList?

    @Option(
        help: ArgumentHelp(
            "Leave out what you do not have, by a name in the list above, such as works-council, training or union; as often as you like.",
            valueName: "name"))
    var without: [String] = []

    @Option(help: ArgumentHelp("What to begin with.", valueName: "starter"))
    var starter = Starter.full

    enum Starter: String, ExpressibleByArgument, CaseIterable { case full, small }

    // A folder to begin in, as for every other command; nobody needs to be told.
    @OptionGroup(visibility: .hidden) var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if starter == .small, organisation == nil { throw ValidationError("--starter small begins with your --organisation.") }
        if starter == .small, keep != nil || !without.isEmpty {
            throw ValidationError("--keep and --without choose from the full starter.")
        }
        for (name, value) in [("organisation", organisation), ("title", title)] where value?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError("--\(name) is empty.")
        }
        for (name, value) in [("organisation", organisation), ("title", title)] {
            if let problem = value.flatMap(OneLineText.problem) { throw ValidationError("--\(name) has \(problem) in it. Leave it out.") }
        }
    }

    func run(at place: CommandEnvironment) throws -> Report {
        guard let share = place.share else { throw ShareFolder.missing }
        let folder = project.root.map { FilePath.join($0, self.folder) } ?? folder
        let root = place.absolute(folder)
        try NewProject.refuseUnlessEmpty(root, shownAs: folder)
        let site: StarterSite
        if starter == .small, let organisation {
            site = StarterSite(small: OrganisationName(organisation), languages: languages?.languages ?? [.english], title: title)
        } else {
            site = try StarterSite(from: share, .init(organisation: organisation, languages: languages?.languages, title: title))
                .without(without, keeping: keep?.numbers, share, themes: place.themes, on: place.today)
        }
        try NewProject.write(site, to: root, at: place)
        return Report(command: name, result: .created(NewProject.created(site, in: folder)))
    }
}

extension LanguageList {
    /// Refuses a language that the site does not have; a site that could not be read says so itself.
    func requireAll(in site: Site?) throws {
        guard let site, let stranger = languages.first(where: { !site.languages.contains($0) }) else { return }
        throw Failure(
            .usage, "The site is not in '\(stranger.tag)'.",
            remedy: "Its languages are: \(site.languages.map(\.tag).joined(separator: ", ")).")
    }
}
