import Markdown
import Testing

/// An address that is typed as it is becomes a link as a whole, or none.
struct BareAddressTests {
    private static let mails: [(typed: String, html: String)] = [
        ("o'brien@x.example", "⟦0⟧o'brien@x.example⟦/0⟧"), ("Frag r&d@x.example.", "Frag ⟦0⟧r&amp;d@x.example⟦/0⟧."),
        ("x+y%z@x.example", "⟦0⟧x+y%z@x.example⟦/0⟧"), ("a#b@x.example", "⟦0⟧a#b@x.example⟦/0⟧"),
        ("'max@x.example'", "‚⟦0⟧max@x.example⟦/0⟧‘"), ("'o'brien@x.example'", "‚⟦0⟧o'brien@x.example⟦/0⟧‘"),
        ("„o'brien@x.example“", "„⟦0⟧o'brien@x.example⟦/0⟧“"), ("*max@x.example*", "<em>⟦0⟧max@x.example⟦/0⟧</em>"),
        ("jürgen@x.example", "jürgen@x.example"), ("o’brien@x.example", "o’brien@x.example"),
        ("Mail=max@x.example", "Mail=max@x.example"), ("wer/max@x.example", "wer/max@x.example"),
        ("Hallo!max@x.example", "Hallo!max@x.example"), ("a*b@x.example", "a*b@x.example"),
        ("@kim@social.example", "@kim@social.example"), ("max@x.example@y.example", "max@x.example@y.example"),
        ("a@x.example/b@x.example", "⟦0⟧a@x.example⟦/0⟧/⟦1⟧b@x.example⟦/1⟧"), ("Mail:max@x.example", "Mail:⟦0⟧max@x.example⟦/0⟧"),
        (".max@x.example", ".max@x.example"), ("max..x@y.example", "max..x@y.example"), ("max.@x.example", "max.@x.example"),
        ("Schreib an .max@x.example, bitte", "Schreib an .max@x.example, bitte"), ("m..o+x@y.example", "m..o+x@y.example"),
        ("max@mail.müller.example", "max@mail.müller.example"), ("max@x.examplé", "max@x.examplé"), ("max@x_y.example", "max@x_y.example"),
        ("max@x-.example", "max@x-.example"), ("max@-x.example", "max@-x.example"), ("m.o.x@y.example.", "⟦0⟧m.o.x@y.example⟦/0⟧."),
        ("max@x.example–so", "⟦0⟧max@x.example⟦/0⟧–so"), ("_max@x.example_", "<em>⟦0⟧max@x.example⟦/0⟧</em>"),
        ("(max@x.example)", "(⟦0⟧max@x.example⟦/0⟧)"), ("mailto:o'brien@x.example", "mailto:⟦0⟧o'brien@x.example⟦/0⟧"),
    ]

    @Test("A mail address is a link as a whole, or none", arguments: mails)
    func mail(typed: String, html: String) {
        #expect(Reading(typed, in: .german).html == "<p>\(html)</p>\n")
    }

    @Test(
        "A character that would end the name in an address is encoded there",
        arguments: [
            ("a#b@x.example", "mailto:a%23b@x.example"), ("<a?b@x.example>", "mailto:a%3Fb@x.example"),
            ("r&d@x.example", "mailto:r%26d@x.example"), ("<x%y@x.example>", "mailto:x%25y@x.example"),
            ("<o'brien@x.example>", "mailto:o'brien@x.example"), ("max+post@x.example", "mailto:max+post@x.example"),
        ])
    func encoded(typed: String, destination: String) {
        let links = Reading(typed).document.links
        #expect(links.map(\.destination) == [destination])
        #expect(links.map(\.isAutolink) == [true])
        #expect(links.map(\.text) == [typed.filter { !"<>".contains($0) }])
    }

    private static let servers: [(typed: String, words: [String])] = [
        ("„www.x.example“", ["www.x.example"]), ("»www.x.example«", ["www.x.example"]), ("«www.x.example»", ["www.x.example"]),
        ("‹www.x.example›", ["www.x.example"]), ("‚www.x.example‘", ["www.x.example"]), ("“www.x.example”", ["www.x.example"]),
        ("\"www.x.example\"", ["www.x.example"]), ("'www.x.example'", ["www.x.example"]), ("WWW.x.example", ["WWW.x.example"]),
        ("Www.x.example/a_b, und", ["Www.x.example/a_b"]), ("\u{A0}www.x.example", ["www.x.example"]),
        ("–www.x.example.", ["www.x.example"]),
        ("„www.müller.example/(a)“", ["www.müller.example/(a)"]), ("(„www.x.example“)", ["www.x.example"]),
        ("WWW.a.example und „www.b.example“.", ["WWW.a.example", "www.b.example"]), ("*WWW.x.example*", ["WWW.x.example"]),
        ("HTTP://x.example", ["HTTP://x.example"]), ("„HTTPS://x.example“", ["HTTPS://x.example"]),
        ("https://x_y.example", ["https://x_y.example"]), ("„https://x_y.example/a“", ["https://x_y.example/a"]),
        ("(HTTP://a.x_y.example:8080/p?a=b)", ["HTTP://a.x_y.example:8080/p?a=b"]), ("*https://x_y.example*", ["https://x_y.example"]),
        ("https://x_y.example, https://a_b.x.example.", ["https://x_y.example", "https://a_b.x.example"]),
        ("https://müller.x_y.example und https://x.example", ["https://müller.x_y.example", "https://x.example"]),
        ("xhttps://x_y.example", []), ("`https://x_y.example`", []), ("https://_", []), ("ftps://x_y.example", []),
        ("/www.x.example", []), ("wwww.x.example", []), ("„www.“", []), ("`WWW.x.example`", []), ("datei-www.x.example", []),
    ]

    @Test("A name that begins with www is a link in all quotation marks, and in capitals", arguments: servers)
    func server(typed: String, words: [String]) {
        let reading = Reading(typed, in: .german)
        #expect(reading.document.links.map(\.text) == words)
        #expect(reading.document.links.map(\.destination) == words.map { $0.lowercased().hasPrefix("http") ? $0 : "http://" + $0 })
        #expect(reading.findings == [])
    }

    @Test("In brackets of any kind it is found, in capitals too")
    func brackets() {
        #expect(Reading("<WWW.x.example>").findings == ["a.md:1:1+1 broken-link-syntax"])
        #expect(Reading("[WWW.x.example]").findings == ["a.md:1:1+14 broken-link-syntax"])
    }

    @Test("An ampersand that a program has escaped is one in the address")
    func ampersand() {
        let link = Reading("https://x.example/?a=1&amp;b=2").document.links.first
        #expect(link?.destination == "https://x.example/?a=1&b=2")
        #expect(link?.text == "https://x.example/?a=1&b=2")
    }
}
