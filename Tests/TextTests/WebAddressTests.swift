import Testing
import Text

/// What may be written into `href` as an address outside the site.
@Suite struct WebAddressTests {
    @Test(
        "An address that can be followed is taken",
        arguments: [
            "https://x.example", "http://x/", "HTTPS://X.example/a?b#c", "https://müller.example/ä", "https://me@x.example:8443/",
            "https://[2001:db8::1]:80/x", "https://x.example:/", "https://10.0.0.1:8080/x", "https://x.example./", "https://a-b.1x.example",
            "mailto:a@b.example?subject=x", "tel:+49301234", "mailto:?subject=x", "MAILTO:ö%20x@müller.example,b@x.example",
            "mailto:a@b.example?cc=c@d.example&body=one%0D%0Atwo", "tel:0800-111.(0)/111", "tel:+44207946;ext=12",
            "https://x_y.example/%20",
        ])
    func taken(address: String) {
        #expect(WebAddress(address)?.text == address)
    }

    @Test(
        "What cannot be followed, or reads otherwise than it leads, is refused",
        arguments: [
            "javascript:alert(1)", "data:text/html,x", " https://x.example", "https://x.example/\u{202E}fdp", "https:/\\evil.example",
            "https://", "https:///x", "https://:80", "https://x.example:99999/", "https://x.example:80a/", "https://x\"y/", "https://a<b/",
            "https://[::g]/", "https://[::1", "https://.example/", "https://me@/x", "mailto:", "vbscript:x", "//x.example", "", ":",
            "blob:x",
            "java\nscript:alert(1)", "https://x.example/a\\b", "https://a,b/", "file:///etc/passwd", "https://x.example:000000080/",
            "mailto:post", "mailto:@b.example", "mailto:a@", "mailto:?", "mailto:a@b.example?bcc=c@d.example", "mailto:<a@b.example>",
            "mailto:a@b.example%0D%0ABcc:c@d.example", "mailto:a@b.example?subject=x%0abcc:c@d.example",
            "mailto:a@b.example?attach=/etc/passwd",
            "mailto:a@b.example,", "tel:*%2306%23", "tel:javascript", "tel:+", "tel:12;ext=<x>", "tel:#31#49", "https://a..b/",
            "https://-a.example/", "https://a-.example/", "https://1/", "https://0x7f.1/", "https://1.2.3.256/",
        ])
    func refused(address: String) {
        #expect(WebAddress(address) == nil)
    }
}
