import Diagnostics
import FileSystem
import Markdown
import SiteFields
import SiteLoading
import SiteModel
import SiteRecords
import SiteValues
import TestSupport
import Testing

@testable import SiteReview

/// No text of the whole starter that somebody answers for is in no copy.
struct StarterCopyTests {
    /// Keys whose words readers are not told: what they may type into the search, and the records of a text.
    private static let unread: Set = ["keywords", "words", "changes", "approvals"]

    private static func site(approvals: String = "") throws -> Site {
        var log = DiagnosticLog()
        let files = try SourceTree.read(root: Repository.root).files.map { file in
            file.path == "content/site.yml"
                ? SourceFile(path: file.path, text: String(decoding: file.bytes, as: UTF8.self) + approvals) : file
        }
        let day = try #require(CivilDate("2026-11-22"))
        return try #require(SiteLoader.load(SourceTree(files: files), options: LoadOptions(asOf: day), into: &log))
    }

    /// Whether a value is among a guideline's notes about its changes, which do not belong to what it says.
    private static func isAboutChange(_ location: Diagnostics.SourceLocation) -> Bool {
        guard let bytes = try? FileReader.bytes(of: "\(Repository.root)/\(location.path)"), let line = location.line else { return false }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.prefix(line).last { $0.first?.isLetter == true }?.hasPrefix("changes:") == true
    }

    @Test("Every word that an author wrote for readers is in somebody's copy, in both languages", arguments: ["en", "de"])
    func everyWord(_ tag: String) throws {
        let site = try Self.site()
        let localizedSite = try #require(site.localizedSites.first { $0.language.tag == tag })
        let demands = site.defaultLocalizedSite.settings.approvals
        let readers = ReviewReader.all(of: site)
        var seen: [String: Set<Meaning>] = [:]
        for text in SiteText.all(in: localizedSite) where readers.contains(where: { $0.reads(text, demands) }) {
            seen[text.location.path, default: []].formUnion(text.parts.map { Meaning(of: $0.text) })
        }
        let own = localizedSite.wordings.filter { wording in
            wording.language == localizedSite.language && !Self.unread.contains(wording.key)
                && !(wording.key == "note" && Self.isAboutChange(wording.location))
        }
        #expect(own.count { $0.key == "note" } > 5, "a binding text and another organisation's have notes, too")
        #expect(own.count > 1_500)
        let lost = own.filter { wording in
            guard !wording.location.path.hasSuffix("/questions.yml"), !wording.location.path.hasSuffix("/questions.\(tag).yml") else {
                return false
            }
            let text = wording.sections.flatMap { [$0.heading?.text, $0.namedText].compactMap(\.self) }.joined(separator: "\n")
            let lines = (text.isEmpty ? wording.text : text).split(separator: "\n").map { Meaning(of: String($0)) }
            return !lines.allSatisfy { seen[wording.location.path]?.contains($0) ?? false }
        }
        #expect(lost.map { "\($0.location.path):\($0.location.line ?? 0) \($0.key)" } == [])
    }

    @Test("A role of the settings gets every text that it has to clear, and `list texts` says so")
    func roles() throws {
        let site = try Self.site(
            approvals:
                "\napprovals:\n  safety: [red_line, content/data/monitoring.yml]\n  press: [content/incidents, content/data/faq.yml]\n")
        let demands = site.defaultLocalizedSite.settings.approvals
        #expect(demands.count == 2)
        let rows = Dictionary(ReviewReader.rows(of: site).map { ($0[0].english, $0[3].english.split(separator: ", ").map(String.init)) }) {
            first, _ in
            first
        }
        for text in SiteText.all(in: site.defaultLocalizedSite) {
            let copies = try #require(rows[text.name])
            #expect(copies != ["none"], "\(text.name)")
            for demand in demands where demand.covers(path: text.originalPath, stance: text.stance, kind: text.guidelineKind) {
                #expect(copies.contains(demand.role.name), "\(text.name)")
            }
        }
        #expect(rows["monitoring"]?.contains("safety") == true && rows["monitoring"]?.contains("press") == false)
    }

    @Test("Each key that words follow has a German name, whichever kind of content it is of")
    func germanNames() throws {
        func sections(_ key: FieldKey, below top: String?) -> [String] {
            let inner: [FieldKey] = if case .entries(let keys) = key.role { keys } else { key.shape?.keys ?? [] }
            let own = top.map { "\($0): \(key.name)" } ?? key.name
            return [own] + inner.filter { $0.role != .fact && $0.role != .shared }.flatMap { sections($0, below: top ?? key.name) }
        }
        let keys = FieldReader.keys(of: Settings.self) + ContentKinds.builtIn.all.flatMap { FieldReader.keys(of: $0) }
        let wording = keys.filter { $0.role != .fact && $0.role != .shared && !Self.unread.contains($0.name) }
        let all = wording.flatMap { sections($0, below: nil) }
        #expect(all.count > 150 && all.contains("manager_pack: answer") && all.contains("binding: note"))
        #expect(all.filter { !FieldName.isNamed($0, in: .german) } == [])
        let german = try #require(Self.site().localizedSites.first { $0.language == .german })
        let parts = SiteText.all(in: german).flatMap(\.parts).filter { $0.role != .fact && !$0.section.hasPrefix("body") }
        #expect(Set(parts.map(\.section)).filter { !FieldName.isNamed($0, in: .german) } == [])
        #expect(FieldName.of("offline_twin", in: .german) == "Dasselbe ohne Netz (offline_twin)")
        #expect(FieldName.of("offline_twin", in: .english) == "offline twin")
    }
}

extension ValueShape {
    /// Of the groups in it.
    fileprivate var keys: [FieldKey] {
        switch self {
        case .group(let keys): keys
        case .named(let shape), .list(let shape): shape.keys
        case .either(let shapes): shapes.flatMap(\.keys)
        case .text, .flag, .number, .oneOf, .reference, .markdown: []
        }
    }
}
