import Diagnostics
import Foundation
import SiteStarter
import SiteValues
import TestSupport
import Testing
import Text

/// What commands write into a German project speaks German to those who open it.
struct WrittenLanguageTests {
    /// A site with a guideline that Legal has not cleared, and a finding.
    private func project() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [de]\napprovals:\n  legal: [grey_zone]\n", to: "content/site.yml")
        try folder.write(
            "---\nid: KR-01\nnumber: 1\nstance: grey_zone\ntitle: Brot\n---\nFrag den CISO.\n", to: "content/guidelines/brot.md")
        return folder
    }

    /// Lines of comments by their words, without keys to be commented in, such as `# brand:`.
    private func comments(in files: [SourceFile]) throws -> Set<String> {
        let text = files.filter { $0.path == ".gitignore" || $0.path.hasPrefix("content/") && $0.path.hasSuffix(".yml") }
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
        let lines = text.split(separator: "\n").map(\.trimmed).filter { $0.hasPrefix("# ") }
        return Set(lines.filter { $0.wholeMatch(of: /#\s+[a-z_]+:( .*)?/) == nil || $0.hasPrefix("# sample:") })
    }

    @Test("No comment of the starter stays English where German is the original", arguments: ["Müller GmbH", nil])
    func starter(organisation: String?) throws {
        let share = try #require(ShareFolder(nextTo: Repository.root + "/bin/sitegen"))
        let german = try StarterSite(from: share, .init(organisation: organisation, languages: [.german, .english]))
        let english = try comments(in: StarterSite(from: share, .init(organisation: organisation, languages: [.english])).files)
        #expect(english.count > 15)
        #expect(try comments(in: german.files).intersection(english) == [])
    }

    @Test(
        "A name is blamed only for marks that it has", arguments: [("Müller & Söhne (Bremen)", "fewer of"), ("Müller {{ GmbH", "braces")])
    func remedy(organisation: String, advice: String) throws {
        let share = try #require(ShareFolder(nextTo: Repository.root + "/bin/sitegen"))
        #expect("\(try StarterSite(from: share, .init(organisation: organisation, languages: [.german])).remedy)".contains(advice))
    }

    @Test("A file of words has German headings and explanations")
    func words() throws {
        func remarks(in folder: TemporaryFolder) throws -> Set<String> {
            #expect(try Binary.run(["new", "words", "pl"], in: folder.path).status == 0)
            let lines = try folder.text(of: "content/words.pl.yml").split(separator: "\n")
            return Set(
                lines.compactMap { line in
                    if line.hasPrefix("# ") { return String(line) }
                    return line.firstMatch(of: /: \[\]  # ([^\[]*): \[/).map { String($0.1) }
                })
        }
        let english = try TemporaryFolder()
        try english.write("organisation: Crumb\nlanguages: [en]\n", to: "content/site.yml")
        let (ours, theirs) = try (remarks(in: project()), remarks(in: english))
        #expect(ours.count >= theirs.count - 2 && theirs.count > 25)
        #expect(ours.intersection(theirs) == ["# ---- Navigation ----", "# ---- Quiz ----"])
    }

    @Test("So has an archive: what was found, and who has cleared what")
    func archive() throws {
        let folder = try project()
        #expect(try Binary.run(["archive", "1"], in: folder.path).status != 0)
        #expect(try Binary.run(["approve", "KR-01", "--as", "legal"], in: folder.path).status == 0)
        let archived = try Binary.run(["archive", "1"], in: folder.path)
        #expect(archived.status == 0, "\(archived.errors)")
        // Files of the archive are stored as they are.
        let zip = try String(decoding: Data(contentsOf: URL(filePath: folder.path + "/archive/1.zip")), as: UTF8.self)
        #expect(zip.contains("KR-01\tde\tlegal\tfreigegeben am 20"))
        #expect(zip.contains(": note [acronym-unexplained] „CISO“ wird"), "\(zip.prefix(2_000))")
    }

    @Test("So have the settings for a server", arguments: [("nginx", "# In den server-Block:"), ("apache", "# mod_alias, mod_dir")])
    func host(server: String, line: String) throws {
        let folder = try project()
        let answer = try Binary.run(["host", server], in: folder.path)
        #expect(answer.output.contains(line))
        #expect(!answer.output.contains("have to be on") && !answer.output.contains("In the "))
    }

    @Test("So has the history of addresses")
    func addresses() throws {
        let folder = try project()
        #expect(try Binary.run(["build", "--record-addresses"], in: folder.path).status == 0)
        #expect(try folder.text(of: "content/addresses.txt").hasPrefix("# Jede Adresse, die einmal veröffentlicht war. "))
    }
}
