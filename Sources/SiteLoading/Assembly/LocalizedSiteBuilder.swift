import Diagnostics
import SiteModel

/// Reads every work in every language and puts it where it belongs in each edition.
struct LocalizedSiteBuilder {
    private(set) var localizedSites: [LocalizedSite]
    private(set) var references: [Reference] = []
    private let parsed: ParsedContent
    private let locales: [Language: TextLocale]
    private let options: LoadOptions

    /// A document or entry as others may name it.
    struct Named {
        let name: String
        let location: SourceLocation
        let isShown: Bool
    }

    init(_ parsed: ParsedContent, options: LoadOptions, log: inout DiagnosticLog) {
        self.parsed = parsed
        self.options = options
        let values = VariableValues(parsed, options: options)
        var limits = FieldReader(original: parsed.settings.original.source(in: TextLocale(language: .english, variables: Variables([:]))))
        let kilobytes = limits.fact(optional: "limits", .group(Limits.self))?.documentKilobytes ?? Limits().documentKilobytes
        let locales = Dictionary(
            uniqueKeysWithValues: parsed.languages.map {
                ($0, TextLocale(language: $0, variables: values.variables(in: $0), maximumBytes: kilobytes * 1024))
            })
        self.locales = locales
        let settings = TranslatedSourceReader(languages: parsed.languages, locales: locales).read(parsed.settings) { Settings(from: &$0) }
        log.append(contentsOf: settings.log)
        references = settings.references
        localizedSites = zip(parsed.languages, settings.values).map { LocalizedSite(language: $0, settings: $1) }
    }

    /// `setting` names what in the settings keeps a document off the site; nil for one that nothing does.
    mutating func documents<Kind: DocumentKind>(
        _ path: WritableKeyPath<LocalizedSite, [Kind]>, log: inout DiagnosticLog, switchedOffBy setting: (Kind) -> String? = { _ in nil }
    ) -> [Named] {
        guard case .documents(let folder) = Kind.place else { return [] }
        let reader = TranslatedSourceReader(languages: parsed.languages, locales: locales)
        let readings = parsed.sources(in: folder).parallelMap { source in reader.read(source) { Kind(from: &$0) } }
        var named: [Named] = []
        for reading in readings {
            collect(reading, into: &log)
            guard let original = reading.values.first else { continue }
            let isOut = original.publication.isShown(on: options.asOf, includingDrafts: options.includeDrafts)
            let switchedOffBy = setting(original)
            let isShown = isOut && switchedOffBy == nil
            named.append(Named(name: original.referenceName, location: original.provenance.location(of: "id"), isShown: isShown))
            guard isShown else {
                reportLeftOut(original, log: &log)
                for (index, value) in reading.values.enumerated() {
                    if let unpublished = UnpublishedDocument(of: value, on: options.asOf, switchedOffBy: switchedOffBy) {
                        localizedSites[index].unpublished.append(unpublished)
                    }
                }
                continue
            }
            for (index, value) in reading.values.enumerated() {
                localizedSites[index][keyPath: path].append(value)
            }
        }
        return named
    }

    mutating func entries<Kind: IdentifiedKind>(_ path: WritableKeyPath<LocalizedSite, [Kind]>, log: inout DiagnosticLog) -> [Named] {
        guard case .entries(let file) = Kind.place, let source = parsed.source(named: file) else { return [] }
        let reading = TranslatedSourceReader(languages: parsed.languages, locales: locales).read(source) {
            $0.entries("entries", Kind.self, isRequired: true)
        }
        collect(reading, into: &log)
        for (index, values) in reading.values.enumerated() {
            localizedSites[index][keyPath: path] = values
        }
        return (reading.values.first ?? []).map { Named(name: $0.referenceName, location: $0.provenance.location(of: "id"), isShown: true) }
    }

    mutating func single<Kind: ContentKind, Value>(
        _ path: WritableKeyPath<LocalizedSite, Value?>, log: inout DiagnosticLog, _ part: (Kind) -> Value
    ) {
        guard case .single(let file) = Kind.place, let source = parsed.source(named: file) else { return }
        let reading = TranslatedSourceReader(languages: parsed.languages, locales: locales).read(source) { Kind(from: &$0) }
        collect(reading, into: &log)
        for (index, value) in reading.values.enumerated() {
            localizedSites[index][keyPath: path] = part(value)
        }
    }

    mutating func sort() {
        for index in localizedSites.indices { localizedSites[index].sort() }
    }

    private mutating func collect<Value>(_ reading: TranslatedSourceReader.Reading<Value>, into log: inout DiagnosticLog) {
        log.append(contentsOf: reading.log)
        references.append(contentsOf: reading.references)
    }

    private func reportLeftOut(_ document: some DocumentKind, log: inout DiagnosticLog) {
        let (key, reason) =
            switch document.publication.state(on: options.asOf) {
            case .live: ("covers", "The settings switch its topic off.")
            case .draft: ("draft", "It is a draft.")
            case .scheduled(let day): ("publish", "It comes out on \(day).")
            case .expired(let day): ("expire", "It has expired on \(day).")
            }
        log.report(
            Diagnostic(rule: "left-out", severity: .note, at: document.provenance.location(of: key), "Left out of the site. \(reason)"))
    }
}
