import Diagnostics
import SiteModel
import SiteValues

extension Rule {
    package static let orphanIncident = Rule(
        "orphan-incident", .warning,
        why:
            "A story works next to the guideline it explains. One that no guideline tells is found only by those who were looking for stories.",
        example: Example(
            in: "content/guidelines/get-tea.md",
            broken: "incidents: []",
            mended: "incidents: [beer]")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        let told = Set(localizedSite.guidelines.flatMap(\.incidents))
        for incident in localizedSite.incidents where !told.contains(incident.id) {
            findings.report(
                at: incident.provenance.location(of: "id"), "No guideline tells this story.",
                remedy: "Add `\(incident.id)` to `incidents` of \(Phrase.alternatives(incident.guidelines.map(\.description))).")
        }
    }
}
