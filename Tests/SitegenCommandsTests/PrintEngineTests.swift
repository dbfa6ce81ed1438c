import Foundation
import TestSupport
import Testing

/// An engine that does not do what it should, played by a shell script.
struct PrintEngineTests {
    /// A `weasyprint` whose Python is a script of ours.
    private static func engine(_ script: String, in folder: TemporaryFolder) throws -> String {
        // The first line of a program is cut at spaces, and the test's folder has one.
        let place = "/tmp/sitegen-engine-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        try "#!/bin/sh\n\(script)\n".write(toFile: "\(place)/python", atomically: false, encoding: .utf8)
        try "#!\(place)/python\n".write(toFile: "\(place)/weasyprint", atomically: false, encoding: .utf8)
        for name in ["python", "weasyprint"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(place)/\(name)")
        }
        return place
    }

    @Test(
        "An engine that hangs is ended after the time limit, with its children and its folder", arguments: ["exec sleep 600", "sleep 600"])
    func hanging(script: String) throws {
        let project = try StarterProject("--languages", "en")
        let place = try Self.engine(script, in: project.folder)
        let scratch = try TemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: place) }
        let answer = try Binary.run(
            ["print", "--weasyprint", place, "--timeout", "1", "--with-open-facts"], in: project.path, environment: ["TMPDIR": scratch.path]
        )
        #expect(answer.status == 4)
        #expect(answer.errors.contains("was not there after 1 s"), "\(answer.errors)")
        #expect(scratch.files().isEmpty)
        #expect(!project.folder.exists("site/site"))
    }

    @Test("A PDF that cannot be made keeps no review copy back, and the PDF of an earlier copy is named")
    func reviewWithoutPDF() throws {
        let project = try StarterProject("--languages", "en")
        let place = try Self.engine("exit 3", in: project.folder)
        defer { try? FileManager.default.removeItem(atPath: place) }
        try project.folder.write("old", to: "site/review/legal.en.pdf")
        let answer = try Binary.run(["print", "--review", "legal", "--weasyprint", place], in: project.path)
        #expect(answer.status == 4)
        #expect(answer.errors.hasPrefix("error: No PDF: "), "\(answer.errors)")
        #expect(answer.output.contains("review/legal.en.pdf is of an earlier copy"), "\(answer.output)")
        #expect(project.folder.exists("site/review/legal.en.docx") && project.folder.exists("site/review/legal.en.html"))
    }

    @Test("Ctrl-C and a request to end leave no folder and no process", arguments: [SIGINT, SIGTERM])
    func interrupted(name: Int32) throws {
        let project = try StarterProject("--languages", "en")
        let place = try Self.engine("sleep 600 & echo $! > \"$TMPDIR/../engine\"; wait", in: project.folder)
        let scratch = try TemporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: place) }
        try scratch.write("", to: "tmp/kept")
        let running = try Binary.start(
            ["print", "--weasyprint", place, "--with-open-facts", "--jobs", "1"], in: project.path,
            environment: ["TMPDIR": scratch.path + "/tmp"])
        // The file is there a moment before its number is.
        var started: Int32?
        for _ in 0..<3_000 where started == nil {
            started = (try? scratch.text(of: "engine")).flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
            usleep(10_000)
        }
        let child = try #require(started)
        kill(running.process.processIdentifier, name)
        running.process.waitUntilExit()
        #expect(running.process.terminationStatus == 130)
        #expect(scratch.files() == ["engine", "tmp", "tmp/kept"])
        for _ in 0..<500 where kill(child, 0) == 0 { usleep(10_000) }
        #expect(kill(child, 0) != 0)
        #expect(!project.folder.exists("site/site"))
    }

    @Test(
        "A number that is out of range is refused",
        arguments: [["--timeout", "0"], ["--timeout", "99999999999999999999"], ["--jobs", "0"]])
    func range(options: [String]) throws { #expect(try Binary.run(["print"] + options).status == 2) }
}
