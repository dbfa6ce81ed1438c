extension Feature {
    /// The index that the search reads. Its page and its field are templates like others.
    package static let search = Feature(files: { plan, kit in SearchIndex.files(for: plan, kit: kit) })
}
