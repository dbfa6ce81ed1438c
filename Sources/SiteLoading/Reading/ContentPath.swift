import Diagnostics
import Markdown
import SiteFields
import SiteModel
import SiteValues
import Text

/// What a file in `content/` is, by its folder and name: `guidelines/pause.de.md` is the German translation of `pause`.
struct ContentPath {
    enum Role: Hashable {
        case settings
        /// Entries of the kind that is kept in this place.
        case content(ContentPlace)
        /// A picture or another file to hand out.
        case asset
    }

    let role: Role
    /// The original's path: the same for a text and all its translations.
    let originalPath: String
    /// The tag between name and ending; nil for the original.
    let languageTag: String?

    /// nil, with a finding, for a text that nobody would read.
    init?(_ file: SourceFile, kinds: ContentKinds, log: inout DiagnosticLog) {
        let parts = file.path.utf8.split(separator: UInt8(ascii: "/")).dropFirst().map { String(Substring($0)) }
        guard let last = parts.last else { return nil }
        let pieces = last.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
        let ending = pieces.count > 1 ? pieces[pieces.count - 1] : ""
        guard ["md", "yml", "yaml", "markdown"].contains(ending.lowercased()) else {
            self.init(role: .asset, originalPath: file.path, languageTag: nil)
            return
        }
        guard ending == "md" || ending == "yml" else {
            let right = ending.lowercased().hasPrefix("m") ? "md" : "yml"
            ContentPath.report(
                file, "Files of this kind end in `.\(right)`.", "Rename it to `\(pieces.dropLast().joined(separator: ".")).\(right)`.", &log
            )
            return nil
        }
        guard pieces.count <= 3 else {
            ContentPath.report(
                file, "The file name has too many dots.", "Name it like `pause.md`, its translation like `pause.de.md`.", &log)
            return nil
        }
        if parts.count == 1, ending == "yml", pieces[0] == "site" {
            self.init(role: .settings, originalPath: Settings.path, languageTag: pieces.count == 3 ? pieces[1] : nil)
            return
        }
        guard let content = ContentFile(file.path, among: kinds) else {
            ContentPath.reportUnknown(file, parts, name: pieces[0], ending: ending, kinds, &log)
            return nil
        }
        guard !content.place.isFolder || ContentPath.canBeAddress(content.name, of: file, &log) else { return nil }
        self.init(role: .content(content.place), originalPath: content.originalPath, languageTag: content.languageTag)
    }

    private init(role: Role, originalPath: String, languageTag: String?) {
        self.role = role
        self.originalPath = originalPath
        self.languageTag = languageTag
    }

    /// A document's file name is a part of its page's address.
    private static func canBeAddress(_ name: String, of file: SourceFile, _ log: inout DiagnosticLog) -> Bool {
        if WindowsName.isReserved(name) {
            log.report(
                Diagnostic(
                    rule: .unsafeFileName, at: SourceLocation(path: file.path),
                    "Windows keeps the name `\(name)` for a device, so the page could not be copied there.",
                    remedy: "Rename the file to something like `about-\(name).md`, its translations too."))
            return false
        }
        if Slug(name) != nil { return true }
        report(
            file, "The file name is part of the page's address: only lower-case letters a to z, digits and single hyphens.",
            "Rename it to something like `\(SlugText.file(name) ?? "a-short-name").md`.", &log)
        return false
    }

    private static func reportUnknown(
        _ file: SourceFile, _ parts: [String], name: String, ending: String, _ kinds: ContentKinds, _ log: inout DiagnosticLog
    ) {
        switch (parts.count, ending) {
        case (2, "yml") where parts[0] == "data":
            let near = Suggestion.nearest(to: name, among: kinds.dataFiles)
            report(
                file, "There is no data file `\(name).yml`; nothing would be read from it.",
                near.map { "Did you mean `\($0).yml`?" } ?? "Known files: \(kinds.dataFiles.joined(separator: ", ")).", &log)
        case (2, "md"):
            let near = Suggestion.nearest(to: parts[0], among: kinds.folders)
            report(
                file, "There is no folder `\(parts[0])`; nothing would be read from it.",
                near.map { "Did you mean `content/\($0)`?" } ?? "Known folders: \(kinds.folders.joined(separator: ", ")).", &log)
        default:
            report(
                file, "Nothing would be read from a text in this place.",
                "Move it to one of the folders \(kinds.folders.joined(separator: ", ")) or data, or out of `content/`.", &log)
        }
    }

    private static func report(_ file: SourceFile, _ summary: Phrase, _ remedy: Phrase, _ log: inout DiagnosticLog) {
        log.report(Diagnostic(rule: .unknownFile, at: SourceLocation(path: file.path), summary, remedy: remedy))
    }
}
