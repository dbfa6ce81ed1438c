import Foundation
import Testing

/// The same input gives the same bytes, whatever the machine's clock, language and folders are.
struct DeterminismTests {
    @Test("Another time zone, language and folder change nothing")
    func environment() throws {
        let here = try BuiltSite(of: Repository.root)
        let there = try BuiltSite(
            of: Repository.root,
            in: .init(timeZone: "Pacific/Kiritimati", language: "de_DE.UTF-8", folderName: "Ein Ordner, weit weg & größer"))
        #expect(here.files.count > 250)
        #expect(Set(here.files.keys) == Set(there.files.keys))
        for (path, bytes) in here.files {
            #expect(there.files[path] == bytes, "\(path)")
        }
    }

    @Test("Nothing of the machine stands in the site")
    func traces() throws {
        let site = try BuiltSite(of: Repository.root)
        let traces = [Repository.root.path, NSHomeDirectory(), ProcessInfo.processInfo.hostName].filter { $0.count > 4 }
        for (path, bytes) in site.files where !path.hasSuffix(".png") {
            let text = String(decoding: bytes, as: UTF8.self)
            for trace in traces {
                #expect(!text.contains(trace), "\(path) names \(trace)")
            }
        }
    }
}
