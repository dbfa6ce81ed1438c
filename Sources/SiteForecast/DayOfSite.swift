import Diagnostics
import SiteChecking
import SiteModel
import SitePipeline
import SiteValues

/// What a site is on one day.
struct DayOfSite {
    private let documents: [String: any DocumentKind]
    private let reviewed: [any ReviewedKind]
    private let findings: [Diagnostic]
    /// On which something may change: sorted, each once.
    let days: [CivilDate]

    init(_ result: BuildResult) {
        let site = result.site?.defaultLocalizedSite
        documents = Dictionary((site?.documents ?? []).map { ($0.provenance.originalPath, $0) }) { first, _ in first }
        reviewed = site?.reviewed ?? []
        // That texts come and go is told in words of its own, and so is what falls due.
        findings = result.diagnostics.filter { $0.severity >= .warning && $0.rule != Rule.reviewOverdue.id }
        let written = result.sources.values.flatMap { WrittenDays.days(in: $0.bytes) } + reviewed.compactMap(\.nextReview)
        days = Set(written.flatMap { [$0, $0.adding(days: 1)] }).sorted()
    }

    /// What is different on a day, worst first.
    func events(on day: CivilDate, after before: DayOfSite) -> [ForecastEvent] {
        let known = Set(before.findings.map(Finding.init))
        let found = findings.filter { !known.contains(Finding($0)) }.map { finding in
            ForecastEvent(
                day: day, kind: finding.severity == .error ? .error : .warning, text: finding.summary, location: finding.location)
        }
        let due = reviewed.filter { entry in entry.nextReview == day }.map { entry in
            ForecastEvent(day: day, kind: .due, text: Phrase(verbatim: entry.name), location: entry.provenance.location)
        }
        let all =
            found + changes(.appears, documents, before.documents, on: day) + changes(.vanishes, before.documents, documents, on: day) + due
        let order = ForecastEvent.Kind.allCases
        return all.sorted { a, b in
            (order.firstIndex(of: a.kind) ?? 0, a.location.path, a.text) < (order.firstIndex(of: b.kind) ?? 0, b.location.path, b.text)
        }
    }

    private func changes(
        _ kind: ForecastEvent.Kind, _ some: [String: any DocumentKind], _ others: [String: any DocumentKind], on day: CivilDate
    ) -> [ForecastEvent] {
        some.filter { others[$0.key] == nil }.map { path, document in
            ForecastEvent(day: day, kind: kind, text: Phrase(verbatim: document.name), location: SourceLocation(path: path))
        }
    }

    /// The same finding on two days.
    private struct Finding: Hashable {
        let rule: RuleID
        let severity: Severity
        let location: SourceLocation
        let summary: Phrase

        init(_ finding: Diagnostic) {
            rule = finding.rule
            severity = finding.severity
            location = finding.location
            summary = finding.summary
        }
    }
}
