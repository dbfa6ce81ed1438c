import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, whatever the machine's clock, language and folders are.
/// Tests/Command holds the same for the whole starter, with the release program.
struct DeterminismTests {
    private static let project = URL(filePath: Repository.smallSite)

    @Test("Another time zone, language and folder change nothing")
    func environment() throws {
        let here = try BuiltSite(of: Self.project)
        let there = try BuiltSite(
            of: Self.project,
            in: .init(timeZone: "Pacific/Kiritimati", language: "de_DE.UTF-8", folderName: "Ein Ordner, weit weg & größer"))
        #expect(here.files.count > 60)
        #expect(Set(here.files.keys) == Set(there.files.keys))
        for (path, bytes) in here.files {
            #expect(there.files[path] == bytes, "\(path)")
        }
    }

    @Test("A site that names no theme has the default one")
    func defaultTheme() throws {
        let settings = try String(contentsOf: Self.project.appending(path: "content/site.yml"), encoding: .utf8)
        let without = settings.replacing(/theme: \w+\n/, with: "", maxReplacements: 1)
        #expect(without != settings)
        let files = try BuiltSite(of: Self.project, in: .init(folderName: "small", files: ["content/site.yml": without])).files
        #expect(try files == BuiltSite(of: Self.project).files)
    }

    @Test("Nothing of the machine is in the site")
    func traces() throws {
        let site = try BuiltSite(of: Self.project)
        let traces = [Repository.root, NSHomeDirectory(), ProcessInfo.processInfo.hostName].filter { $0.count > 4 }
        for (path, bytes) in site.files where !path.hasSuffix(".png") {
            let text = String(decoding: bytes, as: UTF8.self)
            for trace in traces {
                #expect(!text.contains(trace), "\(path) names \(trace)")
            }
        }
    }
}
