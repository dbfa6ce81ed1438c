import CommandKit
import Diagnostics
import FileSystem
import SiteModel
import SitePipeline
import SiteSchema
import SiteStarter
import SiteValues

/// The folder of a site that is being started.
enum NewProject {
    /// What may be there already: a repository somebody has just made, and what a Mac leaves everywhere.
    private static let harmless: Set<String> = [".git", ".DS_Store"]

    static func refuseUnlessEmpty(_ folder: String, shownAs name: String) throws {
        guard FileStatus.exists(folder) else { return }
        guard FileStatus.isFolder(folder) else { throw Failure(.failed, "\(name) is a file. Nothing was changed.") }
        let expected = harmless.union(StagingFolder.leftovers(in: folder))
        guard let example = try FolderListing.names(in: folder).first(where: { !expected.contains($0) }) else { return }
        throw Failure(
            .failed,
            name == "."
                ? "This folder is not empty: it holds \(example). Nothing was changed."
                : "The folder \(name) is not empty: it holds \(example). Nothing was changed.",
            remedy: "Name a folder that is empty or not there yet, such as `sitegen init handbook`.")
    }

    /// Puts the files into the folder all at once, and only if they make a site without errors: a name or a title can be one that no
    /// command could read again. An `init` that was stopped leaves no project, and can be repeated.
    static func write(_ site: StarterSite, to folder: String, at place: CommandEnvironment) throws {
        let staging = try StagingFolder(in: folder)
        for file in files(of: site) { try staging.create(file.bytes, at: file.path) }
        let request = BuildRequest(root: staging.path, asOf: place.today, themes: place.themes, installedThemes: place.share?.themes)
        try refuseErrors(in: request, of: site)
        // Last what makes it a project.
        try staging.publish(last: "content")
    }

    /// The site's own, and what an editor needs to know about them.
    private static func files(of site: StarterSite) -> [SourceFile] {
        site.files + EditorFiles.all(in: site.languages.first ?? .english)
    }

    private static func refuseErrors(in request: BuildRequest, of site: StarterSite) throws {
        var request = request
        request.makesOutput = false
        guard let error = try Pipeline.run(request).diagnostics.first(where: { $0.severity == .error }) else { return }
        throw Failure(
            .usage, "The new site would have an error in \(error.location.path): \(error.summary) Nothing was changed.",
            remedy: site.remedy)
    }

    static func created(_ site: StarterSite, in folder: String) -> CreatedFiles {
        let languages = site.languages.map(\.tag).joined(separator: ", ")
        var next: [(action: Phrase, purpose: Phrase)] = folder == "." ? [] : [("cd \(quoted(folder))", "")]
        next += [
            ("sitegen serve --open", "see it, and see every change at once"),
            ("content/site.yml", "your name, time zone, addresses for feedback, colours"),
        ]
        if site.files.contains(where: { $0.path == "content/data/facts.yml" }) {
            next += [
                ("content/data/contacts.yml", "the people to ask: delete those you have not got, and let others answer `also:` for them"),
                ("sitegen adopt", "what is true of you only, one question at a time"),
                ("sitegen list samples", "every open fact, and every line that still speaks of an invented maker of doors"),
            ]
        } else {
            next.append(("sitegen new guideline \"…\"", "the next one, with everything that it may have"))
        }
        next += [
            ("sitegen check", "what is wrong"),
            ("sitegen build", "write the site into site/"),
        ]
        if site.keepsSampleName { next.append(("content/", "some texts still name the sample organisation")) }
        return CreatedFiles(
            folder: folder, files: files(of: site).map(\.path).sorted(),
            headline: folder == "."
                ? "A site for \(site.organisation.full) in this folder (\(languages), \(site.files.count) files)"
                : "A site for \(site.organisation.full) in \(folder) (\(languages), \(site.files.count) files)",
            next: next)
    }

    /// As a shell takes it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+".contains($0) }
        return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
    }
}

extension ShareFolder {
    static let missing = Failure(
        .failed, "The starter content is not where this sitegen looks for it: in share/sitegen, beside the bin folder it lies in.",
        remedy: "Install with `make install PREFIX=…` and call the sitegen in its bin folder.")
}
