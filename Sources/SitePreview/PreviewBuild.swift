package import Diagnostics
package import SiteOutput

/// What one run of the caller's `rebuild` gave. The preview knows no more about how a site is made.
package enum PreviewBuild: Sendable, Equatable {
    /// A site to be shown. Findings that did not stop it are shown above it.
    case site(OutputTree, [PreviewFinding])
    /// No site: the last good one stays, with the findings above it.
    case failed([PreviewFinding])
}

/// One finding in the words and with the code frame that the terminal shows too. Plain text: the preview escapes it.
package struct PreviewFinding: Sendable, Hashable {
    package let severity: Severity
    package let text: String

    package init(severity: Severity, text: String) {
        self.severity = severity
        self.text = text
    }
}
