import DesignTokens
import SiteModel
import Testing

/// `brand:` in site.yml, the site's own values for the theme's tokens.
struct BrandTests {
    private func load(_ brand: String) -> (brand: [String: BrandToken], findings: [String]) {
        var small = SmallSite()
        small.files["site.yml", default: ""] += "brand: \(brand)\n"
        let loaded = small.load()
        return (loaded.site?.defaultLocalizedSite.settings.brand ?? [:], loaded.findings.map(\.line))
    }

    @Test(
        "A colour has a value for light, for dark or for both",
        arguments: [
            ("{go: \"#0f6236\"}", "#0f6236", nil), ("{go: {light: \"#0f6236\"}}", "#0f6236", nil),
            ("{go: {dark: \"#a9e694\"}}", nil, "#a9e694"),
            ("{go: {light: \"#0f6236\", dark: \"#a9e694\"}}", "#0f6236", "#a9e694"),
        ] as [(String, String?, String?)])
    func aColourHasAValueForTheDayTheNightOrBoth(brand: String, light: String?, dark: String?) throws {
        let loaded = load(brand)
        #expect(loaded.findings == [])
        let go = try #require(loaded.brand["go"])
        #expect((go.light, go.dark) == (light, dark))
    }

    @Test(
        "What a stylesheet must not take is an error",
        arguments: [
            ("[go]", "wrong-type content/site.yml:17:8"), ("{go: [a]}", "wrong-type content/site.yml:17:13"),
            ("{go: \"url(x)\"}", "bad-value content/site.yml:17:14"), ("{go: {dark: \"red; }\"}}", "bad-value content/site.yml:17:21"),
            ("{go: {drak: \"#fff\"}}", "unknown-key content/site.yml:17:14"),
            ("{go: {light: rgb(1, 2, 3)}}", "hidden-text content/site.yml:17:21"),
            ("{go: {light: hsl(10, 20%, 30%), dark: \"#fff\"}}", "hidden-text content/site.yml:17:21"),
            ("{go: {light: rgb(1}}", "bad-value content/site.yml:17:21"),
        ])
    func whatAStylesheetMayNotTakeIsAnError(brand: String, finding: String) {
        #expect(load(brand).findings == [finding])
    }
}
