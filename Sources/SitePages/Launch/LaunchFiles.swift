import Hypertext
import Messages
import SiteModel

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

    static func route(_ name: String, _ context: PageContext) -> Route {
        context.site.route("kit/\(name)", in: context.page.language)
    }

    /// Mail and chat text as the hub lists them.
    static func announcements(_ context: PageContext) -> [Artefact] {
        guard context.localizedSite.kit != nil, !context.settings.features.withoutArtefacts.contains(.announcement) else { return [] }
        func file(_ name: String, _ kind: String) -> Artefact.File { .init(route: route(name, context), kind: kind) }
        return [
            Artefact(
                group: .announcement, title: context.text(.announcementMail), size: .sizeMail, sheet: nil,
                files: [file("announcement.eml", "EML"), file("announcement.html", "HTML"), file("announcement.txt", "TXT")], format: nil),
            Artefact(
                group: .announcement, title: context.text(.chatText), size: .sizeChat, sheet: nil, files: [file("chat.txt", "TXT")],
                format: nil),
        ]
    }
}
