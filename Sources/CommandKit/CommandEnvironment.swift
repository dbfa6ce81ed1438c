package import Diagnostics
import FileSystem
package import SitePipeline
package import SiteStarter
package import SiteValues

/// Everything a command takes from the world around it, so that a test can give it another world.
package struct CommandEnvironment: Sendable {
    /// The themes that are compiled in.
    package let themes: CompiledThemes
    /// The folder the command was called in, without a slash at its end.
    package let folder: String
    package let clock: @Sendable () -> CivilDate
    /// Where starter content and themes are; nil when the program was taken away from them.
    package let share: ShareFolder?
    package let console: Console
    /// A folder where builds keep what lets the next one see that it has nothing to do; nil keeps nothing.
    package var buildRecords: String?
    /// Translations into the user's language, the first of the project. A closure, because finding it reads site.yml.
    package var phrases: @Sendable () -> PhraseTable = { .english }

    package init(themes: CompiledThemes, folder: String, clock: @escaping @Sendable () -> CivilDate, share: ShareFolder?, console: Console)
    {
        self.themes = themes
        self.folder = folder
        self.clock = clock
        self.share = share
        self.console = console
    }
}

extension CommandEnvironment {
    /// The process's own. Here, and only here, the clock and the environment are looked at.
    package static func ofThisProcess(themes: CompiledThemes) -> CommandEnvironment {
        var place = CommandEnvironment(
            themes: themes, folder: SystemPaths.currentFolder, clock: { .today },
            share: SystemPaths.executable.flatMap(ShareFolder.init(nextTo:)), console: .standard)
        place.buildRecords = CacheFolder.path("builds")
        return place
    }

    package var today: CivilDate { clock() }

    /// A path as the person at the keyboard meant it.
    package func absolute(_ path: String) -> String {
        FilePath.join(folder, path)
    }

    /// A path as that person would write it: short when it is below the folder they are in.
    package func shown(_ path: String) -> String {
        if path == folder { return "." }
        let prefix = folder == "/" ? "/" : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
