import Foundation
import SiteOutput
import TestSupport
import Testing

func tree(_ files: [String: String]) throws -> OutputTree {
    OutputTree(try files.map { OutputFile(path: try #require(OutputPath($0.key)), text: $0.value) })
}

extension OutputTree {
    /// In the form of ``TemporaryFolder/site``.
    var listing: [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: files.map { ($0.path.description, $0.bytes) })
    }
}

extension TemporaryFolder {
    /// The listing without our manifest.
    var site: [String: [UInt8]] {
        listing.filter { $0.key != Manifest.name }
    }

    /// nil if there is no such file.
    func contents(of name: String) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// When a file was last written, to the nanosecond, and which file it is.
    func stamp(of name: String) -> String {
        var status = stat()
        guard lstat(path + "/" + name, &status) == 0 else { return "none" }
        return "\(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
}
