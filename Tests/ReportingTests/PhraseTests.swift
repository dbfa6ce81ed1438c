import Diagnostics
import Testing

/// A sentence and its values, in two languages.
struct PhraseTests {
    private static let table = PhraseTable([
        "`{1}` has {2} characters; there is room for {3}.": "Platz ist für {3}, `{1}` hat {2}.", "it is a draft": "ein Entwurf",
        "“{1}” is left out: {2}.": "„{1}“ fehlt: {2}.",
    ])

    @Test("A translation puts the values where its own sentence has them")
    func order() {
        let phrase: Phrase = "`\("title")` has \(120) characters; there is room for \(60)."
        #expect(phrase.text == "`title` has 120 characters; there is room for 60.")
        #expect(phrase.translated(by: Self.table).text == "Platz ist für 60, `title` hat 120.")
        #expect(phrase.translated(by: Self.table).english == phrase.english)
        #expect(phrase.translated(by: Self.table) == phrase)
    }

    @Test("A phrase in a phrase is translated with it, and a value never is")
    func nested() {
        let reason: Phrase = "it is a draft"
        let phrase: Phrase = "“\("it is a draft")” is left out: \(reason)."
        #expect(phrase.translated(by: Self.table).text == "„it is a draft“ fehlt: ein Entwurf.")
    }

    @Test("What a table does not have stays English, and the braces of an author are kept")
    func unknown() {
        let phrase: Phrase = "Nobody wrote \("{1} {{ name }}") here, or \("{2}")."
        #expect(phrase.translated(by: Self.table).text == "Nobody wrote {1} {{ name }} here, or {2}.")
        #expect(phrase.missing(in: Self.table) == ["Nobody wrote {1} here, or {2}."])
        let table = PhraseTable(["Nobody wrote {1} here, or {2}.": "{2}, {1}, {3}, {"])
        #expect(phrase.translated(by: table).text == "{2}, {1} {{ name }}, {3}, {")
    }

    @Test("What a sentence is about is its first value other than a number, also of a phrase in it")
    func subject() {
        let inner: Phrase = "\(3) errors in \("a.md")"
        #expect(("\(inner), \("b.md")" as Phrase).subject == "a.md")
        #expect(("\(3) errors" as Phrase).subject == "{1} errors")
    }

    @Test("Literals on several lines are one pattern, and names are alternatives")
    func joining() {
        let joined: Phrase = "One \(1) " + "and \(2)"
        #expect(joined.pattern == "One {1} and {2}")
        #expect(Phrase.alternatives(["a", "b", "c"]).text == "a or b or c")
        #expect(Phrase.list(["it is a draft", "b"]).translated(by: Self.table).text == "ein Entwurf, b")
        #expect(Phrase(quoting: "asks for `x` here").pattern == "asks for `{1}` here")
    }
}
