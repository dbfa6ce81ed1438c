package import Diagnostics
import SiteModel
package import SitePlan
package import SiteTemplates
package import SiteValues

/// What a run makes of the pages.
package enum OutputForm: Sendable, Equatable {
    /// A folder of files that link to each other.
    case site
    /// One document with all pages in these languages, in the site's order; nil for every language.
    case oneFile(languages: Set<Language>?)
}

/// What a run needs to know, the same for every command.
package struct BuildRequest: Sendable {
    /// The project folder: the one with `content/` in it.
    package var root: String
    /// The files of `content/` to take instead of those on the disk; nil reads them.
    package var sources: [SourceFile]?
    /// The day the site is made for.
    package var asOf: CivilDate
    /// The day on which it is really made, for consents; nil for the same day.
    package var today: CivilDate?
    package var includesDrafts: Bool
    /// Overrides `base_url` from site.yml.
    package var baseURL: String?
    /// The themes that are compiled in; the settings choose one by its folder's name, and the first is the default.
    package var themes: [any Theme]
    /// Where an installed sitegen keeps themes (`<prefix>/share/sitegen/themes`), looked at after the project's own `themes/`.
    package var installedThemes: String?
    /// A folder that keeps pictures that were made smaller, for the next run; nil makes them anew.
    package var pictureCache: String?
    /// The PDFs that pages offer.
    package var pdfs = PDFOffer.asSet
    /// Whether pages are rendered. A run that only looks for mistakes needs none of them: what rules judge is known before.
    package var makesOutput = true
    package var form = OutputForm.site
    /// Whether texts before and after their days are there, too.
    var ignoresDays = false
    /// What earlier builds left for reuse; nil builds everything from scratch.
    package var memory: BuildMemory?
    /// Where an earlier build put files in the folder that this one is for.
    package var published: [Route] = []

    package init(
        root: String, asOf: CivilDate, includesDrafts: Bool = false, baseURL: String? = nil, themes: CompiledThemes,
        installedThemes: String? = nil
    ) {
        self.root = root
        self.asOf = asOf
        self.includesDrafts = includesDrafts
        self.baseURL = baseURL
        self.themes = themes.all
        self.installedThemes = installedThemes
    }
}
