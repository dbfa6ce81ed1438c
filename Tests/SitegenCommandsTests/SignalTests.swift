import Foundation
import Glibc
import TestSupport
import Testing

/// Ctrl-C, and a preview from its start to its end.
struct SignalTests {
    @Test("Ctrl-C ends a build with 130") func ctrlCEndsABuildWith130() throws {
        let project = try StarterProject("--languages", "en")
        // The build waits for the one that writes into the same folder just now: this test.
        try FileManager.default.createDirectory(atPath: "\(project.path)/site", withIntermediateDirectories: true)
        let folder = open("\(project.path)/site", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try #require(folder >= 0)
        defer { close(folder) }
        #expect(flock(folder, LOCK_EX) == 0)
        let build = try Binary.start(["build"], in: project.path)
        try Self.wait { Self.catchesInterrupts(build.process.processIdentifier) }
        build.process.interrupt()
        build.process.waitUntilExit()
        #expect(build.process.terminationReason == .exit)
        #expect(build.process.terminationStatus == 130)
    }

    /// The machine may be busy; nothing is gained by a guess at how long a start takes.
    private static func wait(until condition: () -> Bool) throws {
        for _ in 0..<3_000 where !condition() { usleep(10_000) }
        try #require(condition())
    }

    private static func catchesInterrupts(_ process: Int32) -> Bool {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let caught = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }?.split(separator: "\t").last
        return caught.flatMap { UInt64($0, radix: 16) }.map { $0 & 1 << UInt64(SIGINT - 1) != 0 } ?? false
    }

    @Test("A preview says its address and ends cleanly with Ctrl-C") func aPreviewTellsItsAddressAndEndsCleanlyWithCtrlC() throws {
        let project = try StarterProject("--languages", "en")
        let serve = try Binary.start(["dev", "--port", "0", "--color", "never"], in: "\(project.path)/content")
        defer { if serve.process.isRunning { serve.process.terminate() } }
        let line = String(decoding: serve.output.fileHandleForReading.availableData, as: UTF8.self)
        #expect(line.hasPrefix("http://127.0.0.1:"))
        #expect(line.hasSuffix("/\n"))
        let page = try Binary.Program(path: "/usr/bin/env").run(
            ["python3", "-c", Self.fetch, line.trimmingCharacters(in: .newlines)], in: "/")
        #expect(page.output.contains("<!doctype html>"), "\(page.errors)")

        // A second one takes the next port and says so.
        let port = line.split(separator: ":").last?.prefix { $0.isNumber } ?? ""
        let second = try Binary.start(["serve", "--port", "\(port)", "--host", "0.0.0.0"], in: project.path)
        defer { if second.process.isRunning { second.process.terminate() } }
        #expect(!second.output.fileHandleForReading.availableData.isEmpty)
        for running in [serve, second] {
            running.process.interrupt()
            running.process.waitUntilExit()
            #expect(running.process.terminationReason == .exit)
            #expect(running.process.terminationStatus == 0)
        }
        let words = String(decoding: second.errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(words.hasPrefix("warning: Everybody who can reach this machine"))
        #expect(words.contains("Port \(port) is busy; this is "))
        // Nothing was written.
        #expect(!project.folder.exists("site/site"))
    }

    private static let fetch = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())"

    @Test("A preview without a project ends with 3") func aPreviewWithoutAProjectEndsWithThree() throws {
        #expect(try Binary.run(["serve"], in: "/").status == 3)
    }

    @Test("A host that is not an address ends with 2") func aHostThatIsNoAddressEndsWithTwo() throws {
        let project = try StarterProject("--languages", "en")
        #expect(try Binary.run(["serve", "--host", "not an address"], in: project.path).status == 2)
    }
}
