package import SiteComponents
import SiteModel
package import SitePlan

extension Feature {
    /// What is printed, sent, shown and put into calendars.
    package static let launchKit = Feature(
        pages: { PrintArtefact.pages(in: $0, of: $1, messages: $2) },
        files: { plan, kit in LaunchCalendars.files(for: plan) + LaunchFiles.all(for: plan, kit: kit) },
        rules: [.sheetOverflow, .noPublicAddress, .unusableAddress, .unknownTimeZone, .timeZoneMissing, .clockChange],
        kitItems: { PrintArtefact.kitItems(in: $0, $1, $2) + LaunchFiles.announcements(in: $0, $1, $2) })
}

/// The code of every permanent link, drawn once: cards, posters and sheets all carry them.
package enum PermanentCodes {
    package static func all(of plan: SitePlan) -> [String: QRDrawing] {
        let settings = plan.site.defaultLocalizedSite.settings
        let addresses = plan.pages.filter(\.isRedirect).compactMap { settings.address(of: $0.route) }
        return Dictionary(
            addresses.compactMap { address in QRCode(address).map { (address, QRDrawing($0)) } }, uniquingKeysWith: { first, _ in first })
    }
}
