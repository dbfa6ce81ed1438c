/// What an author can start with `sitegen new`.
package enum DraftKind: String, CaseIterable, Sendable {
    case guideline, incident, inspiration, page

    /// The folder below `content/`.
    var folder: String {
        switch self {
        case .guideline: "guidelines"
        case .incident: "incidents"
        case .inspiration: "inspiration"
        case .page: "pages"
        }
    }
}
