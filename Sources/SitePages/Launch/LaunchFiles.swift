import Hypertext
import SiteModel

/// The files of the launch kit that are no pages: mail, chat text, tiles. They lie in `kit/`, to be taken along.
enum LaunchFiles {
    static func all(for plan: SitePlan, kit: ThemeKit, words: [Language: Words]) -> [RenderedFile] {
        plan.site.editions.flatMap { edition -> [RenderedFile] in
            guard let content = edition.kit else { return [] }
            let words = words[edition.language] ?? Words(edition.language)
            let without = edition.settings.features.withoutArtefacts
            var files: [RenderedFile] = []
            func add(_ name: String, _ text: String) {
                files.append(RenderedFile(route: plan.site.route("kit/\(name)", in: edition.language), text: text))
            }
            if !without.contains(.announcement) {
                let mail = Announcement(content, edition, plan, words: words, kit: kit)
                add("announcement.html", mail.html)
                add("announcement.txt", mail.plain)
                add("announcement.eml", mail.message)
                add("chat.txt", content.chatMessage + "\n")
            }
            if !without.contains(.tiles) {
                for format in [PrintFormat.tile3, .tile16] {
                    let drawing = TileDrawing(content.tile, format: format, edition: edition, kit: kit)
                    add(format == .tile3 ? "tile-3x1.svg" : "tile-16x9.svg", drawing.svg)
                }
            }
            return files
        }
    }

    static func route(_ name: String, _ frame: Frame) -> Route {
        frame.site.route("kit/\(name)", in: frame.page.language)
    }

    /// Mail and chat text as the hub lists them.
    static func announcements(_ frame: Frame) -> [Artefact] {
        guard frame.edition.kit != nil, !frame.settings.features.withoutArtefacts.contains(.announcement) else { return [] }
        func file(_ name: String, _ kind: String) -> Artefact.File { .init(route: route(name, frame), kind: kind) }
        return [
            Artefact(
                group: .announcement, title: frame.word(.announcementMail), size: .sizeMail, sheet: nil,
                files: [file("announcement.eml", "EML"), file("announcement.html", "HTML"), file("announcement.txt", "TXT")], format: nil),
            Artefact(
                group: .announcement, title: frame.word(.chatText), size: .sizeChat, sheet: nil, files: [file("chat.txt", "TXT")],
                format: nil),
        ]
    }
}
