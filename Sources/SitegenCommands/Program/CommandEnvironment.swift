import FileSystem
import SiteModel
import SitePipeline
import SiteStarter
import SiteValues

/// Everything a command takes from the world around it, so that a test can give it another world.
struct CommandEnvironment: Sendable {
    /// The themes that are compiled in.
    let themes: CompiledThemes
    /// The folder the command was called in, without a slash at its end.
    let folder: String
    let clock: @Sendable () -> CivilDate
    /// Where starter content and themes are; nil when the program was taken away from them.
    let share: ShareFolder?
    let console: Console
}

extension CommandEnvironment {
    /// The process's own. Here, and only here, the clock and the environment are looked at.
    static func ofThisProcess(themes: CompiledThemes) -> CommandEnvironment {
        CommandEnvironment(
            themes: themes, folder: SystemPaths.currentFolder, clock: { .today },
            share: SystemPaths.executable.flatMap(ShareFolder.init(nextTo:)), console: .standard)
    }

    var today: CivilDate { clock() }

    /// A path as the person at the keyboard meant it.
    func absolute(_ path: String) -> String {
        FilePath.join(folder, path)
    }

    /// A path as that person would write it: short when it lies below the folder they are in.
    func shown(_ path: String) -> String {
        if path == folder { return "." }
        let prefix = folder == "/" ? "/" : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
