package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// The tile for the intranet's start page, at its size in pixels: a screenshot of it is the PNG.
package struct NewsTile: PrintSheet {
    let format: PrintFormat
    let tile: LaunchKit.Tile

    package var group: ArtefactGroup { .tiles }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(.tileHow)) {
            context.paper(format, "go-field", label: tile.title) {
                div(.class("face tile")) {
                    div {
                        p(.class("h")) { tile.title }
                        p(.class("sum")) { tile.line }
                        p(.class("ed")) {
                            [context.settings.organisation, context.shortAddress].compactMap(\.self).joined(separator: " · ")
                        }
                    }
                    context.bigMark(.comma, colour: "go")
                }
            }
        }
    }
}
