package import SiteOutput
import SitePlan
import Synchronization

/// The pages of a run before it is over: each is rendered when it is asked for, and kept. They are byte for byte what the whole run makes
/// of them.
package final class EarlyPages: Sendable {
    /// The theme's files.
    package let assets: [OutputFile]
    private let renderer: SiteRenderer
    /// Authors' files as they go out.
    private let files: [String: [UInt8]]
    private let rendered = Mutex<[String: [UInt8]]>([:])

    init(_ renderer: SiteRenderer) {
        self.renderer = renderer
        assets = renderer.themeFiles.compactMap { file in OutputPath(file.route.path).map { OutputFile(path: $0, bytes: file.bytes) } }
        files = Dictionary(renderer.authorsFiles.map { ($0.route.path, $0.bytes) }) { first, _ in first }
    }

    /// A page, or a file of the authors or the theme. nil for what is made from all pages, such as the search index, and for what is not there.
    package func bytes(at path: String) -> [UInt8]? {
        if let known = files[path] ?? rendered.withLock({ $0[path] }) { return known }
        if let asset = assets.first(where: { $0.path.description == path }) { return asset.bytes }
        guard let page = renderer.page(at: path) else { return nil }
        rendered.withLock { $0[path] = page.bytes }
        return page.bytes
    }
}
