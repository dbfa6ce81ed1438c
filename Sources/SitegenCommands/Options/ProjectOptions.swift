import ArgumentParser

/// Which project a command works on.
struct ProjectOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .customLong("root")],
        help: ArgumentHelp(
            "The project folder. Without it, this folder or its nearest parent that has content/site.yml.", valueName: "dir"),
        completion: .directory)
    var root: String?

    func project(at place: CommandEnvironment) throws -> Project {
        if let root { return try Project(at: place.absolute(root), shownAs: root) }
        return try Project(above: place.folder)
    }
}
