package import Diagnostics
package import Messages
package import SiteModel
import SiteValues
import Text

/// What the records say against a site: approvals that are missing, that no longer match or have run out, and changes that no note tells of.
/// These are not rules of `check`: no setting and no comment in a text silences them.
package enum RecordFindings {
    package static func report(on site: Site, _ history: SiteHistory, _ messages: SiteMessages, into log: inout DiagnosticLog) {
        for path in history.unreadable {
            log.report(
                Diagnostic(
                    rule: .recordUnreadable, severity: .warning, at: SourceLocation(path: path),
                    "This record was edited, or is not whole. It counts for nothing.",
                    remedy: "Bring it back from version control."))
        }
        for demand in site.defaultLocalizedSite.settings.approvals { check(demand, of: site, into: &log) }
        for cleared in ClearedText.all(of: site) {
            if let finding = finding(on: cleared, in: site, history, messages) { log.report(finding) }
        }
        guard let last = history.release(on: site.asOf) else { return }
        for change in RecordedChange.all(of: site, since: last, history) where change.needsNote {
            log.report(finding(on: change, since: last, on: site.asOf))
        }
    }

    static let kept: Phrase =
        "Approvals are kept in guidelines, pages, incidents, and in faq.yml, kit.yml, monitoring.yml, programme.yml, should_i_reply.yml and "
        + "situations.yml in content/data."

    /// Why a site is not published or recorded as it is; nil where everybody has cleared what they have to clear.
    /// - Parameter archiving: a release is recorded only with a note about each changed guideline.
    package static func refusal(for findings: [Diagnostic], archiving: Bool = false) -> RecordError? {
        let rules: Set<RuleID> = [.approvalMissing, .approvalOutdated, .approvalExpired]
        let open = findings.count { rules.contains($0.rule) && $0.severity >= .warning }
        let outcome: Phrase = archiving ? "nothing was recorded" : "nothing was published"
        if open > 0 {
            return RecordError(
                open == 1 ? "An approval is missing, so \(outcome)." : "\(open) approvals are missing, so \(outcome).",
                remedy: "`sitegen list approvals` shows whose. `approvals` in content/site.yml says who has to clear what.")
        }
        guard archiving, findings.contains(where: { $0.rule == .changeNoteMissing }) else { return nil }
        return RecordError(
            "Guidelines say something else than before and no note tells readers, so \(outcome).",
            remedy: "Add the notes. `sitegen changes` shows what differs.")
    }

    private static func finding(
        on cleared: ClearedText, in site: Site, _ history: SiteHistory, _ messages: SiteMessages
    ) -> Diagnostic? {
        let text = cleared.text
        let name = RoleName.of(cleared.role, in: site, messages)
        let remedy: Phrase = "Let \(name) read it, then: `sitegen approve \(text.name) --as \(cleared.role)`."
        func report(_ rule: RuleID, _ location: SourceLocation, _ summary: Phrase) -> Diagnostic {
            Diagnostic(rule: rule, severity: cleared.isRequired ? .warning : .note, at: location, summary, remedy: remedy)
        }
        switch cleared.state {
        case .cleared: return nil
        case .missing:
            return report(.approvalMissing, text.location, "\(text.name) (\(text.language)) has not been cleared by \(name).")
        case .untranslated(let approval):
            return report(
                .approvalMissing, text.location,
                "\(text.name) was cleared by \(name) on \(approval.date), but not what it says in \(text.language).")
        case .expired(let approval):
            return report(
                .approvalExpired, text.approvalsLocation,
                "\(text.name) was cleared by \(name) until \(approval.expires?.iso ?? ""), which is past.")
        case .changed(let approval):
            let old = approval.meaning[text.language].flatMap { history.text($0) }
            let words: Phrase? = old.map { ": \(ChangedWords.summary(ChangedWords.hunks(from: $0, to: text)))" }
            return report(
                .approvalOutdated, old.flatMap { text.firstPlace(changedSince: $0) } ?? text.approvalsLocation,
                "\(text.name) (\(text.language)) has changed since \(name) cleared it on \(approval.date)\(words ?? "").")
        }
    }

    private static func finding(on change: RecordedChange, since release: RecordedRelease, on day: CivilDate) -> Diagnostic {
        let text = change.text
        return Diagnostic(
            rule: .changeNoteMissing, severity: .warning, at: text?.changesLocation ?? SourceLocation(path: ""),
            """
            What \(change.name) says has changed since release \(release.version), and no note tells readers: \
            \(ChangedWords.summary(change.hunks, limit: 2)).
            """,
            remedy: "Add to `changes:` an entry with `date: \(day)`, `class: material` (or `editorial`) and a `note`.")
    }

    /// A demand that nothing can meet, or that no text comes under, is a mistake in it.
    private static func check(_ demand: SignOff, of site: Site, into log: inout DiagnosticLog) {
        for case .path(let path) in demand.scopes {
            let entries = site.defaultLocalizedSite.content.entries.filter {
                path == "content" || $0.provenance.originalPath == path || $0.provenance.originalPath.hasPrefix(path + "/")
            }
            if entries.contains(where: { $0 is any ApprovedKind }) { continue }
            log.report(
                Diagnostic(
                    rule: .approvalNotKept, severity: .warning, at: demand.location,
                    entries.isEmpty
                        ? "Nothing on the site comes from \(path), so there is nothing to clear."
                        : "Approvals are not kept in \(path).",
                    remedy: kept))
        }
    }
}

extension SiteText {
    /// The first part that was not there before.
    func firstPlace(changedSince old: StoredText) -> SourceLocation? {
        let known = Set(old.lines.map { Meaning(of: $0.text) })
        return parts.first { !known.contains(Meaning(of: $0.text)) }?.location
    }
}
