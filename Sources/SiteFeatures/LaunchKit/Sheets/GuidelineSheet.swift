package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// One guideline alone on A4, for the wall above the copier or for a new colleague's folder.
package struct GuidelineSheet: PrintSheet {
    let guideline: Guideline

    package var group: ArtefactGroup { .guidelineSheets }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(.documentHow)) {
            div(.class("paper doc single")) {
                p(.class("run-edition")) { "\(context.settings.title) · \(context.settings.organisation) · \(context.editionLine)" }
                context.chapter(guideline)
                div(.class("code")) {
                    p {
                        b { context.text(.readItAll) }
                        if let address = context.shortAddress { span(.class("web")) { address } }
                    }
                    context.code(PermanentLinks.name(of: guideline.id))
                }
            }
        }
    }
}
