import ArgumentParser
import CommandKit
import SiteEditing

struct Renumber: Command {
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

    @Flag(name: .customLong("never-published"), help: "Nobody outside has seen them, though they were built.")
    var neverPublished = false

    @OptionGroup var edit: EditOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let run = EditRun(name: name, project: try project.project(at: place), options: edit, reporting: reporting, place: place)
        return try run.report("Renumber the guidelines") { files, site, _ in
            try RenumberPlan.edit(of: files, ids: ids) { !neverPublished && run.mayBePublished($0, of: site) }
        }
    }
}
