package import Diagnostics
import FileSystem
package import SiteEditing
package import SiteModel
package import SitePipeline
package import SiteValues

/// A project with answers in it, in memory. An answer that reaches further than its own line, such as a colour that words are read on, is
/// tried with the whole site before it counts.
package struct AdoptionTrial {
    private let request: BuildRequest
    private let mayBePublished: (GuidelineID, Site) -> Bool
    /// A path as somebody types it, from the root of the disk.
    private let absolute: (String) -> String
    private let originals: [SourceFile]
    private var files: [SourceFile] {
        didSet { tried = nil }
    }
    /// What a run of these files found, as long as they are the same: most answers that are tried follow another one.
    private var tried: BuildResult?
    /// Answers that are not in the files yet.
    private var written = WrittenAnswers()
    /// The guidelines that go with an answer.
    package private(set) var dropped: [GuidelineID] = []

    /// - Parameter files: as they are now; they may have been edited since the last question.
    package init(
        _ request: BuildRequest, files: [SourceFile], absolute: @escaping (String) -> String,
        mayBePublished: @escaping (GuidelineID, Site) -> Bool
    ) {
        self.absolute = absolute
        self.request = request
        self.mayBePublished = mayBePublished
        originals = files
        self.files = files
    }

    /// - Throws: ``AnswerRefusal`` with what to answer instead, ``EditRefusal``, or why a file cannot be read.
    package mutating func take(_ answer: Answer) throws {
        guard let source = files.first(where: { $0.path == answer.path }) else {
            // It was there before another answer.
            if originals.contains(where: { $0.path == answer.path }) {
                throw AnswerRefusal(remedy: "Take the line out: \(answer.path) goes with another answer.")
            }
            throw FileError(answer.path, .opening, .missing)
        }
        if answer.isNone, let original = answer.question.original { return try leaveOut(answer, original) }
        guard answer.isTried else {
            try written.add(answer, to: source)
            for twin in twins(of: answer) { try written.add(answer, to: twin) }
            return
        }
        settle()
        let before = try tried ?? run(with: files)
        if let tag = answer.removedLanguage { return try make(LanguagePlan.removing(tag, from: files), before) }
        if let contact = answer.droppedContact {
            let plan = try DropPlan.edit(
                dropping: [], contacts: [contact], of: files, references: before.site?.references ?? [], today: request.asOf
            ) { _ in false }
            return try make(plan, before)
        }
        if let channels = answer.channels, let site = before.site {
            return try make(channels.edit(of: files, in: site, on: answer.day), before)
        }
        if let kept = answer.keptGuidelines { try keep(kept, before) }
        guard let current = files.first(where: { $0.path == answer.path }) else { return }
        var own = WrittenAnswers()
        try own.add(answer, to: current)
        let answered = try own.edit.applied(to: files) + picture(of: answer)
        let after = try run(with: answered)
        let found = Consequences(before: before.diagnostics, after: after.diagnostics).findings
        // A colour whose contrast nobody can work out is a mere warning, and no answer to the question.
        let isColour = answer.question.type != .picture
        if let finding = found.first(where: { $0.severity == .error || isColour && $0.location.path == Settings.path }) {
            throw answer.isUnsaid ? AnswerRefusal(gap: finding) : AnswerRefusal(finding)
        }
        files = answered
        tried = after
    }

    /// All of it as one change of the files.
    package func edit() -> (edit: ProjectEdit, files: [SourceFile]) {
        let after = Dictionary(written.edit.applied(to: files).map { ($0.path, $0) }) { first, _ in first }
        var edit = ProjectEdit()
        let known = Set(originals.map(\.path))
        for file in files where !known.contains(file.path) { edit.create(file) }
        for file in originals {
            guard let new = after[file.path] else {
                edit.remove(file.path)
                continue
            }
            if new.bytes != file.bytes {
                edit.change(file, [TextEdit(0..<file.bytes.count, String(decoding: new.bytes, as: UTF8.self))])
            }
        }
        return (edit, originals)
    }

    /// The file that an answer names, in its place in the project; none where it is there already.
    private func picture(of answer: Answer) throws(AnswerRefusal) -> [SourceFile] {
        guard answer.question.type == .picture, !answer.stays else { return [] }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileReader.bytes(of: absolute(TypedPath.plain(answer.words)))
        } catch {
            throw AnswerRefusal(remedy: "Write the path of a file that can be read: \(error.phrase).")
        }
        let path = "content/" + answer.yaml
        guard let own = files.first(where: { $0.path == path }) else { return [SourceFile(path: path, bytes: bytes)] }
        if own.bytes == bytes { return [] }
        throw AnswerRefusal(
            remedy: "Take `\(path)` away, or write `logo: \(answer.yaml)` into \(Settings.path) yourself: another file has that name.")
    }

    /// In another language there is none of what the first one does not say either.
    private mutating func leaveOut(_ answer: Answer, _ original: String) throws(AnswerRefusal) {
        settle()
        guard case .entry(let path, let id, let key, _) = answer.question.target,
            let outline = files.first(where: { $0.path == ContentFile(path)?.originalPath }).flatMap({ YAMLOutline($0) }),
            let entry = outline.entry(id), key == AdoptionQuestion.hours ? entry[key] == nil : outline.word("said", of: entry) == "no"
        else {
            throw AnswerRefusal(
                remedy: "It is said in every language or in none: write the words, or answer `-` to `\(original)`, too.")
        }
    }

    /// The same hours in the other languages, which go with those of the first.
    private func twins(of answer: Answer) -> [SourceFile] {
        guard answer.isNone, case .entry(let path, let id, _, _) = answer.question.target else { return [] }
        return files.filter { $0.path != path && ContentFile($0.path)?.originalPath == path && YAMLOutline($0)?.entry(id) != nil }
    }

    private mutating func settle() {
        if written.isEmpty { return }
        files = written.edit.applied(to: files)
        written = WrittenAnswers()
    }

    private func run(with files: [SourceFile]) throws -> BuildResult {
        var request = request
        request.sources = files
        return try Pipeline.run(request)
    }

    private mutating func keep(_ numbers: Set<Int>, _ before: BuildResult) throws {
        guard let site = before.site else { return }
        if let broken = UnreadableFile.first(among: before.diagnostics) { throw broken }
        let ids = try KeptGuidelines.dropped(keeping: numbers, of: files)
        guard !ids.isEmpty else { return }
        let plan = try DropPlan.edit(dropping: ids, of: files, references: site.references, today: request.asOf) {
            mayBePublished($0, site)
        }
        try make(plan, before)
        dropped = ids
    }

    private mutating func make(_ plan: ProjectEdit, _ before: BuildResult) throws {
        var request = request
        request.sources = files
        let tried = try TriedEdit(plan, of: files, request, before: before.diagnostics)
        if let error = tried.consequences.findings.first(where: { $0.severity == .error }) { throw AnswerRefusal(error) }
        files = tried.edit.applied(to: files)
    }
}

extension AnswerRefusal {
    /// Where a text would be left with a hole.
    fileprivate init(gap finding: Diagnostic) {
        let remedy: Phrase =
            finding.location.path.hasPrefix("content/data/monitoring.")
            ? "Write the answer; or, if nobody reads along, write `monitoring: false` under `features` in \(Settings.path)."
            : "Write the answer, or leave it open for now."
        self.init(remedy: "\(finding.location.path) cannot do without it: \(finding.summary) \(remedy)")
    }

    /// What `check` would say of the answer.
    fileprivate init(_ finding: Diagnostic) {
        self.init(remedy: finding.remedy.map { "\(finding.summary) \($0)" } ?? finding.summary)
    }
}
