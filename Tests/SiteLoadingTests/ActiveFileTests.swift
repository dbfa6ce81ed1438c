import Diagnostics
import SiteLoading
import SiteModel
import TestSupport
import Testing

/// What goes out beside the pages can neither run nor ask other hosts.
struct ActiveFileTests {
    private static func findings(_ files: [String: String]) -> [Diagnostic] {
        SmallSite(files).load().findings.filter { $0.rule == "active-file" }
    }

    @Test(
        "Files that a browser, a server or a computer would run are not published",
        arguments: [
            "a.html", "a.HTM", "a.xhtml", "a.js", "a.mjs", "a.xml", "a.php", "a.exe", "a.docm", "a.png.html", "a", "a.css", "a.unknown",
        ])
    func kinds(name: String) throws {
        let findings = Self.findings(["pages/\(name)": "<script>alert(1)</script>"])
        #expect(findings.map(\.location.path) == ["content/pages/\(name)"])
        #expect(findings.allSatisfy { $0.severity == .error && $0.remedy != nil })
    }

    @Test(
        "What people hand out is published", arguments: ["a.pdf", "a.PDF", "a.docx", "a.png", "a.jpeg", "a.txt", "a.zip", "a.mp4", "a.ics"])
    func harmlessKinds(name: String) { #expect(Self.findings(["pages/\(name)": "x"]).isEmpty) }

    @Test("A drawing that does more than draw is a finding at its place", arguments: Self.hostileDrawings)
    func drawings(body: String) {
        let text = body.hasPrefix("<?") || body.hasPrefix("<!") ? body : "<svg xmlns=\"http://www.w3.org/2000/svg\">\n\(body)\n</svg>"
        let findings = Self.findings(["pages/a.svg": text])
        #expect(findings.count == 1, "\(body)")
    }

    static let hostileDrawings = [
        "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<script href=\"a.js\"/>",
        "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>", "<rect onload=\"alert(1)\"/>", "<rect ONCLICK='alert(1)'/>",
        "<rect\nonmouseover = \"alert(1)\"/>", "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
        "<g xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:img src=\"x\"/></g>", "<a href=\"javascript:alert(1)\"><rect/></a>",
        "<a xlink:href=\"&#106;avascript:alert(1)\"><rect/></a>", "<a href=\"java\tscript:alert(1)\"><rect/></a>",
        "<a href=\"data:text/html,x\"><rect/></a>", "<use href=\"https://evil.example/a.svg#x\"/>", "<use href=\"other.svg#x\"/>",
        "<image href=\"https://evil.example/a.png\"/>", "<image xlink:href=\"file:///etc/passwd\"/>", "<image href=\"//evil.example/a\"/>",
        "<image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>", "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<animate attributeName=\"xlink:href\" values=\"javascript:alert(1)\"/>", "<animate attributeName=\"onclick\" to=\"x\"/>",
        "<rect style=\"fill:url(https://evil.example/a)\"/>", "<rect fill=\"url('//evil.example/a#b')\"/>",
        "<rect fill=\"u\\72l(https://evil.example/a)\"/>", "<style>@import 'https://evil.example/a.css';</style>",
        "<style>@im\\70ort url(a)</style>", "<style>rect{fill:URL( \"https://evil.example/\")}</style>",
        "<style><![CDATA[ @import url(https://evil.example) ]]></style>",
        "<style>a{background:image-set('https://evil.example/a' 1x)}</style>",
        "<g xml:base=\"https://evil.example/\"/>", "<!-- <symbol id=\"i-mug\"><script>alert(1)</script></symbol> -->", "<!-- a -- b -->",
        "<![CDATA[<script>alert(1)</script>]]>", "<rect fill=\"a<b\"/>", "<rect fill=a/>", "<rect fill/>", "<rect fill=\"a\"",
        "<rect fill=\"&x;\"/>",
        "<iframe src=\"a\"/>", "<embed src=\"a\"/>", "<handler type=\"x\"/>", "<feImage href=\"https://evil.example/a.png\"/>",
        "<?xml-stylesheet href=\"https://evil.example/a.css\"?><svg/>", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>",
        "<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]><svg>&x;</svg>",
    ]

    @Test(
        "A drawing as programs export it is published",
        arguments: [
            "<defs><linearGradient id=\"a\"><stop offset=\"0\"/></linearGradient></defs><rect fill=\"url(#a)\" style=\"stroke:url('#a')\"/>",
            "<!-- Created with Inkscape (http://www.inkscape.org/) --><metadata><rdf:RDF xmlns:rdf=\"x\"><cc:Work/></rdf:RDF></metadata>",
            "<style>rect{fill:#fff}@media print{rect{fill:url(#a)}}</style><a href=\"https://larkholm.example/\"><text>Tea &amp; cake</text></a>",
            "<image href=\"data:image/png;base64,AAAA\"/><animate attributeName=\"x\" values=\"0;1\"/><use xlink:href=\"#a\"/>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x\">",
        ])
    func harmlessDrawings(body: String) {
        #expect(Self.findings(["pages/a.svg": body.hasPrefix("<?") ? body + "<svg/>" : "<svg>\(body)</svg>"]).isEmpty)
    }

    @Test(
        "A stylesheet of the site or of a theme asks no other host",
        arguments: [
            "@import 'a.css';", "@IMPORT url(https://evil.example/a.css);", "a{background:url(https://evil.example/a)}",
            "a{background:u\\72 l(\"//evil.example\")}", "@font-face{src:url(\n'https://evil.example/a.woff2')}",
            "a{background:/**/url(/**/https://evil.example)}", "a{background:-webkit-image-set('https://evil.example/a' 1x)}",
            "@\\69mport 'x';", "a{width:expression(alert(1))}", "a{-moz-binding:url(x)}", "a{background:url(data:text/html,x)}",
            "a{background:url(/\\evil.example)}", "a{background:image('https://evil.example/a')}",
        ])
    func styles(text: String) throws {
        #expect(Self.findings(["site.css": "b{}\n" + text]).map(\.location.line) == [2])
        let project = try TemporaryFolder(["themes/own/theme.yml": "tokens: {}\n", "themes/own/Assets/a.css": text])
        var log = DiagnosticLog()
        _ = try ThemeFolder.read(name: "own", root: project.path, into: &log)
        #expect(log.diagnostics.map(\.rule) == ["active-file"])
    }

    @Test(
        "A stylesheet may say what it likes as long as it asks nobody",
        arguments: [
            "a{background:url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\")}",
            "a::before{content:'@import url(https://x)'}",
            "/* url(https://evil.example) */ a{mask:url(#m)}", "a{background:url(pictures/a.png)}", "@layer own{a{color:red}}",
        ])
    func harmlessStyles(text: String) { #expect(Self.findings(["site.css": text]).isEmpty) }

    @Test("A theme’s symbols and other files are held to the same")
    func themes() throws {
        for (name, text) in [
            ("symbols.svg", "<symbol id=\"i\"><script>x</script></symbol>"), ("a.html", "x"), ("a.svg", "<svg onload='x'/>"),
        ] {
            let project = try TemporaryFolder(["themes/own/theme.yml": "tokens: {}\n", "themes/own/Assets/\(name)": text])
            var log = DiagnosticLog()
            _ = try ThemeFolder.read(name: "own", root: project.path, into: &log)
            #expect(log.diagnostics.map(\.rule) == ["active-file"], "\(name)")
        }
    }
}
