import Foundation
import SiteOutput
import TestSupport
import Testing

@Suite struct KillTests {
    /// Two states of a site: pages that change, that stay, that come and go, in folders that come and go, and large ones.
    private static func site(_ letter: String) throws -> OutputTree {
        var files = ["index.html": "home \(letter)", "same.css": "body {}", "\(letter)/only/here.html": letter, "large.js": ""]
        files["large.js"] = String(repeating: "\(letter) ", count: 60_000)
        for number in 0..<20 { files["guidelines/\(number).html"] = String(repeating: "\(letter)\(number) ", count: 1 + number * 147) }
        for number in 0..<10 { files["guidelines/\(letter)\(number).html"] = letter }
        return try tree(files)
    }

    /// More of them for a thorough look: the test takes about 40 ms for each.
    private static let rounds = ProcessInfo.processInfo.environment["SITEGEN_KILL_ROUNDS"].flatMap(Int.init) ?? 100

    @Test("A build killed at any moment leaves no half-written file, and the next build mends the rest")
    func killed() throws {
        let folder = try TemporaryFolder()
        let sites = [try Self.site("A"), try Self.site("B")]
        let listings = sites.map(\.listing)
        try folder.write("*", to: ".gitignore")
        let output = folder.path
        // Long enough for a build and a half, however slow the machine is.
        let duration = try ContinuousClock().measure { _ = try DiskWriter.write(sites[0], to: output) }
        let longest = max(2_000, UInt32(duration / .microseconds(1) * 1.5))
        var interrupted = 0
        // A busy machine may kill most children before they have begun: more rounds, until enough were hit at work.
        var round = 0
        while round < Self.rounds || interrupted <= Self.rounds / 10 && round < Self.rounds * 10 {
            defer { round += 1 }
            let process = try ForkedProcess {
                for turn in 0... {
                    do { _ = try DiskWriter.write(sites[turn % 2], to: output) } catch { return 1 }
                }
                return 0
            }
            usleep(UInt32.random(in: 0..<longest))
            process.kill()

            let found = folder.site.filter { $0.key != ".gitignore" && $0.key != "CNAME" }
            for (path, bytes) in found where !path.hasSuffix("/") && !path.contains(OutputPath.reservedPrefix) {
                #expect(listings.contains { $0[path] == bytes }, "\(path) in round \(round)")
            }
            if round > 0, !listings.contains(found) { interrupted += 1 }

            let wanted = round % 2
            _ = try DiskWriter.write(sites[wanted], to: output)
            if round == 0 { try folder.write("not ours", to: "CNAME") }
            let neighbours = [".gitignore": Array("*".utf8), "CNAME": Array("not ours".utf8)]
            #expect(folder.site == listings[wanted].merging(neighbours) { ours, _ in ours }, "round \(round)")
            let again = try DiskWriter.write(sites[wanted], to: output)
            #expect(again.written.isEmpty && again.removed.isEmpty)
        }
        #expect(interrupted > Self.rounds / 10, "the kills have to hit builds that are under way")
    }
}
