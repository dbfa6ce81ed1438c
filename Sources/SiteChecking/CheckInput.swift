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
    /// The authors' texts, cut into words.
    private(set) var texts: [CheckedText] = []
    /// The originals' texts beside those of their translations.
    private(set) var translations: [TranslatedTexts] = []
    /// What authors have agreed to leave as it is.
    let exceptions: [CheckException]
    /// What the starter's invented organisation left behind; nothing in its own name.
    let sampleTraces: [SampleTrace]

    /// - Parameters:
    ///   - files: the content as its authors wrote it.
    ///   - cutsTexts: false for rules that do not look at words, as none does that stops a build by itself: to cut texts takes
    ///     most of the time.
    package init(site: Site, plan: SitePlan, theme: ThemeAssets, files: [SourceFile], cutsTexts: Bool = true) {
        self.site = site
        self.plan = plan
        self.theme = theme
        links = AuthorLink.all(in: site)
        exceptions = files.flatMap(CheckException.all)
        let settings = site.defaultLocalizedSite.settings
        sampleTraces = settings.isSample ? [] : SampleTrace.all(in: files, words: settings.sampleWords)
        if cutsTexts { cutTexts() }
    }

    /// The same with the authors' texts.
    package func cuttingTexts() -> CheckInput {
        var input = self
        input.cutTexts()
        return input
    }

    private mutating func cutTexts() {
        texts = CheckedText.all(in: site)
        translations = TranslatedTexts.all(texts, of: site)
    }
}
