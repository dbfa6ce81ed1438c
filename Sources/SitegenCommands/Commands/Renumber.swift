import ArgumentParser
import CommandKit
import Diagnostics
import SiteEditing

struct Renumber: EditCommand {
    static let configuration = CommandConfiguration(
        commandName: "renumber",
        abstract: "Number the guidelines from 1, without gaps.",
        usage: "sitegen renumber [--ids [--never-published]] [--dry-run] [--yes]",
        discussion: """
            The order stays. Ids are for life, because cards and mails cite them; before the first publication --ids makes them follow.

              sitegen renumber --ids --dry-run
            """)

    @Flag(help: "Give each id the new number, too, wherever it is written.")
    var ids = false

    @OptionGroup var publication: PublicationOptions
    @OptionGroup var edit: EditOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        try edited("Renumber the guidelines", at: place) { run, files, site, _ in
            try RenumberPlan.edit(of: files, ids: ids) { publication.mayBePublished($0, of: site, run) }
        }
    }
}
