import ArgumentParser
import CommandKit
import Diagnostics
import SiteEditing

/// Which project a command works on.
struct ProjectOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .customLong("root")],
        help: ArgumentHelp(
            "The project folder. Without it, this folder or its nearest parent that has content/site.yml.", valueName: "dir"),
        completion: .directory)
    var root: String?

    func project(at place: CommandEnvironment) throws -> Project {
        let project = try root.map { try Project(at: place.absolute($0), shownAs: $0) } ?? Project(above: place.folder)
        // A change that was killed half-way ends first, so that nobody works on a mixture.
        if try EditTransaction.finish(in: project.root) {
            let words: Phrase = "A change of this project was stopped half-way before; it is whole now."
            place.console.errors.write(words.translated(by: place.phrases()).text + "\n")
        }
        return project
    }
}
