package import Diagnostics
import Markdown
import Messages
import SiteConditions
import SiteFields
package import SiteModel
import SiteValues

/// From files to a site of typed values, with every finding about them.
///
/// The facts of everything are read first, then the words in each language: words contain variables, and the values of variables are
/// facts, such as the number of guidelines that are out.
package enum SiteLoader {
    /// nil only when `site.yml` cannot be read. With errors in the log a site still comes back, so that later rules can report theirs
    /// in the same run; it is not for publishing.
    package static func load(_ tree: SourceTree, options: LoadOptions, into log: inout DiagnosticLog) -> Site? {
        guard var parsed = ParsedContent(tree, kinds: options.kinds, log: &log) else { return nil }
        var settings = SourceFacts(of: parsed.settings, in: factLocale(.english, options)) { [Settings(from: &$0)] }
        let languages = languages(of: settings.values[0], log: &log)
        let conditions = conditions(of: settings.values[0], parsed, factLocale(languages[0], options))
        let writtenSettings = parsed.settings.withStandardWords(languages).resolvingPassages(where: conditions)
        log.append(contentsOf: writtenSettings.log)
        let settingsSource = writtenSettings.source
        settings = SourceFacts(of: settingsSource, in: factLocale(languages[0], options)) { [Settings(from: &$0)] }
        if options.addsStandardPages { parsed = parsed.addingStandardPages(languages: languages, options, where: conditions) }
        parsed = parsed.resolvingPassages(where: conditions, log: &log)
        parsed.index.checkTranslations(languages: languages, log: &log)

        let locale = factLocale(languages[0], options)
        let loaders: [any KindLoading] = options.kinds.all.map { makeLoader($0, parsed, locale) }
        var content = ContentStore()
        for loader in loaders { loader.addFacts(to: &content) }
        let facts = SiteFacts(settings: settings.values[0], content: content)
        let visibility = Visibility(facts: facts, options: options, conditions: conditions)
        var unreadable = settings.unreadable
        for loader in loaders { unreadable += loader.unreadable }

        let variables = SiteVariables.values(of: facts, visibility, unreadable: Set(unreadable))
        let messages = SiteMessages(languages, from: options.messages)
        let factWords = FactWords(parsed, facts: locale)
        var builder = LocalizedSiteBuilder(
            settings, factWords, languages: languages, messages: messages, variables: variables, visibility)
        for loader in loaders { loader.addWords(to: &builder) }
        log.append(contentsOf: builder.log)
        parsed.index.reportMissing(of: [settingsSource], languages: languages, log: &log)
        for loader in loaders { parsed.index.reportMissing(of: loader.translatable, languages: languages, log: &log) }

        var resolver = ReferenceResolver()
        for loader in loaders { loader.addNames(to: &resolver, visibility) }
        resolver.check(builder.references, log: &log)
        for loader in loaders { loader.reportDuplicates(among: visibility, except: builder.unreadable, log: &log) }
        let localizedSites = builder.localizedSites
        return Site(
            defaultLocalizedSite: localizedSites[0], translations: Array(localizedSites.dropFirst()), assets: parsed.assets,
            asOf: options.asOf, includesDrafts: options.includeDrafts, unreadable: builder.unreadable, drafts: parsed.drafts,
            factUses: builder.factUses, standardPages: parsed.standardPages,
            publishedAddresses: AddressHistory.addresses(in: tree, into: &log), references: builder.references)
    }

    /// The languages of the site, each once; what is wrong with a tag was reported when the settings were read.
    private static func languages(of settings: Settings, log: inout DiagnosticLog) -> [Language] {
        var languages: [Language] = []
        for language in settings.languages {
            if languages.contains(language) {
                log.report(
                    Diagnostic(
                        rule: .duplicateID, at: settings.provenance.location(of: "languages"),
                        "The language `\(language)` is listed twice.", remedy: "List each language once, the default first."))
            } else {
                languages.append(language)
            }
        }
        return languages.isEmpty ? [.english] : languages
    }

    /// What is so in this organisation, which has to be known before anything else is read.
    private static func conditions(of settings: Settings, _ parsed: ParsedContent, _ locale: TextLocale) -> Conditions {
        Conditions(
            settings: settings, facts: FactWords(parsed, facts: locale).facts(in: locale),
            isIncomplete: parsed.sources(of: Fact.place).contains { $0.original.fields == nil })
    }

    /// Facts are read before the values of variables are known: they have none.
    private static func factLocale(_ language: Language, _ options: LoadOptions) -> TextLocale {
        TextLocale(
            language: language, variables: Variables([:]), conventions: options.messages.messages(in: language).conventions)
    }

    private static func makeLoader<Kind: ContentKind>(_ kind: Kind.Type, _ parsed: ParsedContent, _ locale: TextLocale) -> any KindLoading {
        KindLoader<Kind>(parsed, facts: locale)
    }
}
