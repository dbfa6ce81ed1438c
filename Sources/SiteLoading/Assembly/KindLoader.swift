import Diagnostics
import Parallel
import SiteFields
import SiteModel

/// Loads the entries of one kind: first their facts, then, when the facts of all kinds are known, their words.
protocol KindLoading: Sendable {
    /// Sources that have to be there in every language.
    var translatable: [TranslatedSource] { get }
    /// Places of facts that are missing or could not be read.
    var unreadable: [SourceLocation] { get }
    func addFacts(to content: inout ContentStore)
    func addWords(to builder: inout LocalizedSiteBuilder)
    func addNames(to resolver: inout ReferenceResolver, _ visibility: Visibility)
    func reportDuplicates(among visibility: Visibility, except unreadable: Set<SourceLocation>, log: inout DiagnosticLog)
}

struct KindLoader<Kind: ContentKind>: KindLoading {
    private let facts: [SourceFacts<Kind>]
    /// Sources whose YAML cannot be read.
    private let broken: [TranslatedSource]

    /// - Parameter locale: in which facts are read.
    init(_ parsed: ParsedContent, facts locale: TextLocale) {
        let sources = parsed.sources(of: Kind.place)
        let settings = parsed.settings.original.fields ?? []
        broken = sources.filter { $0.original.fields == nil }
        facts = sources.filter { $0.original.fields != nil }.parallelMap { source in
            SourceFacts(of: source, in: locale, settings: settings) { fields in
                if Kind.place.isList { return fields.entries("entries", Kind.self, isRequired: true) }
                return [Kind(from: &fields)]
            }
        }
    }

    private var entries: [Kind] { facts.flatMap(\.values) }

    var unreadable: [SourceLocation] { facts.flatMap(\.unreadable) }

    /// A draft has time: it is translated when its words are settled. What is about the project is on no page.
    var translatable: [TranslatedSource] {
        if case .list = Kind.place { return [] }
        return broken + facts.filter { !(($0.values.first as? any DocumentKind)?.draft ?? false) }.map(\.source)
    }

    func addFacts(to content: inout ContentStore) { content.set(entries) }

    func addWords(to builder: inout LocalizedSiteBuilder) { builder.add(facts) }

    func addNames(to resolver: inout ReferenceResolver, _ visibility: Visibility) {
        resolver.add(broken.flatMap(\.original.salvagedIDs), of: Kind.self)
        resolver.addHidden(facts.flatMap(\.source.hiddenIDs), of: Kind.self)
        for entry in entries { resolver.add(entry, isShown: visibility.isShown(entry)) }
    }

    func reportDuplicates(among visibility: Visibility, except unreadable: Set<SourceLocation>, log: inout DiagnosticLog) {
        // The entries of one file are compared where the file is read.
        if case .documents = Kind.place {
            let uses = entries.filter { !$0.referenceName.isEmpty }
                .map { Duplicates.Use(value: $0.referenceName, location: $0.provenance.location(of: "id")) }
                .filter { !unreadable.contains($0.location) }
            Duplicates.report(.duplicateID, uses, log: &log) {
                ("The id `\($0)` is used twice.", "An id is for life and for one entry: give this one another.")
            }
        }
        var uses: [String: [(fact: UniqueFact, location: SourceLocation)]] = [:]
        for entry in entries where visibility.isShown(entry) {
            for fact in entry.uniqueFacts {
                let location = entry.provenance.location(of: fact.key)
                if !unreadable.contains(location) { uses[fact.key, default: []].append((fact, location)) }
            }
        }
        for (_, uses) in uses.sorted(by: { $0.key < $1.key }) {
            let facts = Dictionary(uses.map { ($0.fact.value, $0.fact) }) { first, _ in first }
            Duplicates.report(uses[0].fact.rule, uses.map { Duplicates.Use(value: $0.fact.value, location: $0.location) }, log: &log) {
                (facts[$0]?.summary ?? "", facts[$0]?.remedy ?? "")
            }
        }
    }
}
