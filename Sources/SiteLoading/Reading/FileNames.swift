import Diagnostics
import SiteModel
import SiteValues
import Text

/// Names of files that are copied to the site as they are. They have to survive every place a site is copied to: a web server, a share, a
/// stick, a Mac, Windows.
enum FileNames {
    /// Windows takes 260 characters for a whole path; this leaves 60 for the folder the site is copied to.
    static let longestPath = 200

    /// Reports names that some system cannot hold, and names that some system takes for one.
    static func check(_ files: [SourceFile], log: inout DiagnosticLog) {
        // Strings that differ only in Unicode's normal form are equal.
        var first: [String: String] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            if let problem = FileNameProblem(ofPath: file.path) {
                report(file.path, problem.summary, "Rename it to `\(problem.mended)`, and in every text that names it.", &log)
            }
            // On the site `content/files/` lies where `content/` does.
            let key = file.path.replacing("content/files/", with: "content/", maxReplacements: 1).lowercased()
            guard let other = first.updateValue(file.path, forKey: key) else { continue }
            first[key] = other
            if file.path.hasPrefix("content/files/") == other.hasPrefix("content/files/") {
                report(
                    file.path, "Windows and macOS take this file and \(other) for the same one.",
                    "Rename one of the two, so that they differ in more than capitals and accents.", &log)
            } else {
                report(
                    file.path, "This file and \(other) would have the same address on the site.", "Give one of the two another name.",
                    &log)
            }
        }
    }

    private static func report(_ path: String, _ summary: Phrase, _ remedy: Phrase, _ log: inout DiagnosticLog) {
        log.report(Diagnostic(rule: .unsafeFileName, at: SourceLocation(path: path), summary, remedy: remedy))
    }
}

/// The first thing about a path that some system cannot hold, and the name that every system can.
struct FileNameProblem {
    let summary: Phrase
    /// The last part of the path, or the folder that has to be renamed.
    let mended: String

    /// nil for a path that can be copied anywhere. `path` begins with `content/`.
    init?(ofPath path: String) {
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            guard let summary = FileNameProblem.summary(of: part) else { continue }
            self.summary = summary
            mended = FileNameProblem.mended(part)
            return
        }
        let length = path.dropFirst("content/".count).utf16.count
        guard length > FileNames.longestPath else { return nil }
        summary =
            "The path of this file has \(length) characters, and Windows cannot copy a site with paths of more than \(FileNames.longestPath)."
        let name = path.split(separator: "/").last ?? ""
        let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
        mended = String(name.prefix(40).prefix { $0 != "." }) + (ending.count <= 8 ? ending : "")
    }

    private static func summary(of part: Substring) -> Phrase? {
        if let scalar = part.unicodeScalars.first(where: isForbidden) {
            let isVisible = scalar.value > 0x20 && scalar.value < 0x7F
            let name: Phrase = isVisible ? "`\(scalar)`" : InvisibleCharacter.name(of: scalar)
            return "The name of this file has \(name) in it, which a Windows share or an address cannot hold."
        }
        if let last = part.last, last == "." || last == " " {
            return last == "."
                ? "The name of this file ends with a dot, which Windows leaves out."
                : "The name of this file ends with a space, which Windows leaves out."
        }
        if WindowsName.isReserved(part) { return "Windows keeps the name `\(part.prefix { $0 != "." })` for a device." }
        if part.utf8.count > 255 { return "The name of this file has \(part.utf8.count) bytes, and file systems take 255." }
        return nil
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        "<>:\"|?*\\".unicodeScalars.contains(scalar) || InvisibleCharacter.isInvisible(scalar) && scalar != " "
    }

    private static func mended(_ part: Substring) -> String {
        var name = ""
        for scalar in part.unicodeScalars {
            if !isForbidden(scalar) {
                name.unicodeScalars.append(scalar)
            } else {
                name += scalar.value > 0x20 && scalar.value < 0x7F ? "-" : InvisibleCharacter.meant(by: scalar)
            }
        }
        while let last = name.last, last == "." || last == " " { name.removeLast() }
        if WindowsName.isReserved(name) { name = "file-" + name }
        if name.utf8.count > 255 { name = String(name.prefix(40)) }
        return name.isEmpty ? "file" : name
    }
}
