import Diagnostics
import SiteEditing
import SiteOutput

/// What a command found and did, as a value. How it is worded is a reporter's business.
struct Report: Sendable {
    /// The command's name, such as `build`.
    let command: String
    var status: ExitStatus = .clean
    var findings = Findings()
    var failure: Failure?
    var result: Result = .nothing

    enum Result: Sendable {
        case nothing
        case site(SiteFacts)
        case table(Table)
        case created(CreatedFiles)
        case publish(PublishReport)
        case edit(EditReport)
        /// Text that is the whole answer, such as a completion script.
        case text(String)
    }

    init(command: String, status: ExitStatus = .clean, findings: Findings = Findings(), result: Result = .nothing) {
        self.command = command
        self.status = status
        self.findings = findings
        self.result = result
    }

    init(command: String, failure: Failure) {
        self.command = command
        self.failure = failure
        status = failure.status
    }
}

/// What a check found, with the files that the findings point into.
struct Findings: Sendable {
    /// Sorted.
    var diagnostics: [Diagnostic] = []
    var sources: [String: SourceFile] = [:]
    /// Whether notes are worth their lines: where somebody asked to see everything.
    var showsNotes = false

    func count(_ severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}

/// What was made of a project, and where it went.
struct SiteFacts: Sendable, Equatable {
    /// nil when no pages were made.
    let pages: Int?
    let duration: Duration
    /// nil when nothing was to be written.
    let output: Output?

    struct Output: Sendable, Equatable {
        /// As a person would write it.
        let folder: String
        /// Paths in the folder.
        var written: [String] = []
        var removed: [String] = []
        var unchanged = 0
        /// PDFs that pages offer and nobody has made in this folder.
        var missingPDFs: [String] = []
        /// PDFs whose sheets have changed since they were made.
        var outdatedPDFs: [String] = []
        /// Whether findings kept the site from being written.
        var wasStopped = false
    }
}

/// Files that were not there before, and what to do with them.
struct CreatedFiles: Sendable, Equatable {
    /// Where they are, as a person would write it.
    let folder: String
    /// Paths in the folder.
    let files: [String]
    /// One line on what was made.
    let headline: String
    /// What to do next: what to type or to open, and why.
    var next: [(action: String, purpose: String)] = []

    static func == (a: CreatedFiles, b: CreatedFiles) -> Bool {
        a.folder == b.folder && a.files == b.files && a.headline == b.headline && a.next.elementsEqual(b.next, by: ==)
    }
}

/// Rows with named columns: the answer to `list`.
struct Table: Sendable, Equatable {
    struct Column: Sendable, Equatable {
        /// For programs, in snake_case.
        let name: String
        /// For people.
        let title: String
    }

    let columns: [Column]
    let rows: [[String]]
    /// Said when there are no rows.
    let nothing: String
}
