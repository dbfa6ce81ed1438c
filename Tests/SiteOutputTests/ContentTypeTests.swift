import SiteOutput
import Testing

@Suite struct ContentTypeTests {
    @Test(
        "Text comes with its encoding, everything else without",
        arguments: [
            ("index.html", "text/html; charset=utf-8"), ("enamel.1f6b0c3a00.css", "text/css; charset=utf-8"),
            ("search.de.js", "text/javascript; charset=utf-8"), ("guidelines.json", "application/json; charset=utf-8"),
            ("feed.xml", "application/xml; charset=utf-8"), ("party.ics", "text/calendar; charset=utf-8"),
            ("mug.SVG", "image/svg+xml; charset=utf-8"), ("robots.txt", "text/plain; charset=utf-8"), ("a.b.woff2", "font/woff2"),
            ("photo.JPG", "image/jpeg"), ("card.pdf", "application/pdf"), ("announcement.eml", "message/rfc822"),
            ("LICENCE", "application/octet-stream"),
            ("x.unknown", "application/octet-stream"),
        ])
    func type(_ name: String, _ expected: String) {
        #expect(ContentType.of(name) == expected)
    }
}
