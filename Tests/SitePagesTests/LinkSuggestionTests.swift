import SitePlan
import Testing

/// What somebody meant who wrote an address where a file's name was expected.
struct LinkSuggestionTests {
    @Test(
        "An address with its beginning left out or mistyped is put right",
        arguments: [
            ("www.krume.example", "https://www.krume.example"), ("www.krume.example/a b", nil),
            ("post@krume.example", "mailto:post@krume.example"),
            ("htps://krume.example/a", "https://krume.example/a"), ("https//krume.example", "https://krume.example"),
            ("https:/krume.example", "https://krume.example"), ("http:krume.example", "https://krume.example"),
            ("ttps://krume.example", "https://krume.example"), (#"https:\\krume.example"#, "https://krume.example"),
            ("ftp://krume.example", nil),
            ("https://krume.example", nil), ("pause.md", nil), ("../a@b.md", nil), ("javascript:alert(1)", nil),
        ] as [(String, String?)])
    func outside(address: String, meant: String?) {
        #expect(LinkSuggestions.outside(address) == meant)
    }

    @Test(
        "A host alone is one, and the name of a file is none",
        arguments: [
            ("krume.example", "https://krume.example"), ("intranet.krume.de/post", "https://intranet.krume.de/post"), ("plan.pdf", nil),
            ("../krume.de", nil), ("pause.md", nil), ("ordner/krume.de", nil), ("xmpp:a@krume.example", nil),
        ] as [(String, String?)])
    func host(address: String, meant: String?) {
        #expect(LinkSuggestions.host(address) == meant)
    }
}
