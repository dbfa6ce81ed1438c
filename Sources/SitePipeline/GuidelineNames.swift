import SiteModel
package import SiteOutput
import SitePlan
import SiteValues

extension BuildResult {
    /// What people call the pages of guidelines, such as `SM-06 When in doubt, pause (en)`: the pages whose words are worth comparing.
    package var guidelineNames: [OutputPath: String] {
        var names: [OutputPath: String] = [:]
        for page in plan?.pages ?? [] {
            guard case .guideline(let id) = page.key, let path = OutputPath(page.route.path) else { continue }
            names[path] = "\(id) \(page.title) (\(page.language.tag))"
        }
        return names
    }
}
