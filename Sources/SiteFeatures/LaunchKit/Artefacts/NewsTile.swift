import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// The tile for the intranet's start page, at its size in pixels: a screenshot of it is the PNG.
    static let tileWide = tile("tile-3x1", .tile3, title: .tileWide, size: .sizeTile3)
    static let tileTall = tile("tile-16x9", .tile16, title: .tileTall, size: .sizeTile16)

    private static func tile(_ name: String, _ format: PrintFormat, title: Message, size: Message) -> PrintArtefact {
        PrintArtefact(
            name: name, group: .tiles, format: format, title: title, size: size, instructions: .tileHow, carriesCode: false,
            budgets: { _ in [] },
            sheets: { localizedSite in
                guard let tile = localizedSite.kit?.tile else { return [] }
                return [
                    ArtefactSheet(
                        drawing: { TileDrawing(tile, format: format, localizedSite: $0, kit: $1).svg },
                        papers: { paper(tile, format, $0) })
                ]
            })
    }

    private static func paper(_ tile: LaunchKit.Tile, _ format: PrintFormat, _ context: PageContext) -> HTML {
        context.paper(format, "go-field", label: tile.title) {
            div(.class("face tile")) {
                div {
                    p(.class("h")) { tile.title }
                    p(.class("sum")) { tile.line }
                    p(.class("ed")) {
                        context.settings.organisation
                        if let address = context.printedAddress(class: "at") { HTML(" · ") + address }
                    }
                }
                context.bigMark(.comma, colour: "go")
            }
        }
    }
}
