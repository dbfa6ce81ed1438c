import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

/// The files of the launch kit that are no pages: mail, chat text, tiles. They lie in `kit/`, to be taken along.
enum LaunchFiles {
    static func all(for plan: SitePlan, kit: ThemeKit) -> [RenderedFile] {
        plan.site.localizedSites.flatMap { localizedSite -> [RenderedFile] in
            guard let content = localizedSite.kit else { return [] }
            let without = localizedSite.settings.features.withoutArtefacts
            var files: [RenderedFile] = []
            func add(_ name: String, _ text: String) {
                files.append(RenderedFile(route: plan.site.route("kit/\(name)", in: localizedSite.language), text: text))
            }
            if !without.contains(.announcement) {
                let mail = Announcement(content, localizedSite, plan, kit: kit)
                add("announcement.html", mail.html)
                add("announcement.txt", mail.plain)
                add("announcement.eml", mail.message)
                add("chat.txt", content.chatMessage + "\n")
            }
            if !without.contains(.tiles) {
                for format in [PrintFormat.tile3, .tile16] {
                    let drawing = TileDrawing(content.tile, format: format, localizedSite: localizedSite, kit: kit)
                    add(format == .tile3 ? "tile-3x1.svg" : "tile-16x9.svg", drawing.svg)
                }
            }
            return files
        }
    }

    /// Mail and chat text as the hub lists them.
    static func announcements(in localizedSite: LocalizedSite, _ plan: SitePlan, _ messages: Messages) -> [KitItem] {
        guard localizedSite.kit != nil, !localizedSite.settings.features.withoutArtefacts.contains(.announcement) else { return [] }
        func item(_ title: Message, _ size: Message, _ files: [(name: String, kind: String)]) -> KitItem {
            KitItem(
                phase: Artefact.phase(of: .announcement), title: messages.text(title),
                purpose: messages.text(Artefact.purpose(of: .announcement)),
                size: messages.text(size),
                files: files.map { KitItem.File(route: plan.site.route("kit/\($0.name)", in: localizedSite.language), kind: $0.kind) })
        }
        return [
            item(
                .announcementMail, .sizeMail, [("announcement.eml", "EML"), ("announcement.html", "HTML"), ("announcement.txt", "TXT")]),
            item(.chatText, .sizeChat, [("chat.txt", "TXT")]),
        ]
    }
}
