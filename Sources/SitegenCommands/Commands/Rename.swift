import ArgumentParser
import CommandKit
import Diagnostics
import SiteEditing
import SiteModel

struct Rename: EditCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give a text, an entry or an id another name, wherever it is named.",
        usage: "sitegen rename <old> <new> [--never-published] [--dry-run] [--yes]",
        discussion: """
            Files are renamed in every language, and links, lists, search and questions follow. A page's former address redirects to the
            new one, through `aliases` in its file, so links in mails and bookmarks keep working; --never-published leaves that out. Every
            place is shown; all of it changes, or nothing does.

              sitegen rename guidelines/get-tea guidelines/have-tea
              sitegen rename situations/oops situations/slip
              sitegen rename SM-22 SM-07
            """)

    @Argument(help: "An id, or a name with its folder or data file, such as pages/voice or faq/pay.")
    var old: String

    @Argument(help: "The new one.")
    var new: String

    @OptionGroup var publication: PublicationOptions
    @OptionGroup var edit: EditOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        try edited("Rename \(old) to \(new)", at: place) { run, files, site, _ in
            try RenamePlan.edit(
                renaming: old, to: new, of: files, references: site.references, keepsAddress: !publication.neverPublished
            ) {
                publication.mayBePublished($0, of: site, run)
            }
        }
    }
}
