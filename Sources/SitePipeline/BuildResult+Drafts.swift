package import Diagnostics
import SiteModel

extension BuildResult {
    /// Whether a finding of a site with its drafts is about drafts alone: it is in one, or about a fact that nothing else says.
    package func isOfDraft(_ finding: Diagnostic) -> Bool {
        guard let site, site.includesDrafts else { return false }
        if site.drafts.contains(finding.location.path) { return true }
        return site.openFacts.contains { open in
            guard let fact = open.fact, open.uses.allSatisfy({ site.drafts.contains($0.path) }) else { return false }
            return ["question", "value", "id"].contains { fact.provenance.location(of: $0) == finding.location }
        }
    }
}
