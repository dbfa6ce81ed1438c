/// The order in which a site shows the entries of a kind. Ties go by id or file name, so that no order depends on chance.
package struct EntryOrder<Entry: ContentKind>: Sendable {
    private let precedes: (@Sendable (Entry, Entry) -> Bool)?

    /// Whether the first entry comes before the second.
    package init(_ precedes: @escaping @Sendable (Entry, Entry) -> Bool) {
        self.precedes = precedes
    }

    private init() {
        precedes = nil
    }

    /// The order in which an author wrote the entries: of a file from its top, of files by their names.
    package static var asWritten: EntryOrder { EntryOrder() }

    func sorted(_ entries: [Entry]) -> [Entry] {
        precedes.map { entries.sorted(by: $0) } ?? entries
    }
}
