import Diagnostics
import SiteOutput
import Testing

@testable import SitePreview

@Suite struct PreviewAnswerTests {
    private static let files = [
        "index.html": "<p>home", "de/index.html": "<p>Start", "launch/index.html": "<p>launch", "404.html": "<p>lost",
        "de/404.html": "<p>verirrt", "assets/look.css": "p{}", "Büro außen.txt": "ü", "old.htm": "<p>old",
    ]
    private static let tag = #"<script src="/__sitegen/preview.js" data-site="7.1"></script>"# + "\n"

    private func answer(_ path: String, query: String = "", below base: BasePath = .root) throws -> PreviewAnswer {
        PreviewAnswer(to: path, query: query, in: try .showing(Self.files), below: base)
    }

    @Test(
        "A page is the build's bytes and the tag after them",
        arguments: [
            ("/", "<p>home"), ("/index.html", "<p>home"), ("/de/", "<p>Start"), ("/launch/index.html", "<p>launch"), ("/old.htm", "<p>old"),
        ])
    func page(_ path: String, _ bytes: String) throws {
        let answer = try answer(path)
        #expect(answer.status == .ok && answer.contentType == "text/html; charset=utf-8")
        #expect(answer.text == bytes + Self.tag)
    }

    @Test(
        "Anything else is the build's bytes and nothing more",
        arguments: [
            ("/assets/look.css", "p{}", "text/css; charset=utf-8"), ("/B%C3%BCro%20au%C3%9Fen.txt", "ü", "text/plain; charset=utf-8"),
        ])
    func file(_ path: String, _ bytes: String, _ type: String) throws {
        let answer = try answer(path)
        #expect((answer.status, answer.text, answer.contentType) == (.ok, bytes, type))
    }

    @Test(
        "An address that leads nowhere gets the nearest 404 page of the site",
        arguments: [
            ("/x", "<p>lost"), ("/assets/", "<p>lost"), ("/index.html/", "<p>lost"), ("/a/b/c.css", "<p>lost"), ("/de/x/y", "<p>verirrt"),
            ("/.sitegen-manifest", "<p>lost"),
        ])
    func notFound(_ path: String, _ bytes: String) throws {
        let answer = try answer(path)
        #expect((answer.status, answer.text) == (.notFound, bytes + Self.tag))
    }

    @Test("A site without a 404 page gets one of the preview's, with the tag")
    func ownNotFound() throws {
        let answer = PreviewAnswer(to: "/x", in: try .showing(["index.html": ""]), below: .root)
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("no page at this address") && answer.text.hasSuffix(Self.tag))
    }

    @Test("A folder without its slash leads to the one with it, so that relative links hold")
    func folder() throws {
        #expect(try answer("/launch").location == "/launch/")
        #expect(try answer("/launch", query: "a=1&b").location == "/launch/?a=1&b")
        let base = try #require(BasePath("/my handbook/"))
        #expect(try answer("/my%20handbook/launch", below: base).location == "/my%20handbook/launch/")
    }

    @Test("Below a base path lies the site, and the root leads there")
    func base() throws {
        let base = try #require(BasePath("/docs/handbook"))
        let page = try answer("/docs/handbook/de/index.html", below: base)
        #expect(page.text == #"<p>Start<script src="/docs/handbook/__sitegen/preview.js" data-site="7.1"></script>"# + "\n")
        #expect(try answer("/docs/handbook/", below: base).status == .ok)
        for path in ["/", "/docs/handbook"] {
            let answer = try answer(path, below: base)
            #expect((answer.status, answer.location) == (.found, "/docs/handbook/"))
        }
        for path in ["/docs", "/docs/", "/index.html", "/docs/handbook2/", "/__sitegen/preview.js"] {
            let answer = try answer(path, below: base)
            #expect(answer.status == .notFound && answer.text.contains(#"href="/docs/handbook/""#))
        }
    }

    @Test("The preview's own files lie below the base path too")
    func liveReload() throws {
        let base = try #require(BasePath("/docs/"))
        #expect(try answer("/docs/__sitegen/preview.js", below: base).text == LiveReload.script)
        #expect(try answer("/docs/__sitegen/worker.js", below: base).text == LiveReload.worker)
        #expect(try answer("/docs/__sitegen/events", below: base).isEventStream)
        #expect(try answer("/docs/__sitegen/other", below: base).status == .notFound)
    }

    @Test("Before the first good build every address shows the findings, escaped, and waits")
    func notBuilt() throws {
        let finding = PreviewFinding(severity: .error, text: "a.md:1 <script>alert(1)</script> & \"x\"")
        let site = PreviewedSite(run: 7).after(.failed([finding]))
        for path in ["/", "/any/thing.html"] {
            let answer = PreviewAnswer(to: path, in: site, below: .root)
            #expect(answer.status == .notBuilt)
            #expect(answer.text.contains("<pre>a.md:1 &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</pre>"))
            #expect(answer.text.hasSuffix(#"data-site="7.0"></script>"# + "\n"))
        }
    }

    @Test("An address that is none is refused", arguments: ["/../etc/passwd", "//evil.example", "/%2e%2e/"])
    func bad(_ path: String) throws {
        #expect(try answer(path).status == .badRequest)
    }
}
