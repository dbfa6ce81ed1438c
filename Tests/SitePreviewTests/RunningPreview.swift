import Diagnostics
import Foundation
import SiteOutput
import TestSupport
import Testing

@testable import SitePreview

/// A preview that runs on a free port beside a test. Its site is one page with the text of `content/page.txt` and a style sheet; a text
/// with `BROKEN` in it is an author's mistake. One that begins with `EARLY` is shown at once, and its build goes on until there is a file
/// `go`.
struct RunningPreview: Sendable {
    let folder: TemporaryFolder
    let port: UInt16
    let address: String
    /// Everything the preview reported so far and from now on.
    let events: AsyncStream<PreviewEvent>
    let builds: Counter
    private let task: Task<Void, any Error>

    actor Counter {
        private(set) var count = 0
        func increase() { count += 1 }
    }

    static func make(
        _ text: String = "one", base: String = "/", polls: Bool = false, port: UInt16 = 0, limits: ConnectionLimits = ConnectionLimits()
    ) async throws -> RunningPreview {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "content/page.txt")
        var options = PreviewOptions(watched: [folder.path + "/content"])
        options.port = port
        options.polls = polls
        options.limits = limits
        let path = try #require(BasePath(base))
        options.basePath = { path }
        let builds = Counter()
        let server = PreviewServer(options) { progress in
            await builds.increase()
            return await build(folder.path + "/content/page.txt", progress)
        }
        let (reports, reporter) = AsyncStream.makeStream(of: PreviewEvent.self)
        let (rest, copier) = AsyncStream.makeStream(of: PreviewEvent.self)
        let task = Task {
            defer { reporter.finish() }
            try await server.run { event in
                reporter.yield(event)
                copier.yield(event)
            }
        }
        for await event in reports {
            guard case .listening(let address, let port) = event else { continue }
            return RunningPreview(folder: folder, port: port, address: address, events: rest, builds: builds, task: task)
        }
        try await task.value
        throw CancellationError()
    }

    private static func build(_ path: String, _ progress: PreviewProgress) async -> PreviewBuild? {
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "BROKEN: no file"
        if text.contains("BROKEN") { return .failed([PreviewFinding(severity: .error, text: "error: <i>\(text)</i>")]) }
        let files = ["index.html": "<!doctype html><p>\(text)</p>", "404.html": "<p>lost", "look.css": "p{}", "empty.txt": ""]
        guard let tree = try? outputTree(files) else { return .failed([]) }
        if text.hasPrefix("EARLY") {
            await progress.show(EarlySite(assets: []) { $0 == "index.html" ? OutputPath($0).flatMap { tree[$0] } : nil })
            let end = URL(filePath: path).deletingLastPathComponent().deletingLastPathComponent().path + "/go"
            while !FileManager.default.fileExists(atPath: end) {
                if progress.isOutdated() { return nil }
                try? await Task.sleep(for: .milliseconds(5))
            }
        }
        return .site(tree, [])
    }

    func stop() async throws {
        task.cancel()
        try await task.value
    }

    func edit(_ text: String) throws {
        try folder.write(text, to: "content/page.txt")
    }

    /// Sends one request and reads to the end of the connection.
    func send(_ request: String) async throws -> Reply {
        let socket = try LoopbackSocket(port: port)
        try socket.write(request)
        var bytes: [UInt8] = []
        while case let more = await socket.read(), !more.isEmpty { bytes += more }
        return Reply(bytes)
    }

    func get(_ path: String, method: String = "GET", host: String = "localhost") async throws -> Reply {
        try await send("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
    }

    /// What a browser hears on the event stream, message by message.
    func listen(_ path: String = "/__sitegen/events") async throws -> EventReader {
        let socket = try LoopbackSocket(port: port)
        try socket.write("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return EventReader(socket: socket)
    }
}

/// An answer as it came over the wire.
struct Reply {
    let status: Int
    let headers: [String: String]
    let body: [UInt8]

    init(_ bytes: [UInt8]) {
        let separator = Array("\r\n\r\n".utf8)
        let cut = (0..<max(0, bytes.count - 3)).first { Array(bytes[$0..<$0 + 4]) == separator } ?? bytes.count
        let lines = String(decoding: bytes[..<cut], as: UTF8.self).split(separator: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts.last?.trimmingCharacters(in: .whitespaces)
        }
        self.headers = headers
        body = Array(bytes.dropFirst(cut + 4))
    }

    var text: String {
        String(decoding: body, as: UTF8.self)
    }
}

actor EventReader {
    private let socket: LoopbackSocket
    private var text = ""

    init(socket: LoopbackSocket) {
        self.socket = socket
    }

    /// The JSON of the next message.
    func next() async throws -> String {
        while true {
            if let start = text.range(of: "data: "), let end = text.range(of: "\n\n", range: start.upperBound..<text.endIndex) {
                defer { text.removeSubrange(..<end.upperBound) }
                return String(text[start.upperBound..<end.lowerBound])
            }
            let more = await socket.read()
            if more.isEmpty { throw LoopbackSocket.Failure(code: 0) }
            text += String(decoding: more, as: UTF8.self)
        }
    }

    func close() {
        socket.close()
    }
}
