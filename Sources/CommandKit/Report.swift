package import Diagnostics
package import SiteEditing
package import SiteOutput

/// What a command found and did, as a value. How it is worded is a reporter's business.
package struct Report: Sendable {
    /// The command's name, such as `build`.
    package let command: String
    package var status: ExitStatus
    package var findings: Findings
    package var failure: Failure?
    package var result: Result

    package enum Result: Sendable {
        case nothing
        case site(BuildFacts)
        case table(Table)
        case created(CreatedFiles)
        case publish(PublishReport)
        case edit(EditReport)
        /// Text that is the whole answer, such as a completion script.
        case text(String)
        /// What was done, in lines for people.
        case words([Phrase])
    }

    package init(command: String, status: ExitStatus = .clean, findings: Findings = Findings(), result: Result = .nothing) {
        self.command = command
        self.status = status
        self.findings = findings
        self.result = result
    }

    package init(command: String, failure: Failure) {
        self.init(command: command, status: failure.status)
        self.failure = failure
    }
}

extension Report {
    /// Whether it is nothing but a text that some command wrote.
    package var isPlainAnswer: Bool {
        if case .text = result { failure == nil && findings.diagnostics.isEmpty } else { false }
    }

    package func translated(by phrases: PhraseTable) -> Report {
        var report = self
        report.findings.diagnostics = findings.diagnostics.map { $0.translated(by: phrases) }
        report.failure = failure?.translated(by: phrases)
        if case .words(let lines) = result { report.result = .words(lines.map { $0.translated(by: phrases) }) }
        return report
    }
}

/// What a check found, with the files that the findings point into.
package struct Findings: Sendable {
    /// Sorted.
    package var diagnostics: [Diagnostic]
    package var sources: [String: SourceFile]
    /// Whether notes are shown as well, because everything was asked for.
    package var showsNotes: Bool
    /// Rules whose notes are shown in any case.
    package var urgent: Set<RuleID> = []

    package init(diagnostics: [Diagnostic] = [], sources: [String: SourceFile] = [:], showsNotes: Bool = false) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.showsNotes = showsNotes
    }

    package func count(_ severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}

/// What was made of a project, and where it went.
package struct BuildFacts: Sendable, Equatable {
    /// nil when no pages were made.
    package let pages: Int?
    package let duration: Duration
    /// nil when nothing was to be written.
    package let output: Output?

    package init(pages: Int?, duration: Duration, output: Output?) {
        self.pages = pages
        self.duration = duration
        self.output = output
    }

    package struct Output: Sendable, Equatable {
        /// As a person would write it.
        package let folder: String
        /// Paths in the folder.
        package var written: [String]
        package var removed: [String]
        package var unchanged: Int
        /// PDFs that pages offer and nobody has made in this folder.
        package var missingPDFs: [String]
        /// PDFs whose sheets have changed since they were made.
        package var outdatedPDFs: [String]
        /// Whether findings kept the site from being written.
        package var wasStopped: Bool

        package init(
            folder: String, written: [String] = [], removed: [String] = [], unchanged: Int = 0, missingPDFs: [String] = [],
            outdatedPDFs: [String] = [], wasStopped: Bool = false
        ) {
            self.folder = folder
            self.written = written
            self.removed = removed
            self.unchanged = unchanged
            self.missingPDFs = missingPDFs
            self.outdatedPDFs = outdatedPDFs
            self.wasStopped = wasStopped
        }
    }
}

/// Files that were not there before, and what to do with them.
package struct CreatedFiles: Sendable, Equatable {
    /// Where they are, as a person would write it.
    package let folder: String
    /// Paths in the folder.
    package let files: [String]
    /// One line on what was made.
    package let headline: Phrase
    /// What to do next: what to type or to open, and why.
    package var next: [(action: Phrase, purpose: Phrase)]

    package init(folder: String, files: [String], headline: Phrase, next: [(action: Phrase, purpose: Phrase)] = []) {
        self.folder = folder
        self.files = files
        self.headline = headline
        self.next = next
    }

    package static func == (a: CreatedFiles, b: CreatedFiles) -> Bool {
        a.folder == b.folder && a.files == b.files && a.headline == b.headline && a.next.elementsEqual(b.next, by: ==)
    }
}

/// Rows with named columns: the answer to `list`.
package struct Table: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        /// For programs, in snake_case.
        package let name: String
        /// For people.
        package let title: Phrase

        package init(name: String, title: Phrase) {
            self.name = name
            self.title = title
        }
    }

    package let columns: [Column]
    package let rows: [[Phrase]]
    /// Said when there are no rows.
    package let nothing: Phrase

    package init(columns: [Column], rows: [[Phrase]], nothing: Phrase) {
        self.columns = columns
        self.rows = rows
        self.nothing = nothing
    }

    /// With cells that are the author's words, or the same in every language.
    package init(columns: [Column], rows: [[String]], nothing: Phrase) {
        self.init(columns: columns, rows: rows.map { $0.map(Phrase.init(verbatim:)) }, nothing: nothing)
    }
}
