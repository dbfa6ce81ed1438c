package import SiteFields

/// One thing that other files may point at: a guideline, a story, a page, an entry of a data file.
package struct Subject: Sendable, Hashable {
    package let place: ContentPlace
    /// Its id, or its file name for a page.
    package let name: String

    package init(_ place: ContentPlace, _ name: String) {
        self.place = place
        self.name = name
    }
}
