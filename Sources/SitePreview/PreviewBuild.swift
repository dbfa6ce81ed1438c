package import Diagnostics
package import SiteOutput

/// What one run of the caller's `rebuild` gave. The preview knows no more about how a site is made.
package enum PreviewBuild: Sendable, Equatable {
    /// A site to be shown. Findings that did not stop it are shown above it.
    case site(
        OutputTree, [PreviewFinding], pages: [PreviewPage] = [], own: [PreviewDocument] = [], places: PreviewPlaces = .none)
    /// No site: the last good one stays, with the findings above it.
    case failed([PreviewFinding], own: [PreviewDocument] = [])
}

/// A page about the site that is none of its own, beside it in the preview.
package struct PreviewDocument: Sendable, Hashable {
    /// Such as `colours.html`.
    package let name: String
    /// Of the link to it.
    package let title: String
    package let bytes: [UInt8]

    package init(name: String, title: String, bytes: [UInt8]) {
        self.name = name
        self.title = title
        self.bytes = bytes
    }

    /// Where it is below the address of the preview.
    package static func path(of name: String) -> String { "\(LiveReload.folder)/\(name)" }
}

/// One finding in the words and with the code frame that the terminal shows too. Plain text: the preview escapes it.
package struct PreviewFinding: Sendable, Hashable {
    package let severity: Severity
    package let text: String
    /// The id of the rule: findings of one kind are folded. nil for a failure.
    package let kind: String?
    /// The author's file that it is about; nil for one about no file.
    package let path: String?
    package let line: Int?
    /// Whether it is about a draft alone, so that `sitegen check` says nothing of it.
    package let isOfDraft: Bool

    package init(
        severity: Severity, text: String, kind: String? = nil, path: String? = nil, line: Int? = nil, isOfDraft: Bool = false
    ) {
        self.severity = severity
        self.text = text
        self.kind = kind
        self.path = path
        self.line = line
        self.isOfDraft = isOfDraft
    }
}

/// What there is to say about one page while somebody writes it.
package struct PreviewPage: Sendable, Hashable {
    /// In the site, such as `guidelines/pause.html`.
    package let path: String
    /// The authors' files that it is made of: findings about these are shown first.
    package let sources: [String]
    /// How long, how hard, how far: a line each, in plain text.
    package let meters: [String]

    package init(path: String, sources: [String], meters: [String]) {
        self.path = path
        self.sources = sources
        self.meters = meters
    }
}
