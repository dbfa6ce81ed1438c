import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// Gives a guideline that has no `id` or no `number` the next free one for this run, and says so: an id is for life, so it has to be in
/// the file, where `sitegen check --fix` writes it.
struct GuidelineNumbering {
    private var ids: Set<GuidelineID> = []
    private var numbers: Set<Int> = []
    private let prefix: String
    /// The only id that other texts name and nobody has, where only one guideline lacks an id: it can be no other's.
    private var awaited: GuidelineID?

    /// The sources with what was missing among their fields. They come sorted by path, so that each run gives the same numbers.
    static func completed(
        _ sources: [TranslatedSource], among all: @autoclosure () -> [TranslatedSource], log: inout DiagnosticLog
    ) -> [TranslatedSource] {
        var numbering = GuidelineNumbering(sources)
        if sources.count(where: { $0.original.fields?["id"]?.isEmpty ?? true }) == 1 {
            let named = Set(all().flatMap(\.original.namedGuidelines)).subtracting(numbering.ids)
            if named.count == 1 { numbering.awaited = named.first }
        }
        return sources.map { numbering.completed($0, log: &log) }
    }

    private init(_ sources: [TranslatedSource]) {
        var uses: [String: Int] = [:]
        for fields in sources.compactMap(\.original.fields) {
            if let id = fields["id"]?.text.flatMap({ GuidelineID($0) }) {
                ids.insert(id)
                uses[id.prefix, default: 0] += 1
            }
            if let number = fields["number"]?.text.flatMap({ Int($0) }) { numbers.insert(number) }
        }
        prefix = uses.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "SM"
    }

    private mutating func completed(_ source: TranslatedSource, log: inout DiagnosticLog) -> TranslatedSource {
        guard let fields = source.original.fields else { return source }
        // A key that is misspelt is one mistake, and is reported as that.
        let hasID = !(fields["id"]?.isEmpty ?? true)
        let hasNumber = !(fields["number"]?.isEmpty ?? true)
        guard !hasID || !hasNumber else { return source }
        let own = fields["id"]?.text.flatMap { GuidelineID($0) } ?? (hasID ? nil : awaited)
        let number = fields["number"]?.text.flatMap { Int($0) } ?? own.flatMap { numbers.contains($0.number) ? nil : $0.number } ?? next
        let id = own ?? GuidelineID(prefix: prefix, number: ids.contains(GuidelineID(prefix: prefix, number: number)) ? next : number)
        ids.insert(id)
        numbers.insert(number)
        let missing: [(key: String, value: String)] =
            (hasID ? [] : [("id", id.description)]) + (hasNumber ? [] : [("number", String(number))])
        // A key with nothing after its colon is for its author to fill in.
        let isNew = !fields.contains { field in missing.contains { $0.0 == field.key } }
        log.report(
            Diagnostic(
                rule: .numberMissing, severity: .warning, at: source.original.location, Self.summary(missing),
                remedy: !hasID && id == awaited
                    ? "Add \(Self.lines(missing)), which other texts name and nobody has."
                    : "Add \(Self.lines(missing)): the next free, used for now. Cards and mails cite it, so it must not change any more.",
                replacement: isNew ? (["---"] + missing.map { "\($0.0): \($0.1)" }).joined(separator: "\n") : nil))
        let added = missing.map { key, value in
            Field(key: key, keyLocation: source.original.location, value: .scalar(value, source.original.location))
        }
        let kept = fields.filter { field in !missing.contains { $0.0 == field.key } }
        return TranslatedSource(
            original: source.original.replacing(fields: added + kept, body: source.original.body), translations: source.translations)
    }

    private static func summary(_ missing: [(key: String, value: String)]) -> Phrase {
        missing.count > 1 ? "This guideline has no `id` and no `number`." : "This guideline has no `\(missing[0].key)`."
    }

    private static func lines(_ missing: [(key: String, value: String)]) -> Phrase {
        let lines = missing.map { "`\($0.key): \($0.value)`" }
        return missing.count > 1 ? "\(lines[0]) and \(lines[1])" : Phrase(verbatim: lines[0])
    }

    private var next: Int {
        GuidelineID.nextNumber(after: ids.filter { $0.prefix == prefix }.map(\.number) + numbers)
    }
}

extension ParsedFile {
    /// Guidelines that keys refer to and links lead to.
    fileprivate var namedGuidelines: [GuidelineID] {
        let links = body?.text.matches(of: /\]\(([A-Z]+-\d+)\)/).compactMap { GuidelineID(String($0.1)) } ?? []
        return (fields ?? []).flatMap { $0.key == "id" ? [] : $0.value.guidelines } + links
    }
}
