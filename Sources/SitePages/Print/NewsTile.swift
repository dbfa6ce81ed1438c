package import Hypertext
package import SiteModel

/// The tile for the intranet's start page, at its size in pixels: a screenshot of it is the PNG.
package struct NewsTile: PrintSheet {
    let format: PrintFormat
    let tile: LaunchKit.Tile

    package var group: ArtefactGroup { .tiles }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(.tileHow)) {
            frame.paper(format, "go-field", label: tile.title) {
                div(.class("face tile")) {
                    div {
                        p(.class("h")) { tile.title }
                        p(.class("sum")) { tile.line }
                        p(.class("ed")) { [frame.settings.organisation, frame.shortAddress].compactMap(\.self).joined(separator: " · ") }
                    }
                    frame.bigMark(.comma, colour: "go")
                }
            }
        }
    }
}
