import Diagnostics
import SiteOutput
import Text

/// What the preview shows at one moment: the last good site and the findings of the last build. A value: each build makes the next one.
struct PreviewedSite: Sendable, Equatable {
    /// nil until a build has succeeded.
    let tree: OutputTree?
    let findings: [PreviewFinding]
    /// Of the tree.
    let pages: [PreviewPage]
    /// Beside the site, of the last build that could make them.
    let own: [PreviewDocument]
    /// Which tree this is. A browser that shows another one reloads. The first part tells one run of the server from the next.
    let label: Label
    /// How the tree came out of the one before, if only style sheets changed.
    let styleChange: StyleChange?
    /// Whether the last build gave no site, so that this is the one before it.
    let isStale: Bool
    /// Of the words of the tree.
    let places: PreviewPlaces
    let words: PreviewWords
    /// The pages of a build that is not over, which are shown instead of the tree's.
    private var early: Early?

    private struct Early: Equatable {
        let site: EarlySite
        let build: Int
        static func == (a: Early, b: Early) -> Bool { a.build == b.build }
    }

    struct Label: Sendable, Equatable, CustomStringConvertible {
        let run: UInt32
        let number: Int
        var description: String { "\(run).\(number)" }
        var next: Label { Label(run: run, number: number + 1) }
    }

    /// The state before any build.
    init(run: UInt32) {
        tree = nil
        findings = []
        pages = []
        own = []
        label = Label(run: run, number: 0)
        styleChange = nil
        isStale = false
        places = .none
        words = .english
    }

    private init(
        tree: OutputTree?, findings: [PreviewFinding], pages: [PreviewPage], own: [PreviewDocument], label: Label,
        styleChange: StyleChange?, isStale: Bool, places: PreviewPlaces, words: PreviewWords
    ) {
        self.tree = tree
        self.own = own
        self.findings = findings
        self.pages = pages
        self.label = label
        self.styleChange = styleChange
        self.isStale = isStale
        self.places = places
        self.words = words
    }

    /// Whether everything that is shown is of one build that is over.
    var isWhole: Bool { early == nil }

    /// What is at a path; nil where nothing is, and for what is not known before a build is over.
    func bytes(at path: String) -> [UInt8]? {
        if let early { return early.site.bytes(path) }
        return OutputPath(path).flatMap { tree?[$0] }
    }

    /// The state in which pages of a build are shown that is not over, if one of those that browsers show comes out other than it is.
    ///
    /// nil where the build is waited for: nobody would see a difference, style sheets are to be swapped without a reload, or the last build
    /// failed, and this one may too.
    func showing(_ early: EarlySite, ofBuild number: Int, to open: [String]) -> PreviewedSite? {
        guard let tree, !isStale, early.assets.allSatisfy({ tree[$0.path] == $0.bytes }),
            !isWhole || open.contains(where: { page in early.bytes(page).map { $0 != bytes(at: page) } ?? false })
        else { return nil }
        var next = PreviewedSite(
            tree: tree, findings: findings, pages: pages, own: own, label: label.next, styleChange: nil, isStale: false, places: places,
            words: words)
        next.early = Early(site: early, build: number)
        return next
    }

    /// The state after a build. A build that gives the same site keeps its label, so that no browser reloads for nothing.
    /// - Parameter number: of the build, to tell whether pages of it are shown already.
    func after(_ build: PreviewBuild, number: Int = 0, words: PreviewWords = .english) -> PreviewedSite {
        if let early { return after(build, early: early.build == number, words: words) }
        switch build {
        case .failed(let findings, let new):
            // A colour that nobody can read stops the build, and is seen on the page of colours: an open one shows it at once.
            let known = new.isEmpty ? own : new
            return PreviewedSite(
                tree: tree, findings: findings, pages: pages, own: known, label: known == own ? label : label.next,
                styleChange: known == own ? styleChange : nil, isStale: tree != nil, places: places, words: words)
        case .site(let new, let findings, let pages, let own, let places) where new == tree:
            return PreviewedSite(
                tree: new, findings: findings, pages: pages, own: own, label: own == self.own ? label : label.next,
                styleChange: own == self.own ? styleChange : nil, isStale: false, places: places, words: words)
        case .site(let new, let findings, let pages, let own, let places):
            let change = tree.flatMap { StyleChange(from: $0, to: new) }
            return PreviewedSite(
                tree: new, findings: findings, pages: pages, own: own, label: label.next, styleChange: change, isStale: false,
                places: places,
                words: words)
        }
    }

    /// The state after a build while early pages are shown.
    /// - Parameter isItsOwn: whether they are of the same build. What browsers have is then what the build has made.
    private func after(_ build: PreviewBuild, early isItsOwn: Bool, words: PreviewWords) -> PreviewedSite {
        switch build {
        case .failed(let findings, let new):
            PreviewedSite(
                tree: tree, findings: findings, pages: pages, own: new.isEmpty ? own : new, label: label.next, styleChange: nil,
                isStale: true, places: places, words: words)
        case .site(let new, let findings, let pages, let own, let places):
            PreviewedSite(
                tree: new, findings: findings, pages: pages, own: own, label: isItsOwn ? label : label.next, styleChange: nil,
                isStale: false, places: places, words: words)
        }
    }

    /// How many files of the site are new, changed or gone since another state.
    func changes(since other: PreviewedSite) -> Int {
        guard let tree, label != other.label else { return 0 }
        guard let old = other.tree else { return tree.files.count }
        return tree.files.count { old[$0.path] != $0.bytes } + old.files.count { tree[$0.path] == nil }
    }

    /// What browsers are told, as JSON.
    var message: String {
        let previous = styleChange == nil ? "" : Label(run: label.run, number: label.number - 1).description
        let sheets = (styleChange?.sheets ?? []).map { JSONText.strings([Self.address($0.old), Self.address($0.new)]) }
        return JSONText.object([
            ("site", .string(label.description)), ("before", .string(previous)), ("sheets", .array(sheets)), ("stale", .bool(isStale)),
            ("checking", .bool(!isWhole)),
            (
                "findings",
                .array(
                    findings.map {
                        .object([
                            ("severity", .string($0.severity.rawValue)), ("text", .string($0.text)), ("kind", .optional($0.kind)),
                            ("path", .optional($0.path)), ("line", $0.line.map { .number($0) } ?? .null),
                        ])
                    })
            ),
            ("pages", .object(pages.map { ($0.path, .object([("sources", .strings($0.sources)), ("meters", .strings($0.meters))])) })),
            ("own", .array(own.map { .object([("name", .string($0.name)), ("title", .string($0.title))]) })),
            ("words", .object(words.all.map { ($0.key.rawValue, .string($0.text)) })),
        ]).text()
    }

    /// A path in the tree as a browser writes it in the address of a link.
    private static func address(_ path: String) -> String {
        path.split(separator: "/").map { PercentEncoding.segment(String($0)) }.joined(separator: "/")
    }
}
