import Diagnostics
import Markdown
import SiteFields
package import SiteModel
import SiteValues
import Text

extension SiteText {
    /// Every text of a site in all its languages.
    package static func all(of site: Site) -> [SiteText] { site.localizedSites.flatMap { all(in: $0) } }

    /// Every text of a site in one language, in the order of the kinds. An entry that nobody has translated is not in it: its words are the
    /// original's, and are cleared and recorded there.
    package static func all(in localizedSite: LocalizedSite) -> [SiteText] {
        let byPath = Dictionary(grouping: localizedSite.wordings) { $0.location.path }
        let entries = localizedSite.content.entries.filter {
            !$0.provenance.isFallback(in: localizedSite.language) && !unread.contains(type(of: $0).place)
        }
        let neighbours = Dictionary(grouping: entries) { $0.provenance.path }.mapValues { entries in
            entries.map { $0.provenance.location }.sorted()
        }
        var texts = entries.compactMap { entry -> SiteText? in
            let start = entry.provenance.location
            let isDocument = entry is any DocumentKind
            let end = isDocument ? nil : neighbours[start.path]?.first { $0 > start }
            let own = (byPath[start.path] ?? []).filter { text in
                isDocument || text.location >= start && end.map { text.location < $0 } ?? true
            }
            return SiteText(of: entry, own, in: localizedSite)
        }
        let settings = localizedSite.settings.provenance
        if !settings.isFallback(in: localizedSite.language) {
            texts.append(SiteText(ofSettings: localizedSite, byPath[settings.path] ?? []))
        }
        return texts
    }

    /// The ``kind`` of what the settings say.
    package static let settingsKind = "settings"

    /// Questions that only test the search: no reader sees them.
    private static let unread: Set<ContentPlace> = [SearchQuestion.place]

    /// Not words that readers are told: what they type into the search, and the notes about changes.
    private static let unreadKeys: Set<String> = ["keywords", "words", "changes", "approvals"]

    private init?(of entry: any ContentKind, _ texts: [AuthorText], in localizedSite: LocalizedSite) {
        let guideline = entry as? Guideline
        let provenance = entry.provenance
        var parts = texts.flatMap { Self.parts(of: $0, in: provenance) }
        if parts.isEmpty { return nil }
        if let light = guideline?.stance?.rawValue ?? guideline?.kind.rawValue {
            parts.insert(TextPart(section: "stance", role: .fact, text: light, location: provenance.location(of: "stance")), at: 0)
        }
        name = Self.name(of: entry)
        aliases = (entry as? any DocumentKind).map { ["\(Self.folder(of: entry))/\($0.slug)"] } ?? []
        language = localizedSite.language
        title = (entry as? any DocumentKind)?.name ?? parts[0].text.shortened
        kind = type(of: entry).displayName
        stance = guideline?.stance
        guidelineKind = guideline?.kind
        originalPath = provenance.originalPath
        location = provenance.location
        originalLocation = provenance.originalLocation
        publication = (entry as? any DocumentKind)?.publication
        replacedBy = guideline?.replacedBy?.description
        approvals = (entry as? any ApprovedKind)?.approvals
        approvalsLocation = provenance.location(of: "approvals")
        changes = guideline?.changes ?? []
        changesLocation = provenance.location(of: guideline?.changes.isEmpty == false ? "changes" : "title")
        self.parts = parts
        meaning = Meaning(of: parts.map(\.text).joined(separator: "\n"))
    }

    private init(ofSettings localizedSite: LocalizedSite, _ texts: [AuthorText]) {
        let provenance = localizedSite.settings.provenance
        name = "site"
        aliases = []
        language = localizedSite.language
        title = localizedSite.settings.title
        kind = Self.settingsKind
        (stance, guidelineKind, publication, replacedBy, approvals) = (nil, nil, nil, nil, nil)
        originalPath = provenance.originalPath
        location = provenance.location
        originalLocation = provenance.originalLocation
        approvalsLocation = provenance.location
        changes = []
        changesLocation = provenance.location
        parts = texts.flatMap { Self.parts(of: $0, in: provenance) }
        meaning = Meaning(of: parts.map(\.text).joined(separator: "\n"))
    }

    private static func folder(of entry: any ContentKind) -> String {
        switch type(of: entry).place {
        case .documents(let folder): folder
        case .entries(let file), .list(let file), .single(let file): file
        }
    }

    private static func name(of entry: any ContentKind) -> String {
        if let guideline = entry as? Guideline { return guideline.id.description }
        if let document = entry as? any DocumentKind { return "\(folder(of: entry))/\(document.slug)" }
        return entry.referenceName.isEmpty ? folder(of: entry) : "\(folder(of: entry))/\(entry.referenceName)"
    }

    private static func parts(of text: AuthorText, in provenance: Provenance) -> [TextPart] {
        // What is below the front matter begins a line, which no value of a key does.
        if text.key == "body", text.location.column == 1 { return body(of: text, "body") }
        guard let key = provenance.key(at: text.location), !unreadKeys.contains(key) else { return [] }
        return body(of: text, key == text.key ? key : "\(key): \(text.key)")
    }

    private static func body(of text: AuthorText, _ section: String) -> [TextPart] {
        var places = AuthorTextPlaces(text)
        guard text.sections.contains(where: { $0.heading != nil }) else {
            return lines(text.sections.isEmpty ? text.text : text.sections.map(\.namedText).joined(separator: "\n"), section, &places)
        }
        return text.sections.flatMap { part -> [TextPart] in
            guard let heading = part.heading else { return lines(part.namedText, section, &places) }
            let name = "\(section): \(heading.text)"
            return [TextPart(section: name, role: .heading, text: heading.text, location: heading.location)]
                + lines(part.namedText, name, &places)
        }
    }

    private static func lines(_ words: String, _ section: String, _ places: inout AuthorTextPlaces) -> [TextPart] {
        words.split(separator: "\n").map { line in
            // Cells of a table are apart for whoever reads the text, and no more than a space for what it means.
            let plain = OpenMark.plain(String(line)).substituting("\u{1F}", with: "\u{2003}")
            return TextPart(section: section, role: .text, text: plain, location: places.location(of: line))
        }
    }
}

extension String {
    /// For a title: the first words.
    fileprivate var shortened: String {
        guard count > 60 else { return self }
        let words = prefix(60)
        return words[..<(words.lastIndex(of: " ") ?? words.endIndex)] + "…"
    }
}
