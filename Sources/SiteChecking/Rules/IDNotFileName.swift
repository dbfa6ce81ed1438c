import Diagnostics
import SiteModel
import SiteValues

extension Rule {
    package static let idNotFileName = Rule(
        "id-not-file-name", .warning,
        why: "Guidelines name a story by its `id`, people look for it by its file name. Where the two differ, the address of the page "
            + "says one thing and every mention of it another.",
        example: Example(in: "content/launch/party.md", broken: "id: feast", mended: "id: party")
    ) { input, findings in
        // A guideline's id is its number, a page's its file name: only ids in words can differ.
        for document in input.site.defaultLocalizedSite.documents {
            guard let id = (document as? any IdentifiedKind)?.id as? EntryID, id.name != document.slug.name else { continue }
            findings.report(
                at: document.provenance.location(of: "id"), "The id is `\(id)`, the file is called `\(document.slug)`.",
                remedy:
                    "Rename the file to `\(id).md`, its translations too, or write `id: \(document.slug)` here and wherever the id is named."
            )
        }
    }
}
