import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteEditing

struct EditTransactionTests {
    private func edit() -> ProjectEdit {
        var edit = ProjectEdit()
        edit.change(SourceFile(path: "content/a.md", text: "old a\n"), [TextEdit(0..<3, "new")])
        edit.remove("content/b.md")
        edit.rename("content/c.md", to: "content/d.md")
        edit.create(SourceFile(path: "content/x/e.md", text: "e\n"))
        return edit
    }

    private let before = ["content/a.md": "old a\n", "content/b.md": "b\n", "content/c.md": "c\n"]
    private let after = ["content/a.md": "new a\n", "content/d.md": "c\n", "content/x/e.md": "e\n"]

    private func make(in folder: TemporaryFolder) throws {
        try EditTransaction.make(edit(), of: before.map { SourceFile(path: $0.key, text: $0.value) }, in: folder.path)
    }

    private func files(in folder: TemporaryFolder) -> [String: String] {
        folder.listing.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test("Files are changed, removed, renamed and made, and nothing else is left")
    func made() throws {
        let folder = try TemporaryFolder(before)
        try make(in: folder)
        #expect(files(in: folder) == after)
    }

    @Test(
        "A file that was edited meanwhile, or is in the way, stops everything",
        arguments: ["content/a.md", "content/b.md", "content/d.md", "content/x/e.md"])
    func edited(path: String) throws {
        let folder = try TemporaryFolder(before)
        try folder.write("somebody's\n", to: path)
        let present = files(in: folder)
        #expect(throws: EditRefusal.self) { try make(in: folder) }
        #expect(files(in: folder) == present)
    }

    @Test("A change that was killed before its record is undone by the next run")
    func killedBeforeItsRecord() throws {
        let folder = try TemporaryFolder(before)
        try folder.write("half", to: "content/.sitegen-edit-1-1")
        try folder.write(String(decoding: EditRecord.begun(in: ["content"]).bytes, as: UTF8.self), to: EditTransaction.recordName)
        #expect(try EditTransaction.finish(in: folder.path))
        #expect(files(in: folder) == before)
        #expect(try !EditTransaction.finish(in: folder.path))
    }

    /// As it is on the disk when two of its steps are done.
    private func halfDone() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["content/a.md": "new a\n", "content/c.md": "c\n", "content/.sitegen-edit-1-2": "c\n"])
        let record = EditRecord.decided([
            .put(
                .init(folder: "content", name: "a.md", temporaryName: ".sitegen-edit-1-1"),
                was: EditRecord.checksum(of: Array("old a\n".utf8))),
            .remove("b.md", in: "content", was: EditRecord.checksum(of: Array("b\n".utf8))),
            .put(.init(folder: "content", name: "d.md", temporaryName: ".sitegen-edit-1-2"), was: nil),
            .remove("c.md", in: "content", was: EditRecord.checksum(of: Array("c\n".utf8))),
        ])
        try folder.write(String(decoding: record.bytes, as: UTF8.self), to: EditTransaction.recordName)
        return folder
    }

    @Test("One that was killed after it is completed by the next run")
    func killedAfterItsRecord() throws {
        let folder = try halfDone()
        #expect(try EditTransaction.finish(in: folder.path))
        #expect(files(in: folder) == ["content/a.md": "new a\n", "content/d.md": "c\n"])
    }

    @Test("A file directly in the project's folder changes like any other")
    func root() throws {
        let folder = try TemporaryFolder(["notes.md": "old\n"])
        let notes = SourceFile(path: "notes.md", text: "old\n")
        var edit = ProjectEdit()
        edit.change(notes, [TextEdit(0..<3, "new")])
        edit.create(SourceFile(path: "more.md", text: "more\n"))
        try EditTransaction.make(edit, of: [notes], in: folder.path)
        #expect(files(in: folder) == ["notes.md": "new\n", "more.md": "more\n"])
    }

    @Test("A file directly in the project's folder is called by its name in a refusal")
    func editedInTheRoot() throws {
        let folder = try TemporaryFolder(["notes.md": "mine\n", ".sitegen-edit-1-1": "new\n"])
        let record = EditRecord.decided([
            .put(.init(folder: "", name: "notes.md", temporaryName: ".sitegen-edit-1-1"), was: EditRecord.checksum(of: Array("old\n".utf8)))
        ])
        try folder.write(String(decoding: record.bytes, as: UTF8.self), to: EditTransaction.recordName)
        let refusal = #expect(throws: EditRefusal.self) { try EditTransaction.finish(in: folder.path) }
        #expect(refusal?.message.contains(" and notes.md has been edited since") == true)
        #expect(try folder.text(of: "notes.md") == "mine\n")
    }

    @Test("What was written since then is not overwritten: the next run says so")
    func editedSince() throws {
        let folder = try halfDone()
        try folder.write("mine\n", to: "content/c.md")
        let refusal = #expect(throws: EditRefusal.self) { try EditTransaction.finish(in: folder.path) }
        #expect(refusal?.message.contains("content/c.md has been edited since") == true)
        #expect(try folder.text(of: "content/c.md") == "mine\n")
    }

    @Test(
        "A record is read as it was written",
        arguments: [EditRecord.begun(in: ["a", "b/c d"]), .decided([.remove("x", in: "", was: "1")])])
    func record(_ record: EditRecord) {
        #expect(EditRecord(record.bytes) == record)
        #expect(EditRecord(Array(record.bytes.dropLast(2))) == nil)
    }
}
