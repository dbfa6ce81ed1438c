package import Diagnostics
import FileSystem

/// Makes a change of several files happen as one: what changes is written beside the files first, then a record of it, then everything is
/// renamed into place. Killed before the record, a project is as it was; killed after it, the next command finishes the change.
package enum EditTransaction {
    /// In the project's folder while a change is being made.
    package static let recordName = ".sitegen-edit"
    static let temporaryPrefix = ".sitegen-edit-"

    /// - Throws: before anything has changed; or, once the record is written, with the record left for the next run.
    package static func make(_ edit: ProjectEdit, of files: [SourceFile], in root: String) throws {
        var folder = try OpenFolder(root, temporaryPrefix: temporaryPrefix, making: false)
        try finish(&folder, root)
        // A record that was killed before it had its name.
        folder.sweep("")
        let changes = try changes(of: edit, Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
        for change in changes { try refuseChanged(change, &folder) }
        let folders = Set(changes.map(\.folder)).sorted()
        try folder.replaceDurably(recordName, with: EditRecord.begun(in: folders).bytes)
        var steps: [EditRecord.Step] = []
        do {
            for change in changes {
                guard let bytes = change.after else {
                    steps.append(.remove(change.name, in: change.folder, was: EditRecord.checksum(of: change.before ?? [])))
                    continue
                }
                let staged = try folder.stage(bytes, as: change.name, in: change.folder, durably: true)
                steps.append(.put(staged, was: change.before.map(EditRecord.checksum)))
            }
        } catch {
            abandon(folders, &folder)
            throw error
        }
        let record = EditRecord.decided(steps)
        try folder.replaceDurably(recordName, with: record.bytes)
        try complete(steps, &folder, root)
    }

    /// Finishes a change that was interrupted.
    /// - Returns: whether there was one.
    @discardableResult
    package static func finish(in root: String) throws -> Bool {
        // A record that was killed before it had its name leaves a file of its own, and nothing else.
        let isLeft = try FolderListing.names(in: root).contains { $0.hasPrefix(temporaryPrefix) }
        guard isLeft || FileStatus.exists(FilePath.join(root, recordName)) else { return false }
        var folder = try OpenFolder(root, temporaryPrefix: temporaryPrefix, making: false)
        defer { folder.sweep("") }
        return try finish(&folder, root)
    }

    @discardableResult
    private static func finish(_ folder: inout OpenFolder, _ root: String) throws -> Bool {
        guard let bytes = try folder.contents(of: recordName) else { return false }
        switch EditRecord(bytes) {
        case .begun(let folders): abandon(folders, &folder)
        case .decided(let steps): try complete(steps, &folder, root)
        case nil:
            throw EditRefusal(
                "A change of this project was stopped half-way, and its record, \(recordName), cannot be read.",
                remedy: "Look at what version control says has changed, put it right, and remove \(recordName).")
        }
        return true
    }

    /// Nothing has changed yet: removes what was written beside the files.
    private static func abandon(_ folders: [String], _ folder: inout OpenFolder) {
        for name in folders { folder.sweep(name) }
        _ = try? folder.remove(recordName, in: "")
    }

    private static func complete(_ steps: [EditRecord.Step], _ folder: inout OpenFolder, _ root: String) throws {
        for step in steps {
            switch step {
            case .put(let file, let former):
                guard FileStatus.exists(FilePath.join(root, path(of: file.temporaryName, in: file.folder))) else { continue }
                try refuseEdited(path(of: file.name, in: file.folder), former, root)
                try folder.publish(file)
            case .remove(let name, let parent, let former):
                let path = path(of: name, in: parent)
                guard FileStatus.exists(FilePath.join(root, path)) else { continue }
                try refuseEdited(path, former, root)
                _ = try folder.remove(name, in: parent)
            }
        }
        _ = try folder.remove(recordName, in: "")
    }

    /// What an author has written since a change was stopped is worth more than the change.
    private static func refuseEdited(_ path: String, _ former: String?, _ root: String) throws {
        let place = FilePath.join(root, path)
        guard FileStatus.exists(place) else { return }
        guard EditRecord.checksum(of: try FileReader.bytes(of: place)) != former else { return }
        throw EditRefusal(
            "A change of this project was stopped half-way, and \(path) has been edited since.",
            remedy: "Put that file back as it was before the change and repeat the command; or remove \(recordName) to give the change up, "
                + "and look at what version control says of the other files.")
    }

    /// Relative to the project; the empty folder is the project itself.
    private static func path(of name: String, in folder: String) -> String {
        folder.isEmpty ? name : "\(folder)/\(name)"
    }

    private struct Change {
        let folder: String
        let name: String
        /// nil for a file that is new.
        let before: [UInt8]?
        /// nil for one that goes.
        let after: [UInt8]?
        var path: String { EditTransaction.path(of: name, in: folder) }

        init(_ path: String, before: [UInt8]?, after: [UInt8]?) {
            let parts = path.split(separator: "/")
            folder = parts.dropLast().joined(separator: "/")
            name = parts.last.map(String.init) ?? path
            self.before = before
            self.after = after
        }
    }

    private static func changes(of edit: ProjectEdit, _ files: [String: [UInt8]]) throws -> [Change] {
        let paths = edit.sources.keys.filter { edit.renamed[$0] == nil }.sorted()
        var changes = paths.map { Change($0, before: files[$0], after: edit.bytes(of: $0)) }
        for (old, new) in edit.renamed.sorted(by: { $0.key < $1.key }) {
            changes.append(Change(new, before: nil, after: edit.bytes(of: old) ?? files[old]))
            changes.append(Change(old, before: files[old], after: nil))
        }
        changes += edit.created.map { Change($0.path, before: nil, after: $0.bytes) }
        changes += edit.removed.sorted().map { Change($0, before: files[$0], after: nil) }
        for change in changes where change.path.utf8.contains(where: { $0 < 0x20 }) {
            throw EditRefusal("The name of \(change.path) has a control character in it. Nothing was changed.", remedy: "Rename the file.")
        }
        return changes
    }

    private static func refuseChanged(_ change: Change, _ folder: inout OpenFolder) throws {
        let occupant = try folder.occupant(of: change.name, in: change.folder, comparedWith: change.before ?? [])
        switch (change.before, occupant) {
        case (nil, .nothing), (.some, .sameBytes): return
        case (nil, _):
            throw EditRefusal("\(change.path) is there already. Nothing was changed.", remedy: "Move it away, or choose another name.")
        default:
            throw EditRefusal(
                "\(change.path) is not the file that was read: it was edited meanwhile, or is a link. Nothing was changed.",
                remedy: "Repeat the command; a link has to become a file first.")
        }
    }
}
