import Foundation
import TestSupport
import Testing

@testable import SitePreview

/// Real sockets, on this machine's loopback only.
@Suite(.timeLimit(.minutes(5))) struct PreviewServerTests {
    private static let tag = #"<script src="/__sitegen/preview.js""#

    @Test("Pages and files are served as they were built, and nothing may keep them")
    func serving() async throws {
        let preview = try await RunningPreview.make()
        let page = try await preview.get("/")
        #expect(page.status == 200 && page.text.hasPrefix("<!doctype html><p>one</p>" + Self.tag))
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        #expect(page.headers["cache-control"] == "no-store")
        #expect(page.headers["etag"] == nil && page.headers["last-modified"] == nil)
        let sheet = try await preview.get("/look.css?x=1")
        #expect((sheet.status, sheet.text, sheet.headers["content-length"]) == (200, "p{}", "3"))
        let empty = try await preview.get("/empty.txt")
        #expect((empty.status, empty.text, empty.headers["content-length"]) == (200, "", "0"))
        let lost = try await preview.get("/x/y")
        #expect(lost.status == 404 && lost.text.hasPrefix("<p>lost" + Self.tag))
        try await preview.stop()
    }

    @Test("HEAD tells the length and sends nothing, other methods are refused, nonsense too")
    func methods() async throws {
        let preview = try await RunningPreview.make()
        let full = try await preview.get("/index.html")
        let head = try await preview.get("/index.html", method: "HEAD")
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.headers["content-length"] == "\(full.body.count)" && head.headers["content-type"] == full.headers["content-type"])
        let post = try await preview.get("/", method: "POST")
        #expect(post.status == 405 && post.headers["allow"] == "GET, HEAD")
        #expect(try await preview.get("/../../etc/passwd").status == 400)
        #expect(try await preview.get("/", host: "evil.example").status == 403)
        try await preview.stop()
    }

    @Test("Two requests on one connection are both answered")
    func keepAlive() async throws {
        let preview = try await RunningPreview.make()
        let both = try await preview.send(
            "GET /look.css HTTP/1.1\r\nHost: localhost\r\n\r\nGET /look.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        #expect(both.text.hasPrefix("p{}HTTP/1.1 200") && both.text.hasSuffix("p{}"))
        try await preview.stop()
    }

    @Test("Below a base path the site lies as on its server")
    func base() async throws {
        let preview = try await RunningPreview.make(base: "/docs/")
        #expect(preview.address == "http://127.0.0.1:\(preview.port)/docs/")
        let root = try await preview.get("/")
        #expect(root.status == 302 && root.headers["location"] == "/docs/")
        #expect(try await preview.get("/docs/").text.contains(#"src="/docs/__sitegen/preview.js""#))
        let reader = try await preview.listen("/docs/__sitegen/events")
        #expect(try await reader.next().contains(".1\""))
        await reader.close()
        try await preview.stop()
    }

    @Test("An edit, a mistake and its mending are built, served and told", arguments: [false, true])
    func life(polls: Bool) async throws {
        let preview = try await RunningPreview.make(polls: polls)
        let reader = try await preview.listen()
        let first = try await reader.next()
        #expect(first.contains(".1\"") && first.contains(#""findings":[]"#))

        try preview.edit("two")
        #expect(try await reader.next().contains(".2\""))
        #expect(try await preview.get("/").text.contains("<p>two</p>"))

        try preview.edit("BROKEN")
        let broken = try await reader.next()
        #expect(broken.contains(".2\"") && broken.contains(#""stale":true"#) && broken.contains(#"error: \u003ci>BROKEN\u003c/i>"#))
        #expect(try await preview.get("/").text.contains("<p>two</p>"))

        try preview.edit("two")
        let mended = try await reader.next()
        #expect(mended.contains(".2\"") && mended.contains(#""stale":false"#) && mended.contains(#""findings":[]"#))
        #expect(await preview.builds.count == 4)
        await reader.close()
        try await preview.stop()
    }

    @Test("A preview whose first build fails shows the findings and then the mended site")
    func brokenStart() async throws {
        let preview = try await RunningPreview.make("BROKEN")
        let page = try await preview.get("/any.html")
        #expect(page.status == 503 && page.text.contains("<pre>error: &lt;i&gt;BROKEN&lt;/i&gt;</pre>"))
        let reader = try await preview.listen()
        #expect(try await reader.next().contains(".0\""))
        try preview.edit("fine")
        #expect(try await reader.next().contains(".1\""))
        #expect(try await preview.get("/").text.contains("<p>fine</p>"))
        await reader.close()
        try await preview.stop()
    }

    @Test("A save without a change is not a build")
    func unchanged() async throws {
        let preview = try await RunningPreview.make()
        let reader = try await preview.listen()
        _ = try await reader.next()
        try preview.edit("one")
        try await Task.sleep(for: .milliseconds(400))
        #expect(await preview.builds.count == 1)
        try preview.edit("two")
        #expect(try await reader.next().contains(".2\""))
        #expect(await preview.builds.count == 2)
        await reader.close()
        try await preview.stop()
    }

    @Test("What is saved while a build is under way is built as well")
    func savedDuringBuild() async throws {
        let preview = try await RunningPreview.make()
        let reader = try await preview.listen()
        for number in 0..<30 {
            try preview.edit("text \(number)")
            try await Task.sleep(for: .milliseconds(20))
        }
        // However many builds there were, the last one has the last text.
        while try await !preview.get("/").text.contains("<p>text 29</p>") { _ = try await reader.next() }
        await reader.close()
        try await preview.stop()
    }

    @Test("A page is shown before its build is over, a later save ends that build, and what is made of all pages is waited for")
    func early() async throws {
        let preview = try await RunningPreview.make()
        let reader = try await preview.listen()
        _ = try await reader.next()
        #expect(try await preview.get("/").text.contains("one"))
        try preview.edit("EARLY two")
        #expect(try await reader.next().contains(".2\""))
        #expect(try await preview.get("/").text.contains("EARLY two"))
        async let sheet = preview.get("/look.css")
        try preview.edit("EARLY three")
        #expect(try await reader.next().contains(".3\""))
        #expect(try await preview.get("/").text.contains("EARLY three"))
        #expect(await preview.builds.count == 3)
        try preview.folder.write("", to: "go")
        #expect(try await reader.next().contains(".3\""), "the end of the build, without a reload")
        #expect(try await sheet.text == "p{}")
        #expect(try await preview.get("/").text.contains("EARLY three"))
        await reader.close()
        try await preview.stop()
    }

    @Test("A stopped preview leaves nobody waiting for a build that will not be")
    func stoppedEarly() async throws {
        let stage = PreviewBroadcaster(try PreviewedSite.showing(["a.html": "1"]))
        _ = await stage.site(for: "a.html")
        await stage.offer(EarlySite(assets: []) { _ in [0x32] }, ofBuild: 1)
        async let whole = stage.wholeSite()
        await stage.close()
        #expect(await !whole.isWhole)
        #expect(await stage.wholeSite() == stage.site)
    }

    @Test("Nobody waits for a build until the connection is closed: the second heartbeat ends it")
    func longBuild() async throws {
        let stage = PreviewBroadcaster(try PreviewedSite.showing(["a.html": "1"]))
        _ = await stage.site(for: "a.html")
        await stage.offer(EarlySite(assets: []) { $0 == "a.html" ? [0x32] : nil }, ofBuild: 1)
        let site = await stage.site
        #expect(PreviewAnswer(to: "/data.js", in: site, below: .root).waits)
        async let late = stage.wholeSite()
        while await stage.waits == 0 { await Task.yield() }
        await stage.sendHeartbeat()
        #expect(await stage.waits == 1)
        await stage.sendHeartbeat()
        #expect(await late == site)
    }

    @Test("A page that nobody had open is the new one as soon as it can be made, and one that is not there yet as well")
    func earlyForTheNext() async throws {
        let new = ["a.html": "1", "b.html": "2", "new.html": "2"]
        for page in ["b.html", "new.html"] {
            let stage = PreviewBroadcaster(try PreviewedSite.showing(["a.html": "1", "b.html": "1"]))
            let first = await stage.site(for: "a.html")
            await stage.offer(EarlySite(assets: []) { new[$0].map { Array($0.utf8) } }, ofBuild: 1)
            #expect(await stage.site(for: "a.html") == first, "nobody would see a difference")
            #expect(await stage.site(for: page).bytes(at: page) == Array("2".utf8))
            #expect(await stage.site(for: "a.html").label == first.label.next)
            // Once the build is over, its pages are not offered any more.
            let whole = await stage.site.after(.site(try outputTree(new), []), number: 1)
            await stage.show(whole)
            #expect(await stage.site(for: page) == whole && whole.isWhole)
        }
    }

    @Test("Somebody who asks for a page while its build is under way gets it from that build")
    func earlyOverHTTP() async throws {
        let preview = try await RunningPreview.make()
        try preview.edit("EARLY two")
        var text = ""
        while !text.contains("EARLY two") {
            text = try await preview.get("/").text
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(!FileManager.default.fileExists(atPath: preview.folder.path + "/go"))
        try preview.folder.write("", to: "go")
        #expect(try await preview.get("/look.css").text == "p{}")
        try await preview.stop()
    }

    @Test("A busy port leads to the next free one, which is told")
    func busyPort() async throws {
        let first = try await RunningPreview.make()
        let second = try await RunningPreview.make(port: first.port)
        #expect(second.port > first.port && second.port <= first.port + 20)
        #expect(second.address == "http://127.0.0.1:\(second.port)/")
        #expect(try await second.get("/").status == 200)
        try await first.stop()
        try await second.stop()
    }

    @Test("A stopped preview ends at once, also with browsers listening, and frees its port")
    func stopping() async throws {
        let preview = try await RunningPreview.make()
        let reader = try await preview.listen()
        _ = try await reader.next()
        let duration = try await ContinuousClock().measure { try await preview.stop() }
        // Not only when the silent connections have been closed.
        #expect(duration < ConnectionLimits().silence)
        let again = try await RunningPreview.make(port: preview.port)
        #expect(again.port == preview.port)
        await reader.close()
        try await again.stop()
    }

    @Test("A host that is not an address of this machine is a typed error", arguments: ["nowhere.example", "1.2.3", "::g"])
    func unknownHost(_ host: String) async throws {
        var options = PreviewOptions(watched: [])
        options.host = host
        let server = PreviewServer(options) { _ in .failed([]) }
        await #expect(throws: PreviewError.unknownHost(host)) { try await server.run { _ in } }
    }

    @Test("A host of another machine, or no port at all, is a typed error too")
    func cannotListen() async throws {
        var options = PreviewOptions(watched: [])
        options.host = "192.0.2.1"
        let far = PreviewServer(options) { _ in .failed([]) }
        await #expect(throws: PreviewError.cannotListen("Cannot assign requested address")) { try await far.run { _ in } }
        let preview = try await RunningPreview.make()
        options.host = "127.0.0.1"
        options.port = preview.port
        options.furtherPorts = 0
        let late = PreviewServer(options) { _ in .failed([]) }
        await #expect(throws: PreviewError.portsBusy(first: preview.port, last: preview.port)) { try await late.run { _ in } }
        try await preview.stop()
    }
}
