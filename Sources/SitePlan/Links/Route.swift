/// The address of a page or file inside the site folder, such as `de/guidelines/get-tea.html`. Always a file, never a folder,
/// so that the same links work from a server, a file share and `file://`.
package struct Route: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Path from the site folder, parts joined by `/`, without a leading slash.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    package var description: String { path }

    /// The relative path from the page at `start` to this one: `../incidents/beer.html`, or the bare name within one folder.
    package func relative(from start: Route) -> String {
        var (from, to) = (start.path, path)
        return from.withUTF8 { from in
            to.withUTF8 { to in
                // After the last slash that both have in common.
                var common = 0
                var index = 0
                while index < from.count, index < to.count, from[index] == to[index] {
                    index += 1
                    if from[index - 1] == UInt8(ascii: "/") { common = index }
                }
                let up = from[common...].count { $0 == UInt8(ascii: "/") }
                return String(unsafeUninitializedCapacity: 3 * up + to.count - common) { buffer in
                    var end = 0
                    for byte in repeatElement("../".utf8, count: up).joined() {
                        buffer[end] = byte
                        end += 1
                    }
                    for byte in to[common...] {
                        buffer[end] = byte
                        end += 1
                    }
                    return end
                }
            }
        }
    }

    /// The path of its folder, with a trailing slash; empty at the top.
    package var folder: Substring {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
    }

    package static func < (a: Route, b: Route) -> Bool {
        a.path < b.path
    }
}
