import Diagnostics
import Foundation
import Markdown
import SiteLoading
import SiteModel
import TestSupport
import Testing

@testable import SiteChecking

struct DocumentTests {
    @Test("No Markdown text of an edition is forgotten")
    func allDocuments() throws {
        var log = DiagnosticLog()
        let tree = try SourceTree.read(root: Repository.root)
        let site = try #require(SiteLoader.load(tree, options: LoadOptions(asOf: SmallSite.today), into: &log))
        for localizedSite in site.localizedSites {
            let reflected = documents(in: localizedSite).filter { !$0.isEmpty }
            #expect(reflected.count > 200)
            #expect(localizedSite.documents.filter { !$0.isEmpty }.count == reflected.count)
        }
    }

    /// Whatever is reachable by reflection.
    private func documents(in value: Any) -> [MarkdownDocument] {
        if let document = value as? MarkdownDocument { return [document] }
        return Mirror(reflecting: value).children.flatMap { documents(in: $0.value) }
    }
}
