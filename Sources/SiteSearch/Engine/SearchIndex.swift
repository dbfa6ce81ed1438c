package import SitePlan

/// What the search of one language knows, prepared when the site is built: which words are in which phrase and in which text. The browser
/// reads the same from a script (``SearchIndexScript``), so that neither has to read a text when a question comes.
package struct SearchIndex: Sendable {
    /// Something that a list of results can show: a page, or an answer of its own on one.
    package struct Unit: Sendable {
        package let kind: SearchEntry.Kind
        /// From the site's folder, without a place on the page.
        package let address: String
        package let title: String
        package let id: String?
        package let mark: Mark?
        /// Positions in ``SearchIndex/sections``.
        package let sections: Range<Int>
    }

    /// A place of a unit.
    package struct Section: Sendable {
        package let unit: Int
        /// For a step of a situation, which is a page of its own, what its address has between the unit's and `.html`: `-stolen`.
        package let step: String
        package let anchor: String?
        package let heading: String
        package let text: String
    }

    /// A few words that say what a section is about: its title, a keyword, words from `content/data/search.yml`.
    package struct Phrase: Sendable {
        package let section: Int
        package let source: Source
        /// How much it has to say: ``telling`` for each word, 1 for each little one.
        package let size: Int
        package let text: String
        /// Said above the result when it is found by this phrase.
        package let answer: SearchAnswer?
    }

    /// Where a phrase comes from, by how much it tells.
    package enum Source: Int, Sendable, CaseIterable {
        case words, title, keyword, heading, line

        package var weight: Int {
            switch self {
            case .words: 20
            case .title: 14
            case .keyword: 12
            case .heading: 9
            case .line: 6
            }
        }
    }

    package internal(set) var units: [Unit] = []
    package internal(set) var sections: [Section] = []
    package internal(set) var phrases: [Phrase] = []
    /// Folded, in order.
    var terms: [[UInt16]] = []
    /// For each term the sections whose text has it, and the phrases.
    var texts: [[Int32]] = []
    var asks: [[Int32]] = []
    /// Folded words that tell nothing about what is asked.
    var small: Set<[UInt16]> = []
    /// Folded words that say where something happens; they count little beside others.
    var context: Set<[UInt16]> = []
    /// Rows of stems that mean the same.
    var same: [[[UInt16]]] = []
    let forms: WordForms

    /// The page that a section is on, from the site's folder.
    package func address(of section: Int) -> String {
        let section = sections[section]
        let address = units[section.unit].address
        return section.step.isEmpty ? address : address.dropLast(".html".count) + section.step + ".html"
    }

    /// What a word tells, where a little one tells 1.
    static let telling = 4

    init(forms: WordForms) {
        self.forms = forms
    }

    /// The first term that is not before a word.
    func position(of word: some Collection<UInt16>) -> Int {
        var (low, high) = (0, terms.count)
        while low < high {
            let middle = (low + high) / 2
            if terms[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func term(_ word: some Collection<UInt16>) -> Int? {
        let position = position(of: word)
        return position < terms.count && terms[position].elementsEqual(word) ? position : nil
    }
}

/// What is said at once, with the number to ring.
package struct SearchAnswer: Sendable, Hashable {
    package let text: String
    package let name: String?
    package let phone: String?
}
