import SiteOutput
import Testing
import Text

@testable import OfficeDocuments

/// A .docx, written and read.
struct WordTests {
    private func document(_ blocks: [WordBlock]) -> WordDocument {
        WordDocument(
            title: "A & B", language: "de", footer: "x", date: "2026-11-29", properties: [("sitegen-copy", "legal")], blocks: blocks)
    }

    private func read(_ parts: [(String, String)]) throws -> ReadDocument {
        try WordReader.document(of: try ReleaseArchive.zip(parts.map { ($0.0, Array($0.1.utf8)) }, date: "2026-11-29"))
    }

    private func body(_ paragraphs: String) -> String {
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:w14=\"w14\"><w:body>\(paragraphs)</w:body></w:document>"
    }

    @Test("What is written is read back: words, names, changes, what it says about itself")
    func roundTrip() throws {
        let written = document([
            .paragraph(.init(.heading1, "A < B & \"C\"\u{1}", bookmark: "one")),
            .paragraph(.init(.text, [WordRun("Keep "), WordRun("thirty", .deleted), WordRun("ninety", .inserted), WordRun(" days")])),
            .table([[.init(.cell, "Key")], [.init(.cell, "Wörter", bookmark: "two")]], weights: [1]),
        ])
        let parts = WordWriter.parts(of: written)
        let read = try WordReader.document(of: try ReleaseArchive.zip(parts.map { ($0.name, $0.bytes) }, date: "2026-11-29"))
        #expect(read.properties == ["sitegen-copy": "legal"])
        #expect(read.paragraphs.map(\.original).filter { !$0.isEmpty } == ["A < B & \"C\"", "Keep thirty days", "Key", "Wörter"])
        #expect(read.paragraphs.flatMap(\.bookmarks) == ["one", "two"])
        #expect(read.paragraphs[1].changes.map(\.kind) == [.deleted, .inserted])
        #expect(read.paragraphs[1].changes.map(\.text) == ["thirty", "ninety"])
        #expect(WordWriter.parts(of: written).map(\.bytes) == parts.map(\.bytes))
    }

    @Test("A year for which a zip file has no room becomes the nearest one", arguments: ["0001-01-01", "2108-01-01", "9999-12-31"])
    func farDays(date: String) throws {
        let bytes = try ReleaseArchive.zip([("a.txt", Array("tea".utf8))], date: date)
        // The day lies after the time, at the twelfth byte of an entry: seven bits of years since 1980, then month and day.
        #expect(bytes[13] >> 1 == (date.hasPrefix("0001") ? 0 : 127))
    }

    @Test("Comments keep their words, their author and whom they answer")
    func comments() throws {
        let document = try read([
            (
                "word/document.xml",
                body(
                    "<w:p><w:r><w:t>Post </w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t>keeps</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:commentReference w:id=\"2\"/></w:r></w:p>")
            ),
            (
                "word/comments.xml",
                "<w:comments xmlns:w=\"w\" xmlns:w14=\"w14\"><w:comment w:id=\"0\" w:author=\"Ann\"><w:p w14:paraId=\"1A\"><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>"
                    + "<w:comment w:id=\"1\" w:author=\"Ben\"><w:p w14:paraId=\"1B\"><w:r><w:t>Law.</w:t></w:r></w:p></w:comment>"
                    + "<w:comment w:id=\"2\" w:author=\"Cem\"><w:p><w:r><w:t>&#x201C;Gut&#8221;</w:t></w:r></w:p></w:comment></w:comments>"
            ),
            (
                "word/commentsExtended.xml",
                "<w15:commentsEx xmlns:w15=\"w15\"><w15:commentEx w15:paraId=\"1A\"/><w15:commentEx w15:paraId=\"1B\" w15:paraIdParent=\"1A\"/></w15:commentsEx>"
            ),
        ])
        #expect(document.comments.map(\.text) == ["Why?", "Law.", "“Gut”"])
        #expect(document.comments.map(\.parent) == [nil, "0", nil])
        #expect(document.comments.map(\.anchor) == ["keeps", "", ""])
        #expect(document.comments.map(\.paragraph) == [0, nil, 0])
    }

