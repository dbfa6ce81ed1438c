import CommandKit
import Diagnostics
import FileSystem
import Phrasebook
import SiteEditing

/// The user's language: the first of the project they work on.
enum ReaderLanguage {
    /// Before and beside the reading of a project: a project that cannot be read is told about in its language, too.
    static func phrases(for arguments: [String], at place: CommandEnvironment) -> PhraseTable {
        let folder = root(in: arguments).map(place.absolute)
        guard let project = try? folder.map({ try Project(at: $0, shownAs: $0) }) ?? Project(above: place.folder),
            let bytes = try? FileReader.bytes(of: FilePath.join(project.root, "content/site.yml"), named: "content/site.yml"),
            let tag = ProjectLanguages.written(in: SourceFile(path: "content/site.yml", bytes: bytes)).first
        else { return ofNewProject(in: arguments) }
        return .of(tag)
    }

    /// `init` speaks the language that the new site will begin with.
    private static func ofNewProject(in arguments: [String]) -> PhraseTable {
        let name = "--languages"
        for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) where argument.hasPrefix(name) {
            return .of(String((argument == name ? next : String(argument.dropFirst(name.count + 1))).prefix { $0 != "," }))
        }
        return .english
    }

    private static func root(in arguments: [String]) -> String? {
        for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
            if argument == "-C" || argument == "--root" { return next }
            for name in ["--root=", "-C="] where argument.hasPrefix(name) { return String(argument.dropFirst(name.count)) }
        }
        return nil
    }
}
