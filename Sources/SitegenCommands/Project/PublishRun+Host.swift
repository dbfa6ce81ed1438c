import CommandKit
import DeploySettings
import Diagnostics
import SiteHosting
import SiteModel
import SiteOutput
import SitePlan

extension PublishRun {
    /// Stops before a site goes to a place that cannot hold it; what the place cannot promise is said.
    func preflight(_ target: NamedTarget, _ plan: SitePlan, _ tree: OutputTree) throws {
        guard let host = target.settings.host else { return }
        let preflight = HostPreflight(of: ServedSite(plan, tree, in: nil), for: host)
        if let error = preflight.findings.first(where: \.isError) {
            throw Failure(.findings, "\(error.summary) (`host: \(host.rawValue)` of \(target.name))", remedy: error.remedy)
        }
        if isDryRun, !isQuiet { for finding in preflight.findings { console.errors.write(finding.shown(in: phrases)) } }
    }
}
