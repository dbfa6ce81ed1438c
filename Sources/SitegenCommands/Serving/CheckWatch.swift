import CommandKit
import SitePreview

/// `check --watch`: checks again whenever something is saved. Everything goes to one stream, between two lines that never change, so that an
/// editor's problem matcher knows where a check begins and where it is complete.
struct CheckWatch: Sendable {
    static let begin = "sitegen check: begins"
    static let end = "sitegen check: is complete, waits for changes"

    let place: CommandEnvironment
    /// How a report is worded.
    let words: @Sendable (Report) -> ReportText
    let check: @Sendable () throws -> Report

    /// Until the program is ended.
    func run(_ folders: [String]) async throws {
        let watcher = FileWatcher(folders, polls: false)
        while true {
            tell()
            _ = try await watcher.changes()
        }
    }

    /// One check. A failure is told, not thrown: a file that is half saved is read again in a moment.
    func tell() {
        place.console.output.write("\(Self.begin)\n")
        let text: ReportText
        do {
            text = words(try check())
        } catch {
            text = words(Report(command: Check.name, failure: Failure(error)))
        }
        place.console.output.write("\(text.errors)\(text.output)\(Self.end)\n")
    }
}
