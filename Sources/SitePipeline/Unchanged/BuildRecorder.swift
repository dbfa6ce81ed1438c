import Diagnostics
import FileSystem
import SiteLoading
package import SiteOutput
import SitePlan
import SiteValues
import Text

/// Spares a build that would write what is there. All that the last one read, all that it wrote, what was asked for, the day and the program
/// have to be as they were; whatever is different or in doubt means a whole build, which reads no record.
///
/// The record is in the user's cache, never in the site. It is believed for `sitegen build` alone: what is published or printed is always made
/// anew.
package struct BuildRecorder: Sendable {
    /// Records that are kept, one for each output folder.
    private static let most = 100

    private let request: BuildRequest
    private let folder: String
    /// Where the record is.
    private let file: String
    private let start = ContinuousClock.now
    private let time: Int
    private let requestSum: SHA256
    /// Stamps from before anything was read.
    private let inputs: FileStamps
    /// Of the stamps and of bytes that were read before the build read any.
    private let inputSum: SHA256

    /// - Parameters:
    ///   - folder: of the output.
    ///   - records: the folder of all records; without one, nothing is recorded.
    init?(
        _ request: BuildRequest, isStrict: Bool, folder: String, records: String?, program: String, time: Int
    ) {
        guard let records, request.sources == nil, request.makesOutput, request.form == .site, !request.ignoresDays else { return nil }
        self.request = request
        self.folder = folder
        self.time = time
        var asked = RecordWriter()
        let real = SystemPaths.realAsFarAsThere(folder)
        [program, request.root, folder, real, request.asOf.iso, request.today?.iso ?? "", "\(request.includesDrafts)", "\(isStrict)"].write(
            to: &asked)
        [request.baseURL, request.installedThemes].write(to: &asked)
        requestSum = SHA256(of: asked.bytes)
        file = FilePath.join(records, SHA256(of: Array(real.utf8)).description)
        inputs = FileStamps(ofInputs: request)
        inputSum = inputs.sum(since: time)
    }

    package init?(_ request: BuildRequest, isStrict: Bool, folder: String, records: String?) {
        guard let program = LoadedProgram.stamp else { return nil }
        self.init(request, isStrict: isStrict, folder: folder, records: records, program: program, time: SystemEnvironment.now)
    }

    /// nil when there may be something to do.
    package func unchanged() -> UnchangedBuild? {
        guard let bytes = try? FileReader.bytes(of: file), var record = BuildRecord(parsing: bytes), record.request == requestSum,
            // If the clock was put back, stamps prove nothing.
            record.time <= time, record.inputs == inputs.sum(since: record.time), let manifest = Manifest(in: folder)
        else { return nil }
        let outputs = FileStamps(ofOutput: manifest, in: folder)
        guard record.outputs == outputs.sum(since: record.time), outputs.areAsWritten(since: record.time),
            record.pictureTool.isEmpty || record.pictureTool == PictureTool(cache: nil)?.version,
            let sources = try? shown(record.shownFiles)
        else { return nil }
        if record.time < time, inputs.areUnsettled(since: record.time) || outputs.areUnsettled(since: record.time) {
            // Everything was looked at as it is now: what has settled meanwhile need not be read again.
            record.time = time
            record.inputs = inputSum
            record.outputs = outputs.sum(since: time)
            write(record)
        }
        return UnchangedBuild(
            pages: record.pages, files: manifest.entries.count, missingPDFs: record.missingPDFs, outdatedPDFs: record.outdatedPDFs,
            diagnostics: record.diagnostics, sources: sources, duration: start.duration(to: .now))
    }

    /// Records a build that went well.
    package func keep(_ result: BuildResult, _ pdfs: PDFCache.Contents, _ summary: WriteSummary) {
        let paths = Set(summary.manifest.paths.lazy.map(\.description))
        guard !result.hasErrors, let plan = result.plan,
            // That an address has gone is said once, by the build that takes it away.
            request.published.allSatisfy({ paths.contains($0.path) })
        else { return }
        var pictureTool = ""
        if Pictures.needTool(for: plan) {
            guard let tool = PictureTool(cache: nil) else { return }
            pictureTool = tool.version
        }
        let outputs = FileStamps(ofOutput: summary.manifest, in: folder)
        let named = Set(result.diagnostics.flatMap { [$0.location.path] + $0.notes.map(\.location.path) })
        write(
            BuildRecord(
                request: requestSum, time: time, inputs: inputSum, outputs: outputs.sum(since: time),
                pictureTool: pictureTool, pages: result.pageCount, missingPDFs: pdfs.missing, outdatedPDFs: pdfs.outdated,
                diagnostics: result.diagnostics, shownFiles: named.filter { result.sources[$0] != nil }.sorted()))
    }

    /// A record that cannot be written costs the next build time, and nothing else.
    private func write(_ record: BuildRecord) {
        let isNew = !FileStatus.exists(file)
        guard (try? WholeFile.write(record.bytes, at: file)) != nil, isNew, let folder = FilePath.parent(file) else { return }
        CacheFolder.prune(folder, to: Self.most)
    }

    /// The files that findings show lines of, as a run would read them.
    private func shown(_ paths: [String]) throws(FileError) -> [String: SourceFile]? {
        guard !paths.isEmpty else { return [:] }
        let reader = try FolderReader(root: request.root)
        var files: [SourceFile] = []
        for path in paths {
            if let file = try reader.file(path) {
                files += path.hasPrefix("content/") ? SourceTree(files: [file]).files : [file]
            } else if let themes = request.installedThemes, path.hasPrefix("themes/"),
                let file = try FolderReader(root: themes).file(String(path.dropFirst("themes/".count)))
            {
                files.append(SourceFile(path: path, bytes: file.bytes))
            }
        }
        guard files.count == paths.count else { return nil }
        return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
