import Messages
package import SiteModel
package import SitePlan
import SiteValues
import Text

extension SearchIndex {
    /// The same as `init(of:in:)`, made once for a plan.
    package static func shared(of localizedSite: LocalizedSite, in plan: SitePlan) -> SearchIndex {
        plan.cache.value("search index in \(localizedSite.language.tag)") { SearchIndex(of: localizedSite, in: plan) }
    }

    /// The index of one language: every page that has something to be found, and the words of `content/data/search.yml`.
    package init(of localizedSite: LocalizedSite, in plan: SitePlan) {
        self.init(forms: WordForms(for: localizedSite.language))
        let messages = plan.messages[localizedSite.language]
        small = Set(messages.list(.smallWords).flatMap { SearchFolding.words(of: $0) }.map { Array($0.utf16) })
        var builder = SearchIndexBuilder(index: self)
        let hints = SearchHints(of: localizedSite, in: plan)
        builder.setContext(localizedSite[SearchHint.self].filter(\.context).flatMap(\.words))
        builder.setSame(localizedSite[SearchHint.self].filter(\.same).flatMap(\.words))
        let pages = plan.pages.filter { $0.language == localizedSite.language }
        let steps = Dictionary(grouping: pages.filter { $0.situation != nil && !$0.isUnit }, by: \.situation)
        for page in pages where page.isUnit { builder.add(page, steps: page.situation.flatMap { steps[$0] } ?? [], hints) }
        self = builder.finished()
    }
}

/// Words of `search.yml` by the page and the place that they lead to.
private struct SearchHints {
    struct Hint {
        let fragment: String?
        let words: [String]
        let answer: SearchAnswer?
    }

    private var byPage: [Route: [Hint]] = [:]

    init(of localizedSite: LocalizedSite, in plan: SitePlan) {
        let hints = localizedSite[SearchHint.self]
        guard !hints.isEmpty else { return }
        let targets = SearchTargets(plan, in: localizedSite.language)
        for hint in hints {
            let contact = hint.contact.flatMap { localizedSite.contact($0) }
            let place =
                hint.page.map { targets.placeOrPage($0) }
                ?? contact.flatMap { contact in
                    plan.links.target(.layout(.contacts), in: localizedSite.language).flatMap { _ in targets.place("contacts#\(contact.id)")
                    }
                }
            // What leads nowhere is a finding of its rule.
            guard let place else { continue }
            let answer = hint.answer.map { SearchAnswer(text: $0, name: contact?.name, phone: contact?.phone) }
            byPage[place.page.route, default: []].append(Hint(fragment: place.fragment, words: hint.words, answer: answer))
        }
    }

    subscript(page: Page) -> [Hint] { byPage[page.route] ?? [] }
}

private struct SearchIndexBuilder {
    private var index: SearchIndex
    /// The small words have the first numbers.
    private var numbers = ByteNumbering()
    private var texts: [[Int32]] = []
    private var asks: [[Int32]] = []
    private let smallCount: Int

    init(index: SearchIndex) {
        self.index = index
        smallCount = index.small.count
        for word in index.small { Array(String(decoding: word, as: UTF16.self).utf8).withUnsafeBufferPointer { _ = number(of: $0) } }
    }

    mutating func setContext(_ words: [String]) {
        let folded = words.flatMap { SearchFolding.words(of: $0) }.map { Array($0.utf16) }
        index.context.formUnion(folded.filter { !index.small.contains($0) })
    }

    mutating func setSame(_ rows: [String]) {
        for row in rows {
            var stems: [[UInt16]] = []
            for word in SearchFolding.words(of: row) {
                let stem = index.forms.stem(Array(word.utf16))
                if !stems.contains(stem) { stems.append(stem) }
            }
            if stems.count > 1 { index.same.append(stems) }
        }
    }

    /// - Parameter steps: pages that the page leads through. A result is one of them where they answer best.
    mutating func add(_ page: Page, steps: [Page], _ hints: SearchHints) {
        let entries = page.searchEntries
        guard let first = entries.first else { return }
        let kind = page.isBackground ? .background : first.kind
        let whole = [first] + entries.dropFirst().filter { !$0.kind.isAnswerOfItsOwn }
        let own = entries.dropFirst().filter(\.kind.isAnswerOfItsOwn)
        let places = Set((whole + own).compactMap(\.anchor))
        // A place that is not searched by itself can still be led to.
        let further = Set(hints[page].compactMap(\.fragment)).subtracting(places).sorted()
        let added = further.map { SearchEntry(kind: kind, heading: "", text: "", anchor: $0) }
        let parts = (whole + added).enumerated().map { position, entry in
            Part(entry, hints: hints[page].filter { $0.fragment == entry.anchor || $0.fragment == nil && position == 0 })
        }
        let pages = steps.flatMap { step in
            step.searchEntries.prefix(1).map { Part($0, step: step.suffix(after: page), hints: hints[step]) }
        }
        add(parts + pages, of: page, kind, title: first.heading)
        for entry in own {
            add([Part(entry, hints: hints[page].filter { $0.fragment == entry.anchor })], of: page, entry.kind, title: entry.heading)
        }
    }

