import OfficeDocuments
import SiteRecords
import SiteValues

/// Tells which paragraph that came back is which part of the texts as they are now. A bookmark counts the parts of its text, so that one that
/// has come or gone since makes those after it name the wrong part; and some programs lose bookmarks. Equal words are sure, then.
struct ParagraphMatching {
    private let paragraphs: [ReadParagraph]
    private let words: [String]
    /// What each part says, by the name of its bookmark.
    private let parts: [String: String]
    private let byWords: [String: [String]]
    /// The order of the copy.
    private let ranks: [String: Int]
    private var taken: Set<String> = []
    private var bookmarks: [String?]

    /// The part of each paragraph by the name of its bookmark in the copy; nil for what is in no text.
    static func bookmarks(of paragraphs: [ReadParagraph], in copy: ReviewCopy) -> [String?] {
        var matching = ParagraphMatching(paragraphs, copy)
        matching.takeMarked { $0.parts[$2] == $0.words[$1] }
        matching.takeEqualWords()
        matching.takeMarked { _, _, _ in true }
        matching.orderEqualWords()
        return matching.bookmarks
    }

    private init(_ paragraphs: [ReadParagraph], _ copy: ReviewCopy) {
        self.paragraphs = paragraphs
        words = paragraphs.map { Meaning.plain($0.original) }
        let parts = copy.places.mapValues { Meaning.plain($0.part.text) }
        self.parts = parts
        // Two texts of one id have one bookmark; `check` tells of them.
        ranks = Dictionary(copy.bookmarks.enumerated().map { ($1, $0) }) { first, _ in first }
        byWords = Dictionary(grouping: copy.bookmarks.filter { parts[$0] != "" }) { parts[$0] ?? "" }
        bookmarks = paragraphs.map { _ in nil }
    }

    private mutating func take(_ bookmark: String, at index: Int) {
        bookmarks[index] = bookmark
        taken.insert(bookmark)
    }

    /// Where the words were changed, the bookmark alone tells.
    private mutating func takeMarked(where isWanted: (ParagraphMatching, Int, String) -> Bool) {
        for index in paragraphs.indices where bookmarks[index] == nil {
            let named = paragraphs[index].bookmarks.first { parts[$0] != nil && !taken.contains($0) }
            if let named, isWanted(self, index, named) { take(named, at: index) }
        }
    }

    /// What the copy says around the texts may say the same as one of them.
    private mutating func takeEqualWords() {
        for index in paragraphs.indices where bookmarks[index] == nil {
            let marks = paragraphs[index].bookmarks
            if marks.contains(where: { $0.hasPrefix(ReviewCopy.frameMark) }), !marks.contains(where: { parts[$0] != nil }) { continue }
            // Of several that say the same, the one that its bookmark is nearest to.
            let rank = marks.compactMap { ranks[$0] }.first ?? 0
            let equal = (byWords[words[index]] ?? []).filter { !taken.contains($0) }.min {
                abs((ranks[$0] ?? 0) - rank) < abs((ranks[$1] ?? 0) - rank)
            }
            if let equal { take(equal, at: index) }
        }
    }

    /// Parts that say the same are in the order of the texts: which is which cannot be told, and none was moved.
    private mutating func orderEqualWords() {
        let same = paragraphs.indices.filter { index in bookmarks[index].map { parts[$0] == words[index] } ?? false }
        for indices in Dictionary(grouping: same, by: { words[$0] }).values where indices.count > 1 {
            let sorted = indices.compactMap { bookmarks[$0] }.sorted { ranks[$0] ?? 0 < ranks[$1] ?? 0 }
            for (index, bookmark) in zip(indices, sorted) { bookmarks[index] = bookmark }
        }
    }
}
