import Testing

@testable import SitePreview

/// A program that behaves badly costs the preview little, and others nothing.
@Suite(.timeLimit(.minutes(5))) struct ConnectionLimitsTests {
    @Test(
        "A request line or a header without end is refused, and others are served meanwhile", arguments: ["GET /", "GET / HTTP/1.1\r\nX: "])
    func endless(_ start: String) async throws {
        let preview = try await RunningPreview.make()
        let socket = try LoopbackSocket(port: preview.port)
        // The server may be gone in the middle, which is the point.
        try? socket.write(start)
        for _ in 0..<100 { try? socket.write(String(repeating: "a", count: 10_000)) }
        #expect(try await preview.get("/").status == 200)
        let reply = Reply(await socket.read())
        #expect([0, 400, 431].contains(reply.status), "\(reply.status)")
        while await !socket.read().isEmpty {}
        try await preview.stop()
    }

    @Test("A connection on which nothing is said is closed")
    func silence() async throws {
        var limits = ConnectionLimits()
        // Long enough for a busy machine to say something in.
        limits.silence = .seconds(3)
        let preview = try await RunningPreview.make(limits: limits)
        let idle = try LoopbackSocket(port: preview.port)
        #expect(await idle.read().isEmpty)
        #expect(try await preview.get("/").status == 200)
        try await preview.stop()
    }

    @Test("Beyond the limit a browser waits until another one is done, and none is turned away")
    func count() async throws {
        var limits = ConnectionLimits()
        limits.count = 3
        let preview = try await RunningPreview.make(limits: limits)
        let idle = try (0..<3).map { _ in try LoopbackSocket(port: preview.port) }
        async let waiting = preview.get("/")
        try await Task.sleep(for: .milliseconds(200))
        idle[1].close()
        #expect(try await waiting.status == 200)
        for socket in idle { socket.close() }
        try await preview.stop()
    }
}
