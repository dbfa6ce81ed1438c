import Foundation
import SiteReport
import TestSupport
import Testing

/// What the bill of materials (`make sbom`) is written from.
struct DependencyTests {
    @Test("Every package that is declared has a licence and a purpose")
    func known() throws {
        let package = try String(contentsOfFile: Repository.root + "/Package.swift", encoding: .utf8)
        let data = try Data(contentsOf: URL(filePath: Repository.root + "/.ci/dependencies.json"))
        let known = try JSONDecoder().decode([String: [String: [String]]].self, from: data)
        let declared = package.matches(of: /url: "https:[^"]*\/([^"\/]+)"/).map { $0.1.lowercased() }
        #expect(declared.count >= 4)
        let resolved = Set(["swift-atomics", "swift-collections"])
        #expect(Set(known["swift"]?.keys.map { $0 } ?? []).subtracting(declared).subtracting(resolved).sorted() == [], "not used any more")
        for name in declared { #expect(known["swift"]?[name]?.count == 2, "\(name)") }
        let libraries = package.matches(of: /pkgConfig: "([^"]+)"/).map { String($0.1) }
        for name in libraries { #expect(known["debian"]?[name]?.count == 3, "\(name)") }
        let pinned = try String(contentsOfFile: Repository.root + "/.ci/weasyprint.txt", encoding: .utf8)
        for line in pinned.split(separator: "\n") where line.contains("==") {
            let name = line.prefix { $0 != "=" }
            #expect(known["python"]?[String(name)]?.count == 2, "\(name)")
        }
    }

    @Test("The sheet for IT names the parts of the bill of materials, with the same licences")
    func parts() throws {
        let data = try Data(contentsOf: URL(filePath: Repository.root + "/.ci/dependencies.json"))
        let known = try JSONDecoder().decode([String: [String: [String]]].self, from: data)
        let linked = (known["swift"] ?? [:]).merging(known["debian"] ?? [:]) { first, _ in first }.mapValues { $0[0] }
        #expect(Dictionary(uniqueKeysWithValues: ProgramPart.all.map { ($0.name, $0.licence) }) == linked)
    }
}
