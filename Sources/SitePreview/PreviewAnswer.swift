import Diagnostics
import SiteOutput
import Text

/// What the preview answers to one request. A value made from the state and the address alone, so that it can be tested without a socket.
struct PreviewAnswer: Sendable, Equatable {
    enum Status: Int, Sendable {
        case ok = 200
        case found = 302
        case badRequest = 400
        case forbidden = 403
        case notFound = 404
        case methodNotAllowed = 405
        case notBuilt = 503
    }

    let status: Status
    let contentType: String
    let bytes: [UInt8]
    /// Where a redirect leads.
    var location: String?
    /// The answer is not these bytes but the stream of what happens.
    var isEventStream = false
    /// The answer is not these bytes but where the words of this page come from.
    var placesOf: String?
    /// The answer is not these bytes but what is there when the build is over.
    var waits = false
    /// The page of the site that was asked for, whether it is there or not; nil for anything else.
    var page: String?

    /// - Parameter path: as it was sent, percent-encoded, without the query.
    /// - Parameter query: as it was sent, without the question mark; empty if there was none.
    /// - Parameter editor: what an editor's address begins with.
    init(to path: String, query: String = "", in site: PreviewedSite, below base: BasePath, editor: String? = nil) {
        guard let asked = RequestPath(path) else {
            self.init(.badRequest, FallbackPage.plain("This is not the address of a page.", site.words))
            return
        }
        guard let inside = asked.below(base) else {
            // The root, and the base path without its last slash, lead to the site; nothing else outside is ours.
            if asked.segments.isEmpty || asked.segments == base.segments {
                self.init(redirectTo: base.description, query: query, site.words)
            } else {
                self.init(.notFound, FallbackPage.outside(base, site.words))
            }
            return
        }
        if inside.segments.first == LiveReload.folder {
            let name = inside.segments.dropFirst().joined(separator: "/")
            if !site.isWhole, name.hasPrefix(LiveReload.placesFolder + "/") || site.own.contains(where: { $0.name == name }) {
                self.init(waiting: .ok)
            } else if let page = site.own.first(where: { $0.name == name }) {
                let tag = LiveReload.ownTag(for: site.label, below: base, editor: editor)
                self.init(status: .ok, contentType: ContentType.html, bytes: page.bytes + tag)
            } else {
                self.init(liveReload: name, site.words)
            }
            return
        }
        guard let tree = site.tree else {
            self.init(.notBuilt, page: FallbackPage.notBuilt(site.findings, site.words), of: site, below: base)
            return
        }
        let name = inside.segments.joined(separator: "/")
        let path = inside.isFolder ? (name.isEmpty ? "index.html" : name + "/index.html") : name
        if let file = OutputPath(path), let bytes = site.bytes(at: path) {
            self.init(.ok, OutputFile(path: file, bytes: bytes), of: site, below: base)
        } else if !site.isWhole {
            self.init(waiting: .notFound)
        } else if !inside.isFolder, tree.file(name + "/index.html") != nil {
            self.init(
                redirectTo: base.description + inside.segments.map(PercentEncoding.segment).joined(separator: "/") + "/", query: query,
                site.words)
        } else if let page = tree.notFoundPage(for: inside) {
            self.init(.notFound, page, of: site, below: base)
        } else {
            self.init(.notFound, page: FallbackPage.notFound(site.words), of: site, below: base)
        }
        if ContentType.of(path) == ContentType.html { page = path }
    }

    init(_ status: Status, _ text: String) {
        self.init(status: status, contentType: ContentType.html, bytes: Array(text.utf8))
    }

    private init(_ status: Status, page text: String, of site: PreviewedSite, below base: BasePath) {
        self.init(status: status, contentType: ContentType.html, bytes: Array(text.utf8) + LiveReload.tag(for: site.label, below: base))
    }

    private init(_ status: Status, _ file: OutputFile, of site: PreviewedSite, below base: BasePath) {
        let type = ContentType.of(file.path.name)
        let tag = type == ContentType.html ? LiveReload.tag(for: site.label, below: base) : []
        self.init(status: status, contentType: type, bytes: file.bytes + tag)
    }

    private init(waiting status: Status) {
        self.init(status: status, contentType: ContentType.html, bytes: [])
        waits = true
    }

    private init(redirectTo location: String, query: String, _ words: PreviewWords) {
        self.init(.found, FallbackPage.plain("The page is at another address.", words))
        self.location = query.isEmpty ? location : "\(location)?\(query)"
    }

    /// - Parameter places: nil for a page whose places nobody knows.
    init(places: PreviewPagePlaces?, editor: String?, _ words: PreviewWords = .english) {
        guard let places else {
            self.init(.notFound, FallbackPage.plain("Where the words of this page come from is not known.", words))
            return
        }
        self.init(status: .ok, contentType: ContentType.of("places.json"), bytes: places.json(editor: editor))
    }

    private init(liveReload name: String, _ words: PreviewWords) {
        switch name {
        case _ where name.hasPrefix(LiveReload.placesFolder + "/"):
            self.init(status: .ok, contentType: ContentType.of("places.json"), bytes: [])
            placesOf = String(name.dropFirst(LiveReload.placesFolder.count + 1))
        case LiveReload.scriptName:
            self.init(status: .ok, contentType: ContentType.script, bytes: Array(LiveReload.script.utf8))
        case LiveReload.workerName:
            self.init(status: .ok, contentType: ContentType.script, bytes: Array(LiveReload.worker.utf8))
        case LiveReload.eventsName:
            self.init(status: .ok, contentType: "text/event-stream; charset=utf-8", bytes: [])
            isEventStream = true
        default:
            self.init(.notFound, FallbackPage.plain("There is no such part of the preview.", words))
        }
    }

    private init(status: Status, contentType: String, bytes: [UInt8]) {
        self.status = status
        self.contentType = contentType
        self.bytes = bytes
    }
}

extension OutputTree {
    fileprivate func file(_ name: String) -> OutputFile? {
        guard let path = OutputPath(name), let bytes = self[path] else { return nil }
        return OutputFile(path: path, bytes: bytes)
    }

    /// The site's own page for addresses that lead nowhere: the nearest one, because each language may have its own.
    fileprivate func notFoundPage(for path: RequestPath) -> OutputFile? {
        for count in (0...path.segments.count).reversed() {
            if let page = file((path.segments.prefix(count) + ["404.html"]).joined(separator: "/")) { return page }
        }
        return nil
    }
}
