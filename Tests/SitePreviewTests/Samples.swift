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
