package import SiteModel
package import SiteValues

/// The path of every page and file, in every language. Made once by the planner; all links are drawn from it.
package struct LinkTable: Sendable {
    /// A page as a link to it needs it; an object, because it is looked up for every link of every page.
    package final class Target: Sendable {
        package let route: Route
        package let title: String
        /// The short title, for menus.
        package let menu: String
        /// The language of the words on the page, which differs from the edition's where a translation is missing.
        package let textLanguage: Language
        /// Names of the places on the page that a Markdown link may point to.
        package let anchors: Set<String>

        package init(route: Route, title: String, menu: String? = nil, textLanguage: Language, anchors: Set<String>) {
            self.route = route
            self.title = title
            self.menu = menu ?? title
            self.textLanguage = textLanguage
            self.anchors = anchors
        }
    }

    private var targets: [Language: [PageKey: Target]] = [:]
    /// Source path such as `content/pages/oops.md` (original or translation) to the page made from it.
    private var keys: [String: PageKey] = [:]
    /// Source path of a picture or document in `content/` to its place in the site.
    private var files: [String: Route] = [:]
    /// Photos that are shown, by the place that names their file: one file may be the photo of somebody who agreed and of somebody who did not.
    var photos: [Placed<String>: Route] = [:]
    /// Documents without a page, by source path and by rule id.
    private var unpublished: [Language: [String: UnpublishedDocument]] = [:]
    var sizes: [Route: PictureSize] = [:]
    var smaller: [Route: [SmallerPicture]] = [:]
    /// The organisation's logo, and the icon of browser tabs, where the site has its own.
    package internal(set) var logo: PlannedLogo?
    package internal(set) var favicon: Route?
    /// PDFs that pages link to (see ``PDFOffer``).
    package internal(set) var offeredPDFs: Set<Route> = []

    package init() {}

    package mutating func add(_ target: Target, for key: PageKey, in language: Language) {
        targets[language, default: [:]][key] = target
    }

    package mutating func add(source path: String, for key: PageKey) {
        keys[path] = key
    }

    package mutating func add(_ document: UnpublishedDocument, in language: Language) {
        unpublished[language, default: [:]][document.path] = document
        if let guideline = document.guideline { unpublished[language, default: [:]][guideline.description] = document }
    }

    package mutating func add(file path: String, at route: Route) {
        files[path] = route
    }

    package func target(_ key: PageKey, in language: Language) -> Target? {
        targets[language]?[key]
    }

    /// Every page in a language, by route.
    package func targets(in language: Language) -> [(key: PageKey, target: Target)] {
        (targets[language] ?? [:]).map { (key: $0.key, target: $0.value) }.sorted { $0.target.route < $1.target.route }
    }

    var hasUnpublished: Bool { !unpublished.isEmpty }

    /// Why there is no page for a source path or a rule id that an author knows.
    func unpublished(of name: String, in language: Language) -> UnpublishedDocument? {
        unpublished[language]?[name]
    }

    package func key(ofSource path: String) -> PageKey? {
        keys[path]
    }

    package func file(_ path: String) -> Route? {
        files[path]
    }

    /// Every path an author's link may name, for "did you mean".
    package var sourcePaths: [String] {
        (Array(keys.keys) + Array(files.keys)).sorted()
    }
}
