import ArgumentParser
import CommandKit
import Diagnostics
import SiteEditing
import SiteModel
import SiteValues

struct Drop: EditCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop",
        abstract: "Take guidelines or contacts out, with everything that points at them.",
        usage: "sitegen drop <id> ... [--never-published] [--dry-run] [--yes]",
        discussion: """
            A guideline that was never published goes with its files in every language. Nothing mentions it any more: links become plain
            text, questions, quiz and search entries that were about nothing else go too, and stories are told by the next guideline they are about.
            One that may have been published expires today instead, and nothing else changes, because its address is printed on cards: there
            readers find what became of it, and the plan names the questions that are about it. It may have been published if a build made
            its page, or if site.yml names a target for `publish`.

            A contact that you do not have goes in every language, with the situations and search words that lead nowhere else.

            Every place that changes is shown. All of it changes, or nothing does, and `sitegen check` finds no more than before.

              sitegen drop SM-14 SM-21 --dry-run
              sitegen drop counselling union
            """)

    @Argument(help: "Ids of guidelines, such as SM-14, or of contacts, such as union.", completion: .none)
    var ids: [String]

    @OptionGroup var publication: PublicationOptions
    @OptionGroup var edit: EditOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let guidelines = ids.compactMap { GuidelineID(argument: $0) }
        let contacts = ids.filter { GuidelineID(argument: $0) == nil }
        return try edited("Drop \((guidelines.map(\.description) + contacts).joined(separator: ", "))", at: place) { run, files, site, _ in
            try DropPlan.edit(dropping: guidelines, contacts: contacts, of: files, references: site.references, today: place.today) {
                publication.mayBePublished($0, of: site, run)
            }
        }
    }
}

extension GuidelineID: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument.uppercased()) }
}
