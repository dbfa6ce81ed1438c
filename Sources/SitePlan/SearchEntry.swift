/// One find of a search: a page or a section of it. The first entry of a page names it; the others are places on it.
package struct SearchEntry: Sendable, Hashable {
    /// Its group of results; the order is the order on the page.
    package enum Group: String, Sendable, Hashable, CaseIterable {
        case situation, guideline, story, page
    }

    package let group: Group
    package let heading: String
    package let text: String
    /// Words that people type and the text does not use.
    package let keywords: [String]
    /// The place on the page; nil for its beginning.
    package let anchor: String?
    /// A rule id such as `SM-06`, found in every spelling and by its number.
    package let id: String?
    /// What kind of result it is, shown before its title.
    package let mark: Mark?

    package init(
        group: Group, heading: String, text: String, keywords: [String] = [], anchor: String? = nil, id: String? = nil, mark: Mark? = nil
    ) {
        self.group = group
        self.heading = heading
        self.text = text
        self.keywords = keywords
        self.anchor = anchor
        self.id = id
        self.mark = mark
    }
}
