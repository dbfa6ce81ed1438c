import Diagnostics
import FileSystem
import Messages
import SiteLoading
import SiteModel
import SiteRecords
import SiteValues
import TestSupport
import Testing

/// A project in two languages that is small enough to be read in a test, on disk, because records are files.
struct RecordedSite {
    let folder: TemporaryFolder

    static let guideline = """
        ---
        id: SM-05
        number: 5
        # who looks after it
        stance: red_line
        title: Keep secrets
        summary: What is not out stays in.
        ---
        Post keeps for thirty days. "Delete" means delete.

        ## If it has happened

        Ring us - the same day.

        """

    static let translation = """
        ---
        title: Geheimnisse bleiben drin
        summary: Was nicht draußen ist, bleibt drin.
        ---
        Beiträge bleiben dreißig Tage.

        ## Wenn es passiert ist

        Ruf uns an, noch am selben Tag.

        """

    static let settings = "organisation: Gates\nlanguages: [en, de]\n"

    init(_ files: [String: String] = [:]) throws {
        folder = try TemporaryFolder(
            [
                "content/site.yml": Self.settings + "approvals:\n  legal: [red_line]\n",
                "content/guidelines/secrets.md": Self.guideline, "content/guidelines/secrets.de.md": Self.translation,
            ].merging(files) { $1 })
    }

    func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    func site(on day: String = "2026-11-22") throws -> Site {
        var log = DiagnosticLog()
        let options = LoadOptions(asOf: try self.day(day))
        return try #require(SiteLoader.load(try SourceTree.read(root: folder.path), options: options, into: &log))
    }

    func texts(on day: String = "2026-11-22") throws -> [SiteText] {
        SiteText.all(of: try site(on: day))
    }

    func text(_ name: String, _ language: String = "en", on day: String = "2026-11-22") throws -> SiteText {
        try #require(try texts(on: day).first { $0.name == name && $0.language.tag == language })
    }

    static func messages(of site: Site) -> SiteMessages { SiteMessages(site.languages, from: .builtIn) }

    /// Without those about anything but records.
    func findings(on day: String = "2026-11-22") throws -> [Diagnostic] {
        var log = DiagnosticLog()
        let site = try site(on: day)
        RecordFindings.report(on: site, try SiteHistory.read(root: folder.path), Self.messages(of: site), into: &log)
        return log.sorted
    }

    func approve(_ names: String..., as role: String = "legal", on day: String = "2026-11-22", expires: String? = nil) throws {
        let site = try site(on: day)
        let new = try NewApprovals(
            of: names, in: SiteText.all(of: site), of: site, as: role, on: try self.day(day),
            expires: try expires.map { try self.day($0) }, root: try FolderReader(root: folder.path), messages: Self.messages(of: site),
            errors: [])
        try RecordFiles.write(new.files, in: folder.path)
    }

    func replace(_ old: String, _ new: String, in path: String = "content/guidelines/secrets.md") throws {
        let text = try folder.text(of: path)
        #expect(text.contains(old), "\(path) has no \(old)")
        try folder.write(text.replacing(old, with: new), to: path)
    }
}
