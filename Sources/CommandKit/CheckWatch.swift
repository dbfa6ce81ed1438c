import SitePreview

/// `check --watch`: checks again whenever something is saved. Everything goes to one stream, between two lines that never change, so that an
/// editor's problem matcher knows where a check begins and where it is complete.
package struct CheckWatch: Sendable {
    package static let begin = "sitegen check: begins"
    package static let end = "sitegen check: is complete, waits for changes"

    private let place: CommandEnvironment
    private let command: String
    /// How a report is worded.
    private let words: @Sendable (Report) -> ReportText
    private let check: @Sendable () throws -> Report

    package init(
        place: CommandEnvironment, command: String, words: @escaping @Sendable (Report) -> ReportText,
        check: @escaping @Sendable () throws -> Report
    ) {
        self.place = place
        self.command = command
        self.words = words
        self.check = check
    }

    /// Until the program is ended.
    package func run(_ folders: [String]) async throws {
        let watcher = FileWatcher(folders, polls: false)
        while true {
            tell()
            _ = try await watcher.changes()
        }
    }

    /// One check. A failure is told, not thrown: a file that is half saved is read again in a moment.
    package func tell() {
        place.console.output.write("\(Self.begin)\n")
        let text: ReportText
        do {
            text = words(try check())
        } catch {
            text = words(Report(command: command, failure: Failure(error)))
        }
        place.console.output.write("\(text.errors)\(text.output)\(Self.end)\n")
    }
}
