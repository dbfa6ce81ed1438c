import Diagnostics
import Foundation
import Markdown
import SiteLoading
import SiteModel
import TestSupport
import Testing

@testable import SiteChecking

struct TextTests {
    @Test("No Markdown text of a site is forgotten")
    func allTexts() throws {
        var log = DiagnosticLog()
        let tree = try SourceTree.read(root: Repository.root)
        let site = try #require(SiteLoader.load(tree, options: LoadOptions(asOf: SmallSite.today), into: &log))
        for localizedSite in site.localizedSites {
            let reflected = localizedSite.content.entries.flatMap(texts).filter { !$0.isEmpty }
            #expect(reflected.count > 200)
            #expect(localizedSite.texts.filter { !$0.isEmpty }.count == reflected.count)
        }
    }

    /// Whatever is reachable by reflection.
    private func texts(in value: Any) -> [MarkdownDocument] {
        if let document = value as? MarkdownDocument { return [document] }
        return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
    }
}
