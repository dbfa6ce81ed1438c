package import Diagnostics
package import SiteFields
package import SiteValues

/// Everything that was loaded, as typed values in each language. Pages are planned from this and from nothing else.
package struct Site: Sendable {
    /// One for each language of the settings; the default language first. Never empty.
    package let localizedSites: [LocalizedSite]
    /// Theirs, in the same order.
    package let languages: [Language]
    /// Pictures and other files beside the texts in `content/`, by path.
    package let assets: [SourceFile]
    /// Files of the folder of photos, and the same pictures wherever else they are. Only the photo of an entry lets one of them out.
    package let photos: [SourceFile]
    /// The day the site is built for: drafts, embargo, expiry and due reviews go by it.
    package let asOf: CivilDate
    /// The day on which it is really made: a look at the past must not bring back a face whose time is over.
    package var today: CivilDate
    /// Drafts and documents before their day are included, to be marked as such.
    package let includesDrafts: Bool
    /// Places of required values that are missing or could not be read. The error has been reported and a stand-in takes the value's
    /// place, so whatever else is found there is a consequence and not worth an author's time.
    package let unreadable: Set<SourceLocation>
    /// Files of texts that are still drafts, in every language. What is wrong in them stops nothing.
    package let drafts: Set<String>
    /// Facts that texts say and nobody has confirmed: a site with any of them claims what may be false, and is not for paper or for
    /// everybody's eyes.
    package let openFacts: [OpenFact]
    /// Paths of files that are not there: their pages are the program's own until somebody writes them.
    package let standardPages: Set<String>
    /// The history of the site: what was published once and is to be found for good.
    package let publishedAddresses: [PublishedAddress]
    /// What names what, in everything that was read, whether or not it is on the site.
    package let references: [Reference]

    package init(
        defaultLocalizedSite: LocalizedSite, translations: [LocalizedSite], assets: [SourceFile], asOf: CivilDate, includesDrafts: Bool,
        unreadable: Set<SourceLocation> = [], drafts: Set<String> = [], factUses: [FactUse] = [], standardPages: Set<String> = [],
        publishedAddresses: [PublishedAddress] = [],
        references: [Reference] = []
    ) {
        localizedSites = [defaultLocalizedSite] + translations
        languages = localizedSites.map(\.language)
        // All empty files are alike, and nobody is in them.
        let kept = Set(assets.lazy.filter { Photo.keeps($0.path) && !$0.bytes.isEmpty }.map(\.bytes))
        func isPhoto(_ file: SourceFile) -> Bool { Photo.keeps(file.path) || kept.contains(file.bytes) }
        self.assets = assets.filter { !isPhoto($0) }
        photos = assets.filter(isPhoto)
        (self.asOf, today) = (asOf, asOf)
        self.includesDrafts = includesDrafts
        self.unreadable = unreadable
        self.drafts = drafts
        openFacts = OpenFact.all(of: defaultLocalizedSite[Fact.self], used: factUses)
        self.standardPages = standardPages
        self.publishedAddresses = publishedAddresses
        self.references = references
    }

    package var defaultLocalizedSite: LocalizedSite { localizedSites[0] }

    package func localizedSite(_ language: Language) -> LocalizedSite? {
        localizedSites.first { $0.language == language }
    }

    /// The same site at another address than the one in its settings, as `--base-url` asks.
    package func published(at address: String) -> Site {
        let localizedSites = localizedSites.map { $0.published(at: address) }
        var site = Site(
            defaultLocalizedSite: localizedSites[0], translations: Array(localizedSites.dropFirst()), assets: assets + photos, asOf: asOf,
            includesDrafts: includesDrafts, unreadable: unreadable, drafts: drafts, factUses: openFacts.flatMap(\.factUses),
            standardPages: standardPages, publishedAddresses: publishedAddresses, references: references)
        site.today = today
        return site
    }

    /// Whether what somebody has agreed to holds on the site's day, and today where that is later.
    package func isAgreed(_ holds: (CivilDate) -> Bool) -> Bool { holds(asOf) && (today <= asOf || holds(today)) }
}
