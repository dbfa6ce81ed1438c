/// Where readers come upon a page that no other page has to mention. A page that says nothing is on the list of all pages.
package enum MenuPlace: String, Sendable, Hashable, CaseIterable {
    /// In the head of every page, before the search.
    case head
    /// In the foot of every page.
    case foot
    /// Apart from what readers need: on the page of the launch, and in a part of its own on the list of all pages.
    case team
    /// On no list at all. Only the links in texts lead there, and the search.
    case none
}
