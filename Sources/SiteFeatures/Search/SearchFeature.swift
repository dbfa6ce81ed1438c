import SiteSearch

extension Feature {
    /// The index that the search reads, and the rules over its words. Its page and its field are templates like others.
    package static let search = Feature(
        files: { plan, kit in SearchIndexScript.files(for: plan, kit: kit) }, rules: [.searchTargetUnknown, .searchQuestionMissed])
}
