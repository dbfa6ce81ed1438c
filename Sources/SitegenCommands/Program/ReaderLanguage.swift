import CommandKit
import Diagnostics
import FileSystem
import SiteEditing

/// The user's language: the first of the project they work on.
enum ReaderLanguage {
    /// That of help, which is answered before any option has been read: one that the command line names counts.
    static func ofHelp(for arguments: [String], at place: CommandEnvironment) -> String {
        value(of: ["--lang", "--messages"], in: arguments) ?? tag(for: arguments, at: place)
    }

    /// Before and beside the reading of a project: a project that cannot be read is told about in its language, too.
    static func tag(for arguments: [String], at place: CommandEnvironment) -> String {
        // What is begun in a project, or beside one, is another project.
        if arguments.contains(Init.name), value(of: ["--languages"], in: arguments) != nil { return ofNewProject(in: arguments) }
        let folder = value(of: ["-C", "--root"], in: arguments).map(place.absolute)
        guard let project = try? folder.map({ try Project(at: $0, shownAs: $0) }) ?? Project(above: place.folder),
            let bytes = try? FileReader.bytes(of: FilePath.join(project.root, "content/site.yml"), named: "content/site.yml"),
            let tag = ProjectLanguages.written(in: SourceFile(path: "content/site.yml", bytes: bytes)).first
        else { return ofNewProject(in: arguments) }
        return tag
    }

    /// `init` speaks the language that the new site will begin with.
    private static func ofNewProject(in arguments: [String]) -> String {
        String((value(of: ["--languages"], in: arguments) ?? "en").prefix { $0 != "," })
    }

    private static func value(of names: [String], in arguments: [String]) -> String? {
        for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
            if names.contains(argument) { return next }
            for name in names where argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
        }
        return nil
    }
}
