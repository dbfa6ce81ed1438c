import Diagnostics
import SiteLoading
import SiteModel
import SiteReport
import TestSupport
import Testing

/// The preview's page of colours.
struct ColourReportTests {
    private func page(_ brand: String, languages: String = "languages: [en, de]") throws -> String {
        let site = try SmallSite.site(replacing: [
            ("content/site.yml", "languages: [en, de]", languages),
            ("content/site.yml", "brand:\n  go: \"#0f6236\"", "brand: \(brand)"),
        ])
        var log = DiagnosticLog()
        let theme = try ThemeFolder.read(name: "margin", root: Repository.root, into: &log)
            .branded(by: site.defaultLocalizedSite.settings, stylesheet: nil, into: &log)
        return String(decoding: ColourReport(of: theme, on: site).bytes, as: UTF8.self)
    }

    /// What is said of one token, without markup.
    private func card(_ token: String, in page: String) throws -> String {
        let start = try #require(page.firstRange(of: "id=\"token-\(token)\""))
        let rest = page[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "</article>")?.lowerBound ?? rest.endIndex)])
            .replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("Every token is there, with both values, their places, and the contrast with what it meets") func tokens() throws {
        let page = try page("{go: \"#8b1a1a\"}")
        let go = try card("go", in: page)
        #expect(go.contains("By day #8b1a1a content/site.yml:"), "\(go)")
        #expect(go.contains("worked out from the colour by day"))
        #expect(go.contains(#/paper 4\.5 \d+\.?\d* passes \d+\.?\d* passes/#))
        #expect(go.contains(#/Used in \d+ places/#) && go.contains("css/"))
        let ink = try card("ink", in: page)
        #expect(ink.contains("#14213d themes/margin/theme.yml:") && ink.contains("#f2efe6 themes/margin/theme.yml:"), "\(ink)")
        #expect(try card("yellow", in: page).contains("By night #ffe9a3 the same as by day"))
        #expect(try card("t-shout", in: page).contains("1.5rem"))
        #expect(page.contains("can be read, by day and by night."))
    }

    @Test("A colour that cannot be read is said first, and at its pair") func failing() throws {
        let page = try page("{go: {light: \"#eeeeee\", dark: \"#a9e694\"}}")
        #expect(page.contains("Too little contrast: "))
        #expect(page.contains("<a href=\"#token-go\">go / paper</a> (By day)"))
        #expect(try card("go", in: page).contains("paper 4.5 1.16 fails"))
    }

    @Test("In German where the site begins with German") func german() throws {
        let page = try page("{go: \"#8b1a1a\"}", languages: "languages: [de, en]")
        #expect(page.contains("lang=\"de\"") && page.contains("aus der Farbe am Tag errechnet"))
        #expect(try card("go", in: page).contains(#/paper 4,5 \d+,\d+ reicht/#))
    }
}
