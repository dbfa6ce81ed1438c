package import SiteValues

/// A document that is in the content and not on the site. Links to it become plain words, and a code that was printed for it still leads
/// to a page that says what has become of it.
package struct UnpublishedDocument: Sendable {
    /// The original's file, such as `content/guidelines/pause.md`.
    package let path: String
    package let title: String
    package let reason: Reason
    /// Its number on cards and posters, if it is a guideline.
    package let guideline: GuidelineID?
    /// The guideline that took its place.
    package let replacement: GuidelineID?
    /// nil for a page that is off because there is nothing to show.
    package let document: (any DocumentKind)?

    package enum Reason: Sendable, Hashable {
        case draft
        case scheduled(CivilDate)
        case expired(CivilDate)
        /// What switches it off, as it is called in its file.
        case switchedOff(String)
    }

    package init(
        path: String, title: String, reason: Reason, guideline: GuidelineID? = nil, replacement: GuidelineID? = nil,
        document: (any DocumentKind)? = nil
    ) {
        self.path = path
        self.title = title
        self.reason = reason
        self.guideline = guideline
        self.replacement = replacement
        self.document = document
    }

    /// What may be said in public: the title of a text that is not published yet is not public.
    package var shownTitle: String {
        switch reason {
        case .expired, .switchedOff: title
        case .draft, .scheduled: guideline?.description ?? "…"
        }
    }

    /// Why a document is left out on a day; nil for one that is out and that nothing switches off.
    package init?(of document: some DocumentKind, on day: CivilDate, switchedOffBy name: String?) {
        let guideline = document as? Guideline
        let reason: Reason
        switch document.publication.state(on: day) {
        case .draft: reason = .draft
        case .scheduled(let day): reason = .scheduled(day)
        case .expired(let day): reason = .expired(day)
        case .live:
            guard let name else { return nil }
            reason = .switchedOff(name)
        }
        self.init(
            path: document.provenance.originalPath, title: document.name, reason: reason, guideline: guideline?.id,
            replacement: guideline?.replacedBy, document: document)
    }
}
