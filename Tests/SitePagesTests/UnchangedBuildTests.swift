import Diagnostics
import Foundation
import SiteValues
import TestSupport
import Testing

@testable import SiteOutput
@testable import SitePipeline

/// A build that finds everything as the last one left it does nothing; anything else is a whole build.
struct UnchangedBuildTests {
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let make: @Sendable (TemporaryFolder) throws -> Void

        init(_ name: String, _ make: @escaping @Sendable (TemporaryFolder) throws -> Void) {
            testDescription = name
            self.make = make
        }
    }

    static let guideline = "content/guidelines/show.md"

    static let changes = [
        Change("a text is edited") { try $0.write($0.text(of: guideline).replacing("first tray", with: "second tray"), to: guideline) },
        Change("a text is edited, is as long as before, and its date is put back") { folder in
            let path = "\(folder.path)/\(guideline)"
            let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            let file = try FileHandle(forWritingTo: URL(filePath: path))
            try file.seek(toOffset: 4)
            try file.write(contentsOf: Data("id: BK-03".utf8))
            try file.close()
            try FileManager.default.setAttributes([.modificationDate: #require(date)], ofItemAtPath: path)
        },
        Change("a text is added") { try $0.write("---\ntitle: Bread\n---\nWe bake it.\n", to: "content/pages/bread.md") },
        Change("a text is removed") { try $0.remove("content/pages/oven.md") },
        Change("a text gets another name") { try $0.move("content/pages/oven.md", to: "content/pages/stove.md") },
        Change("a folder gets another name") { try $0.move("content/files/more", to: "content/files/others") },
        Change("the theme is edited") { try $0.write("extends: margin\ndescription: x\n", to: "themes/own/theme.yml") },
        Change("the theme gets a file") { try $0.write("body { color: red }\n", to: "themes/own/Assets/own.css") },
        Change("an installed theme is edited") { try $0.write("a { color: red }\n", to: "installed/margin/Assets/more.css") },
        Change("a file appears that was looked for") { try $0.write("search: Find\n", to: "content/words.en.yml") },
        Change("a theme appears that was looked for") { folder in
            try FileManager.default.copyItem(atPath: "\(folder.path)/installed/margin", toPath: "\(folder.path)/themes/margin")
        },
        Change("records appear") { try $0.write("nothing\n", to: "records/releases/1.tsv") },
        Change("a page of the site is edited") { try $0.write($0.text(of: "site/oven.html") + " ", to: "site/oven.html") },
        Change("a page of the site is edited and its length stays") {
            try $0.write($0.text(of: "site/oven.html").replacing("bake", with: "fake"), to: "site/oven.html")
        },
        Change("a page of the site is deleted") { try $0.remove("site/oven.html") },
        Change("a page of the site becomes a link") { folder in
            try folder.move("site/oven.html", to: "elsewhere.html")
            try folder.link("site/oven.html", to: "\(folder.path)/elsewhere.html")
        },
        Change("a folder of the site becomes a link") { folder in
            try folder.move("site/guidelines", to: "elsewhere")
            try folder.link("site/guidelines", to: "\(folder.path)/elsewhere")
        },
        Change("a file lies in the site that was not there") { try $0.write("x", to: "site/guidelines/.sitegen-new-1-1") },
        Change("the list of the site's files is gone") { try $0.remove("site/.sitegen-manifest") },
        Change("the record is cut off") { try $0.writeRecord { $0.dropLast(10) } },
        Change("the record is damaged") { try $0.writeRecord { $0.dropLast() + [$0[$0.count - 1] ^ 1] } },
        Change("the record is empty") { try $0.writeRecord { _ in [] } },
        Change("the record is another file") { try $0.writeRecord { _ in Array("sitegen build record 1\n".utf8) } },
    ]

    @Test("Whatever changes is seen", arguments: changes)
    func seen(_ change: Change) throws {
        let site = try RecordedSite()
        #expect(try !site.build(), "the first")
        #expect(try site.build(), "nothing has changed")
        try change.make(site.folder)
        #expect(site.recorder?.unchanged() == nil)
    }

    @Test("What was left in the site's place is put right") func repaired() throws {
        let site = try RecordedSite()
        #expect(try !site.build())
        let page = try site.folder.text(of: "site/oven.html")
        try site.folder.write("spoilt", to: "site/oven.html")
        #expect(try !site.build())
        #expect(try site.folder.text(of: "site/oven.html") == page)
        #expect(try site.build())
    }

    @Test("Another question gets an answer of its own") func otherRequests() throws {
        var site = try RecordedSite()
        #expect(try !site.build())
        #expect(try site.build())
        for change: (inout RecordedSite) -> Void in [
            { $0.request.includesDrafts = true }, { $0.request.asOf = CivilDate(dayNumber: 20_001) },
            { $0.request.today = CivilDate(dayNumber: 20_001) },
            { $0.request.baseURL = "https://intranet.test" }, { $0.isStrict = true }, { $0.program = "2" }, { $0.time -= 1_000 },
        ] {
            let before = site
            change(&site)
            #expect(site.recorder?.unchanged() == nil)
            site = before
        }
        #expect(try site.build())
        site.request.form = .oneFile(languages: nil)
        #expect(site.recorder == nil)
    }

    /// What a record compares has to be all that a run is asked for.
    @Test("Each setting of a run is thought of") func settings() throws {
        let labels = Mirror(reflecting: try RecordedSite().request).children.compactMap(\.label)
        #expect(
            labels == [
                // Compared, or part of the program.
                "root", "sources", "asOf", "today", "includesDrafts", "baseURL", "themes", "installedThemes",
                // Saves time only.
                "pictureCache",
                // Always the same with a record.
                "pdfs", "makesOutput", "form", "ignoresDays", "memory",
                // Compared with what was written.
                "published",
            ])
    }

    @Test("What was found is said again, value by value") func findings() throws {
        let site = try RecordedSite()
        try site.folder.write("---\ntitle: Rolls\n---\nWe *bake them.\n\n[Here](nowhere.md \"x\")\n", to: "content/pages/rolls.md")
        try site.folder.write(
            site.folder.text(of: "content/pages/rolls.md").replacing("nowhere", with: "oven"), to: "content/pages/rolls.md")
        let recorder = try #require(site.recorder)
        let result = try Pipeline.run(site.request)
        try site.write(result, recorder)
        let unchanged = try #require(site.recorder?.unchanged())
        #expect(result.diagnostics.contains { $0.severity == .warning && $0.remedy != nil && $0.location.line != nil })
        #expect(unchanged.diagnostics.map { "\($0)" } == result.diagnostics.map { "\($0)" })
        #expect(unchanged.diagnostics.map(\.summary.pattern) == result.diagnostics.map(\.summary.pattern))
        #expect(unchanged.pages == result.pageCount)
        #expect(unchanged.files == Manifest(in: site.output)?.entries.count)
        for (path, file) in unchanged.sources { #expect(result.sources[path] == file, "\(path)") }
        let shown = Set(result.diagnostics.map(\.location.path)).intersection(result.sources.keys)
        #expect(!shown.isEmpty && shown.isSubset(of: unchanged.sources.keys))
    }

    @Test("A build that fails leaves no record") func failed() throws {
        let site = try RecordedSite()
        try site.folder.write("---\ntitel: x\n---\n", to: "content/pages/new.md")
        #expect(try Pipeline.run(site.request).hasErrors)
        #expect(try !site.build())
        #expect(try !site.build())
        #expect(!site.folder.exists("records of builds"))
    }

    @Test("A build that another one overtakes does not vouch for its files") func overtaken() throws {
        let site = try RecordedSite()
        var other = site
        other.request.includesDrafts = true
        try site.folder.write("---\ntitle: Buns\ndraft: true\n---\nSoon.\n", to: "content/pages/buns.md")
        let (first, second) = (try #require(site.recorder), try #require(other.recorder))
        let (result, drafts) = (try Pipeline.run(site.request), try Pipeline.run(other.request))
        let summary = try DiskWriter.write(#require(result.output), to: site.output)
        try other.write(drafts, second)
        first.keep(result, PDFCache.Contents(), summary)
        #expect(site.folder.exists("site/buns.html"))
        #expect(try !site.build())
        #expect(!site.folder.exists("site/buns.html"))
    }

    @Test(
        "A text that changes while its build is under way is not believed next time", arguments: [false, true], [0, 60])
    func changedMeanwhile(isRead: Bool, secondsSinceItSettled: Int) throws {
        var site = try RecordedSite()
        site.time += secondsSinceItSettled
        let recorder = site.recorder
        func change() throws {
            try site.folder.write(site.folder.text(of: Self.guideline).replacing("first tray", with: "second tray"), to: Self.guideline)
        }
        if !isRead { try change() }
        let result = try Pipeline.run(site.request)
        if isRead { try change() }
        try site.write(result, recorder)
        #expect(site.recorder?.unchanged() == nil)
        #expect(try !site.build())
        #expect(try site.folder.text(of: "site/guidelines/show.html").contains("second tray"))
        #expect(try site.build())
    }

    @Test("That a printed address goes is said once, and by no record") func goneAddress() throws {
        let site = try RecordedSite()
        #expect(try !site.build())
        try site.folder.remove(Self.guideline)
        let warned = try Pipeline.run(site.knowingItsPast.request)
        #expect(warned.diagnostics.contains { $0.rule == .printedAddressGone })
        #expect(try !site.build())
        #expect(try !site.build(), "the record of a build that took an address away")
        #expect(try site.build())
    }

    @Test("Files that have settled are told by their stamps, others by their bytes") func settled() throws {
        let folder = try TemporaryFolder(["site/a.html": "abc"])
        let written = Manifest(of: OutputTree([OutputFile(path: try #require(OutputPath("a.html")), text: "abd")]))
        let stamps = FileStamps(ofOutput: written, in: "\(folder.path)/site")
        let now = Int(Date().timeIntervalSince1970)
        #expect(stamps.areUnsettled(since: now))
        #expect(!stamps.areAsWritten(since: now))
        #expect(!stamps.areUnsettled(since: now + 60))
        #expect(stamps.areAsWritten(since: now + 60))

        let project = try TemporaryFolder(["content/a.md": "abc"])
        let request = BuildRequest(root: project.path, asOf: CivilDate(dayNumber: 20_000), themes: CompiledThemes([]))
        let inputs = FileStamps(ofInputs: request)
        #expect(inputs.sum(since: now) != inputs.sum(since: now + 60))
        let before = inputs.sum(since: now)
        try FileHandle(forWritingTo: URL(filePath: "\(project.path)/content/a.md")).write(contentsOf: Data("xyz".utf8))
        // The stamps are those from before: the bytes alone are different.
        #expect(inputs.sum(since: now) != before)
    }

    @Test("A record is renewed when its files have settled") func renewed() throws {
        var site = try RecordedSite()
        #expect(try !site.build())
        let first = try site.folder.record
        site.time += 60
        #expect(try site.build())
        let second = try site.folder.record
        #expect(second != first)
        site.time += 60
        #expect(try site.build())
        #expect(try site.folder.record == second)
    }

    @Test("Phrases in phrases without end are damage") func deepPhrases() {
        var record = RecordWriter()
        for _ in 0..<100_000 { ["1", "phrase"].forEach { record.append($0) } }
        var reader = RecordReader(record.bytes[...])
        #expect(throws: RecordReader.Damaged.self) { try Phrase(from: &reader) }
    }
}

extension TemporaryFolder {
    fileprivate static let records = "records of builds"

    /// The only one.
    fileprivate var record: [UInt8] {
        get throws {
            let name = try #require(files().first { $0.hasPrefix(Self.records + "/") })
            return try #require(bytes(of: name))
        }
    }

    fileprivate func writeRecord(_ change: ([UInt8]) -> [UInt8]) throws {
        let name = try #require(files().first { $0.hasPrefix(Self.records + "/") })
        try Data(change(record)).write(to: URL(filePath: "\(path)/\(name)"))
    }
}
