package import Diagnostics
import SiteModel
package import SitePlan
package import SiteValues

/// Photos whose last day is near, as rows of `sitegen list due`: somebody has to be asked again.
package enum PhotoRows {
    /// Id, whose photo it is, who looks after the site, the day of the consent, the last day, and where the consent is kept.
    package static func ending(in plan: SitePlan, by limit: CivilDate) -> [(day: CivilDate, row: [Phrase])] {
        let localizedSite = plan.site.defaultLocalizedSite
        let owner = localizedSite.settings.owner.map { localizedSite.contact($0)?.name ?? "\($0)" } ?? ""
        return localizedSite.pictured.compactMap { entry, photo in
            guard plan.links.photo(photo) != nil, let until = photo.until.value, until <= limit else { return nil }
            let words = [entry.referenceName, entry.photoName, owner, photo.consent.value?.iso ?? "", until.iso]
            return (until, words.map(Phrase.init(verbatim:)) + [photo.filed.map { "photo ends: \($0)" } ?? "photo ends"])
        }
    }
}
