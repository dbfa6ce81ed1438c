import Foundation
import SiteOutput
import Testing

/// A folder of its own for one test, removed when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/sitegen-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func put(_ text: String, at relative: String) throws {
        let full = path + "/" + relative
        try FileManager.default.createDirectory(
            atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
    }

    func bytes(of relative: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + relative).map(Array.init)
    }

    func text(of relative: String) -> String? {
        bytes(of: relative).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file below the folder with its bytes, links and empty folders with none.
    var listing: [String: [UInt8]] {
        var result: [String: [UInt8]] = [:]
        for relative in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
            let full = path + "/" + relative
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
            if isFolder.boolValue, (try? FileManager.default.contentsOfDirectory(atPath: full))?.isEmpty == false { continue }
            result[isFolder.boolValue ? relative + "/" : relative] = isFolder.boolValue ? [] : bytes(of: relative) ?? []
        }
        return result
    }

    /// The listing without our manifest.
    var site: [String: [UInt8]] {
        listing.filter { $0.key != Manifest.name }
    }

    /// When a file was last written, to the nanosecond, and which file it is.
    func stamp(of relative: String) -> String {
        var status = stat()
        guard lstat(path + "/" + relative, &status) == 0 else { return "none" }
        return "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
}

func tree(_ files: [String: String]) throws -> OutputTree {
    OutputTree(try files.map { OutputFile(path: try #require(OutputPath($0.key)), text: $0.value) })
}

extension OutputTree {
    /// In the form of ``TemporaryFolder/site``.
    var listing: [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: files.map { ($0.path.description, $0.bytes) })
    }
}
