package import Messages
package import SiteComponents
import SiteModel
package import SitePlan
import SiteValues
import Text

/// The index as a classic script that sets one global, because a page opened by double-click may load nothing else. The words of the
/// dialog travel with it and cost no page a byte. Its name is the same for ever, so
/// that a changed text does not change every page; the script that loads it asks for a fresh one every hour.
///
/// Terms are front-coded and not separated: a capital letter says how many characters a term shares with the one before it (`A` is 0, `Z` is
/// 25), then come the remaining characters, which are never capitals. For each term, the sections whose text contains it and its phrases
/// follow as differences, after one number that counts both. How much a phrase has to say is told by its terms, so nothing else tells it. A
/// number below 64 is one character of the alphabet below.
package enum SearchIndexScript {
    /// The index of every language that has a search page.
    package static func files(for plan: SitePlan, kit: ThemeKit) -> [RenderedFile] {
        plan.site.localizedSites.compactMap { localizedSite in
            let language = localizedSite.language
            guard let route = plan.searchIndex(in: language) else { return nil }
            let text = "self.siteSearch=" + json(.shared(of: localizedSite, in: plan), localizedSite, plan, kit).text() + ";\n"
            return RenderedFile(route: route, text: text)
        }
    }

    private static func json(_ index: SearchIndex, _ localizedSite: LocalizedSite, _ plan: SitePlan, _ kit: ThemeKit) -> JSONText {
        let messages = plan.messages[localizedSite.language]
        let folder = plan.site.route("", in: localizedSite.language).path
        let answers = index.phrases.compactMap(\.answer).reduce(into: [SearchAnswer]()) { if !$0.contains($1) { $0.append($1) } }
        return .object([
            ("words", SearchDialogWords.json(localizedSite, plan, messages)),
            (
                "marks",
                .array(
                    Mark.allCases.map { mark in
                        .strings([messages.text(mark.label), mark.colourClass, kit.symbols["m-" + mark.rawValue] ?? ""])
                    })
            ),
            ("kinds", .array(SearchEntry.Kind.allCases.map { .array([.string(messages.text($0.label)), .number($0.weight)]) })),
            ("letters", letters),
            ("small", .string(text(of: index.small.sorted { $0.lexicographicallyPrecedes($1) }))),
            ("context", .string(text(of: index.context.sorted { $0.lexicographicallyPrecedes($1) }))),
            ("same", .string(index.same.map { text(of: $0) }.joined(separator: "|"))),
            ("endings", .string(text(of: index.forms.endings))),
            ("prefix", .string(String(decoding: index.forms.prefix, as: UTF16.self))),
            ("folder", .string(folder)),
            ("units", .array(units(of: index, in: folder))),
            ("terms", .string(terms(of: index))),
            ("places", .string(zip(index.texts, index.asks).map(places).joined())),
            ("phrases", .string(phrases(of: index))),
            ("answers", .array(answers.map(answer))),
            ("answered", .string(answered(of: index, by: answers))),
        ])
    }

    private static func answer(_ answer: SearchAnswer) -> JSONText {
        .array([.string(answer.text), .optional(answer.name), answer.phone.map(SearchDialogWords.number) ?? .null])
    }

    /// Addresses are below the language's folder and without `.html`; where one is empty, it is that of the unit before. What is empty at
    /// the end of a row is left out.
    private static func units(of index: SearchIndex, in folder: String) -> [JSONText] {
        var before = ""
        return index.units.map { unit in
            let address = String(unit.address.dropFirst(folder.count).dropLast(".html".count))
            defer { before = address }
            let mark = unit.mark.flatMap { Mark.allCases.firstIndex(of: $0) }
            return .array(
                [
                    .number(SearchEntry.Kind.allCases.firstIndex(of: unit.kind) ?? 0), .string(address == before ? "" : address),
                    .string(unit.title), .array(index.sections[unit.sections].map(part)),
                ] + (mark == nil && unit.id == nil ? [] : [.string(unit.id ?? "")]) + (mark.map { [.number($0)] } ?? []))
        }
    }

    /// The text alone where nothing else is to be said.
    private static func part(_ section: SearchIndex.Section) -> JSONText {
        let rest = [section.anchor ?? "", section.heading, section.step]
        if rest.allSatisfy(\.isEmpty) { return .string(section.text) }
        return .strings([section.anchor ?? "", section.heading, section.text] + (section.step.isEmpty ? [] : [section.step]))
    }

    private static var letters: JSONText {
        let groups = Dictionary(grouping: SearchFolding.letters, by: \.value).mapValues { $0.map(\.key).sorted() }
        return .object(
            groups.sorted { $0.key < $1.key }.map { base, letters in
                (base, .string(String(String.UnicodeScalarView(letters))))
            })
    }

    private static func text(of words: [[UInt16]]) -> String {
        words.map { String(decoding: $0, as: UTF16.self) }.joined(separator: " ")
    }

    private static func terms(of index: SearchIndex) -> String {
        var before: [UInt16] = []
        return index.terms.map { term in
            let shared = min(zip(before, term).prefix { $0 == $1 }.count, 25)
            before = term
            return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(shared))) + String(decoding: term.dropFirst(shared), as: UTF16.self)
        }.joined()
    }

    /// For each row of phrases that one section has from one source: the section as a distance, the source, and how many there are.
    private static func phrases(of index: SearchIndex) -> String {
        var before = 0
        return rows(of: index.phrases) { [$0.section, $0.source.rawValue] }.map { row in
            let first = index.phrases[row.lowerBound]
            defer { before = first.section }
            return number(first.section - before) + number(first.source.rawValue) + number(row.count)
        }.joined()
    }

    /// For each row of phrases with one answer: the phrases before it that have none, how many there are, and the number of the answer.
    private static func answered(of index: SearchIndex, by answers: [SearchAnswer]) -> String {
        var before = 0
        return rows(of: index.phrases, by: \.answer).compactMap { row in
            guard let answer = index.phrases[row.lowerBound].answer.flatMap({ answers.firstIndex(of: $0) }) else { return nil }
            defer { before = row.upperBound }
            return number(row.lowerBound - before) + number(row.count) + number(answer)
        }.joined()
    }

    /// Where neighbours are alike.
    private static func rows<Value: Equatable>(of phrases: [SearchIndex.Phrase], by value: (SearchIndex.Phrase) -> Value) -> [Range<Int>] {
        phrases.indices.reduce(into: []) { rows, position in
            if let last = rows.last, value(phrases[last.lowerBound]) == value(phrases[position]) {
                rows[rows.count - 1] = last.lowerBound..<position + 1
            } else {
                rows.append(position..<position + 1)
            }
        }
    }

    /// So many texts or phrases of a term, or more, are counted by a number of their own.
    private static let few = 7

    /// How many texts and phrases a term has, both in one number while they are few, and the distances between them.
    private static func places(texts: [Int32], asks: [Int32]) -> String {
        var digits: [UInt8] = []
        append(min(texts.count, few) + (few + 1) * min(asks.count, few), to: &digits)
        for count in [texts.count, asks.count] where count >= few { append(count - few, to: &digits) }
        for positions in [texts, asks] {
            var before: Int32 = -1
            for position in positions {
                append(Int(position - before) - 1, to: &digits)
                before = position
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The first 64 end a number, the others say that more follows.
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_#$%()*+,./:;=?@[]^`{|}~".utf8)

    private static func number(_ value: Int) -> String {
        var digits: [UInt8] = []
        append(value, to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    private static func append(_ value: Int, to digits: inout [UInt8]) {
        let going = alphabet.count - 64
        var value = value
        while value >= 64 {
            value -= 64
            digits.append(alphabet[64 + value % going])
            value /= going
        }
        digits.append(alphabet[value])
    }
}

extension SearchEntry.Kind {
    /// What a result is called.
    package var label: Message {
        switch self {
        case .situation: .situationHit
        case .contact: .contactHit
        case .question: .questionHit
        case .guideline: .guidelineHit
        case .page, .background: .pageHit
        case .word: .wordHit
        case .story: .storyHit
        }
    }
}
