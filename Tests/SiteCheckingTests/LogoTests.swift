import Colours
import Diagnostics
import Foundation
import Logos
import SiteChecking
import SiteFeatures
import TestSupport
import Testing

/// What a logo is drawn with, how large it is, and where it can be made out.
struct LogoTests {
    /// Four by two pixels in three colours, the first of which is transparent.
    private static let palette =
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACBAMAAACNhmBQAAAACVBMVEUAAAD////IAADsekSJAAAAAXRSTlMAQObYZgAA"
        + "AA5JREFUeNpjYBRiEFQCAACXAEdgZF1AAAAAAElFTkSuQmCC"

    private static func drawing(_ inside: String, box: String = "0 0 40 10") -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"\(box)\">\(inside)</svg>"
    }

    @Test(
        "The colours of a drawing are read wherever it says them",
        arguments: [
            ("<path d=\"M2 2h36v6H2z\"/>", "#000000"),
            ("<g fill=\"#0b3d91\"><rect x=\"2\" y=\"2\" width=\"20\" height=\"6\"/></g>", "#0b3d91"),
            ("<rect x=\"2\" y=\"2\" width=\"20\" height=\"6\" fill=\"#fff\" style=\"fill: #0b3d91\"/>", "#0b3d91"),
            (
                "<rect class=\"a b\" x=\"2\" y=\"2\" width=\"20\" height=\"6\"/><style>/* a */.a,.c{fill:red}.b{fill:#0b3d91}</style>",
                "#0b3d91"
            ),
            ("<path d=\"M2 2h36v6H2z\" fill=\"none\" stroke=\"navy\"/>", "#000080"),
            (
                "<defs><linearGradient id=\"g\"><stop stop-color=\"#0b3d91\"/></linearGradient></defs>"
                    + "<circle cx=\"20\" cy=\"5\" r=\"4\" fill=\"url(#g)\"/>", "#0b3d91"
            ),
            // White letters on a badge, and what is cut out, faint or hidden.
            (
                "<rect x=\"2\" y=\"1\" width=\"36\" height=\"8\" rx=\"2\" fill=\"#0b3d91\"/>"
                    + "<path transform=\"translate(4 2) scale(.5)\" d=\"M0 0h60v12H0z\" fill=\"#fff\"/>", "#0b3d91"
            ),
            ("<clipPath id=\"c\"><path d=\"M0 0h40v10H0z\"/></clipPath><path d=\"M2 2h6v6H2z\" fill=\"#0b3d91\"/>", "#0b3d91"),
            ("<path d=\"M2 2h36v6z\" opacity=\".1\"/><path d=\"M2 2h6v6H2z\" fill=\"#0b3d91\"/>", "#0b3d91"),
        ])
    func drawn(inside: String, hex: String) throws {
        let ink = try #require(LogoInk(of: Array(Self.drawing(inside).utf8)))
        #expect(ink.tones.map(\.colour.hex) == [hex])
        #expect(!ink.hasOwnGround)
    }

    @Test("What is drawn larger counts more, whatever the form of its path")
    func shares() throws {
        let inside =
            "<path fill=\"#0b3d91\" d=\"m2,2 a1 1 0 012 0l20-0v6.5.5H2z\"/><path fill=\"#f60\" d=\"M30 2c1-1 3-1 4 0s1 3 0 4q-2 2-4 0z\"/>"
        let tones = try #require(LogoInk(of: Array(Self.drawing(inside).utf8))).tones
        #expect(tones.map(\.colour.hex) == ["#0b3d91", "#ff6600"])
        #expect(tones[0].share > 0.75 && tones[0].share < 0.95)
    }

    @Test("A part of a logo that has the colour of its ground vanishes there, and an ornament may")
    func vanishing() throws {
        let bread = "<circle cx=\"30\" cy=\"30\" r=\"24\" fill=\"#f2b705\"/><path d=\"M64 22h160v16H64z\" fill=\"#6b3e1e\"/>"
        let ink = try #require(LogoInk(of: Array(Self.drawing(bread, box: "0 0 240 60").utf8)))
        let (yellow, white) = (try #require(Colour(css: "#f2b705")), try #require(Colour(css: "#fff")))
        #expect(ink.vanishes(on: yellow))
        #expect(!ink.vanishes(on: white))
        let ornament = bread.replacing("r=\"24\"", with: "r=\"5\"")
        #expect(try !#require(LogoInk(of: Array(Self.drawing(ornament, box: "0 0 240 60").utf8))).vanishes(on: yellow))
    }

    @Test("A drawing with a ground of its own is at home on every page, and one with styles for the night is known for it")
    func ownGround() throws {
        let own = try #require(LogoInk(of: Array(Self.drawing("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>").utf8)))
        #expect(own.hasOwnGround)
        let white = try #require(Colour(css: "#fff"))
        #expect(own.weakness(on: white) == nil)
        let night = "<style>path{fill:#111}@media (prefers-color-scheme: dark){path{fill:#eee}}</style><path d=\"M2 2h6v6H2z\"/>"
        let adaptive = try #require(LogoInk(of: Array(Self.drawing(night).utf8)))
        #expect(adaptive.changesByNight)
        #expect(adaptive.tones.map(\.colour.hex) == ["#111111"])
    }

    @Test(
        "The colours of a PNG are those of its opaque pixels, whatever its filters and its palette",
        arguments: [
            (
                """
                iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAYAAAD+Bd/7AAAALElEQVR42mNgIAAYQYSIRsB/XAqYCJnADCK4RDQacClgARF3oo4w4FWADwAAtdIEWjxNDe4A\
                AAAASUVORK5CYII=
                """, ["#142850": 0.6, "#f08214": 0.4]
            ),
            (
                palette, ["#ffffff": 4.0 / 7, "#c80000": 3.0 / 7]
            ),
        ])
    func pixels(base64: String, expected: [String: Double]) throws {
        let data = try #require(Data(base64Encoded: base64))
        let ink = try #require(LogoInk(of: Array(data)))
        #expect(
            Dictionary(uniqueKeysWithValues: ink.tones.map { ($0.colour.hex, ($0.share * 1_000).rounded()) })
                == expected.mapValues { ($0 * 1_000).rounded() })
        #expect(!ink.hasOwnGround)
    }

    @Test(
        "Numbers and styles that nobody means stop nothing",
        arguments: [
            ("<path d=\"M2 2h6v6H2z\" style=\"fill:!;stroke:;:\"/>", "0 0 40 10"), ("<path d=\"M2 2h6v6H2z\"/>", "0 0 1e300 1"),
            ("<path d=\"M2 2h6v6H2z\"/>", "0 0 1e-300 1"), ("<path d=\"M2 2h1e999v1e999z\"/>", "0 0 1e999 1e999"),
            ("<style>\(String(repeating: "a/**/", count: 20_000)){fill:red}</style><path d=\"M2 2h6v6H2z\"/>", "0 0 40 10"),
            (String(repeating: "<rect width=\"9\" height=\"9\" style=\"fill:#12!\"/>", count: 5_000), "0 0 40 10"),
        ])
    func hostile(inside: String, box: String) throws {
        _ = try findings(.logoSize, "logo: files/a.svg", ["a.svg": Self.drawing(inside, box: box)])
        let built = try findings(.logoContrast, "logo: files/a.svg", ["a.svg": Self.drawing(inside, box: box)])
        #expect(built.allSatisfy { $0.severity < .error })
    }

    @Test("Half a file has no colours, and does not stop anything", arguments: 0..<40)
    func damaged(length: Int) throws {
        let png = try #require(
            Data(
                base64Encoded:
                    Self.palette
            ))
        #expect(LogoInk(of: Array(png.prefix(length * 2))) == nil)
        #expect(LogoInk(of: Array("<svg viewBox=\"0 0 4 4\"><path d=\"M2 2h6v6\"/></svg>".utf8.prefix(length % 25))) == nil)
    }

    // MARK: Rules

    private func findings(_ rule: Rule, _ setting: String, _ files: [String: String]) throws -> [Diagnostic] {
        var site = try SmallSite()
        for (path, text) in files { site["content/files/\(path)"] = text }
        try site.lay(setting, over: "content/site.yml")
        return try site.findings(of: rule)
    }

    private static let black = SmallSite.logo(colour: "#000")
    private static let white = SmallSite.logo(colour: "#fff")

    @Test("A dark logo with none for dark ground is a note that names the ground, the ratio and what happens")
    func plate() throws {
        let found = try findings(.logoContrast, "logo: files/black.svg", ["black.svg": Self.black])
        #expect(found.map(\.severity) == [.note])
        let summary = try #require(found.first).summary
        #expect(summary.contains("By night `files/black.svg` is shown on a light plate: on the dark ground of the pages its #000000"))
        #expect(summary.english.contains(/contrast of 1\.\d+ to 1/))
    }

    @Test(
        "A logo of two colours is judged as a whole: it is found where most of it is lost",
        arguments: [("#6B3E1E", []), ("#F2B705", ["the light ground of the pages"])] as [(String, [String])])
    func twoColours(name: String, grounds: [String]) throws {
        let drawing =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 60\"><circle cx=\"30\" cy=\"30\" r=\"24\" fill=\"#F2B705\"/>"
            + "<path d=\"M14 36a16 12 0 0 1 32 0z\" fill=\"#6B3E1E\"/><rect x=\"64\" y=\"22\" width=\"160\" height=\"16\" rx=\"8\" fill=\"\(name)\"/></svg>"
        let found = try findings(.logoContrast, "logo: files/a.svg", ["a.svg": drawing]).filter { $0.severity == .warning }
        #expect(found.count == grounds.count)
        for (finding, ground) in zip(found, grounds) { #expect(finding.summary.contains(ground)) }
    }

    @Test("Each form is measured against its own ground, and all three together are fine")
    func grounds() throws {
        let files = ["black.svg": Self.black, "white.svg": Self.white]
        let all = "logo: {light: files/black.svg, dark: files/white.svg, print: files/black.svg}"
        #expect(try findings(.logoContrast, all, files) == [])
        for (key, ground) in [("light", "light ground"), ("dark", "dark ground"), ("print", "white paper")] {
            let wrong = key == "dark" ? "files/black.svg" : "files/white.svg"
            let setting = all.replacing("\(key): files/\(key == "dark" ? "white" : "black").svg", with: "\(key): \(wrong)")
            let found = try findings(.logoContrast, setting, files)
            #expect(found.count == 1 && found[0].severity == .warning, "\(key)")
            #expect(found[0].summary.contains("`\(wrong)` is hard to make out on") && found[0].summary.contains(ground), "\(key)")
            #expect(found[0].remedy?.contains("`\(key):`") == true)
        }
    }

    @Test("A logo too long, too high or too heavy, or of no size, is a warning with what it needs")
    func sizes() throws {
        let mark = "<path d=\"M2 2h6v6H2z\"/>"
        let files = [
            "long.svg": Self.drawing(mark, box: "0 0 81 10"), "high.svg": Self.drawing(mark, box: "0 0 10 21"),
            "heavy.svg": Self.drawing(mark + "<desc>\(String(repeating: "x", count: 200_000))</desc>"),
            "none.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\">\(mark)</svg>", "fine.svg": Self.drawing(mark, box: "0 0 80 10"),
        ]
        for (name, words) in [
            ("long", "8 times as wide"), ("high", "2 times as high"), ("heavy", "has 200 kB"), ("none", "does not say how large"),
        ] {
            let found = try findings(.logoSize, "logo: files/\(name).svg", files)
            #expect(found.count == 1 && found[0].severity == .warning && found[0].summary.contains(words), "\(name): \(found)")
        }
        #expect(try findings(.logoSize, "logo: files/fine.svg", files) == [])
        // Of one pixel, by night alone: no paper asks for more.
        let small = try findings(.logoSize, "logo: {light: files/fine.svg, dark: pages/gate.png}", files)
        #expect(small.map(\.summary.english) == ["`pages/gate.png` is 1 pixel high; to be sharp wherever it is shown it needs 72."])
        let printed = try findings(.logoSize, "logo: {light: files/fine.svg, print: pages/gate.png}", files)
        #expect(printed.first?.remedy?.contains("at least 166 pixels high") == true)
    }

    @Test("A file that is not there, or that not everybody can see, is an error where site.yml names it")
    func files() throws {
        for (setting, words) in [
            ("logo: files/lgo.svg", "There is no picture `files/lgo.svg` here."),
            ("logo: {light: files/logo.svg, dark: files/nacht.svg}", "There is no picture `files/nacht.svg` here."),
            ("logo: files/logo.gif", "`files/logo.gif` is of a kind that is not shown everywhere."),
            ("favicon: files/logo.gif", "`files/logo.gif` is of a kind that is not shown everywhere."),
        ] {
            let found = try findings(.logoFile, setting, ["logo.gif": "GIF89a"])
            #expect(found.map(\.summary.english) == [words])
            #expect(found.first?.location.path == "content/site.yml" && found.first?.severity == .error)
        }
        #expect(try findings(.logoFile, "logo: files/lgo.svg", [:]).first?.remedy == "Did you mean `files/logo.svg`?")
        #expect(try findings(.logoFile, "logo: files/logo.svg\nfavicon: files/icon.ico", ["icon.ico": "x"]) == [])
    }

    @Test("A file that only calls itself a drawing cannot be a logo", arguments: ["", "<html><body/></html>", "GIF89a", "<svg viewBox"])
    func notDrawn(text: String) throws {
        for setting in ["logo: files/a.svg", "favicon: files/a.svg"] {
            #expect(try findings(.logoFile, setting, ["a.svg": text]).map(\.summary.english) == ["`files/a.svg` is not a picture."])
        }
    }

    @Test("A damaged picture is not asked for what drawings have") func damagedPicture() throws {
        #expect(try findings(.logoSize, "logo: files/a.png", ["a.png": ""]) == [])
    }

    @Test("A photo of somebody cannot be a logo, and the finding says so") func photo() throws {
        var site = try SmallSite()
        site["content/photos/jo.png"] = "PNG of Jo"
        site["content/pages/jo.png"] = "PNG of Jo"
        try site.lay("logo: photos/jo.png\nfavicon: pages/jo.png", over: "content/site.yml")
        let found = try site.findings(of: .logoFile).map(\.summary.english)
        #expect(found.count == 2)
        #expect(
            found.allSatisfy { $0.hasSuffix("is one of the photos in `content/photos/`, and only the `photo:` of an entry shows those.") })
    }
}
