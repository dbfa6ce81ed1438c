import CommandKit
import Diagnostics
import FileSystem
import SiteModel
import SitePipeline
import SiteStarter
import SiteValues

/// The folder of a site: the one with `content/site.yml` in it.
struct Project: Sendable {
    /// Without a slash at its end.
    let root: String

    /// The folder that was named, and no other.
    init(at folder: String, shownAs name: String) throws {
        guard let real = SystemPaths.real(folder) else {
            throw Failure(.unreadable, "There is no folder \(name).", remedy: "Give -C a folder that has content/site.yml in it.")
        }
        guard Project.isProject(real) else {
            throw Failure(
                .unreadable, "\(name) is not a project: it has no content/site.yml.",
                remedy: "Give -C the folder above `content`, or start a project with `sitegen init`.")
        }
        root = real
    }

    /// The nearest from a folder upwards, so that commands work anywhere in the project.
    init(above folder: String) throws {
        var candidate: String? = folder
        while let folder = candidate {
            if Project.isProject(folder) {
                root = folder
                return
            }
            candidate = FilePath.parent(folder)
        }
        throw Failure(
            .unreadable, "There is no content/site.yml here or in any folder above.",
            remedy: "Go to your project, name it with -C, or start one with `sitegen init`.")
    }

    private static func isProject(_ folder: String) -> Bool {
        FileStatus.isFile(FilePath.join(folder, "content/site.yml"))
    }

    var defaultOutput: String { FilePath.join(root, "site") }
    var oneFileOutput: String { FilePath.join(root, "one-file") }

    /// What the site is made of: the project's own folders, and the installed themes, used when it has none of its own.
    func watchedFolders(at place: CommandEnvironment) -> [String] {
        let own = ["content", "themes"].map { FilePath.join(root, $0) }
        return (own + [place.share?.themes].compactMap { $0 }).filter(FileStatus.isFolder)
    }

    func request(on day: CivilDate, drafts: Bool, baseURL: String? = nil, at place: CommandEnvironment) -> BuildRequest {
        var request = BuildRequest(
            root: root, asOf: day, includesDrafts: drafts, baseURL: baseURL, themes: place.themes, installedThemes: place.share?.themes)
        request.today = place.today
        request.pictureCache = CacheFolder.path("pictures")
        return request
    }

    /// For a command that only reads the site: no page is rendered.
    func readRequest(on day: CivilDate, drafts: Bool, at place: CommandEnvironment) -> BuildRequest {
        var request = request(on: day, drafts: drafts, at: place)
        request.makesOutput = false
        return request
    }
}
