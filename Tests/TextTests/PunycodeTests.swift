import Testing
import Text

/// Names of hosts as name servers know them.
struct PunycodeTests {
    @Test(
        "A name with other letters has one form in ASCII",
        arguments: [
            ("müller.example", "xn--mller-kva.example"), ("Bücher.example", "xn--bcher-kva.example"),
            ("straße.example", "xn--strae-oqa.example"),
            ("österreich.example", "xn--sterreich-z7a.example"), ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
            ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"), ("plain.example", "plain.example"),
        ])
    func hosts(name: String, ascii: String) {
        #expect(Punycode.host(name) == ascii)
    }

    @Test("What cannot be a name has no such form", arguments: ["ü ü.example", "ü☃.example", "ü_.example"])
    func none(name: String) {
        #expect(Punycode.host(name) == nil)
    }
}
