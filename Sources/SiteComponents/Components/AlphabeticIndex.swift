package import Hypertext
import Markdown
package import Messages
import SiteModel
package import SitePlan
package import SiteValues
import Text

/// Everything a reader may look up, in groups by first letter: the search page's content where no script runs.
package struct AlphabeticIndex: Sendable {
    package struct Entry: Sendable {
        package let title: String
        package let language: Language
        package let key: PageKey
        package let fragment: String?
        /// What the entry is, as a word after it.
        package let kind: Message

        package init(title: String, language: Language, key: PageKey, fragment: String? = nil, kind: Message) {
            self.title = title
            self.language = language
            self.key = key
            self.fragment = fragment
            self.kind = kind
        }
    }

    package struct Letter: Sendable {
        /// A capital letter; nil for titles that begin with something else.
        package let name: String?
        package var entries: [Entry]
    }

    /// A to Z, then everything else.
    package let letters: [Letter]

    package init(_ entries: [Entry]) {
        // Umlauts are listed with their base letter: the anchor's spelling has folded them.
        let names = entries.map { SlugText.heading($0.title) }
        let order = entries.indices.sorted { a, b in
            guard names[a] == names[b] else { return names[a] < names[b] }
            return (entries[a].title, entries[a].fragment ?? "") < (entries[b].title, entries[b].fragment ?? "")
        }
        var letters: [Letter] = []
        var rest: [Entry] = []
        for index in order {
            let entry = entries[index]
            guard let first = names[index].first, first.isLetter else {
                rest.append(entry)
                continue
            }
            if letters.last?.name == first.uppercased() {
                letters[letters.count - 1].entries.append(entry)
            } else {
                letters.append(Letter(name: first.uppercased(), entries: [entry]))
            }
        }
        self.letters = letters + (rest.isEmpty ? [] : [Letter(name: nil, entries: rest)])
    }
}

extension PageContext {
    package func alphabeticIndex(_ index: AlphabeticIndex, heading: Message) -> HTML {
        section(.class("band letters"), .data("letters"), .aria("labelledby", "a-to-z")) {
            h2(.id("a-to-z")) { text(heading) }
            for letter in index.letters {
                let entries = letter.entries.compactMap { entry in
                    link(to: entry.key, fragment: entry.fragment).map { (entry: entry, target: $0) }
                }
                if !entries.isEmpty {
                    h3 { letter.name ?? text(.otherCharacters) }
                    ul(.class("index")) { for (entry, target) in entries { li { indexLink(entry, target) } } }
                }
            }
        }
    }

    private func indexLink(_ entry: AlphabeticIndex.Entry, _ target: Href) -> HTML {
        HTML {
            a(.href(target)) { localized(entry.title, in: entry.language) }
            HTML(" ")
            small(.class("soft")) { text(entry.kind) }
        }
    }
}
