package import Diagnostics
import Markdown
import SiteModel
package import SiteValues

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

    /// Only what a text on the site names, and the declared folder: beside the texts lie attachments of drafts, of what is not out yet and of
    /// what has expired.
    static func all(of site: Site, _ links: LinkTable) -> [CopiedFile] {
        let files = site.assets.filter { !$0.path.hasSuffix(".css") }
        if files.isEmpty { return [] }
        var linked: Set<Route> = []
        var shown: Set<Route> = []
        // Not even the declared folder lets out what somebody has not agreed to.
        var withheld: Set<Route> = []
        for localizedSite in site.localizedSites {
            func file(_ address: String, in path: String) -> Route? {
                if case .file(let route, _) = links.resolve(address, from: path, in: localizedSite.language) { route } else { nil }
            }
            linked.formUnion(localizedSite.addresses.compactMap { file($0.address, in: $0.location.path) })
            shown.formUnion(localizedSite.texts.flatMap(\.images).compactMap { file($0.destination, in: $0.location.path) })
            for entry in localizedSite.pictured {
                guard let photo = entry.photo, let route = links.photo(photo, in: localizedSite.language) else { continue }
                if entry.shownPhoto(on: site.asOf, in: localizedSite) == nil { withheld.insert(route) } else { shown.insert(route) }
            }
        }
        return files.compactMap { source in
            let route = route(of: source.path)
            let isDeclared = source.path.hasPrefix(declaredFolder) && !withheld.contains(route)
            guard isDeclared || linked.contains(route) || shown.contains(route) else { return nil }
            return CopiedFile(source: source, route: route, isShown: shown.contains(route))
        }
    }
}

extension LinkTable {
    /// The place of a photo's file; nil where there is none.
    package func photo(_ photo: Photo, in language: Language) -> Route? {
        if case .file(let route, _) = resolve(photo.file.value, from: photo.file.location.path, in: language) { route } else { nil }
    }
}
