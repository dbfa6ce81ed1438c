/// The address of a page or file inside the site folder, such as `de/guidelines/get-tea.html`. Always a file, never a folder,
/// so that the same links work from a server, a file share and `file://`.
package struct Route: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Path from the site folder, parts joined by `/`, without a leading slash.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    package var description: String { path }

    /// The way from the page at `origin` to this one: `../incidents/beer.html`, or the bare name within one folder.
    package func relative(from origin: Route) -> String {
        let from = origin.path.split(separator: "/").dropLast()
        let to = path.split(separator: "/")
        var common = 0
        while common < from.count, common < to.count - 1, from[common] == to[common] { common += 1 }
        return String(repeating: "../", count: from.count - common) + to[common...].joined(separator: "/")
    }

    package static func < (a: Route, b: Route) -> Bool {
        a.path < b.path
    }
}
