import SiteComponents
import SiteModel
import SiteRecords
import SiteValues

/// What readers acknowledge on the page of each guideline; nothing on a site that does not ask for it.
struct TextVersions {
    private var byPath: [Language: [String: TextVersion]] = [:]

    init(of site: Site, _ history: SiteHistory) {
        guard site.localizedSites.contains(where: { $0.settings.features.acknowledgement }) else { return }
        let texts = AcknowledgedText.all(of: site, history)
        let original = site.defaultLocalizedSite.language
        for path in Set(texts.values.flatMap(\.keys)) {
            let shared = AcknowledgedText.shared(texts.compactMapValues { $0[path] }, original: original)
            for language in site.languages {
                // What nobody has translated is read in the original.
                guard let text = shared[language] ?? shared[original] else { continue }
                byPath[language, default: [:]][path] = TextVersion(
                    name: text.meaning.description, same: text.same.map(\.description), former: text.former.map(\.description))
            }
        }
    }

    /// By the files of the originals.
    func versions(in language: Language) -> [String: TextVersion] { byPath[language] ?? [:] }
}
