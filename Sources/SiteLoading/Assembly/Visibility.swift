import Diagnostics
import SiteConditions
import SiteModel

/// Which documents are on the site on the day of the build.
struct Visibility: Sendable {
    let facts: SiteFacts
    let options: LoadOptions
    let conditions: Conditions

    func isShown(_ entry: some ContentKind) -> Bool {
        guard let document = entry as? any DocumentKind else { return true }
        return isOut(document) && obstacle(to: document) == nil
    }

    /// Why a document is left out, with its title in the language of its words; nil for one that is shown.
    func unpublished(_ document: some DocumentKind) -> UnpublishedDocument? {
        let setting = obstacle(to: document)
        guard !isOut(document) || setting != nil else { return nil }
        return UnpublishedDocument(of: document, on: options.asOf, switchedOffBy: setting)
    }

    func reportLeftOut(_ document: some DocumentKind, log: inout DiagnosticLog) {
        let condition = document.publication.condition
        let (key, reason): (String, Phrase) =
            switch document.publication.state(on: options.asOf) {
            case _ where condition.map { !conditions.hold($0) } ?? false: ("if", "It holds only `if \(condition ?? "")`.")
            case .live: ("covers", "The settings switch its topic off.")
            case .draft: ("draft", "It is a draft\(progress(of: document)).")
            case .scheduled(let day): ("publish", "It comes out on \(day).")
            case .expired(let day): ("expire", "It has expired on \(day).")
            }
        log.report(
            Diagnostic(rule: .leftOut, severity: .note, at: document.provenance.location(of: key), "Left out of the site. \(reason)"))
    }

    /// What keeps a document off the site, as its author finds it in its file or in the settings.
    private func obstacle(to document: some DocumentKind) -> String? {
        if let condition = document.publication.condition, !conditions.hold(condition) { return "if: \(condition)" }
        return document.settingThatDrops(in: facts)
    }

    /// How far a guideline is, for its author.
    private func progress(of document: some DocumentKind) -> Phrase {
        guard let guideline = document as? Guideline else { return "" }
        return ": \(GuidelineProgress(of: guideline, quiz: facts.content[QuizScenario.self]).meter)"
    }

    private func isOut(_ document: some DocumentKind) -> Bool {
        document.publication.isShown(
            on: options.asOf, includingDrafts: options.includeDrafts, ignoringDays: options.ignoresDays)
    }
}
