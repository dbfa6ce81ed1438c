package import Diagnostics
import Markdown
import SiteModel
import SiteValues

/// A picture or document of the authors that is on the site, under `files/` and in its own folder there.
package struct CopiedFile: Sendable {
    package let source: SourceFile
    package let route: Route
    /// A text shows it as a picture, and does not only link to it.
    package let isShown: Bool

    /// What is in here goes out although no text names it: what others link to, or what a server wants to find.
    package static let declaredFolder = "content/files/"

    /// The place of a file in `content/`.
    static func route(of path: String) -> Route {
        let folder = path.hasPrefix(declaredFolder) ? declaredFolder : "content/"
        return Route("files/" + path.dropFirst(folder.count))
    }

    /// Only what a text on the site or its settings name, and the declared folder: beside the texts lie attachments of drafts, of what is not out yet and of
    /// what has expired.
    static func all(of site: Site, _ links: LinkTable) -> [CopiedFile] {
        let files = site.assets.filter { !$0.path.hasSuffix(".css") }
        if files.isEmpty, site.photos.isEmpty { return [] }
        var linked = Set(links.logoRoutes)
        var shown: Set<Route> = []
        for localizedSite in site.localizedSites {
            func file(_ address: String, in path: String) -> Route? {
                if case .file(let route, _) = links.resolve(address, from: path, in: localizedSite.language) { route } else { nil }
            }
            linked.formUnion(localizedSite.addresses.compactMap { file($0.address, in: $0.location.path) })
            shown.formUnion(localizedSite.texts.flatMap(\.images).compactMap { file($0.destination, in: $0.location.path) })
        }
        let photos = Set(links.photos.values)
        let shownPhotos = site.photos.map { CopiedFile(source: $0, route: route(of: $0.path), isShown: true) }.filter {
            $0.source.path.hasPrefix(Photo.folder) && photos.contains($0.route)
        }
        let named = files.compactMap { source -> CopiedFile? in
            let route = route(of: source.path)
            guard source.path.hasPrefix(declaredFolder) || linked.contains(route) || shown.contains(route) else { return nil }
            return CopiedFile(source: source, route: route, isShown: shown.contains(route))
        }
        return (named + shownPhotos).sorted { $0.source.path < $1.source.path }
    }
}
