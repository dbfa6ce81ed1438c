package import Diagnostics
package import SiteModel

/// From files to a site of typed values, with every finding about them.
package enum SiteLoader {
    /// nil only when `site.yml` cannot be read. With errors in the log a site still comes back, so that later rules can report theirs
    /// in the same run; it is not for publishing.
    package static func load(_ tree: SourceTree, options: LoadOptions, into log: inout DiagnosticLog) -> Site? {
        guard let parsed = ParsedContent(tree, log: &log) else { return nil }
        var builder = LocalizedSiteBuilder(parsed, options: options, log: &log)
        var resolver = ReferenceResolver()

        let switchedOff = SwitchedOffTopics(parsed)
        let guidelines = builder.documents(\.guidelines, log: &log) { switchedOff.settingThatDrops($0.covers.name) }
        resolver.add(guidelines, salvaged: parsed.salvagedIDs(of: Guideline.place), as: .guideline)
        let incidents = builder.documents(\.incidents, log: &log)
        resolver.add(incidents, salvaged: parsed.salvagedIDs(of: Incident.place), as: .incident)
        resolver.archive(builder.localizedSites[0].incidents.filter(\.archived).map(\.id.name), as: .incident)
        let inspirations = builder.documents(\.inspirations, log: &log)
        _ = builder.documents(\.articles, log: &log)
        let events = builder.documents(\.events, log: &log)

        resolver.add(builder.entries(\.contacts, log: &log), salvaged: parsed.salvagedIDs(of: Contact.place), as: .contact)
        resolver.add(builder.entries(\.sessions, log: &log), salvaged: parsed.salvagedIDs(of: TrainingSession.place), as: .session)
        resolver.add(builder.entries(\.mustHaves, log: &log), salvaged: parsed.salvagedIDs(of: MustHave.place), as: .mustHave)
        _ = builder.entries(\.channels, log: &log)
        _ = builder.entries(\.levels, log: &log)
        _ = builder.entries(\.situations, log: &log)
        _ = builder.entries(\.questions, log: &log)
        _ = builder.entries(\.quiz, log: &log)
        _ = builder.entries(\.stories, log: &log)
        _ = builder.entries(\.superstars, log: &log)
        _ = builder.entries(\.glossary, log: &log)
        _ = builder.entries(\.drip, log: &log)
        _ = builder.entries(\.changelog, log: &log)
        builder.single(\.monitoring, log: &log) { (notice: MonitoringNotice) in notice }
        builder.single(\.programme, log: &log) { (programme: Programme) in programme }
        builder.single(\.shouldIReply, log: &log) { (guide: ReplyGuide) in guide.situation }
        builder.single(\.kit, log: &log) { (kit: LaunchKit) in kit }

        resolver.check(builder.references, log: &log)
        builder.sort()
        let localizedSites = builder.localizedSites
        for group in [guidelines, incidents, inspirations, events] { reportDuplicateIDs(group, log: &log) }
        reportDuplicates(in: localizedSites[0], log: &log)
        return Site(
            defaultLocalizedSite: localizedSites[0], translations: Array(localizedSites.dropFirst()), assets: parsed.assets,
            asOf: options.asOf,
            includesDrafts: options.includeDrafts)
    }

    private static func reportDuplicateIDs(_ named: [LocalizedSiteBuilder.Named], log: inout DiagnosticLog) {
        let uses = named.filter { !$0.name.isEmpty }.map { Duplicates.Use(value: $0.name, location: $0.location) }
        Duplicates.report("duplicate-id", uses, log: &log) {
            ("The id `\($0)` is used twice.", "An id is for life and for one entry: give this one another.")
        }
    }

    private static func reportDuplicates(in localizedSite: LocalizedSite, log: inout DiagnosticLog) {
        let numbers = localizedSite.guidelines.map { Duplicates.Use(value: $0.number, location: $0.provenance.location(of: "number")) }
        Duplicates.report("duplicate-number", numbers, log: &log) {
            ("Two guidelines have the number \($0).", "Give this one the next free number.")
        }
        let topics = localizedSite.mustHaves.map { Duplicates.Use(value: $0.number, location: $0.provenance.location(of: "number")) }
        Duplicates.report("duplicate-number", topics, log: &log) {
            ("Two must-have topics have the number \($0).", "Give this one the next free number.")
        }
        let layouts = localizedSite.articles.filter { $0.layout != .plain }.map {
            Duplicates.Use(value: $0.layout, location: $0.provenance.location(of: "layout"))
        }
        Duplicates.report("duplicate-layout", layouts, log: &log) {
            ("Two pages have the layout `\($0.rawValue)`.", "Take `layout` out of this page, or merge the two.")
        }
    }
}