    /// A place of a unit, with the words of `search.yml` that lead to it.
    private struct Part {
        let entry: SearchEntry
        let step: String
        let hints: [SearchHints.Hint]

        init(_ entry: SearchEntry, step: String = "", hints: [SearchHints.Hint]) {
            self.entry = entry
            self.step = step
            self.hints = hints
        }
    }

    private mutating func add(_ parts: [Part], of page: Page, _ kind: SearchEntry.Kind, title: String) {
        let unit = index.units.count
        let start = index.sections.count
        for (position, part) in parts.enumerated() {
            let entry = part.entry
            let section = index.sections.count
            index.sections.append(
                SearchIndex.Section(
                    unit: unit, step: part.step, anchor: entry.anchor, heading: position == 0 ? "" : entry.heading,
                    text: part.step.isEmpty ? SearchText.opening(of: entry.text) : ""))
            addPhrase(entry.heading, position == 0 ? .title : .heading, section)
            for keyword in entry.keywords { addPhrase(keyword, .keyword, section) }
            for line in entry.lines { addPhrase(line, .line, section) }
            if let id = entry.id { addPhrase(id, .words, section) }
            for hint in part.hints {
                for words in hint.words { addPhrase(words, .words, section, answer: hint.answer) }
            }
            SearchFolding.each(in: entry.text) { word in
                let number = number(of: word)
                if number >= smallCount { Self.append(section, to: &texts[number]) }
            }
        }
        index.units.append(
            SearchIndex.Unit(
                kind: kind, address: page.route.path, title: title, id: parts[0].entry.id, mark: parts[0].entry.mark,
                sections: start..<index.sections.count))
    }

    private mutating func addPhrase(_ text: String, _ source: SearchIndex.Source, _ section: Int, answer: SearchAnswer? = nil) {
        var words: [Int] = []
        SearchFolding.each(in: text) { word in
            let number = number(of: word)
            if !words.contains(number) { words.append(number) }
        }
        guard !words.isEmpty else { return }
        let phrase = index.phrases.count
        index.phrases.append(
            SearchIndex.Phrase(
                section: section, source: source, size: words.reduce(0) { $0 + ($1 < smallCount ? 1 : SearchIndex.telling) }, text: text,
                answer: answer))
        for word in words { Self.append(phrase, to: &asks[word]) }
    }

    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let number = numbers.number(of: word)
        if number == texts.count {
            texts.append([])
            asks.append([])
        }
        return number
    }

    private static func append(_ position: Int, to list: inout [Int32]) {
        if list.last != Int32(position) { list.append(Int32(position)) }
    }

    func finished() -> SearchIndex {
        var index = index
        let words = texts.indices.filter { !texts[$0].isEmpty || !asks[$0].isEmpty }
            .map { (word: Array(numbers[$0].utf16), number: $0) }.sorted { $0.word.lexicographicallyPrecedes($1.word) }
        index.terms = words.map(\.word)
        index.texts = words.map { texts[$0.number] }
        index.asks = words.map { asks[$0.number] }
        return index
    }
}

extension Page {
    fileprivate var situation: EntryID? {
        if case .situation(let id, _) = key { id } else { nil }
    }

    /// Not a step of a situation, which is found where the situation is.
    fileprivate var isUnit: Bool {
        if case .situation(_, .some) = key { false } else { true }
    }

    /// `-stolen`: what the address of a step has between that of the first and `.html`.
    fileprivate func suffix(after first: Page) -> String {
        String(route.path.dropFirst(first.route.path.count - ".html".count).dropLast(".html".count))
    }

    /// A list or a page about the pages: what it leads to answers better.
    fileprivate var isBackground: Bool {
        switch key {
        case .home, .event: return true
        case .layout(let layout):
            return [
                .guidelines, .incidents, .inspiration, .situations, .voice, .launch, .deskDrop, .sitemap, .search, .faq, .glossary,
            ].contains(layout)
        default: return false
        }
    }
}
