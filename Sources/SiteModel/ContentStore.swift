/// The entries of every kind in one language, by type: `store[Podcast.self]`. Look-ups by id are made once and take the same time in a
/// site of ten thousand guidelines as in one of ten.
package struct ContentStore: Sendable {
    private var lists: [ObjectIdentifier: any EntryListing] = [:]
    /// In the order in which kinds were added, so that no walk over all kinds depends on hashes.
    private var kinds: [ObjectIdentifier] = []

    package init() {}

    /// Replaces the entries of a kind. They are put into the kind's order here.
    package mutating func set<Kind: ContentKind>(_ entries: [Kind]) {
        let key = ObjectIdentifier(Kind.self)
        if lists.updateValue(EntryList(Kind.ordering.sorted(entries)), forKey: key) == nil { kinds.append(key) }
    }

    package subscript<Kind: ContentKind>(_ kind: Kind.Type) -> [Kind] {
        list(of: kind)?.entries ?? []
    }

    package subscript<Kind: IdentifiedKind>(_ kind: Kind.Type, _ id: Kind.ID) -> Kind? {
        list(of: kind)?.entry(id)
    }

    /// Every entry of every kind.
    package var entries: [any ContentKind] {
        kinds.flatMap { lists[$0]?.all ?? [] }
    }

    private func list<Kind: ContentKind>(of kind: Kind.Type) -> EntryList<Kind>? {
        lists[ObjectIdentifier(kind)] as? EntryList<Kind>
    }
}

/// A list of entries whose kind is not known at compile time.
private protocol EntryListing: AnyObject, Sendable {
    var all: [any ContentKind] { get }
}

/// The entries of one kind in their order.
private final class EntryList<Kind: ContentKind>: EntryListing {
    let entries: [Kind]
    /// An ``EntryIndex`` for a kind with ids, nil for others.
    private let index: (any AnyObject & Sendable)?

    init(_ entries: [Kind]) {
        self.entries = entries
        index = (Kind.self as? any IdentifiedKind.Type).map { EntryList.index(of: entries, as: $0) }
    }

    var all: [any ContentKind] { entries }

    func entry(_ id: Kind.ID) -> Kind? where Kind: IdentifiedKind {
        (index as? EntryIndex<Kind.ID>)?.positions[id].map { entries[$0] }
    }

    private static func index<Identified: IdentifiedKind>(of entries: [Kind], as kind: Identified.Type) -> any AnyObject & Sendable {
        EntryIndex(entries.map { ($0 as? Identified)?.id })
    }
}

/// From ids to positions in a list. Of two entries with the same id the first counts.
private final class EntryIndex<ID: Hashable & Sendable>: Sendable {
    let positions: [ID: Int]

    init(_ ids: [ID?]) {
        var positions: [ID: Int] = [:]
        positions.reserveCapacity(ids.count)
        for (index, id) in ids.enumerated() {
            if let id, positions[id] == nil { positions[id] = index }
        }
        self.positions = positions
    }
}
