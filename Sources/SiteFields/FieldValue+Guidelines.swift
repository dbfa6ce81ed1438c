package import SiteValues

extension FieldValue {
    /// Every guideline that it names by its id, and by nothing else.
    package var guidelines: [GuidelineID] {
        switch self {
        case .scalar(let text, _): GuidelineID(text).map { [$0] } ?? []
        case .list(let values, _): values.flatMap(\.guidelines)
        case .mapping(let fields, _): fields.flatMap(\.value.guidelines)
        }
    }
}
