import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

/// The files of the launch kit that are not pages: mail, chat text, tiles. They are in `kit/`, to be taken along.
enum LaunchFiles {
    static func all(for plan: SitePlan, kit: ThemeKit) -> [RenderedFile] {
        plan.site.localizedSites.flatMap { localizedSite -> [RenderedFile] in
            guard let content = localizedSite.kit else { return [] }
            var files: [RenderedFile] = []
            func add(_ name: String, _ text: String) {
                files.append(RenderedFile(route: plan.site.route("kit/\(name)", in: localizedSite.language), text: text))
            }
            if !localizedSite.settings.features.withoutArtefacts.contains(.announcement) {
                let mail = Announcement(content, localizedSite, plan, kit: kit)
                add("announcement.html", mail.html)
                add("announcement.txt", mail.plain)
                add("announcement.eml", mail.message)
                add("chat.txt", MailText.unhyphenated(content.chatMessage) + "\n")
            }
            return files + PrintArtefact.drawings(in: localizedSite, of: plan, kit)
        }
    }

    /// Of the files that are not pages, only the mail has a name that an alias may have.
    static func claims(for plan: SitePlan) -> [PathClaim] {
        plan.site.localizedSites.compactMap { localizedSite in
            guard let content = localizedSite.kit, !localizedSite.settings.features.withoutArtefacts.contains(.announcement) else {
                return nil
            }
            let route = plan.site.route("kit/announcement.html", in: localizedSite.language)
            return PathClaim(route, from: content.provenance.location(of: "email"))
        }
    }

    /// Mail and chat text as the hub lists them.
    static func announcements(in localizedSite: LocalizedSite, _ plan: SitePlan, _ messages: Messages) -> [KitItem] {
        guard localizedSite.kit != nil, !localizedSite.settings.features.withoutArtefacts.contains(.announcement) else { return [] }
        func item(_ title: Message, _ size: Message, _ files: [(name: String, kind: String)]) -> KitItem {
            KitItem(
                phase: ArtefactGroup.announcement.phase, title: messages.text(title),
                purpose: messages.text(ArtefactGroup.announcement.purpose),
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
