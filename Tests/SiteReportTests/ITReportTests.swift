import SiteChecking
import SiteHosting
import SiteModel
import SiteOutput
import SitePipeline
import SiteReport
import Testing

/// What the sheet for IT is counted from, and the sheet.
struct ITReportTests {
    private func hosts(_ name: String, _ text: String, own: String? = nil) throws -> OtherHosts {
        OtherHosts(in: OutputTree([OutputFile(path: try #require(OutputPath(name)), text: text)]), own: own)
    }

    @Test(
        "What a browser asks other hosts for by itself is a request",
        arguments: [
            ("a.html", #"<img src="https://pictures.example/a.png" alt="">"#),
            ("a.html", #"<script src="//scripts.example/a.js"></script>"#),
            ("a.html", #"<img srcset="a.png 1x, https://pictures.example/b.png 2x" alt="">"#),
            ("a.html", #"<link rel="preload stylesheet" href="HTTPS://styles.example/a.css">"#),
            ("a.html", #"<p style="background:url('https://pictures.example/a.png')">"#),
            ("a.html", "<style>@import \"https://styles.example/a.css\";</style>"),
            ("a.html", #"<svg><use href="https://drawings.example/a.svg#b"/></svg>"#),
            ("a.svg", #"<svg><image xlink:href="http://pictures.example/a.png"/></svg>"#),
            ("a.css", "@font-face{src:url(https://fonts.example/a.woff2)}"), ("a.js", "fetch('https://numbers.example/a')"),
        ])
    func requests(name: String, text: String) throws {
        let hosts = try hosts(name, text)
        #expect(hosts.requests.map(\.path) == [name])
        #expect(hosts.linked.isEmpty && hosts.forms.isEmpty)
    }

    @Test(
        "What lies in the site, or only has a name like an address, is none",
        arguments: [
            ("a.html", #"<img src="../a.png" alt=""><script src="assets/a.js"></script>"#),
            ("a.html", #"<link rel="canonical" href="https://intranet.example/a.html">"#),
            ("a.html", "<p>url(https://pictures.example/a.png) is what not to write.</p>"),
            ("a.html", #"<img src="https://intranet.example/post/a.png" alt="">"#), ("a.css", "p{background:url(\"a.svg#b\")}"),
            ("a.js", "document.createElementNS('http://www.w3.org/2000/svg', 'g')"), ("a.txt", "https://pictures.example/a.png"),
        ])
    func noRequests(name: String, text: String) throws {
        #expect(try hosts(name, text, own: "https://intranet.example/post").requests.isEmpty)
    }

    @Test("Links and forms are counted by host, and ask nobody")
    func links() throws {
        let hosts = try hosts(
            "a.html",
            #"<a href="https://law.example/a">1</a><a href="https://LAW.example/b">2</a><a href="mailto:a@b.example">3</a><a href="b.html">4</a>"#
                + #"<form action="https://forms.example/send"></form><form action="mailto:post@a.example"></form>"#)
        #expect(hosts.linked == ["law.example": 2])
        #expect(hosts.forms == ["forms.example"] && hosts.sendsMail)
        #expect(hosts.requests.isEmpty)
    }

    @Test("Each rule about accessibility is one that there is")
    func rules() {
        let known = Set(RuleSet.all.explanations.map(\.id))
        for rule in ITReport.accessibilityRules { #expect(known.contains(rule), "\(rule)") }
    }
}
