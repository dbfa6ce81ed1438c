import Diagnostics
import SiteModel

extension Rule {
    package static let idNotFileName = Rule(
        "id-not-file-name", .warning,
        why: "Guidelines name a story by its `id`, people look for it by its file name. Where the two differ, the address of the page "
            + "says one thing and every mention of it another.",
        example: Example(in: "content/launch/party.md", broken: "id: feast", mended: "id: party")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        for incident in localizedSite.incidents + localizedSite.archivedIncidents {
            compare(incident.id, incident.slug, incident.provenance)
        }
        for inspiration in localizedSite.inspirations { compare(inspiration.id, inspiration.slug, inspiration.provenance) }
        for event in localizedSite.events { compare(event.id, event.slug, event.provenance) }

        func compare(_ id: EntryID, _ slug: Slug, _ provenance: Provenance) {
            guard id.name != slug.name, id != .unreadable else { return }
            findings.report(
                at: provenance.location(of: "id"), "The id is `\(id)`, the file is called `\(slug)`.",
                remedy: "Rename the file to `\(id).md`, its translations too, or write `id: \(slug)` here and wherever the id is named.")
        }
    }
}
