import Diagnostics
import SiteChecking
import SiteFeatures
import SiteValues
import Testing

/// What is said about photos that may not be shown, or not for long, and about those in the wrong place.
struct PhotoRuleTests {
    private static let jo = "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"

    private func site(_ photo: String, file: String = "jo.gif") throws -> SmallSite {
        var site = try SmallSite()
        site["content/photos/jo.gif"] = "GIF89a@\0@\0 Jo"
        try site.lay(Self.jo + "  photo: {file: \(file), \(photo)}\n  photo_alt: Jo paints", over: "content/data/superstars.yml")
        return site
    }

    private func findings(_ photo: String, on day: String = "2026-11-22") throws -> [String] {
        let rules = try site(photo).check(on: try #require(CivilDate(day))).rules
        return rules.filter { $0.rule.name.hasPrefix("photo-") }.map { "\($0.severity.rawValue) \($0.summary.text)" }
    }

    @Test("A consent that lasts is left alone") func lasting() throws {
        #expect(try findings("consent: 2026-11-02, until: 2027-12-31") == [])
        #expect(try findings("people: false") == [])
    }

    @Test("A consent that is missing, or of a day that is still to come, is a warning") func missing() throws {
        #expect(
            try findings("until: 2027-12-31") == ["warning Nobody has written down that the photo of Jo may be shown. It stays at home."])
        #expect(
            try findings("consent: 2026-11-23, until: 2027-12-31")
                == ["warning The consent for the photo of Jo is dated 2026-11-23. Until then it stays at home."])
    }

    @Test(
        "Four weeks before its last day somebody is told, and once it is over, and no night makes an error of it",
        arguments: [
            ("2027-06-02", nil), ("2027-06-03", "warning The photo of Jo is shown until 2027-06-30 and not after that."),
            ("2027-06-30", "warning The photo of Jo is shown until 2027-06-30 and not after that."),
            ("2027-07-01", "warning The photo of Jo was allowed to be shown until 2027-06-30. The page is shown without it."),
        ] as [(String, String?)])
    func ending(day: String, finding: String?) throws {
        #expect(try findings("consent: 2026-11-02, until: 2027-06-30", on: day) == [finding].compactMap(\.self))
        var gone = try site("consent: 2026-11-02, until: 2027-06-30")
        if day > "2027-06-30" { gone["content/photos/jo.gif"] = nil }
        let found = try gone.check(on: try #require(CivilDate(day)))
        #expect((found.rules + found.loading).filter { $0.severity == .error && $0.location.path.contains("superstars") } == [])
    }

    @Test(
        "A file that is not there, or not a picture made of pixels, is a picture that is missing",
        arguments: [
            ("jo.gift", "Did you mean `jo.gif`?"), ("content/photos/jo.gif", "Did you mean `jo.gif`?"),
            ("visit-to-the-harbour.jpg", "Put the file into `content/photos/`."),
            ("jo.pdf", "Save it as JPEG, PNG, GIF, WebP or AVIF in `content/photos/`, and name that file here."),
            ("jo.svg", "Save it as JPEG, PNG, GIF, WebP or AVIF in `content/photos/`, and name that file here."),
        ])
    func noPicture(file: String, remedy: String) throws {
        var site = try site("consent: 2026-11-02, until: 2027-12-31", file: file)
        site["content/photos/jo.pdf"] = "%PDF-1.7"
        site["content/photos/jo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
        #expect(try site.findings(of: .brokenPicture).map { $0.remedy?.text } == [remedy])
    }

    @Test("A name that cannot be read is told once") func unreadableName() throws {
        let found = try site("consent: 2026-11-02, until: 2027-12-31", file: "../pages/gate.png").check()
        #expect(found.loading.filter { $0.severity == .error }.count == 1)
        #expect(found.rules.filter { $0.rule == Rule.brokenPicture.id } == [])
    }

    @Test(
        "A text that shows a photo or links to one is told where pictures without people belong",
        arguments: [("![Jo](../photos/jo.gif)", Rule.brokenPicture), ("See [Jo's photo](../photos/jo.gif).", Rule.brokenLink)])
    func inATest(text: String, rule: Rule) throws {
        var site = try site("consent: 2026-11-02, until: 2027-12-31")
        try site.lay(text, over: "content/pages/welcome.md")
        let remedies = try site.findings(of: rule).map { $0.remedy?.text }
        #expect(
            remedies == ["If nobody is in it, keep the picture beside this text and nowhere else; otherwise take it out here."])
        // Followed to the letter.
        site["content/pages/pier.gif"] = site["content/photos/jo.gif"]
        site["content/photos/jo.gif"] = nil
        try site.lay(text.replacing("../photos/jo", with: "pier"), over: "content/pages/welcome.md")
        #expect(try site.findings(of: rule).filter { $0.location.path.contains("welcome") } == [])
    }

    @Test("A photo that no entry has is told like other files that stay at home") func unused() throws {
        var site = try site("until: 2027-12-31")
        #expect(try site.findings(of: .fileNotNamed) == [])
        site["content/photos/kim.gif"] = "GIF89a@\0@\0 Kim"
        #expect(try site.findings(of: .fileNotNamed).map(\.location.path) == ["content/photos/kim.gif"])
    }

    @Test("A folder of photos in capitals keeps them, too, and is told how it is written") func capitals() throws {
        var site = try site("until: 2027-12-31")
        site["content/Photos/kim.gif"] = "GIF89a@\0@\0 Kim"
        let found = try site.findings(of: .fileNotNamed)
        #expect(found.map(\.location.path) == ["content/Photos/kim.gif"])
        #expect(found.map { $0.remedy?.text } == ["Rename its folder to `content/photos/`, all lower case: photos are looked for there."])
    }
}
