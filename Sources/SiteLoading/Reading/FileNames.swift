import Diagnostics
import SiteModel
import SiteValues
import Text

/// Names of files that are copied to the site as they are. They have to survive every place a site is copied to: a web server, a share, a
/// stick, a Mac, Windows.
enum FileNames {
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
