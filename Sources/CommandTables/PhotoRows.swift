import SiteModel
import SiteValues

/// Photos whose last day is near, as rows of `sitegen list due`: somebody has to be asked again.
enum PhotoRows {
    /// Id, whose photo it is, who looks after the site, the day of the consent, the last day, and what that means.
    static func ending(in localizedSite: LocalizedSite, by limit: CivilDate, on day: CivilDate) -> [(day: CivilDate, row: [String])] {
        localizedSite.pictured.compactMap { entry in
            guard let photo = entry.photo, let until = photo.until.value, until <= limit else { return nil }
            let asked = photo.consent.value.flatMap { CivilDate($0) }?.iso ?? ""
            let owner = localizedSite.settings.owner.map { localizedSite.contact($0)?.name ?? "\($0)" } ?? ""
            return (until, [entry.referenceName, entry.photoName, owner, asked, until.iso, until < day ? "photo ended" : "photo ends"])
        }
    }
}
