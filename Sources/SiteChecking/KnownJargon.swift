import Diagnostics
import Markdown
import SiteFields
import SiteModel
import SiteValues
import Text
import Wording

/// Which words of the trade readers of a page know: those in the site's glossary, the subject that the page has in its title, and what the
/// page itself explains in brackets.
struct KnownJargon {
    private let glossary: [Language: [String]]
    /// By file and language.
    private var titles: [Page: String] = [:]
    private var explained: [Page: Set<String>] = [:]

    /// What is read together: a file's texts in one language.
    struct Page: Hashable {
        private let path: String
        private let language: Language

        init(of text: AuthorText) {
            path = text.file.path
            language = text.language
        }
    }

    init(in input: CheckInput) {
        glossary = Dictionary(
            input.site.localizedSites.map { ($0.language, $0[GlossaryTerm.self].map { $0.term.lowercased() }) }, uniquingKeysWith: +)
        for text in input.texts {
            let page = Page(of: text.source)
            if text.source.key == "title" { titles[page] = text.source.text.lowercased() }
            guard text.bytes.contains("(") else { continue }
            for word in text.words.words where Self.isExplained(word.text) { explained[page, default: []].insert(word.folded) }
        }
    }

    func holds(_ words: Substring, in text: AuthorText) -> Bool {
        let word = words.lowercased()
        let terms = glossary[text.language] ?? []
        if terms.contains(where: { word.hasPrefix($0) || $0.split(separator: " ").contains { $0 == word } }) { return true }
        let page = Page(of: text)
        if explained[page]?.contains(word) == true { return true }
        return text.key != "title" && titles[page]?.contains(word) == true
    }

    /// "silent readers (lurkers)", "silent readers (“lurkers”: …)", and "lurkers (who read and say nothing)".
    private static func isExplained(_ word: Substring) -> Bool {
        let quotes = "\"'“”„‘’‚«»"
        let after = word.base[word.endIndex...].drop { quotes.contains($0) }
        // "Skills (noch)" explains nothing.
        if after.hasPrefix(" ("), after.dropFirst(2).prefix(5).allSatisfy({ $0 != ")" }) { return true }
        let before = word.base[..<word.startIndex].suffix(2).drop { $0 != "(" }
        return before.first == "(" && before.dropFirst().allSatisfy { quotes.contains($0) }
            && (after.hasPrefix(")") || after.hasPrefix(":"))
    }
}
