import SiteModel
package import SiteOutput
package import SitePlan
import Text

/// What lies in a finished site, counted from its files: kinds and sizes, what browsers keep, and which hosts are named.
package struct SiteInventory: Sendable {
    /// All files with one ending.
    package struct Kind: Sendable, Equatable {
        /// Such as `html`; empty for names without an ending.
        package let ending: String
        package let contentType: String
        package let count: Int
        package let bytes: Int
    }

    /// What a script may keep in a browser.
    package enum Storage: String, CaseIterable, Sendable {
        case cookies = "document.cookie"
        case local = "localStorage"
        case session = "sessionStorage"
        case database = "indexedDB"
    }

    /// The biggest first.
    package let kinds: [Kind]
    package let largest: (path: String, bytes: Int)?
    package let longestPath: String
    package let storage: Set<Storage>
    package let hosts: OtherHosts
    package let headers: [(name: String, value: String)]
    /// What the release would be called that `sitegen publish` makes of these files.
    package let release: String

    package init(_ plan: SitePlan, _ tree: OutputTree) {
        let served = ServedSite(plan, tree, in: nil)
        let byEnding = Dictionary(grouping: tree.files) { Self.ending(of: $0.path.name) }
        kinds = byEnding.map { ending, files in
            Kind(
                ending: ending, contentType: ContentType.of(files[0].path.name), count: files.count,
                bytes: files.reduce(0) { $0 + $1.bytes.count })
        }.sorted { ($1.bytes, $0.ending) < ($0.bytes, $1.ending) }
        largest = tree.files.max { $0.bytes.count < $1.bytes.count }.map { ($0.path.description, $0.bytes.count) }
        longestPath = served.paths.max { $0.utf16.count < $1.utf16.count } ?? ""
        // Pages run no script of their own: the policy forbids it.
        let scripts = tree.files.filter { Self.ending(of: $0.path.name) == "js" }
        storage = Set(Storage.allCases.filter { kind in scripts.contains { $0.bytes[...].firstRange(ofText: kind.rawValue) != nil } })
        hosts = OtherHosts(in: tree, own: plan.site.defaultLocalizedSite.settings.baseURL)
        headers = served.headers
        release = ReleaseManifest(of: tree, facts: ReleaseFacts(version: "", date: "", revision: "")).id.description
    }

    package var files: Int { kinds.reduce(0) { $0 + $1.count } }
    package var bytes: Int { kinds.reduce(0) { $0 + $1.bytes } }

    private static func ending(of name: String) -> String {
        name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }
}