    @Test("Moves are told from changes, and one change in several runs is one")
    func moves() throws {
        let document = try read([
            (
                "word/document.xml",
                body(
                    "<w:p><w:moveFrom w:id=\"1\" w:author=\"Ann\"><w:r><w:delText>Gone.</w:delText></w:r></w:moveFrom></w:p>"
                        + "<w:p><w:ins w:id=\"2\" w:author=\"Ann\"><w:r><w:t>ne</w:t></w:r></w:ins><w:ins w:id=\"3\" w:author=\"Ann\"><w:r><w:t>w</w:t></w:r></w:ins></w:p>"
                        + "<w:p><w:moveTo w:id=\"4\" w:author=\"Ann\"><w:r><w:t>Gone.</w:t></w:r></w:moveTo></w:p>")
            )
        ])
        #expect(document.paragraphs.map { $0.changes.map(\.kind) } == [[.movedFrom], [.inserted], [.movedTo]])
        #expect(document.paragraphs[1].changes[0].text == "new")
        #expect(document.paragraphs.map(\.original) == ["Gone.", "", ""])
    }

    @Test("A row of a table that is marked as deleted or inserted marks its words, and marks of their own count more")
    func rows() throws {
        func row(_ mark: String, _ words: String) -> String { "<w:tr><w:trPr>\(mark)</w:trPr><w:tc><w:p>\(words)</w:p></w:tc></w:tr>" }
        let document = try read([
            (
                "word/document.xml",
                body(
                    "<w:tbl>" + row("<w:del w:author=\"Ann\"/>", "<w:r><w:t>gone</w:t></w:r>")
                        + row("<w:ins w:author=\"Ben\"/>", "<w:r><w:t>new</w:t></w:r>")
                        + row("<w:del w:author=\"Ann\"/>", "<w:del w:author=\"Ann\"><w:r><w:delText>both</w:delText></w:r></w:del>")
                        + row("<w:del w:author=\"Ann\"/>", "<w:moveFrom w:author=\"Ann\"><w:r><w:t>moved</w:t></w:r></w:moveFrom>")
                        + row("", "<w:r><w:t>stays</w:t></w:r>") + "</w:tbl>")
            )
        ])
        #expect(document.paragraphs.map(\.original) == ["gone", "", "both", "moved", "stays"])
        #expect(document.paragraphs.map { $0.changes.map(\.kind) } == [[.deleted], [.inserted], [.deleted], [.movedFrom], []])
        #expect(document.paragraphs.flatMap(\.changes).map(\.author) == ["Ann", "Ben", "Ann", "Ann"])
    }

    @Test("A comment between two paragraphs is on the one after it")
    func commentBetween() throws {
        let document = try read([
            (
                "word/document.xml",
                body(
                    "<w:p><w:r><w:t>One</w:t></w:r></w:p><w:commentRangeStart w:id=\"0\"/><w:p><w:r><w:t>Two</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"0\"/></w:p>")
            ),
            ("word/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"Ann\"/></w:comments>"),
        ])
        #expect(document.comments.map(\.paragraph) == [1])
        #expect(document.comments.map(\.anchor) == ["Two"])
    }

    @Test("What was inserted and deleted again was never in the text", arguments: [("ins", "del"), ("del", "ins"), ("moveTo", "del")])
    func insertedAndDeleted(outer: String, inner: String) throws {
        let document = try read([
            (
                "word/document.xml",
                body(
                    "<w:p><w:r><w:t>Keep </w:t></w:r><w:\(outer) w:author=\"Ann\"><w:\(inner) w:author=\"Ben\"><w:r><w:delText>not </w:delText>"
                        + "</w:r></w:\(inner)></w:\(outer)><w:r><w:t>it.</w:t></w:r></w:p>")
            )
        ])
        #expect(document.paragraphs.map(\.original) == ["Keep it."])
        #expect(document.paragraphs.flatMap(\.changes).isEmpty)
    }

    @Test("What is there twice for older programs is read once")
    func alternates() throws {
        let choice = "<w:p><w:r><w:t>Box</w:t></w:r></w:p>"
        let document = try read([
            (
                "word/document.xml",
                body(
                    "<w:p><w:r><mc:AlternateContent xmlns:mc=\"mc\"><mc:Choice>\(choice)</mc:Choice><mc:Fallback>\(choice)</mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>")
            )
        ])
        #expect(document.paragraphs.map(\.original) == ["", "Box"])
    }

    @Test("Entities are read, and an ampersand that begins none stays", .timeLimit(.minutes(5)))
    func entities() throws {
        let text = "<a>&lt;&#x41;&#66;&amp;&quot;&apos;&gt; R&D &nbsp; &#xD800; e&\u{301};</a>"
        #expect(try XMLReader.root(of: Array(text.utf8))?.text == "<AB&\"'> R&D &nbsp; &#xD800; e&\u{301};")
        // Looking for the end of each in all that follows took minutes.
        let many = String(repeating: "&", count: 300_000)
        #expect(try XMLReader.root(of: Array("<a>\(many)</a>".utf8))?.text == many)
    }

