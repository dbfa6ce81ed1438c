package import Hypertext
package import SiteModel

/// One guideline alone on A4, for the wall above the copier or for a new colleague's folder.
package struct GuidelineSheet: PrintSheet {
    let guideline: Guideline

    package var group: ArtefactGroup { .guidelineSheets }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(.documentHow)) {
            div(.class("paper doc single")) {
                p(.class("run-edition")) { "\(frame.settings.title) · \(frame.settings.organisation) · \(frame.editionLine)" }
                frame.chapter(guideline)
                div(.class("code")) {
                    p {
                        b { frame.word(.readItAll) }
                        if let address = frame.shortAddress { span(.class("web")) { address } }
                    }
                    frame.code(AliasPage.name(of: guideline.id))
                }
            }
        }
    }
}
