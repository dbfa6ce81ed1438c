package import Diagnostics
package import SiteFields
import Text

/// A file as it is in one organisation: the passages that hold there are in it, and those that do not are gone, before anything else reads
/// it. So a page, the search, a poster and a mail leave out the same.
package struct ConditionalText: Sendable {
    package let fields: [Field]
    package let body: FieldSource.Body?
    package let findings: [Diagnostic]
    /// Open facts that passages wait for.
    package let openAnswers: [FactUse]
    /// Ids of entries that are gone, in the order of their paths.
    package let hiddenIDs: [String]
    /// Whether nothing of a data file holds here, because it says so with `if:`.
    package let isHidden: Bool
    private let hiddenPaths: Set<String>
    private let places: [String: SourceLocation]
    private let uses: [String: [Passages.Use]]
    private let path: String

    /// - Parameter original: of a translation, the file that it translates.
    package init(
        _ fields: [Field], _ body: FieldSource.Body?, of file: SourceFile, where conditions: Conditions,
        translating original: ConditionalText?
    ) {
        var resolver = ConditionalFields(
            file, where: conditions, hiddenInOriginal: original?.hiddenPaths ?? [], originalPath: original?.path)
        self.fields = resolver.resolved(fields, isDocument: body != nil)
        self.body = body.map { resolver.resolved($0) }
        openAnswers = resolver.openAnswers
        isHidden = resolver.isHidden
        hiddenIDs = resolver.hidden.sorted { $0.key < $1.key }.map(\.value).filter { !$0.isEmpty }
        hiddenPaths = Set(resolver.hidden.keys)
        places = resolver.places
        uses = resolver.uses
        path = file.path
        findings =
            resolver.findings + (original.map { ConditionalText.differences(from: $0, places: resolver.places, uses: resolver.uses) } ?? [])
    }

    /// Whether a file has anything that would be taken in or left out: most have not, and are never looked at closely.
    package static func mayOccur(in file: SourceFile, where conditions: Conditions) -> Bool {
        let bytes = file.bytes[...]
        return bytes.firstRange(ofText: "{{") != nil || bytes.firstRange(ofText: "if:") != nil
            || conditions.jurisdictions != nil && bytes.firstRange(ofText: "jurisdiction") != nil
    }

    /// Where a translation and its original do not say the same under the same conditions.
    private static func differences(
        from original: ConditionalText, places: [String: SourceLocation], uses: [String: [Passages.Use]]
    ) -> [Diagnostic] {
        Set(original.uses.keys).union(uses.keys).sorted().flatMap { path -> [Diagnostic] in
            // What the translation leaves out is the original's, conditions included.
            guard let place = uses[path]?.first?.location ?? places[path] else { return [] }
            let theirs = original.uses[path] ?? []
            let own = uses[path] ?? []
            let key = path.split(separator: ".").last.map(String.init) ?? path
            let missing = theirs.filter { use in
                own.count { $0.condition == use.condition } < theirs.count { $0.condition == use.condition }
            }
            let extra = own.filter { use in theirs.count { $0.condition == use.condition } < own.count { $0.condition == use.condition } }
            return [missing.first.map { PassageDifference.missing($0, of: key, in: original.path, at: place) }].compactMap(\.self)
                + [extra.first.map { PassageDifference.extra($0, of: key, in: original.path) }].compactMap(\.self)
        }
    }
}
