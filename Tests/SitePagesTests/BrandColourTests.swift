import DesignTokens
import Diagnostics
import SiteModel
import SitePlan
import Testing

/// A brand colour reaches everything that is drawn: pages, sheets, tiles and the mail, by day and by night.
struct BrandColourTests {
    private static let day = [
        "ink": "#111111", "paper": "#fdfdfd", "accent-surface": "#e8d4f2", "go": "#7a1fa2", "blue": "#1b1bc4", "soft": "#4a4a4a",
    ]
    private static let night = [
        "ink": "#f0f0f0", "paper": "#101010", "accent-surface": "#3b1d4d", "go": "#d9a7f0", "blue": "#b0b0ff", "soft": "#c4c4c4",
    ]

    private static let purple = ThemeAssets(
        name: "purple",
        tokens: day.sorted { $0.key < $1.key }.map { name, light in
            DesignToken(name: name, light: light, dark: night[name], location: SourceLocation(path: "theme.yml"))
        },
        files: [
            SourceFile(path: "favicon.svg", text: "<svg><style>path{fill:var(--go)}</style><path d=\"M0 0\"/></svg>"),
            SourceFile(path: "symbols.svg", text: "<symbol id=\"m-bigbang\" viewBox=\"0 0 24 24\"><path d=\"M0 0\"/></symbol>"),
        ])

    private func site() throws -> BuiltSite {
        var site = TinySite()
        site["site.yml"]? += "\nbase_url: https://boats.example/rules/\n"
        site["data/kit.yml"] = """
            email: {subject: Boats, greeting: Hello, body: "They *float*. [See](https://pond.example/).", sign_off: Ahoy}
            chat_message: Boats ahoy
            tile: {title: Boats, line: They float}
            manager_pack: {title: For captains, intro: Read this, messages: [Row on]}
            call_for_authors: {title: Write, text: Do}
            event_sign: {title: Ahoy, text: We take pictures}
            """
        site["data/kit.de.yml"] = """
            email: {subject: Boote, greeting: Hallo, body: "Sie *schwimmen*.", sign_off: Ahoi}
            chat_message: Boote ahoi
            tile: {title: Boote, line: Sie schwimmen}
            manager_pack: {title: Für Kapitäne, intro: Lies das, messages: [Rudern]}
            call_for_authors: {title: Schreib, text: Los}
            event_sign: {title: Ahoi, text: Wir fotografieren}
            """
        return try site.built(with: Self.purple)
    }

    @Test("The mail has the theme's colours by day and by night, and the button's text is the pair that was checked")
    func mail() throws {
        let mail = try site().text("kit/announcement.html")
        for name in ["paper", "accent-surface", "ink", "blue", "go", "soft"] {
            #expect(mail.contains(try #require(Self.day[name])), "\(name) by day")
            #expect(mail.contains(try #require(Self.night[name])), "\(name) by night")
        }
        let hexes = Set(mail.matches(of: /#[0-9a-f]{6}\b/).map { String($0.0) })
        #expect(hexes.subtracting(Self.day.values).subtracting(Self.night.values) == [])
    }

    @Test("The news tile and the favicon have the theme's colours")
    func drawings() throws {
        let site = try site()
        #expect(try site.text("kit/tile-16x9.svg").contains("#7a1fa2"))
        let favicon = try #require(site.files.first { $0.route.path.hasPrefix("assets/favicon.") })
        #expect(
            String(decoding: favicon.bytes, as: UTF8.self)
                == "<svg><style>:root{--go:#7a1fa2;}@media(prefers-color-scheme:dark){:root{--go:#d9a7f0;}}path{fill:var(--go)}</style>"
                + "<path d=\"M0 0\"/></svg>")
    }

    @Test("Paper has the colours of the day, on sheets and in the preview of a sheet on a dark screen")
    func paper() throws {
        let site = try site()
        let sheets = try #require(site.files.first { $0.route.path.hasPrefix("assets/print.") })
        #expect(String(decoding: sheets.bytes, as: UTF8.self).contains("--go:#7a1fa2;"))
        let pages = try #require(site.files.first { $0.route.path.hasPrefix("assets/purple.") && $0.route.path.hasSuffix(".css") })
        let rules = String(decoding: pages.bytes, as: UTF8.self)
        let paper = try #require(rules.firstMatch(of: /:root,\.paper\{([^}]*)\}/)).1
        #expect(paper.contains("--go:#7a1fa2;") && paper.contains("--accent-surface:#e8d4f2;") && !paper.contains("#d9a7f0"))
        // By night only the root changes.
        #expect(rules.contains(".paper{color-scheme:light}") && rules.contains("(prefers-color-scheme:dark){:root{"))
    }
}
