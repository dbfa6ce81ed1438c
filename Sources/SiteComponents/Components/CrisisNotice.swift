package import Hypertext
import SiteModel
import SitePlan

extension PageContext {
    /// What to do while something serious is going on; nothing unless the site's settings switch it on.
    package func crisisNotice() -> HTML? {
        guard settings.features.crisisBanner, let crisis = settings.crisis else { return nil }
        // No heading: it comes before the page's only h1.
        return aside(.class("line crisis"), .aria("label", crisis.title)) {
            p { strong { crisis.title } }
            p { crisis.text }
            if let contacts = titledLink(.layout(.contacts)) { p { contacts } }
        }
    }
}
