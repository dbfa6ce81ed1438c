import Diagnostics

/// The entries of a list, each with the entry of the same `id` in the translation.
/// It reports entries without an id, ids used twice, and translated entries that have no original.
struct EntryPairs {
    /// One entry of the original with its translation.
    struct Pair {
        let id: String
        let original: FieldSource
        let translation: FieldSource?
    }

    /// In the order of the original.
    private(set) var entries: [Pair] = []

    init(
        key: String, original: FieldValue, in source: FieldSource, translation: FieldValue?, in translationSource: FieldSource?,
        log: inout DiagnosticLog
    ) {
        let entries = EntryPairs.entries(of: original, key: key, log: &log)
        var translated: [String: (fields: [Field], location: SourceLocation)] = [:]
        if let translation {
            for entry in EntryPairs.entries(of: translation, key: key, log: &log) {
                translated[entry.id] = (entry.fields, entry.location)
            }
        }
        var seen: Set<String> = []
        for entry in entries {
            let id = entry.id
            seen.insert(id)
            let words = translated[id]
            if words == nil, let translationSource {
                log.report(
                    Diagnostic(
                        rule: .translationMissing, severity: .warning, at: translation?.location ?? translationSource.location,
                        "The entry `\(id)` is not translated; the original's words are shown.",
                        remedy: "Add an entry with `id: \(id)` and its words in \(translationSource.locale.language)."))
            }
            self.entries.append(
                Pair(
                    id: id, original: source.nested(entry.fields, at: entry.location),
                    translation: words.flatMap { translationSource?.nested($0.fields, at: $0.location) }))
        }
        let unknown = translated.filter { !seen.contains($0.key) }.sorted { $0.value.location < $1.value.location }
        let known = KnownNames(unknown.isEmpty ? [] : seen.sorted())
        for (id, entry) in unknown {
            let near = known.nearest(to: id)
            log.report(
                Diagnostic(
                    rule: .translationEntryUnknown, at: entry.fields["id"]?.location ?? entry.location,
                    "The original has no entry `\(id)`.",
                    remedy: near.map { "Did you mean `\($0)`?" } ?? "Add it to \(source.file.path) first, or take it out here."))
        }
    }

    private struct Entry {
        let id: String
        let fields: [Field]
        let location: SourceLocation
    }

    private static func entries(of value: FieldValue, key: String, log: inout DiagnosticLog) -> [Entry] {
        guard case .list(let items, _) = value else {
            log.report(
                Diagnostic(
                    rule: .wrongType, at: value.location, "`\(key)` needs a list of entries; this is \(value.whatItIs).",
                    remedy: "Begin each entry with `- id:` on a line of its own."))
            return []
        }
        var firstPlaces: [String: SourceLocation] = [:]
        var entries: [Entry] = []
        for item in items {
            guard case .mapping(let fields, let location) = item else {
                log.report(
                    Diagnostic(
                        rule: .wrongType, at: item.location, "An entry of `\(key)` needs a group of keys; this is \(item.whatItIs).",
                        remedy: "Begin it with `- id:`."))
                continue
            }
            guard let id = fields["id"]?.text, !id.isEmpty else {
                log.report(
                    Diagnostic(
                        rule: .missingField, at: location, "This entry of `\(key)` has no `id`.",
                        remedy: "Give it an `id:` of lower-case letters and hyphens that no other entry has."))
                continue
            }
            let place = fields["id"]?.location ?? location
            if let first = firstPlaces[id] {
                log.report(
                    Diagnostic(
                        rule: .duplicateID, at: place, "The id `\(id)` is used twice in `\(key)`.",
                        remedy: "Give one of them another id.", notes: [Diagnostic.Note(at: first, "The first is here.")]))
                continue
            }
            firstPlaces[id] = place
            entries.append(Entry(id: id, fields: fields, location: location))
        }
        return entries
    }
}
