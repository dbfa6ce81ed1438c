import Messages
import SiteModel
package import SitePlan
package import SiteRecords
import Text

extension ChangeMail {
    /// One for each language of a site, with the addresses that its pages have there.
    package static func all(of plan: SitePlan) -> [ChangeMail] {
        plan.site.localizedSites.map { localizedSite in
            let language = localizedSite.language
            return ChangeMail(plan.messages[language]) { guideline in
                guard let base = localizedSite.settings.baseURL else { return nil }
                return plan.links.target(.guideline(guideline), in: language).map { base.withSlash + PercentEncoding.path($0.route.path) }
            }
        }
    }
}
