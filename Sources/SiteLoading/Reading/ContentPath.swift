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
        let name = pieces[0]
        guard pieces.count <= 3, let role = ContentPath.role(parts, name: name, ending: ending, file, kinds, &log) else {
            if pieces.count > 3 {
                ContentPath.report(
                    file, "The file name has too many dots.", "Name it like `pause.md`, its translation like `pause.de.md`.", &log)
            }
            return nil
        }
        let folder = Substring(file.path.utf8.dropLast(last.utf8.count))
        self.init(role: role, originalPath: folder + name + "." + ending, languageTag: pieces.count == 3 ? pieces[1] : nil)
    }

    private init(role: Role, originalPath: String, languageTag: String?) {
        self.role = role
        self.originalPath = originalPath
        self.languageTag = languageTag
    }

    private static func role(
        _ parts: [String], name: String, ending: String, _ file: SourceFile, _ kinds: ContentKinds, _ log: inout DiagnosticLog
    ) -> Role? {
        switch (parts.count, ending) {
        case (1, "yml") where name == "site": return .settings
        case (1, "yml") where kinds.all.contains { $0.place == .list(file: name) }: return .content(.list(file: name))
        case (2, "yml") where parts[0] == "data":
            for kind in kinds.all where kind.place == .entries(file: name) || kind.place == .single(file: name) {
                return .content(kind.place)
            }
            let near = Suggestion.nearest(to: name, among: kinds.dataFiles)
            report(
                file, "There is no data file `\(name).yml`; nothing would be read from it.",
                near.map { "Did you mean `\($0).yml`?" } ?? "Known files: \(kinds.dataFiles.joined(separator: ", ")).", &log)
        case (2, "md"):
            guard kinds.folders.contains(parts[0]) else {
                let near = Suggestion.nearest(to: parts[0], among: kinds.folders)
                report(
                    file, "There is no folder `\(parts[0])`; nothing would be read from it.",
                    near.map { "Did you mean `content/\($0)`?" } ?? "Known folders: \(kinds.folders.joined(separator: ", ")).", &log)
                return nil
            }
            if WindowsName.isReserved(name) {
                log.report(
                    Diagnostic(
                        rule: "unsafe-file-name", at: SourceLocation(path: file.path),
                        "Windows keeps the name `\(name)` for a device, so the page could not be copied there.",
                        remedy: "Rename the file to something like `about-\(name).md`, its translations too."))
                return nil
            }
            if Slug(name) != nil { return .content(.documents(folder: parts[0])) }
            report(
                file, "The file name is part of the page's address: only lower-case letters a to z, digits and single hyphens.",
                "Rename it to something like `\(SlugText.file(name) ?? "a-short-name").md`.", &log)
        default:
            report(
                file, "Nothing would be read from a text in this place.",
                "Move it to one of the folders \(kinds.folders.joined(separator: ", ")) or data, or out of `content/`.", &log)
        }
        return nil
    }

    private static func report(_ file: SourceFile, _ summary: String, _ remedy: String, _ log: inout DiagnosticLog) {
        log.report(Diagnostic(rule: "unknown-file", at: SourceLocation(path: file.path), summary, remedy: remedy))
    }
}
