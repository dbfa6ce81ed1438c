package import Diagnostics
import SiteModel
package import SiteOutput
package import SiteRecords
import SiteValues
import Text

/// A release as it is kept: everything readers were given, and everything that is known about it, in one zip file. The same site on the
/// same day gives the same bytes, in any folder and on any machine.
///
///     check.txt          what `sitegen check` found
///     manifest.sha256    the sums of the files in site/
///     notes.txt          what changed since the release before
///     approvals.tsv      who had cleared what
///     one-file/          the site as one document
///     records/           the texts by what they say, as in the project
///     site/              the site, with its PDFs
package struct ArchivedRelease: Sendable {
    package let release: RecordedRelease
    /// To be written into the project, by path.
    package let records: [String: [UInt8]]
    package let zip: [UInt8]

    /// - Parameters:
    ///   - result: the site without errors.
    ///   - oneFile: the same as one document.
    ///   - scheduled: texts of the same site with those that come later.
    ///   - pdfs: of the launch kit.
    ///   - phrases: of the site's first language.
    package init(
        version: String, of result: BuildResult, oneFile: OutputTree, scheduled: [SiteText], pdfs: [OutputFile], in phrases: PhraseTable
    ) throws {
        guard let site = result.site, let tree = result.output else {
            throw RecordError("There is no site to be archived.", remedy: "`sitegen check` says what is wrong.")
        }
        let release = RecordedRelease(version: version, of: site, scheduled: scheduled)
        if let known = result.history.releases.first(where: { $0.version.lowercased() == version.lowercased() }), known != release {
            throw RecordError(
                "Release \(known.version) is recorded already, of \(known.date). \(Self.difference(known, release))",
                remedy: "Choose another version; a record is never written over.")
        }
        let texts = SiteText.all(of: site) + scheduled
        let named = Set(release.texts.map { "\($0.name) \($0.language) \($0.meaning)" })
        let records = RecordedRelease.files(of: release, texts.filter { named.contains("\($0.name) \($0.language) \($0.meaning)") })
        let whole = tree.adding(pdfs)
        let facts = ReleaseFacts(version: version, date: site.asOf.iso, revision: "")
        var files: [(path: String, bytes: [UInt8])] = [
            ("check.txt", Array(Self.report(of: result.diagnostics, in: phrases).utf8)),
            ("manifest.sha256", Array(ReleaseManifest(of: whole, facts: facts).text.utf8)),
            ("notes.txt", Array(Self.notes(of: site, before: release, result.history, in: phrases).utf8)),
            ("approvals.tsv", Array(Self.approvals(of: site, in: phrases).utf8)),
        ]
        files += oneFile.files.map { ("one-file/\($0.path)", $0.bytes) }
        files += records.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        files += whole.files.map { ("site/\($0.path)", $0.bytes) }
        self.release = release
        self.records = records
        zip = try ReleaseArchive.zip(files, date: site.asOf.iso)
    }

    private static func difference(_ old: RecordedRelease, _ new: RecordedRelease) -> Phrase {
        if old.version != new.version { return "Its name differs in capitals only." }
        if old.date != new.date, old.texts == new.texts { return "It has the same texts and another day." }
        let changed = Set(old.texts.map(\.row)).symmetricDifference(new.texts.map(\.row)).map { $0.prefix { $0 != "\t" } }
        return "It has other words in \(Set(changed.map(String.init)).sorted().prefix(4).joined(separator: ", "))."
    }

    private static func notes(of site: Site, before release: RecordedRelease, _ history: SiteHistory, in phrases: PhraseTable) -> String {
        guard let last = history.releases.last(where: { $0.date <= site.asOf && $0.version != release.version }) else {
            return ("This is the first recorded release." as Phrase).translated(by: phrases).text + "\n"
        }
        return ChangeReport(RecordedChange.all(of: site, since: last, history), since: last).text(in: phrases)
    }

    private static func report(of findings: [Diagnostic], in phrases: PhraseTable) -> String {
        let nothing: Phrase = "Nothing was found."
        if findings.isEmpty { return nothing.translated(by: phrases).text + "\n" }
        return findings.map { $0.translated(by: phrases) }.map { finding in
            let place = finding.location.line.map { "\(finding.location.path):\($0)" } ?? finding.location.path
            return "\(place): \(finding.severity.rawValue) [\(finding.rule)] \(OpenMark.plain(finding.summary.text))\n"
        }.joined()
    }

    private static func approvals(of site: Site, in phrases: PhraseTable) -> String {
        ApprovalRows.all(of: site).map { row in row.map { $0.translated(by: phrases).text }.joined(separator: "\t") + "\n" }.joined()
    }
}
