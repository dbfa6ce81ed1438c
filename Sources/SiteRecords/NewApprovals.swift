package import Diagnostics
package import FileSystem
package import Messages
package import SiteModel
package import SiteValues

/// Approvals that are about to be written: all of those that are asked for, or none.
package struct NewApprovals: Sendable {
    /// By path from the project's folder on.
    package private(set) var files: [String: [UInt8]] = [:]
    /// What to tell about each text.
    package private(set) var lines: [Phrase] = []

    /// - Parameters:
    ///   - names: of texts, as ``SiteText/isNamed(_:)`` takes them.
    ///   - texts: of the site in every language; those of drafts as they would be.
    ///   - role: one of the roles that the settings name, if they name any.
    ///   - errors: files with errors in them: an error in a text is one in what would be cleared.
    package init(
        of names: [String], in texts: [SiteText], of site: Site, as role: String, on date: CivilDate, expires: CivilDate?,
        root: FolderReader, messages: SiteMessages, errors: Set<String>
    ) throws(RecordError) {
        let role = try Self.role(role, of: site)
        let roleName = RoleName.of(role, in: site, messages)
        for name in names {
            let found = texts.filter { $0.isNamed(name) }
            guard let first = found.first else { throw Self.unknown(name, among: texts) }
            guard first.approvals != nil else {
                throw RecordError(
                    "No approvals are kept for \(first.name), a \(first.kind).", remedy: RecordFindings.kept, isUsage: true)
            }
            if let path = ([first.originalPath] + found.map(\.location.path)).first(where: errors.contains) {
                throw RecordError("\(path) has errors, so nothing was cleared.", remedy: "`sitegen check` shows them.")
            }
            let states = found.map { Clearance(of: $0, by: role, on: date) }
            if states.allSatisfy(\.isCleared), case .cleared(let approval) = states[0], approval.expires == expires {
                lines.append("\(first.name): cleared already by \(roleName) on \(approval.date)")
                continue
            }
            try add(found, keys: Self.keys(found, role, date, expires), root)
            let languages = found.map(\.language.tag).joined(separator: ", ")
            lines.append(
                expires.map { "\(first.name) (\(languages)): cleared by \(roleName) on \(date), until \($0)" }
                    ?? "\(first.name) (\(languages)): cleared by \(roleName) on \(date)")
        }
    }

    private mutating func add(_ texts: [SiteText], keys: [String], _ root: FolderReader) throws(RecordError) {
        let path = texts[0].originalPath
        let current: [UInt8]?
        do throws(FileError) {
            current = if let known = files[path] { known } else { try root.file(path)?.bytes }
        } catch {
            throw RecordError("\(error.phrase).")
        }
        guard let bytes = current else {
            throw RecordError("\(texts[0].name) is the program's own: there is no \(path).", remedy: "Write the page first.", isUsage: true)
        }
        guard let edited = ApprovalEdit.adding(keys, to: bytes, at: texts[0].approvalPlace(in: bytes)) else {
            throw RecordError(
                "`approvals` in \(path) is written in a form that takes no more lines. Nothing was changed.",
                remedy: "Write each of its entries on lines of its own, after `- `.")
        }
        files[path] = edited
        for text in texts {
            let stored = StoredText(text)
            files[stored.path] = stored.bytes
        }
    }

    private static func keys(_ texts: [SiteText], _ role: EntryID, _ date: CivilDate, _ expires: CivilDate?) -> [String] {
        let meanings = texts.map { "\($0.language): \($0.meaning)" }.joined(separator: ", ")
        return ["role: \(role)", "date: \(date)"] + (expires.map { ["expires: \($0)"] } ?? []) + ["meaning: {\(meanings)}"]
    }

    private static func role(_ name: String, of site: Site) throws(RecordError) -> EntryID {
        let known = site.defaultLocalizedSite.settings.approvals.map(\.role.name)
        if let id = EntryID(name), known.isEmpty || known.contains(name) { return id }
        let remedy: Phrase =
            Suggestion.nearest(to: name, among: known).map { "Did you mean '\($0)'?" }
            ?? (known.isEmpty
                ? "Write it in lower case, such as legal."
                : "`approvals` in content/site.yml names \(known.joined(separator: ", ")).")
        throw RecordError("There is no role '\(name)'.", remedy: remedy, isUsage: true)
    }

    static func unknown(_ name: String, among texts: [SiteText]) -> RecordError {
        .unknownText(name, among: Set(texts.flatMap { [$0.name] + $0.aliases }).sorted())
    }
}

extension SiteText {
    /// By its name, a former one, or its file; in whatever case it was typed.
    package func isNamed(_ name: String) -> Bool {
        let name = name.lowercased()
        return ([self.name] + aliases).contains { $0.lowercased() == name }
            || [originalPath, location.path].contains { $0.lowercased() == name } && isOnlyOneOfItsFile
    }

    /// A file of a list has many texts in it, and names none of them.
    private var isOnlyOneOfItsFile: Bool { !originalPath.hasSuffix(".yml") || !name.contains("/") }

    fileprivate func approvalPlace(in bytes: [UInt8]) -> ApprovalEdit.Place {
        guard originalPath.hasSuffix(".yml") else { return .frontMatter }
        guard name.contains("/") else { return .wholeFile }
        // Another approval may have gone into the file above this entry since it was read: the entry is found by its id.
        let id = name.split(separator: "/").last.map(String.init) ?? ""
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let start = lines.firstIndex { line in
            let words = String(decoding: line, as: UTF8.self).split { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            return words.count >= 3 && words[0] == "-" && words[1] == "id:" && words[2] == id
        }
        return .entry(line: start.map { $0 + 1 } ?? originalLocation.line ?? 1)
    }
}
