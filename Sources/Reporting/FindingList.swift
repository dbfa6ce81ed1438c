package import Diagnostics

/// What a run found, as the formats of other programs take it. They hold findings alone: what a command did besides is not part of them.
package struct FindingList: Sendable {
    /// The command's name, such as `check`.
    package let command: String
    /// Sorted by place.
    package let findings: [Diagnostic]
    /// The files that findings point into, by path.
    package let sources: [String: SourceFile]
    /// Why the command could not do its work, with what to do about it; nil if it could.
    package let failure: String?

    package init(command: String, findings: [Diagnostic], sources: [String: SourceFile] = [:], failure: String? = nil) {
        self.command = command
        self.findings = findings
        self.sources = sources
        self.failure = failure
    }
}

/// A format that another program defines.
package protocol FindingFormat: Sendable {
    /// Ends with a line end, or is empty.
    func text(of list: FindingList) -> String
}

extension Diagnostic {
    /// What is wrong, what else it is about, and what to do, for formats with one text.
    var wholeText: String {
        ([summary.text] + notes.map { "\($0.location.shown): \($0.text.text)" } + [remedy?.text].compactMap(\.self))
            .joined(separator: " ")
    }
}
