package import SiteValues

/// That somebody has cleared a page's text as it is, as its foot says.
package struct ClearedBy: Sendable, Hashable {
    /// What readers call the role: "Legal".
    package let role: String
    package let date: CivilDate

    package init(role: String, date: CivilDate) {
        self.role = role
        self.date = date
    }
}
