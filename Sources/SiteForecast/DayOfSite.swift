import Diagnostics
import SiteChecking
import SiteFeatures
import SiteModel
import SitePipeline
import SitePlan
import SiteValues

/// What a site is on one day.
struct DayOfSite {
    private let documents: [String: any DocumentKind]
    private let reviewed: [any ReviewedKind]
    /// Those that are shown, by the place of their file's name.
    private let photos: [SourceLocation: any Pictured]
    private let findings: [Diagnostic]
    /// On which something may change: sorted, each once.
    let days: [CivilDate]

    init(_ result: BuildResult) {
        let site = result.site?.defaultLocalizedSite
        documents = Dictionary((site?.documents ?? []).map { ($0.provenance.originalPath, $0) }) { first, _ in first }
        reviewed = site?.reviewed ?? []
        photos = Dictionary(
            (site?.pictured ?? []).filter { result.plan?.links.photo($0.photo) != nil }.map { ($0.photo.file.location, $0.entry) }
        ) { first, _ in first }
        // That texts and photos come and go is told in words of its own, and so is what falls due.
        let told = [Rule.reviewOverdue.id, Rule.photoEnding.id]
        findings = result.diagnostics.filter { $0.severity >= .warning && !told.contains($0.rule) }
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
            + changes(.appears, photos, before.photos, on: day) + changes(.vanishes, before.photos, photos, on: day)
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

    private func changes(
        _ kind: ForecastEvent.Kind, _ some: [SourceLocation: any Pictured], _ others: [SourceLocation: any Pictured], on day: CivilDate
    ) -> [ForecastEvent] {
        some.filter { others[$0.key] == nil }.map { place, entry in
            ForecastEvent(day: day, kind: kind, text: "\(entry.photoName) (photo)", location: place)
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
