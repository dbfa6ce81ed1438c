import Foundation
import TestSupport
import Testing

/// A theme of colours needs no Swift: a folder with `extends:` and tokens, drawn by the templates of the theme it extends.
struct ColourThemeTests {
    private static func site(of theme: String) throws -> BuiltSite {
        try BuiltSite(
            of: URL(filePath: Repository.smallSite),
            in: .init(
                folderName: "plum", theme: theme,
                files: [
                    "themes/plum/theme.yml": """
                    name: Plum
                    extends: margin
                    tokens:
                      key: {light: "#5b1a6e", dark: "#e3b8f2"}
                    """,
                    "themes/plum/Assets/css/99-plum.css": "@layer theme{main{accent-color:var(--go)}}",
                ]))
    }

    @Test("Its colours and files lie over the other theme's, whose templates draw every page")
    func folderAlone() throws {
        let plum = try Self.site(of: "plum")
        let style = try #require(plum.files.first { $0.key.hasPrefix("assets/plum.") && $0.key.hasSuffix(".css") })
        let rules = String(decoding: style.value, as: UTF8.self)
        #expect(rules.contains("--key:#5b1a6e;") && rules.contains("--key:#e3b8f2;") && rules.contains("accent-color:var(--go)"))

        let margin = try Self.site(of: "margin")
        let pages = plum.files.filter { $0.key.hasSuffix(".html") }
        #expect(!pages.isEmpty && Set(pages.keys) == Set(margin.files.keys.filter { $0.hasSuffix(".html") }))
        for (path, bytes) in pages {
            #expect(Self.withoutAssets(bytes) == margin.files[path].map(Self.withoutAssets), "\(path)")
        }
    }

    private static func withoutAssets(_ bytes: Data) -> String {
        String(decoding: bytes, as: UTF8.self).replacing(/assets\/[\w.-]+/, with: "")
            .replacing(/<style>[^<]*<\/style>|sha256-[\w+\/=]+/, with: "")
    }
}
