import Diagnostics
import SiteChecking
import SiteValues
import Testing

/// What is said about photos that may not be shown, or not for long.
struct PhotoRuleTests {
    private static let jo = "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"

    private func findings(_ photo: String, on day: String = "2026-11-22", _ change: (inout SmallSite) -> Void = { _ in }) throws -> [String]
    {
        var site = try SmallSite()
        try site.lay(
            Self.jo + "  photo: {file: ../pages/gate.png, \(photo)}",
            over: "content/data/superstars.yml")
        change(&site)
        return try site.check(on: try #require(CivilDate(day))).rules.filter { $0.rule.name.hasPrefix("photo-") }.map {
            "\($0.severity.rawValue) \($0.summary.text)"
        }
    }

    @Test("A consent that lasts is left alone") func lasting() throws {
        #expect(try findings("consent: C-1, until: 2027-12-31") == [])
        #expect(try findings("people: false") == [])
    }

    @Test("A consent that is missing, refused or without an end is one, and so is a text that shows the photo all the same")
    func missing() throws {
        let shown = "error The photo of Jo may not be shown, and something else shows it all the same."
        #expect(
            try findings("until: 2027-12-31")
                == ["warning Nobody has written down that the photo of Jo may be shown. It stays at home.", shown])
        #expect(
            try findings("consent: no, until: 2027-12-31") == [shown, "warning The photo of Jo is not agreed to yet. It stays at home."])
        #expect(try findings("consent: 2026-11-02") == ["warning The consent to the photo of Jo has no last day."])
    }

    @Test(
        "Four weeks before its last day somebody is told, and once it is over",
        arguments: [
            ("2027-06-02", nil), ("2027-06-03", "warning The photo of Jo is shown until 2027-06-30 and not after that."),
            ("2027-06-30", "warning The photo of Jo is shown until 2027-06-30 and not after that."),
            ("2027-07-01", "warning The photo of Jo could be shown until 2027-06-30. The page is shown without it."),
        ] as [(String, String?)])
    func ending(day: String, finding: String?) throws {
        let found = try findings("consent: C-1, until: 2027-06-30", on: day).filter { !$0.hasPrefix("error") }
        #expect(found == [finding].compactMap(\.self))
    }

    @Test("A file that is not there is a picture that is missing") func noFile() throws {
        var site = try SmallSite()
        try site.lay(
            Self.jo + "  photo: {file: ../pages/gate.jpg, consent: C-1, until: 2027-12-31}",
            over: "content/data/superstars.yml")
        let found = try site.findings(of: .brokenPicture)
        #expect(found.map { $0.remedy?.text } == ["Did you mean `../pages/gate.png`?"])
    }
}
