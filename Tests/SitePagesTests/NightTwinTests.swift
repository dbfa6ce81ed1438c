import Colours
import DesignTokens
import Diagnostics
import SiteLoading
import SiteModel
import SitePlan
import TestSupport
import Testing

/// A brand colour that is given for the day alone.
struct NightTwinTests {
    private func theme(_ brand: String, _ name: String = "enamel") throws -> (own: ThemeAssets, branded: ThemeAssets) {
        var tiny = TinySite()
        tiny["site.yml"]? += "\nbrand: \(brand)\n"
        var log = DiagnosticLog()
        let own = try ThemeFolder.read(name: name, root: Repository.root, into: &log)
        let settings = try tiny.built().plan.site.defaultLocalizedSite.settings
        return (own, own.branded(by: settings, stylesheet: nil, into: &log))
    }

    @Test(
        "It gets a twin of its hue by night, which can be read wherever the theme's own was",
        arguments: ["enamel", "margin"],
        [
            ("go", "#8b1a1a"), ("go", "#1a1a8b"), ("go", "#7a5a00"), ("go", "#5b5b5b"), ("accent-surface", "#f6d7c3"), ("red", "#7a1fa2"),
            ("soft", "#333333"),
        ])
    func twin(folder: String, colour: (String, String)) throws {
        let (own, branded) = try theme("{\(colour.0): \"\(colour.1)\"}", folder)
        let token = try #require(branded.tokens.first { $0.name == colour.0 })
        #expect(token.light == colour.1 && token.isDarkDerived)
        let (before, after) = (Palette(own.tokens), Palette(branded.tokens))
        for pair in branded.contrasts where pair.text == colour.0 || pair.ground == colour.0 {
            let text = try #require(after.colour(pair.text, in: .dark))
            #expect(text.contrast(with: try #require(after.colour(pair.ground, in: .dark))) >= pair.ratio, "\(pair.text) on \(pair.ground)")
        }
        let (day, night) = (OKLCH(try #require(Colour(css: colour.1))), OKLCH(try #require(after.colour(colour.0, in: .dark))))
        if day.chroma > 0.03, night.chroma > 0.03 { #expect(abs(day.hue - night.hue) < 0.2) }
        #expect(abs(night.lightness - OKLCH(try #require(before.colour(colour.0, in: .dark))).lightness) < 0.2)
    }

    @Test(
        "What is given for both stays, and what has one value for both has no twin",
        arguments: [("go", "{go: {light: \"#8b1a1a\", dark: \"#ffb0a0\"}}", "#ffb0a0"), ("yellow", "{yellow: \"#ffee90\"}", nil)]
            as [(String, String, String?)])
    func others(name: String, brand: String, night: String?) throws {
        let token = try #require(try theme(brand).branded.tokens.first { $0.name == name })
        #expect(token.dark == night && !token.isDarkDerived)
    }
}
