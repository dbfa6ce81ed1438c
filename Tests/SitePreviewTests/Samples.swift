import Foundation
import SiteOutput
import Testing

@testable import SitePreview

func outputTree(_ files: [String: String]) throws -> OutputTree {
    OutputTree(try files.map { OutputFile(path: try #require(OutputPath($0.key)), text: $0.value) })
}

extension PreviewedSite {
    static func showing(_ files: [String: String], _ findings: [PreviewFinding] = []) throws -> PreviewedSite {
        PreviewedSite(run: 7).after(.site(try outputTree(files), findings))
    }
}

extension PreviewAnswer {
    var text: String {
        String(decoding: bytes, as: UTF8.self)
    }
}

/// A folder of its own for one test, removed when the test is over.
final class TemporaryFolder: Sendable {
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

    func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + relative)
    }

    func move(_ relative: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: path + "/" + relative, toPath: path + "/" + other)
    }
}
