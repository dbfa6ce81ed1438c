import SiteOutput
import Testing

struct SheetSourcesTests {
    private static func fingerprint(_ change: (path: String, text: String)? = nil) throws -> String {
        var files = [
            "sheets/card.html":
                "<link href=\"../assets/print.css\"><img src=\"../files/pages/a%20gate.png\"><a href=\"../index.html\">x</a>",
            "assets/print.css": "@font-face{src:url(fonts/a.woff2)} a{background:url('../files/ground.svg')}",
            "assets/fonts/a.woff2": "font",
            "files/ground.svg": "<svg><image href=\"inner.png\"/></svg>", "files/inner.png": "inner", "files/pages/a gate.png": "gate",
            "files/other.png": "other", "index.html": "home",
        ]
        if let change { files[change.path] = change.text }
        let tree = OutputTree(files.compactMap { path, text in OutputPath(path).map { OutputFile(path: $0, text: text) } })
        let sheet = try #require(OutputPath("sheets/card.html"))
        var sources = SheetSources(in: tree)
        let fingerprint = sources.fingerprint(of: sheet)
        return try #require(fingerprint)
    }

    @Test(
        "Whatever a sheet is drawn with makes another PDF when it changes",
        arguments: [
            "assets/print.css", "assets/fonts/a.woff2", "files/ground.svg", "files/inner.png", "files/pages/a gate.png", "sheets/card.html",
        ])
    func used(path: String) throws {
        #expect(try Self.fingerprint() != Self.fingerprint((path, "changed")))
    }

    @Test("What a sheet only links to, or does not name, makes no other PDF", arguments: ["index.html", "files/other.png"])
    func unused(path: String) throws { #expect(try Self.fingerprint() == Self.fingerprint((path, "changed"))) }
}
