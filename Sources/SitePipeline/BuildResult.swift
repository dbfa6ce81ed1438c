package import Diagnostics
import OneFile
package import SiteModel
package import SiteOutput
package import SitePlan
package import SiteRecords

/// What a run made and what it found. Findings and output are both here: a site with mere warnings is written all the same.
package struct BuildResult: Sendable {
    /// Sorted, each once.
    package let diagnostics: [Diagnostic]
    /// The files that findings point into, by path, for code frames.
    package let sources: [String: SourceFile]
    /// nil when `site.yml` could not be used or when an error stopped the rendering.
    package let output: OutputTree?
    package let site: Site?
    package let plan: SitePlan?
    /// What the project knows about its past.
    package let history: SiteHistory
    /// With the site's own colours over it; nil when the settings could not be read.
    package let theme: ThemeAssets?
    let form: OutputForm

    /// Pages of the output: one file has no sheets in it.
    package var pageCount: Int {
        guard let plan else { return 0 }
        guard case .oneFile(let languages) = form else { return plan.pages.count }
        return OneFileDocument.pages(of: plan, in: languages).count
    }

    package var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }
}
