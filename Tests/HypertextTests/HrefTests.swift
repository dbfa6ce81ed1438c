import Hypertext
import Testing

struct HrefTests {
    @Test(
        "Ordinary addresses are taken",
        arguments: [
            "https://example.org", "http://example.org/a?b=c&d#e", "HTTPS://example.org", "https://exämple.org/ü", "https://a.org/it's",
            "mailto:me@example.org", "mailto:me@example.org?subject=x%20y", "tel:+442079460133", "https://[::1]/x",
        ])
    func ordinaryAddressesAreTaken(address: String) {
        #expect(Href.outside(address)?.value == address)
    }

    @Test(
        "Anything else is refused",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "ftp://example.org", "blob:x",
            "about:blank",
            "//example.org", "example.org", "../a.html", "#top", "", ":", "https:", "http://", "https:///etc", "https:example.org",
            "https:/example.org",
            "https://?x", "https://#x", "https://:80/", "https://@example.org", "https:\\\\example.org",
            "https://good.example\\@bad.example",
            "https://exa mple.org", "https://example.org/\n", "https://example.org/\u{0}", "https://example.org/\u{7F}",
            "https://example.org/\u{85}",
            "https://example.org/\u{A0}", "https://example.org/\u{2028}", "https://example.org/\u{202E}gpj.exe",
            "https://ex\u{200B}ample.org",
            "mailto:", "tel:", "mailto:a@b.c\nbcc:x@y.z",
        ])
    func anythingElseIsRefused(address: String) {
        #expect(Href.outside(address) == nil)
    }

    @Test(
        "A path stays inside the site",
        arguments: [
            ("index.html", "index.html"),
            ("../guidelines/pause.html", "../guidelines/pause.html"),
            ("Über uns.html", "%C3%9Cber%20uns.html"),
            ("a?b#c.html", "a%3Fb%23c.html"),
            ("50%.html", "50%25.html"),
            ("a\"b<c>.html", "a%22b%3Cc%3E.html"),
            ("a\\b.html", "a%5Cb.html"),
            ("new\nline.html", "new%0Aline.html"),
            ("javascript:alert(1)", "./javascript:alert(1)"),
            ("a/b:c.html", "a/b:c.html"),
            ("/etc/passwd", "./etc/passwd"),
            ("//evil.example/x", "./evil.example/x"),
            ("///x:y", "./x:y"),
            ("", ""),
        ])
    func aPathStaysInsideTheSite(path: String, written: String) {
        #expect(Href.relative(path).value == written)
    }

    @Test(
        "A fragment is one word",
        arguments: [
            ("well-mostly", "#well-mostly"), ("über", "#über"), ("a b", "#a%20b"), ("50%25", "#50%25"), ("a\"><b", "#a%22%3E%3Cb"),
            ("", "#"),
        ])
    func aFragmentIsOneWord(id: String, written: String) {
        #expect(Href.fragment(id).value == written)
        #expect(Href.relative("a.html", fragment: id).value == "a.html" + written)
    }

    @Test(
        "A phone number is dialled as people mean it",
        arguments: [
            ("+44 20 7946 0133", "tel:+442079460133"),
            ("+49 (0)30 1234-56", "tel:+4930123456"),
            ("(+49) 30 123", "tel:+4930123"),
            ("030 / 12 34 56", "tel:030123456"),
            ("(0)30 123", "tel:030123"),
            ("112", "tel:112"),
            ("12+34", "tel:1234"),
            ("٣٤ 5", "tel:5"),
        ])
    func aPhoneNumberIsDialledAsPeopleMeanIt(number: String, written: String) {
        #expect(Href.phone(number).value == written)
    }

    @Test("A mail carries its words encoded") func aMailCarriesItsWordsEncoded() {
        #expect(Href.mail(to: "me@example.org").value == "mailto:me@example.org")
        #expect(
            Href.mail(to: "me@example.org", subject: "Größe & \"Form\"", body: "one\ntwo\r\nthree?").value
                == "mailto:me@example.org?subject=Gr%C3%B6%C3%9Fe%20%26%20%22Form%22&body=one%0D%0Atwo%0D%0Athree%3F")
        #expect(Href.mail(to: "a@b.c?bcc=x@y.z").value == "mailto:a@b.c%3Fbcc%3Dx@y.z")
    }

    @Test("Addresses are written escaped") func addressesAreWrittenEscaped() throws {
        let address = try #require(Href.outside("https://example.org/?a=1&b=\"2\""))
        #expect(a(.href(address)) { "x" }.shown == "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">x</a>")
    }
}
