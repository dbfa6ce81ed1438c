package import Hypertext
package import Messages
package import SiteModel
import SitePlan
import SiteValues

extension PageContext {
    /// Where a form of the site leads: an address from the settings, with page, rule and edition filled in for a mail.
    /// A mail that brings a subject of its own stays as its author wrote it.
    /// Without one it falls back to a mail to the site's owner; nil where the settings name neither.
    package func formAddress(_ form: FormKind) -> Href? {
        if let address = settings.forms[form], let own = Href.outside(address) {
            if form == .acknowledge, let told = acknowledging(at: address) { return told }
            guard address.hasPrefix("mailto:"), !address.utf8.contains(UInt8(ascii: "?")) else { return own }
            return mail(to: String(Substring(address.utf8.dropFirst("mailto:".utf8.count))), about: form)
        }
        return settings.owner.flatMap { localizedSite.contact($0)?.email }.map { mail(to: $0, about: form) }
    }

    /// A link to a form; nothing where it would lead nowhere.
    package func formLink(_ form: FormKind, _ label: Message, class name: String? = nil) -> HTML? {
        formAddress(form).map { address in
            name.map { a(.class($0), .href(address)) { text(label) } } ?? a(.href(address)) { text(label) }
        }
    }

    private func mail(to address: String, about form: FormKind) -> Href {
        let version = form == .acknowledge ? acknowledged.map { " · \(text(.textVersion, ["name": $0.version.name]))" } : nil
        return .mail(
            to: address, subject: "\(labelled(form.subject)) \(page.title)", body: "\n\n-- \n\(reference)\(version ?? "")")
    }

    /// A form elsewhere is told in its address which text was read: `?guideline=SM-05&text=0f3a…`; nil for a mail.
    private func acknowledging(at address: String) -> Href? {
        guard address.hasPrefix("https:") || address.hasPrefix("http:"), let (id, version) = acknowledged else { return nil }
        let end = address.firstIndex(of: "#") ?? address.endIndex
        let mark = address[..<end].contains("?") ? "&" : "?"
        return .outside("\(address[..<end])\(mark)guideline=\(id)&text=\(version.name)\(address[end...])")
    }

    /// The guideline of this page, and which text of it there is to acknowledge.
    private var acknowledged: (id: GuidelineID, version: TextVersion)? {
        guard case .guideline(let id) = page.key, let path = localizedSite.guideline(id)?.provenance.originalPath else { return nil }
        return textVersion(path).map { (id, $0) }
    }

    /// A mail to nobody yet, with this page's title and summary.
    package var shareAddress: Href {
        let address = settings.address(of: page.route).map { "\n\n" + $0 } ?? ""
        return .mail(
            to: "", subject: page.title, body: "\(page.title)\n\(page.summary)\(address)\n\n\(settings.title), \(settings.organisation)")
    }

    /// Which page, which rule, which edition: what an owner needs to find the place.
    package var reference: String {
        var parts = [page.route.path]
        if case .guideline(let id) = page.key { parts.append(id.description) }
        if let edition = settings.edition { parts.append(text(.edition, ["number": edition])) }
        return parts.joined(separator: " · ")
    }
}

extension FormKind {
    package var subject: Message {
        switch self {
        case .suggest: .suggestChange
        case .missing: .missedSomething
        case .rsvp: .comingToParty
        case .nominate: .nominate
        case .acknowledge: .acknowledge
        }
    }
}
