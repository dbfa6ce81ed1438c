import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

/// Facts are read once, before the words of any language; what cannot be read is one finding and has no consequences.
@Suite struct FactsFirstTests {
    private let topics = "entries:\n- {id: contact, number: 15, title: Somebody}\n"

    /// The page that says how to ring has a translation, so its facts serve two readers.
    @Test("A mistake in a fact is found once in however many languages") func aMistakeInAFactIsFoundOnceInHoweverManyLanguages() {
        let page = SmallSite.page("order: first\nrules: [SM-99]\n")
        let german = "---\ntitle: Rechte\nsummary: Was du darfst.\n---\nDu darfst.\n"
        var log = DiagnosticLog()
        let tree = SmallSite(["pages/rights.md": page, "pages/rights.de.md": german], languages: "en, de").tree
        _ = SiteLoader.load(tree, options: LoadOptions(asOf: .today), into: &log)
        #expect(log.diagnostics.map(\.rule).sorted() == ["bad-value", "dangling-reference"])
    }

    @Test("A telephone number that cannot be read is not missing where texts use it", arguments: ["phone: call us", "phone: {a: b}"])
    func aTelephoneNumberThatCannotBeReadIsNotMissingWhereTextsUseIt(phone: String) {
        let loaded = SmallSite([
            "data/contacts.yml":
                "entries:\n- {id: desk, email: desk@example.org, name: D, role: R, hours: H, for_what: A}\n"
                + "- {id: oops, \(phone), email: oops@example.org, name: O, role: R, hours: H, for_what: A}\n",
            "pages/rights.md": SmallSite.page(body: "Ring {{ oops_phone }}.\n"),
        ]).load()
        #expect(loaded.findings.count == 1, "\(loaded.findings)")
        #expect(loaded.findings.first?.location.path == "content/data/contacts.yml")
    }

    @Test("A missing organisation is one finding") func aMissingOrganisationIsOneFinding() {
        var small = SmallSite(["pages/rights.md": SmallSite.page(body: "We are {{ organisation }} of {{ site_title }}.\n")])
        small.files["site.yml"] = small.files["site.yml"]?.replacing("organisation: Müller & Söhne *GmbH*\n", with: "")
        #expect(small.load().findings.map(\.line) == ["missing-field content/site.yml:1:1"])
    }

    /// The title is the first of the words: those after it, and every other text, can use it.
    @Test("The title of the site may have variables and be one itself") func theTitleOfTheSiteMayHaveVariablesAndBeOneItself() throws {
        var small = SmallSite(["pages/rights.md": SmallSite.page(body: "{{ site_title }}\n")], languages: "en, de")
        small.files["site.yml"] = small.files["site.yml"]?
            .replacing("title: Before you post", with: "title: \"{{ organisation_short }} posts\"")
            .replacing("tagline: For people with stories", with: "tagline: \"{{ site_title }}, and you?\"")
        let loaded = small.load()
        #expect(loaded.findings.map(\.rule) == ["translation-missing"])
        let site = try #require(loaded.site)
        #expect(site.defaultLocalizedSite.settings.tagline == "Müller posts, and you?")
        #expect(site.defaultLocalizedSite.articles.first?.body.plainText == "Müller posts")
        #expect(site.localizedSite(.german)?.articles.first?.body.plainText == "Müller posts")
    }

    @Test("A number that cannot be read is not taken for number one") func aNumberThatCannotBeReadIsNotTakenForNumberOne() {
        let first = SampleGuideline.english.replacing("SM-15\nnumber: 15", with: "SM-01\nnumber: 1")
        let loaded = SmallSite([
            "guidelines/a.md": first, "guidelines/b.md": SampleGuideline.english.replacing("number: 15", with: "number: fifteen"),
            "data/must_haves.yml": topics,
        ]).load()
        #expect(loaded.findings.map(\.line) == ["bad-value content/guidelines/b.md:3:9"])
    }

    @Test("A site without a theme is complete") func aSiteWithoutAThemeIsComplete() throws {
        var small = SmallSite()
        small.files["site.yml"] = small.files["site.yml"]?.replacing("theme: enamel\n", with: "")
        let loaded = small.load()
        #expect(loaded.findings.isEmpty)
        #expect(try #require(loaded.site).defaultLocalizedSite.settings.theme == nil)
    }

    @Test("A guideline may have a number of four digits") func aGuidelineMayHaveANumberOfFourDigits() {
        let text = SampleGuideline.english.replacing("SM-15\nnumber: 15", with: "SM-1015\nnumber: 1015")
        let loaded = SmallSite(["guidelines/a.md": text, "data/must_haves.yml": topics, "pages/r.md": SmallSite.page("rules: [SM-1015]\n")])
            .load()
        #expect(loaded.findings.isEmpty)
        #expect(loaded.site?.defaultLocalizedSite.guidelines.map(\.id.description) == ["SM-1015"])
    }

    /// As many look-ups in ten times as many guidelines; in a list they would take ten times as long.
    @Test("Looking up an entry takes no longer in a large site") func lookingUpAnEntryTakesNoLongerInALargeSite() throws {
        func site(_ count: Int) throws -> LocalizedSite {
            var files = ["data/must_haves.yml": topics]
            for number in 1...count {
                let id = GuidelineID(prefix: "SM", number: number)
                files["guidelines/g\(number).md"] = SampleGuideline.english.replacing("SM-15\nnumber: 15", with: "\(id)\nnumber: \(number)")
            }
            return try #require(SmallSite(files).load().site).defaultLocalizedSite
        }
        let (small, large) = (try site(100), try site(1000))
        #expect(large.guidelines.count == 1000)
        func time(_ site: LocalizedSite, rounds: Int) -> Duration {
            var found = 0
            let time = ContinuousClock().measure {
                for _ in 0..<rounds { found += site.guidelines.count { site.guideline($0.id) === $0 } }
            }
            #expect(found == rounds * site.guidelines.count)
            return time
        }
        // The best of several: other tests run beside this one.
        let pairs = (0..<7).map { _ in (time(small, rounds: 10), time(large, rounds: 1)) }
        let (few, many) = (pairs.map(\.0).min() ?? .zero, pairs.map(\.1).min() ?? .zero)
        #expect(many < few * 4)
    }
}
