import Diagnostics
import Messages
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

/// The small site of Tests/Fixtures with changes in its files.
enum SmallSite {
    static let today = CivilDate("2026-11-22") ?? CivilDate(dayNumber: 0)

    static func site(
        on day: CivilDate = today, language: String? = nil, replacing changes: [(file: String, old: String, new: String)] = []
    )
        throws -> Site
    {
        var log = DiagnosticLog()
        let files = try SourceTree.read(root: Repository.smallSite).files.map { file in
            var text = String(decoding: file.bytes, as: UTF8.self)
            for change in changes where file.path == change.file {
                #expect(text.contains(change.old), "\(change.file) has no “\(change.old)”")
                text = text.replacing(change.old, with: change.new)
            }
            return file.path.hasSuffix(".png") ? file : SourceFile(path: file.path, text: text)
        }
        return try #require(
            SiteLoader.load(
                SourceTree(files: files), options: LoadOptions(asOf: day, includeDrafts: true, addsStandardPages: true), into: &log))
    }

    static func messages(_ language: Language) -> Messages { MessageCatalog.builtIn.messages(in: language) }
}
