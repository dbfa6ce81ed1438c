extension Message {
    package static let searchLabel = Message("search-label", "Search in your own words", "Suche in deinen eigenen Worten")
    package static let searchExample = Message("search-example", "e.g. photo of my team", "z. B. Foto vom Team")
    package static let close = Message("close", "Close", "Schließen")
    package static let furtherPages = Message("further-pages", "Other pages", "Weitere Seiten")
    package static let searchCount = Message("search-count", "One result|{count} results", "Ein Treffer|{count} Treffer")
    package static let searchSome = Message(
        "search-some", "No page has all of these words. These come close:", "Alle Wörter zusammen stehen nirgends. Das kommt dem nahe:")
    package static let searchNone = Message("search-none", "Nothing found for “{question}”", "Nichts gefunden zu „{question}“")
    package static let searchKeys = Message(
        "search-keys", "Arrow keys move through the results, Escape closes.", "Pfeiltasten führen durch die Treffer, Escape schließt.")
    package static let searchSlash = Message("search-slash", "Open the search with the / key", "Suche mit der Taste / öffnen")
    /// Messages of a question that tell nothing about what is asked: a page need not have them to be an answer.
    package static let smallWords = Message(
        "small-words",
        "a about all am an and any are as at be been but by can could did do does for from get got had has have he her him his how i if in is it "
            + "its just made make may me my no not of off on or our out she should so some somebody someone something than that the their them "
            + "then there they this to too up us was we were what when where which who whom why will with would you your",
        "aber alle als am an auch auf aus bei bin bis bitte da das dass dein deine dem den denn der des dich die dir doch du darf dürfen ein "
            + "eine einem einen einer er es etwas für gemacht geht habe haben hat hatte hier ich ihm ihn ihr im in ins ist ja jemand kann kein "
            + "keine man mein meine meinem meinen meiner mich mir mit muss nach nicht noch nur ob oder ohne schon sein sich sie sind so soll "
            + "über um und uns unser unsere unter vom von vor war warum was wegen wem wen wenn wer wie wieder will wir wird wo zu zum zur")
    package static let fromAToZ = Message("from-a-to-z", "Everything from A to Z", "Alles von A bis Z")

    static let searchWords: [Message] = [
        searchLabel, searchExample, close, furtherPages, searchCount, searchSome, searchNone, searchKeys, searchSlash, smallWords, fromAToZ,
    ]
}
