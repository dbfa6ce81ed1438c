import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteValues

extension PrintArtefact {
    /// One guideline alone on A4, for the wall above the copier or for a new colleague's folder.
    static let guidelineSheets = PrintArtefact(
        name: "guideline", group: .guidelineSheets, format: .a4, title: .guidelineSheetSummary, size: .sizeA4, instructions: .documentHow,
        carriesCode: true, budgets: { _ in [] },
        sheets: { localizedSite in
            localizedSite.guidelines.map { guideline in
                ArtefactSheet(subject: guideline.slug.name, title: guideline.title, language: guideline.provenance.language) { context in
                    context.paperDocument("single") {
                        context.chapter(guideline)
                        div(.class("code")) {
                            p {
                                b { context.text(.readItAll) }
                                context.printedAddress()
                            }
                            context.code(PermanentLinks.name(of: guideline.id))
                        }
                    }
                }
            }
        })
}
