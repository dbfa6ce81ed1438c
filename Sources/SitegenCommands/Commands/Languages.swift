import ArgumentParser
import CommandKit
import CommandTables
import Diagnostics
import SiteEditing
import SiteModel
import SitePipeline
import SiteStarter
import SiteValues

struct Languages: EditCommand {
    static let configuration = CommandConfiguration(
        commandName: "languages",
        abstract: "Show what is not translated yet; add or remove a language, or make it the original.",
        usage: "sitegen languages [status]\nsitegen languages add|remove|first <tag> [--dry-run] [--yes]",
        discussion: """
            `add` brings the starter's translations of texts whose words are as they were at `init`, and names the others. For a language
            that sitegen does not speak, run `sitegen new words <tag>` first. `remove` takes the files of a language away. `first` makes a
            translation the original: facts and words change files, and the addresses of pages follow.

              sitegen languages
              sitegen languages add en
            """)

    enum Action: String, ExpressibleByArgument, CaseIterable { case status, add, remove, first }

    @Argument(help: "status, add, remove or first.")
    var action = Action.status

    @Argument(help: "The tag of a language, such as en, fr or de-CH.")
    var tag: String?

    @OptionGroup var edit: EditOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if (action == .status) != (tag == nil) {
            throw ValidationError("add, remove and first need the tag of a language, such as `add en`.")
        }
        if let tag, Language(tag) == nil {
            throw ValidationError("“\(tag)” is not the tag of a language. Write it like fr, pt-BR or de-CH.")
        }
    }

    func run(at place: CommandEnvironment) throws -> Report {
        guard let tag, let language = Language(tag) else { return try status(at: place) }
        return try edited("Languages: \(action.rawValue) \(tag)", at: place) { _, files, site, findings in
            switch action {
            case .status, .remove: return try LanguagePlan.removing(tag, from: files)
            case .first:
                let missing = TranslationTable.missing(of: findings, into: language)
                return try LanguagePlan.first(tag, of: files, untranslated: missing) {
                    Pipeline.makeOriginal(language, insteadOf: site.languages[0], in: $0)
                }
            case .add:
                let organisation = site.defaultLocalizedSite.settings.organisation
                let wishes = StarterSite.Wishes(organisation: organisation, languages: site.languages + [language])
                let starter = place.share.flatMap { try? StarterSite(from: $0, wishes) }
                return try LanguagePlan.adding(tag, to: files, starter: starter?.files ?? [])
            }
        }
    }

    private func status(at place: CommandEnvironment) throws -> Report {
        let run = try SiteRun(project.project(at: place).readRequest(on: place.today, drafts: true, at: place))
        guard let site = run.site else { return run.checked(name) }
        return Report(command: name, result: .table(TranslationTable.table(of: run.result.diagnostics, site.languages)))
    }
}
