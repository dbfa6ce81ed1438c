import Diagnostics
package import SiteFields
package import SiteValues

/// Whether a document is out: drafts, embargo and expiry. Read from the document's own keys `draft`, `publish`,
/// `expire` and `if`.
package struct Publication: FieldReadable, Hashable {
    package let draft: Bool
    package let publish: CivilDate?
    package let expire: CivilDate?
    /// What has to be so for the document to be there, in its author's words.
    package let condition: String?

    package init(from fields: inout FieldReader) {
        draft = fields.fact(optional: "draft", .flag) ?? false
        publish = fields.fact(optional: "publish", .date)
        expire = fields.fact(optional: "expire", .date)
        condition = fields.fact(optional: "if", .verbatim)
        if let publish, let expire, expire <= publish {
            fields.report(
                .badValue, at: fields.location(of: "expire"), "`expire` is not after `publish`: the document would never be shown.",
                remedy: "Choose a later day for `expire`.")
        }
    }

    package enum State: Sendable, Hashable {
        case live, draft
        /// Comes out on the day.
        case scheduled(CivilDate)
        /// Went on the day: `expire` is the first day without the document.
        case expired(CivilDate)
    }

    package func state(on day: CivilDate) -> State {
        if let expire, expire <= day { return .expired(expire) }
        if draft { return .draft }
        if let publish, publish > day { return .scheduled(publish) }
        return .live
    }

    /// Drafts and documents before their day are shown on request; what has expired is gone.
    /// - Parameter ignoringDays: as if every day that is written were today.
    package func isShown(on day: CivilDate, includingDrafts: Bool, ignoringDays: Bool = false) -> Bool {
        switch state(on: day) {
        case .live: true
        case .draft: includingDrafts
        case .scheduled: includingDrafts || ignoringDays
        case .expired: ignoringDays && !draft
        }
    }
}
