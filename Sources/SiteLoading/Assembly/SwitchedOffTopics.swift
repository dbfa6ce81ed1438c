import SiteModel

/// Optional topics of the must-have catalogue that the settings switch off; guidelines about them are not part of the site.
/// Read from the raw fields, because the number of guidelines is a variable and stands in texts.
struct SwitchedOffTopics: Sendable {
    private let ids: Set<String>

    init(_ parsed: ParsedContent) {
        guard case .mapping(let features, _) = parsed.settings.original.fields?["features"], features["ai_guideline"]?.text == "false",
            case .list(let entries, _) = parsed.source(named: "must_haves")?.original.fields?["entries"]
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

    /// Where the settings switch a topic off, as authors find it; nil for a topic that is on.
    func settingThatDrops(_ topic: String?) -> String? {
        guard let topic, ids.contains(topic) else { return nil }
        return "`ai_guideline` under `features` in content/site.yml"
    }
}
