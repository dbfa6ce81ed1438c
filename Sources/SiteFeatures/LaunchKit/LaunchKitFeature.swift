import SiteModel
import SitePlan

extension Feature {
    /// What is printed, sent, shown and put into calendars.
    package static let launchKit = Feature(
        pages: { PrintArtefact.pages(in: $0, of: $1, messages: $2) },
        files: { plan, kit in LaunchCalendars.files(for: plan) + LaunchFiles.all(for: plan, kit: kit) },
        claims: { LaunchCalendars.claims(for: $0) + LaunchFiles.claims(for: $0) },
        rules: [.sheetOverflow, .noPublicAddress, .unusableAddress, .unknownTimeZone, .timeZoneMissing, .clockChange],
        kitItems: { PrintArtefact.kitItems(in: $0, $1, $2) + LaunchFiles.announcements(in: $0, $1, $2) })
}
