import DeploySettings
import SiteComponents
import SiteModel
import SitePlan

/// headers.txt: the headers that a server is to send with every file, one a line. The policy has the sum of styles in it that only this build
/// knows; what is written for a server is made from this file, and a test compares a server's answers with it.
enum SecurityHeaders {
    static func file(_ plan: SitePlan, _ kit: ThemeKit) -> RenderedFile {
        let ancestors = plan.site.defaultLocalizedSite.settings.embed.flatMap(\.sources)
        let headers = [
            ("Content-Security-Policy", ContentPolicy.header(kit, framedBy: ancestors)),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "same-origin"),
        ]
        return RenderedFile(route: Route("headers.txt"), text: headers.map { "\($0): \($1)\n" }.joined())
    }
}
