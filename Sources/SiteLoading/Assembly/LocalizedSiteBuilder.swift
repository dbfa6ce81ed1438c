import Diagnostics
import Markdown
import Messages
import Parallel
import SiteFields
import SiteModel
import SiteValues

/// Collects the words of every kind in every language, and what was found while they were read.
struct LocalizedSiteBuilder {
    /// The default language first.
    let locales: [TextLocale]
    let visibility: Visibility
    private(set) var log = DiagnosticLog()
    private(set) var references: [Reference] = []
    private(set) var unreadable: Set<SourceLocation> = []
    /// In texts that are on the site.
    private(set) var factUses: [FactUse] = []
    private var settings: [Settings] = []
    private var content: [ContentStore]
    private var texts: [[MarkdownDocument]]
    private var authorTexts: [[AuthorText]]
    private var unpublished: [[UnpublishedDocument]]

    init(
        _ source: SourceFacts<Settings>, _ facts: FactWords, languages: [Language], messages: SiteMessages, variables: Variables,
        _ visibility: Visibility
    ) {
        self.visibility = visibility
        content = languages.map { _ in ContentStore() }
        texts = languages.map { _ in [] }
        authorTexts = languages.map { _ in [] }
        unpublished = languages.map { _ in [] }
        var locales: [TextLocale] = []
        var readings: [SourceFacts<Settings>.Words?] = []
        for language in languages {
            var locale = TextLocale(
                language: language, variables: variables, conventions: messages[language].conventions,
                maximumBytes: source.values[0].limits.documentKilobytes * 1024, parsed: visibility.options.parsed)
            locale = locale.defining(SiteVariables.values(of: visibility.facts, visibility, in: messages[language]))
            locale = locale.defining(facts.values(in: locale, original: locales.first ?? locale, messages[language]))
            let words = source.words(in: locale, original: locales.first ?? locale)
            let title = (words?.values.first ?? settings.first)?.title ?? ""
            locale = locale.defining(.siteTitle, as: title.isEmpty ? "…" : title)
            let forms = (words?.values.first ?? settings.first)?.organisationForms?.forms ?? [:]
            for (name, form) in forms { locale = locale.defining(name, as: form) }
            locales.append(locale)
            readings.append(words)
            settings.append(contentsOf: words?.values ?? Array(settings.prefix(1)))
        }
        self.locales = locales
        for (index, words) in readings.enumerated() { authorTexts[index] += words?.authorTexts ?? [] }
        take(source, readings)
        factUses += readings.flatMap { $0?.factUses ?? [] } + source.source.openAnswers
    }

    /// Adds a kind with its words in every language.
    mutating func add<Kind: ContentKind>(_ sources: [SourceFacts<Kind>]) {
        let locales = locales
        let readings = sources.parallelMap { source in locales.map { source.words(in: $0, original: locales[0]) } }
        var lists = locales.map { _ in [Kind]() }
        for (source, words) in zip(sources, readings) {
            take(source, words)
            if let document = source.values.first as? any DocumentKind, !visibility.isShown(document) {
                leaveOut(document, words.map { ($0 ?? words[0])?.values.first as? any DocumentKind })
                continue
            }
            factUses += source.source.openAnswers
            for index in locales.indices {
                guard let words = words[index] ?? words[0] else { continue }
                lists[index] += words.values
                texts[index] += words.texts
                factUses += words.factUses
                authorTexts[index] += words.authorTexts
            }
        }
        for (index, list) in lists.enumerated() { content[index].set(list) }
    }

    private mutating func leaveOut(_ document: any DocumentKind, _ localized: [(any DocumentKind)?]) {
        let worded: any DocumentKind = localized.first.flatMap(\.self) ?? document
        visibility.reportLeftOut(worded, log: &log)
        for (index, document) in localized.enumerated() {
            if let document = document.flatMap({ visibility.unpublished($0) }) { unpublished[index].append(document) }
        }
    }

    private mutating func take<Value>(_ source: SourceFacts<Value>, _ readings: [SourceFacts<Value>.Words?]) {
        log.append(contentsOf: source.log)
        references += source.references
        unreadable.formUnion(source.unreadable)
        for words in readings.compactMap(\.self) {
            log.append(contentsOf: words.log)
            references += words.references
            unreadable.formUnion(words.unreadable)
        }
    }

    var localizedSites: [LocalizedSite] {
        locales.indices.map {
            LocalizedSite(
                language: locales[$0].language, settings: settings[$0], content: content[$0], texts: texts[$0],
                authorTexts: authorTexts[$0], unpublished: unpublished[$0])
        }
    }
}