    @Test("A document of another size than any text is refused, and the words of a comment and of what is before a change are cut")
    func bounds() throws {
        #expect(throws: PackageError.tooLarge) {
            try XMLReader.root(of: Array("<a>\(String(repeating: "<b/>", count: 1_000_001))</a>".utf8))
        }
        #expect(throws: Inflate.Problem.tooLarge) { try Inflate.bytes(of: [0x01, 0x02, 0x00, 0xfd, 0xff, 0x68, 0x69], limit: 1) }
        let long = String(repeating: "word ", count: 1_000)
        let document = try read([
            (
                "word/document.xml",
                body(
                    "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>\(long)</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>")
            ),
            ("word/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"Ann\"/></w:comments>"),
        ])
        #expect(document.comments[0].anchor.utf8.count == 1_000)
        let change = try #require(document.paragraphs[0].changes.first)
        #expect(change.offset == 5_000 && change.before.count == 200)
    }

    @Test("What is packed is unpacked: stored, with fixed codes, with codes of its own")
    func inflate() throws {
        // `zlib.compressobj(9, zlib.DEFLATED, -15)` of b"hello hello hello\n", and of 400 letters that repeat.
        let fixed: [UInt8] = [0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x57, 0xc8, 0x40, 0x90, 0x5c, 0x00]
        #expect(String(decoding: try Inflate.bytes(of: fixed[...], limit: 100), as: UTF8.self) == "hello hello hello\n")
        let own: [UInt8] = [
            0xe5, 0xca, 0xb9, 0x01, 0x00, 0x20, 0x08, 0x04, 0xb0, 0x59, 0x8f, 0x57, 0x44, 0x84, 0xfd, 0x2b, 0x07, 0x31, 0x75, 0xb0, 0x0a,
            0x84, 0xde, 0x9c, 0xc3, 0x2a, 0x28, 0x2b, 0x36, 0x77, 0xe9, 0x18, 0x8d, 0x1d, 0x4e, 0xc9, 0x2b, 0xeb, 0x84, 0x5e, 0xcd, 0xdb,
            0x7d, 0x1c, 0x1f, 0xff, 0x07,
        ]
        let letters: [Character] = Array("abcdefghijklmnop")
        var text = ""
        for index in 0..<300 {
            let place: Int = index * index * 7 + index / 3
            text.append(letters[place % 16])
        }
        #expect(String(decoding: try Inflate.bytes(of: own[...], limit: 300), as: UTF8.self) == text)
        let stored: [UInt8] = [0x01, 0x02, 0x00, 0xfd, 0xff, 0x68, 0x69]
        #expect(try Inflate.bytes(of: stored[...], limit: 2) == Array("hi".utf8))
        #expect(throws: Inflate.Problem.tooLarge) { try Inflate.bytes(of: fixed[...], limit: 10) }
        for count in 0..<fixed.count {
            #expect(throws: Inflate.Problem.self) { try Inflate.bytes(of: fixed.prefix(count), limit: 100) }
        }
    }

    @Test(
        "A file of another kind is refused with what it lacks",
        arguments: [[UInt8](), Array("not a zip".utf8), [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0]])
    func otherFiles(_ bytes: [UInt8]) {
        #expect(throws: PackageError.notAPackage) { try WordReader.document(of: bytes) }
    }

    @Test("Bytes that were changed on the way are an error or a text, and never the end of the program")
    func damaged() throws {
        let bytes = try ReleaseArchive.zip(
            WordWriter.parts(of: document([.paragraph(.init(.text, "Words"))])).map { ($0.name, $0.bytes) }, date: "2026-11-29")
        for index in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[index] ^= 0x55
            _ = try? WordReader.document(of: damaged)
            _ = try? WordReader.document(of: Array(bytes.prefix(index)))
        }
    }

    @Test(
        "XML that is not well-formed is refused",
        arguments: ["", "<a>", "<a></b>", "<a b=c></a>", "<!DOCTYPE a><a/>", "plain", String(repeating: "<a>", count: 100_000)])
    func xml(_ text: String) throws {
        #expect(try XMLReader.root(of: Array(text.utf8)) == nil)
    }
}
