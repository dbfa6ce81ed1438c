extension UIWord {
    package static let searchLabel = UIWord("search-label", "Search in your own words", "Suche in deinen eigenen Worten")
    package static let searchExample = UIWord("search-example", "e.g. photo of my team", "z. B. Foto vom Team")
    package static let close = UIWord("close", "Close", "Schließen")
    package static let furtherPages = UIWord("further-pages", "Other pages", "Weitere Seiten")
    package static let searchCount = UIWord("search-count", "One result|{count} results", "Ein Treffer|{count} Treffer")
    package static let searchSome = UIWord(
        "search-some", "No page has all of these words. These come close:", "Alle Wörter zusammen stehen nirgends. Das kommt dem nahe:")
    package static let searchNone = UIWord("search-none", "Nothing found for “{question}”", "Nichts gefunden zu „{question}“")
    package static let searchKeys = UIWord(
        "search-keys", "Arrow keys move through the results, Escape closes.", "Pfeiltasten führen durch die Treffer, Escape schließt.")
    package static let searchSlash = UIWord("search-slash", "Open the search with the / key", "Suche mit der Taste / öffnen")
    package static let fromAToZ = UIWord("from-a-to-z", "Everything from A to Z", "Alles von A bis Z")

    static let searchWords: [UIWord] = [
        searchLabel, searchExample, close, furtherPages, searchCount, searchSome, searchNone, searchKeys, searchSlash, fromAToZ,
    ]
}
