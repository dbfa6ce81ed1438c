import Messages
import SiteComponents
import SiteModel
import SiteRecords
import SiteValues

/// Who has cleared which text as it is, for the feet of pages and the review copy.
struct ClearedTexts {
    private var byPath: [Language: [String: [ClearedBy]]] = [:]

    init(of site: Site, _ messages: SiteMessages) {
        for cleared in ClearedText.all(of: site) {
            guard case .cleared(let approval) = cleared.state, let localizedSite = site.localizedSite(cleared.text.language) else {
                continue
            }
            byPath[cleared.text.language, default: [:]][cleared.text.originalPath, default: []].append(
                ClearedBy(role: RoleName.of(cleared.role, in: localizedSite, messages[localizedSite.language]), date: approval.date))
        }
    }

    /// By the files of the originals.
    func texts(in language: Language) -> [String: [ClearedBy]] { byPath[language] ?? [:] }
}
