import Diagnostics
import SiteModel
import SitePlan
import SiteValues

/// Pages as authors name them in `content/data/search.yml` and `questions.yml`: the address below the language's folder without `.html`
/// (`situations/photo`, `faq#pay`), or the id of a guideline.
struct SearchTargets {
    /// A page, and a place on it.
    struct Place {
        let page: Page
        let fragment: String?
    }

    private let pages: [String: Page]
    private let guidelines: [GuidelineID: Page]
    /// Contacts for whom another one answers: they are found where that one is.
    private let desks: [String: String]
    /// Made ready for the first question of "did you mean …?", because there may be as many as there are pages.
    private lazy var names = KnownNames(pages.keys.sorted())
    private lazy var folderless = Dictionary(names.names.map { (Self.file($0), $0) }) { first, _ in first }
    private var places: [String: KnownNames] = [:]

    init(_ plan: SitePlan, in language: Language) {
        let folder = plan.site.route("", in: language).path
        var pages: [String: Page] = [:]
        var guidelines: [GuidelineID: Page] = [:]
        for page in plan.pages where page.language == language && page.medium == .screen {
            guard page.route.path.hasPrefix(folder) else { continue }
            pages[Self.name(page.route.path.dropFirst(folder.count))] = page
            if case .guideline(let id) = page.key { guidelines[id] = page }
        }
        self.pages = pages
        self.guidelines = guidelines
        let contacts = plan.site.localizedSites.first { $0.language == language }?.contacts ?? []
        desks = Dictionary(contacts.flatMap { contact in contact.otherNames.map { ($0, contact.id.name) } }) { first, _ in first }
    }

    /// nil where there is no such page, or no such place on it.
    func place(_ target: String) -> Place? {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let page = page(first) else { return nil }
        guard parts.count > 1 else { return Place(page: page, fragment: nil) }
        let written = String(parts[1])
        let fragment = page.key == .layout(.contacts) ? desks[written] ?? written : written
        return page.anchors.contains(fragment) ? Place(page: page, fragment: fragment) : nil
    }

    /// The page alone where a translation names its headings, and so its places, differently.
    func placeOrPage(_ target: String) -> Place? {
        place(target) ?? target.split(separator: "#").first.flatMap(page).map { Place(page: $0, fragment: nil) }
    }

    /// What may have been meant.
    mutating func suggestion(for target: String) -> String? {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count > 1, let page = page(parts[0]) {
            let known = places[page.route.path] ?? KnownNames(page.anchors.sorted())
            places[page.route.path] = known
            return known.nearest(to: String(parts[1])).map { "\(parts[0])#\($0)" }
        }
        let name = Self.name(parts.first ?? "")
        // Written without its folder: `photo` for `situations/photo`.
        return names.nearest(to: name) ?? folderless[Self.file(name)]
    }

    private static func file(_ name: String) -> String {
        name.split(separator: "/").last.map(String.init) ?? ""
    }

    private func page(_ name: Substring) -> Page? {
        GuidelineID(String(name)).flatMap { guidelines[$0] } ?? pages[Self.name(name)]
    }

    private static func name(_ path: Substring) -> String {
        String(path.hasSuffix(".html") ? path.dropLast(5) : path)
    }
}
