package import Diagnostics
package import Messages
import SiteModel
package import SiteValues

/// What a colleague has to know about the changes since a release, as the text of a mail: new guidelines, material changes with their notes,
/// and guidelines that are gone. Nobody has to write it a second time.
package struct ChangeMail: Sendable {
    package let messages: Messages
    /// Where a guideline is; nil for a site without an address.
    private let address: @Sendable (GuidelineID) -> String?

    package init(_ messages: Messages, address: @escaping @Sendable (GuidelineID) -> String?) {
        self.messages = messages
        self.address = address
    }

    /// The first line is good for a subject. Empty if there is nothing to tell.
    package func text(of changes: [RecordedChange]) -> String {
        let entries = changes.filter { $0.language == messages.language }.compactMap(entry)
        if entries.isEmpty { return "" }
        return messages.text(.changedForYou) + "\n\n" + entries.joined(separator: "\n")
    }

    private func entry(_ change: RecordedChange) -> String? {
        guard let id = GuidelineID(change.name) else { return nil }
        let material = change.notes.filter { $0.class == .material }.map(\.note)
        let lines: [String]
        switch change.kind {
        case .new: lines = material
        case .changed: if material.isEmpty { return nil } else { lines = material }
        case .removed: lines = [messages.text(.noLongerOnSite)]
        }
        let link = change.kind == .removed ? nil : address(id)
        return "* \(change.title)\n" + (lines + (link.map { [$0] } ?? [])).map { "  \($0)\n" }.joined()
    }
}

extension ChangeReport {
    /// One mail for each language.
    package func lines(of mails: [ChangeMail]) -> [Phrase] {
        let texts = mails.map { ($0.messages.language, $0.text(of: changes)) }.filter { !$0.1.isEmpty }
        if texts.isEmpty { return ["Nothing that a colleague has to know has changed since release \(release.version)."] }
        return [Phrase(verbatim: String(texts.map { texts.count == 1 ? $1 : "\($0):\n\n\($1)" }.joined(separator: "\n").dropLast()))]
    }
}
