import Diagnostics
import FileSystem
import Messages
import OfficeDocuments
import SiteFields
import SiteLoading
import SiteModel
import SiteOutput
import SiteRecords
import SiteValues
import TestSupport
import Testing

@testable import SiteReview

/// Copies for those who answer for texts, and what they write into them.
struct ReviewTests {
    private static let guideline = """
        ---
        id: SM-05
        number: 5
        stance: red_line
        title: Keep secrets
        summary: What is not out stays in.
        ---
        Post keeps for thirty days.
        Delete means delete.

        ## If it has happened

        Ring us on the same day.

        """

    private static let words = MessageCatalog.builtIn.messages(in: .english)

    private func folder() throws -> TemporaryFolder {
        try TemporaryFolder([
            "content/site.yml": "organisation: Gates\nlanguages: [en]\napprovals:\n  legal: [red_line]\n  works: [content/pages]\n",
            "content/guidelines/secrets.md": Self.guideline,
            "content/pages/rights.md": "---\ntitle: Your rights\n---\nAsk what we have seen.\n",
            "content/data/glossary.yml": "entries:\n- {id: post, term: Post, text: Something you say.}\n",
        ])
    }

    private func site(_ folder: TemporaryFolder) throws -> (Site, [String: SourceFile]) {
        var log = DiagnosticLog()
        let tree = try SourceTree.read(root: folder.path)
        let day = try #require(CivilDate("2026-11-22"))
        let site = try #require(SiteLoader.load(tree, options: LoadOptions(asOf: day), into: &log))
        return (site, Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0) }))
    }

    private func copy(_ role: String, of site: Site) throws -> ReviewCopy {
        ReviewCopy(for: ReviewReader(try #require(EntryID(role))), of: site, in: site.defaultLocalizedSite, .empty)
    }

    /// The copy with some of its XML replaced, as a word processor would leave it, read back.
    private func read(_ replacements: [(String, String)], more: [(String, String)] = []) throws -> [String] {
        let (site, sources) = try site(folder())
        var parts = WordWriter.parts(of: try copy("legal", of: site).document(Self.words)).map {
            ($0.name, String(decoding: $0.bytes, as: UTF8.self))
        }
        let index = try #require(parts.firstIndex { $0.0 == "word/document.xml" })
        for (old, new) in replacements {
            #expect(parts[index].1.contains(old), "\(old)")
            parts[index].1 = parts[index].1.replacing(old, with: new)
        }
        let bytes = try ReleaseArchive.zip((parts + more).map { ($0.0, Array($0.1.utf8)) }, date: "2026-11-22")
        let found = try ReviewReading(bytes, named: "legal.en.docx", of: site, .empty, sources: sources)
        return found.findings.map { "\($0.location.path):\($0.location.line ?? 0) \($0.rule) \($0.summary)" }
    }

    @Test("An untouched copy brings no findings")
    func untouched() throws {
        #expect(try read([]) == [])
    }

    @Test("Every text is in a copy: all in that of Legal, others where they belong")
    func coverage() throws {
        let (site, _) = try site(folder())
        let rows = ReviewReader.rows(of: site)
        #expect(rows.contains { $0[0] == "pages/rights" && $0[3] == "legal, council, hr, works" })
        #expect(rows.contains { $0[0] == "glossary/post" && $0[3] == "legal" })
        #expect(!rows.contains { $0[3] == "none" })
        #expect(try copy("works", of: site).texts.map(\.name) == ["pages/rights"])
    }

    @Test("A tracked change comes back to its very line, with what would be written instead")
    func change() throws {
        #expect(
            try read([
                (
                    "<w:r><w:t xml:space=\"preserve\">Post keeps for thirty days. Delete means delete.</w:t></w:r>",
                    "<w:r><w:t>Post keeps for thirty days. Delete </w:t></w:r><w:del w:id=\"900\" w:author=\"Ann\"><w:r><w:delText>means</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"901\" w:author=\"Ann\"><w:r><w:t>is not</w:t></w:r></w:ins><w:r><w:t> delete.</w:t></w:r>"
                )
            ]) == ["content/guidelines/secrets.md:9 review-change Ann would write “is not” instead of “means”."])
    }

    @Test("An insertion is at the words before it, not where the same words are already")
    func insertion() throws {
        let found = try read([
            (
                "<w:r><w:t xml:space=\"preserve\">Post keeps for thirty days. Delete means delete.</w:t></w:r>",
                "<w:r><w:t>Post keeps for thirty days. Delete means </w:t></w:r><w:ins w:id=\"901\" w:author=\"Ann\"><w:r><w:t>Post keeps for</w:t></w:r></w:ins>"
                    + "<w:r><w:t>delete.</w:t></w:r>"
            )
        ])
        #expect(
            found == [
                "content/guidelines/secrets.md:9 review-change Ann would add “Post keeps for” after “thirty days. Delete means”."
            ])
    }

    @Test(
        "A paragraph that came into a text after the copy was made is one finding, and the others are found again",
        arguments: ["What is new.", "Ring us on the same day."])
    func insertedInSource(_ new: String) throws {
        let folder = try folder()
        let bytes = try copy("legal", of: try site(folder).0).document(Self.words).docx()
        try folder.write(Self.guideline.replacing("Post keeps", with: "\(new)\n\nPost keeps"), to: "content/guidelines/secrets.md")
        let (site, sources) = try site(folder)
        let found = try ReviewReading(bytes, named: "legal.en.docx", of: site, .empty, sources: sources).findings
        #expect(found.map(\.rule) == ["review-untracked"])
        #expect(found[0].summary.hasPrefix("“\(new)” is not in the copy"))
    }

    @Test("A comment on the list of contents is at the text of its row, also somebody's without a name", arguments: ["Ann", ""])
    func commentOnContents(author: String) throws {
        let found = try read(
            [
                (
                    "<w:r><w:t xml:space=\"preserve\">page</w:t></w:r>",
                    "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>page</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                )
            ],
            more: [
                (
                    "word/comments.xml",
                    "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"\(author)\"><w:p><w:r><w:t>Which?</w:t></w:r></w:p></w:comment></w:comments>"
                )
            ])
        #expect(found == ["content/pages/rights.md:1 review-comment \(author.isEmpty ? "Somebody" : author) comments on “page”: Which?"])
    }

    @Test("A comment and its answer come back to the line of the words that they are about")
    func comments() throws {
        let found = try read(
            [
                (
                    "<w:r><w:t xml:space=\"preserve\">Ring us on the same day.</w:t></w:r>",
                    "<w:commentRangeStart w:id=\"0\"/><w:r><w:t>Ring us on the same day.</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                )
            ],
            more: [
                (
                    "word/comments.xml",
                    "<w:comments xmlns:w=\"w\" xmlns:w14=\"x\"><w:comment w:id=\"0\" w:author=\"Zoe\"><w:p w14:paraId=\"A\"><w:r><w:t>Too soon.</w:t></w:r></w:p></w:comment>"
                        + "<w:comment w:id=\"1\" w:author=\"Ben\"><w:p w14:paraId=\"B\"><w:r><w:t>No.</w:t></w:r></w:p></w:comment>"
                        + "<w:comment w:id=\"2\" w:author=\"Cem\"><w:p w14:paraId=\"C\"><w:r><w:t>Yes.</w:t></w:r></w:p></w:comment></w:comments>"
                ),
                (
                    "word/commentsExtended.xml",
                    "<c:x xmlns:c=\"c\"><c:commentEx c:paraId=\"A\"/><c:commentEx c:paraId=\"B\" c:paraIdParent=\"A\"/><c:commentEx c:paraId=\"C\" c:paraIdParent=\"B\"/></c:x>"
                ),
            ])
        #expect(
            found == [
                "content/guidelines/secrets.md:13 review-comment Zoe comments on “Ring us on the same day.”: Too soon.",
                "content/guidelines/secrets.md:13 review-comment Ben replies to Zoe on “Ring us on the same day.”: No.",
                "content/guidelines/secrets.md:13 review-comment Cem replies to Ben on “Ring us on the same day.”: Yes.",
            ])
    }

    @Test("Comments at one place are in the order of their time, however LibreOffice has written them")
    func order() throws {
        let marks = ["Start", "End"].map { end in (0...2).map { "<w:commentRange\(end) w:id=\"\($0)\"/>" }.joined() }
        let comments = [(2, "Yes."), (0, "Soon?"), (1, "No.")].map { id, text in
            "<w:comment w:id=\"\(id)\" w:date=\"2026-11-30T10:\(id)0:00Z\"><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:comment>"
        }.joined()
        let run = "<w:r><w:t xml:space=\"preserve\">Ring us on the same day.</w:t></w:r>"
        let found = try read([(run, marks[0] + run + marks[1])], more: [("word/comments.xml", "<w:x xmlns:w=\"w\">\(comments)</w:x>")])
        #expect(found.compactMap { $0.split(separator: ": ").last } == ["Soon?", "No.", "Yes."])
    }

    @Test("What was changed, moved or taken out without being tracked is told all the same")
    func untracked() throws {
        let changed = try read([("Ask what we have seen.", "Ask what you like.")])
        #expect(changed.count == 1 && changed[0].hasPrefix("content/pages/rights.md:4 review-untracked The copy says “Ask what you like.”"))
        let (site, _) = try site(folder())
        let xml = String(
            decoding: try #require(
                WordWriter.parts(of: try copy("legal", of: site).document(Self.words)).first { $0.name == "word/document.xml" }
            )
            .bytes,
            as: UTF8.self)
        let last = try #require(xml.firstRange(of: "Ring us on the same day."))
        let start = try #require(xml[..<last.lowerBound].ranges(of: "<w:p>").last).lowerBound
        let end = try #require(xml[last.upperBound...].firstRange(of: "</w:p>")).upperBound
        let paragraph = String(xml[start..<end])
        #expect(try read([(paragraph, "")]).count == 1)
        let first = try #require(xml.firstRange(of: "Post keeps for thirty"))
        let before = String(xml[(xml[..<first.lowerBound].ranges(of: "<w:p>").last?.lowerBound ?? first.lowerBound)..<first.upperBound])
        let moved = try read([(paragraph, ""), (before, paragraph + before)])
        #expect(moved.count == 1 && moved[0].contains("was moved without being tracked"), "\(moved)")
    }

    @Test("A copy speaks the language of its texts, in the words of the project")
    func language() throws {
        let folder = try folder()
        try folder.write("organisation: Gates\nlanguages: [de]\n", to: "content/site.yml")
        let catalog = MessageCatalog(files: [MessageTable(.german, wordings: [.roleLegal: "Compliance"])])
        let copy = try copy("legal", of: try site(folder).0).document(catalog.messages(in: .german))
        let page = String(decoding: DocumentHTML.bytes(of: copy), as: UTF8.self)
        for words in ["Prüfexemplar: Compliance", "22. November 2026", "Rote Linie", "noch nicht freigegeben", "Unterschrift"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("Cleared") && !page.contains("Red line"))
    }

    @Test("A redline shows words that go and come, and a stance, in the language of the texts")
    func redline() throws {
        let folder = try folder()
        try folder.write("organisation: Gates\nlanguages: [de]\n", to: "content/site.yml")
        let former = try site(folder).0
        let release = RecordedRelease(version: "1", of: former, scheduled: [])
        try RecordFiles.write(RecordedRelease.files(of: release, SiteText.all(of: former)), in: folder.path)
        try folder.write(
            Self.guideline.replacing("thirty", with: "ninety").replacing("stance: red_line", with: "stance: grey_zone")
                .replacing("summary:", with: "changes:\n- {date: 2026-11-22, class: material, note: Longer.}\nsummary:"),
            to: "content/guidelines/secrets.md")
        let site = try site(folder).0
        let changes = RecordedChange.all(of: site, since: release, try SiteHistory.read(root: folder.path))
        let document = Redline.document(
            of: changes, since: release, in: site.defaultLocalizedSite, MessageCatalog.builtIn.messages(in: .german), on: site.asOf)
        let page = String(decoding: DocumentHTML.bytes(of: document), as: UTF8.self)
        for words in [
            "Was sich seit der Ausgabe 1 geändert hat", "22. November 2026 · wesentlich · Longer.", "<del>Rote Linie</del>",
            "<ins>Grauzone</ins>",
            "Post keeps for <del>thirty </del><ins>ninety </ins>days.",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test("A copy has a bar at a changed row of a table and at a changed paragraph, and says what was taken out")
    func bars() throws {
        let folder = try folder()
        let former = try site(folder).0
        let release = RecordedRelease(version: "1", of: former, scheduled: [])
        try RecordFiles.write(RecordedRelease.files(of: release, SiteText.all(of: former)), in: folder.path)
        try folder.write(
            Self.guideline.replacing("What is not out", with: "What is not yet out").replacing("thirty", with: "ninety")
                .replacing("## If it has happened\n\n", with: ""),
            to: "content/guidelines/secrets.md")
        let site = try site(folder).0
        let copy = ReviewCopy(
            for: ReviewReader(try #require(EntryID("legal"))), of: site, in: site.defaultLocalizedSite,
            try SiteHistory.read(root: folder.path))
        let parts = WordWriter.parts(of: copy.document(Self.words))
        let xml = String(decoding: try #require(parts.first { $0.name == "word/document.xml" }).bytes, as: UTF8.self)
        let rows = xml.split(separator: "<w:tr>").filter { $0.contains("<w:tcBorders>") }
        #expect(rows.count == 1 && rows[0].contains("What is not yet out stays in."))
        let barred = xml.split(separator: "<w:p>").filter { $0.contains("<w:pBdr>") }
        #expect(barred.count == 2)
        #expect(barred.contains { $0.contains("Post keeps for ninety days.") })
        #expect(barred.contains { $0.contains("Taken out since that release: If it has happened") })
    }

    @Test("A redline in a language in which nothing has changed says so")
    func emptyRedline() throws {
        let site = try site(folder()).0
        let release = RecordedRelease(version: "1", of: site, scheduled: [])
        let document = Redline.document(of: [], since: release, in: site.defaultLocalizedSite, Self.words, on: site.asOf)
        #expect(document.blocks.count == 3)
        #expect(
            String(decoding: DocumentHTML.bytes(of: document), as: UTF8.self).contains(
                "Nothing that a text says in this language has changed."))
    }

    @Test("Every kind of text that is read has a name in the language of the copy")
    func kinds() {
        let kinds = ContentKinds.builtIn.all.filter { $0.place != SearchQuestion.place }.map { $0.displayName }
        for kind in kinds + [SiteText.settingsKind] {
            #expect(TextKindName.names[kind].map { Self.words.text($0) } == kind, "TextKindName and Message want a name for it")
        }
    }

    @Test("Another document is refused")
    func stranger() throws {
        let (site, sources) = try site(folder())
        let other = WordDocument(title: "x", language: "en", footer: "", date: "2026-11-22", blocks: [.paragraph(.init(.text, "Hello"))])
        #expect(throws: RecordError.self) {
            try ReviewReading(try other.docx(), named: "x.docx", of: site, .empty, sources: sources)
        }
        #expect(throws: RecordError.self) { try ReviewReading([1, 2], named: "x.docx", of: site, .empty, sources: sources) }
    }
}
