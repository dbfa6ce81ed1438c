import SiteModel

/// Optional topics of the must-have catalogue that the settings switch off; guidelines about them are not part of the site.
/// Read from the raw fields, because the number of guidelines is a variable and stands in texts.
struct SwitchedOffTopics: Sendable {
    private let ids: Set<String>

    init(_ library: Library) {
        guard case .mapping(let features, _) = library.settings.original.fields?["features"], features["ai_guideline"]?.text == "false",
            case .list(let entries, _) = library.work(named: "must_haves")?.original.fields?["entries"]
        else {
            ids = []
            return
        }
        ids = Set(
            entries.compactMap { entry in
                guard case .mapping(let fields, _) = entry, fields["optional"]?.text == "true" else { return nil }
                return fields["id"]?.text
            })
    }

    func contains(_ topic: String?) -> Bool {
        topic.map { ids.contains($0) } ?? false
    }
}
