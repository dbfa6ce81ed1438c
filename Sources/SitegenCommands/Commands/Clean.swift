import ArgumentParser
import CommandKit
import FileSystem
import SiteOutput

struct Clean: Command {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Remove the written site.",
        usage: "sitegen clean [--output <dir>]",
        discussion: "Only files that a build wrote are removed; a folder with anything else in it is refused.")

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The output folder. (default: site/ in the project)", valueName: "dir"),
        completion: .directory)
    var output: String?

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let start = ContinuousClock.now
        let folder = try output.map(place.absolute) ?? project.project(at: place).defaultOutput
        var facts = BuildFacts.Output(folder: output ?? place.shown(folder))
        // A site without files: writing it removes what is ours.
        if FileStatus.exists(folder) { facts.removed = try DiskWriter.write(OutputTree([]), to: folder).removed.map(\.description) }
        return Report(command: name, result: .site(BuildFacts(pages: nil, duration: start.duration(to: .now), output: facts)))
    }
}
