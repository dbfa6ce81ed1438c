import Foundation

/// A folder that belongs to one test and is removed with it. Its path has a space and an umlaut, as people's folders do.
///
///     let folder = try TemporaryFolder(["content/site.yml": "title: x\n"])
///     try folder.write("title: y\n", to: "content/site.yml")
///     #expect(try folder.text(of: "content/site.yml") == "title: y\n")
package final class TemporaryFolder: Sendable {
    /// Absolute, without a trailing slash. Everything else is named relative to it.
    package let path: String

    package init(_ files: [String: String] = [:]) throws {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        path = base.appending(path: "sitegen test ü \(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Creates the folders in between.
    package func write(_ text: String, to name: String) throws {
        let url = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    package func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    package func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(other)")
    }

    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    /// Throws if there is no such file.
    package func text(of name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    /// nil if there is no such file.
    package func bytes(of name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init)
    }

    package func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(name)")
    }

    /// Every file and folder below, sorted.
    package func files() -> [String] {
        (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).sorted()
    }

    /// Every file with its bytes; an empty folder, or a link to one, ends in `/` and has none.
    package var listing: [String: [UInt8]] {
        var result: [String: [UInt8]] = [:]
        for name in files() {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
            if isFolder.boolValue, (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)"))?.isEmpty == false { continue }
            result[isFolder.boolValue ? name + "/" : name] = isFolder.boolValue ? [] : bytes(of: name) ?? []
        }
        return result
    }
}
