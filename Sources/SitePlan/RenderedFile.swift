import SiteModel
package import SiteValues

/// A finished file of the site and its place in it.
package struct RenderedFile: Sendable, Hashable {
    package let route: Route
    package let bytes: [UInt8]
    /// What pages need it for, when its address is known only once it is made; nil for nearly every file.
    package let role: Role?

    package enum Role: Sendable, Hashable {
        /// What the search of a language reads.
        case searchIndex(Language)
    }

    package init(route: Route, bytes: [UInt8], role: Role? = nil) {
        self.route = route
        self.bytes = bytes
        self.role = role
    }

    package init(route: Route, text: String, role: Role? = nil) {
        self.init(route: route, bytes: Array(text.utf8), role: role)
    }
}
