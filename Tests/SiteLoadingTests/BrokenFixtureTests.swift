import Diagnostics
import Foundation
import Phrasebook
import SiteLoading
import SiteModel
import TestSupport
import Testing

/// One folder for each rule that loading reports; `expected.txt` has every finding of its site, no more and no less.
@Suite struct BrokenFixtureTests {
    static let folders = (try? FileManager.default.contentsOfDirectory(atPath: Repository.broken).sorted()) ?? []

    @Test("A broken site has exactly the findings it was made for", arguments: folders)
    func aBrokenSiteHasExactlyTheFindingsItWasMadeFor(folder: String) throws {
        let findings = try findings(of: folder)
        let expected = try String(contentsOfFile: "\(Repository.broken)/\(folder)/expected.txt", encoding: .utf8)
        #expect(findings.map(\.line) == expected.split(separator: "\n").map(String.init))
    }

    @Test("Every finding says what to do", arguments: folders)
    func everyFindingSaysWhatToDo(folder: String) throws {
        for finding in try findings(of: folder) where finding.severity != .note {
            #expect(finding.remedy?.isEmpty == false, "\(finding.line)")
            #expect(finding.summary.hasSuffix("."), "\(finding.line)")
        }
    }

    @Test("Every finding is in German, too", arguments: folders)
    func everyFindingIsInGerman(folder: String) throws {
        let german = PhraseTable.of("de")
        for finding in try findings(of: folder) {
            let phrases = [finding.summary, finding.remedy].compactMap(\.self) + finding.notes.map(\.text)
            for phrase in phrases { #expect(phrase.missing(in: german) == [], "\(finding.line)") }
        }
    }

    @Test("A site with many kinds of mistakes loses none") func aSiteWithManyKindsOfMistakesLosesNone() throws {
        let kinds = Set(try findings(of: "twenty-at-once").map(\.rule))
        #expect(kinds.count >= 20, "\(kinds.sorted())")
    }

    /// A rule id that is written in the sources and has no folder here has never been seen to work.
    @Test("Every finding of these modules has a fixture") func everyRuleOfTheseRoomsHasAFixture() throws {
        let declaration = /static let (\w+) = RuleID\("([a-z0-9-]+)"\)/
        let constants = try String(contentsOfFile: "\(Repository.root)/Sources/Diagnostics/RuleID+Reading.swift", encoding: .utf8)
        let names = Dictionary(constants.matches(of: declaration).map { (String($0.1), String($0.2)) }) { first, _ in first }
        let call = /(?:rule: |[rR]eport\(\s*)\.(\w+)/
        var rules: Set<String> = []
        for room in ["SiteModel", "SiteLoading"] {
            let folder = URL(fileURLWithPath: "\(Repository.root)/Sources/\(room)").resolvingSymlinksInPath()
            let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            for case let file as URL in files where file.pathExtension == "swift" {
                let source = try String(contentsOf: file, encoding: .utf8)
                rules.formUnion(source.matches(of: call).compactMap { names[String($0.1)] })
            }
        }
        #expect(rules.count > 25)
        #expect(rules.subtracting(Self.folders).sorted() == [])
    }

    private func findings(of folder: String) throws -> [Diagnostic] {
        let tree = try SourceTree.read(root: "\(Repository.broken)/\(folder)")
        var log = DiagnosticLog()
        let messages = WordsFile.catalog(of: tree, into: &log)
        _ = SiteLoader.load(tree, options: LoadOptions(asOf: .today, messages: messages), into: &log)
        return log.sorted
    }
}
