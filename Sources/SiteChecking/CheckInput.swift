package import Diagnostics
package import SiteModel
package import SitePlan

/// Everything a rule may look at: the site as loaded, the plan of its pages, and the theme with the site's own colours laid over it.
package struct CheckInput: Sendable {
    package let site: Site
    package let plan: SitePlan
    package let theme: ThemeAssets
    /// Gathered once for all rules.
    let links: [AuthorLink]
    /// The authors' texts, cut into words; none before ``cuttingTexts()``.
    private(set) var texts: [CheckedText] = []
    /// The originals' texts beside those of their translations.
    private(set) var translations: [TranslatedTexts] = []
    /// What authors have agreed to leave as it is.
    let exceptions: [CheckException]
    /// What the starter's invented organisation left behind; nothing in its own name.
    let sampleTraces: [SampleTrace]

    /// - Parameter files: the content as its authors wrote it.
    package init(site: Site, plan: SitePlan, theme: ThemeAssets, files: [SourceFile]) {
        self.site = site
        self.plan = plan
        self.theme = theme
        links = AuthorLink.all(in: site)
        exceptions = files.flatMap(CheckException.all)
        let settings = site.defaultLocalizedSite.settings
        sampleTraces = settings.isSample ? [] : SampleTrace.all(in: files, words: settings.sampleWords)
    }

    /// The same with the authors' texts, which takes longer than all the rest: no rule that stops a build by itself looks at words.
    package func cuttingTexts() -> CheckInput {
        var input = self
        input.texts = CheckedText.all(in: site)
        input.translations = TranslatedTexts.all(input.texts, of: site)
        return input
    }
}
