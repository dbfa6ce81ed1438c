import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

@Suite struct TranslationTests {
    private let german = "---\ntitle: Rechte\nsummary: Was du sagen darfst.\n---\nÜber Geld spricht man.\n"

    @Test("Words come from the translation, and facts from the original") func wordsComeFromTheTranslationAndFactsFromTheOriginal() throws {
        let loaded = SmallSite(
            [
                "pages/rights.md": SmallSite.page("order: 7\nlead: Ask.\n"),
                "pages/rights.de.md": german.replacing("---\nÜ", with: "lead: Frag.\n---\nÜ"),
            ],
            languages: "en, de"
        ).load()
        let site = try #require(loaded.site)
        #expect(loaded.findings.isEmpty)
        let page = try #require(site.localizedSite(.german)?.articles.first)
        #expect((page.title, page.lead, page.order) == ("Rechte", "Frag.", 7))
        #expect(page.body.plainText.contains("Über Geld spricht man"))
        #expect(page.provenance.language == .german)
        #expect(!page.provenance.isFallback(in: .german))
        #expect(page.provenance.path == "content/pages/rights.de.md")
        #expect(page.provenance.originalPath == "content/pages/rights.md")
        #expect(page.slug == site.defaultLocalizedSite.articles.first?.slug)
    }

    @Test("What is about the project and on no page is not to be translated")
    func projectFiles() {
        let rules =
            "entries:\n- id: ours\n  kind: existence\n  words: [synergy]\n"
            + "  message: Not here.\n  bad: [A synergy.]\n  good: [A team.]\n"
        let loaded = SmallSite(["checks.yml": rules], languages: "en, de").load()
        #expect(loaded.site != nil)
        #expect(loaded.findings.map(\.line).filter { $0.contains("checks.yml") } == [])
    }

    @Test("An untranslated page is shown in the other language’s site and says so")
    func anUntranslatedPageStandsInTheOtherEditionAndSaysSo() throws {
        let loaded = SmallSite(["pages/rights.md": SmallSite.page()], languages: "en, de").load()
        let page = try #require(loaded.site?.localizedSite(.german)?.articles.first)
        #expect(page.title == "Rights")
        #expect(page.provenance.isFallback(in: .german))
        #expect(page.provenance.language == .english)
        #expect(loaded.site?.defaultLocalizedSite.articles.first?.provenance.isFallback(in: .english) == false)
        #expect(loaded.findings.map(\.line) == ["translation-missing content/pages/rights.md"])
    }

    /// A survey is made once for each language; a mail address serves all.
    @Test(
        "A form may have another address in another language",
        arguments: [
            ("", "https://en.example/rsvp", "mailto:desk@example.org", []),
            ("forms:\n", "https://en.example/rsvp", "mailto:desk@example.org", []),
            ("forms: {rsvp: https://de.example/rsvp}\n", "https://de.example/rsvp", "mailto:desk@example.org", []),
            ("forms:\n  suggest: mailto:amt@example.org\n", "https://en.example/rsvp", "mailto:amt@example.org", []),
            ("forms: {rvsp: https://de.example/rsvp}\n", "https://en.example/rsvp", "mailto:desk@example.org", ["unknown-key"]),
            ("forms: mailto:amt@example.org\n", nil, nil, ["wrong-type"]),
        ] as [(String, String?, String?, [String])])
    func aFormMayHaveAnotherAddressInAnotherLanguage(german: String, rsvp: String?, suggest: String?, rules: [String]) throws {
        var small = SmallSite(languages: "en, de")
        small.files["site.yml"]? += "\nforms: {rsvp: https://en.example/rsvp, suggest: mailto:desk@example.org}\n"
        small.files["site.de.yml"]? += "\n\(german)"
        let loaded = small.load()
        #expect(loaded.findings.map(\.rule.name) == rules)
        let site = try #require(loaded.site)
        let forms = try #require(site.localizedSite(.german)?.settings.forms)
        #expect((forms[.rsvp], forms[.suggest]) == (rsvp, suggest))
        #expect(site.defaultLocalizedSite.settings.forms[.rsvp] == "https://en.example/rsvp")
    }

    @Test(
        "A draft may wait for its translation",
        arguments: [
            ("draft: true\n", ["left-out"]), ("draft: false\n", ["translation-missing"]),
            ("publish: 2027-01-14\n", ["translation-missing", "left-out"]),
        ])
    func aDraftMayWaitForItsTranslation(key: String, rules: [String]) {
        #expect(SmallSite(["pages/rights.md": SmallSite.page(key)], languages: "en, de").load().findings.map(\.rule.name) == rules)
    }

    @Test("An entry without a translation is marked, and the others are not") func anEntryWithoutATwinIsMarkedAndTheOthersAreNot() throws {
        let loaded = SmallSite(
            [
                "data/glossary.yml":
                    "entries:\n- {id: feed, term: Feed, plain: What you scroll.}\n- {id: tag, term: Tag, plain: A mark.}\n",
                "data/glossary.de.yml": "entries:\n- {id: tag, term: Stichwort, plain: Eine Marke.}\n",
            ], languages: "en, de"
        ).load()
        let terms = try #require(loaded.site?.localizedSite(.german)?.glossary)
        #expect(terms.map(\.term) == ["Feed", "Stichwort"])
        #expect(terms.map { $0.provenance.isFallback(in: .german) } == [true, false])
        #expect(loaded.findings.map(\.line) == ["translation-missing content/data/glossary.de.yml:2:1"])
    }

    @Test("Steps of a situation are translated down to their options") func stepsOfASituationAreTranslatedDownToTheirOptions() throws {
        let loaded = SmallSite(
            [
                "guidelines/ask.md": SampleGuideline.english, "guidelines/ask.de.md": SampleGuideline.german,
                "data/must_haves.yml": "entries:\n- {id: contact, number: 15, title: Somebody}\n",
                "data/must_haves.de.yml": "entries:\n- {id: contact, title: Jemand}\n",
                "data/situations.yml": """
                entries:
                - id: oops
                  contact: desk
                  situation: I posted something
                  nodes:
                  - id: start
                    question: What?
                    options:
                    - {id: bad, next: ring, text: Bad}
                  - {id: ring, verdict: help, rules: [SM-15], answer: Ring us.}
                """,
                "data/situations.de.yml": """
                entries:
                - id: oops
                  situation: Es ist raus
                  nodes:
                  - {id: ring, answer: Ruf an.}
                  - id: start
                    question: Was?
                    options: [{id: bad, text: Schlimm}]
                """,
            ], languages: "en, de"
        ).load()
        #expect(loaded.findings.isEmpty, "\(loaded.findings)")
        let situation = try #require(loaded.site?.localizedSite(.german)?.situations.first)
        #expect(situation.situation == "Es ist raus")
        #expect(situation.nodes.map(\.id.name) == ["start", "ring"])
        #expect(situation.start?.options.first?.text == "Schlimm")
        #expect(situation.start?.options.first?.next.name == "ring")
        #expect(situation.nodes.last?.answer == "Ruf an.")
        #expect(situation.nodes.last?.verdict == .help)
    }

    @Test("The place of a story is translated, and its date is not") func thePlaceOfAStoryIsAWordAndItsDateIsNot() throws {
        let words =
            "title: Tea\nsummary: Tea.\nactor: A shop\nwhat_happened: [{when: Noon, what: Tea}]\nconsequence: Tea.\n"
            + "response: [Tea]\nlesson: Tea.\nhelped: {question: Tea?, answer: Tea.}\nkeywords: [tea]\n"
        let loaded = SmallSite(
            [
                "guidelines/ask.md": SampleGuideline.english, "guidelines/ask.de.md": SampleGuideline.german,
                "data/must_haves.yml": "entries:\n- {id: contact, number: 15, title: Somebody}\n",
                "data/must_haves.de.yml": "entries:\n- {id: contact, title: Jemand}\n",
                "incidents/tea.md":
                    "---\nid: tea\ndate: 2011\ntone: careless\noutcome: apology\nhandled_well: true\nguidelines: [SM-15]\nfictional: true\n"
                    + "\(words)platform: Website and news sites\n---\n",
                "incidents/tea.de.md": "---\n\(words)platform: Website und Nachrichtenseiten\n---\n",
            ], languages: "en, de"
        ).load()
        #expect(loaded.findings.isEmpty, "\(loaded.findings)")
        #expect(loaded.site?.defaultLocalizedSite.incidents.first?.platform == "Website and news sites")
        #expect(loaded.site?.localizedSite(.german)?.incidents.first?.platform == "Website und Nachrichtenseiten")
    }

    @Test("Quotes and variables follow the language of the words") func quotesAndVariablesFollowTheLanguageOfTheWords() throws {
        let loaded = SmallSite(
            [
                "pages/rights.md": SmallSite.page("lead: '\"{{ site_title }}\" -- by {{ organisation }}'\n"),
                "pages/rights.de.md": german.replacing("---\nÜ", with: "lead: '\"{{ site_title }}\" -- von {{ organisation }}'\n---\nÜ"),
                "pages/pay.md": SmallSite.page("lead: '\"{{ site_title }}\"'\n", title: "Pay"),
            ], languages: "en, de"
        ).load()
        let site = try #require(loaded.site)
        #expect(
            site.defaultLocalizedSite.article(slug: try #require(Slug("rights")))?.lead == "“Before you post” – by Müller & Söhne *GmbH*")
        let localizedSite = try #require(site.localizedSite(.german))
        #expect(localizedSite.article(slug: try #require(Slug("rights")))?.lead == "„Bevor du abschickst“ – von Müller & Söhne *GmbH*")
        #expect(localizedSite.article(slug: try #require(Slug("pay")))?.lead == "“Before you post”")
    }

    @Test("A name in Markdown is not taken for markup") func aNameInMarkdownIsNoMarkup() throws {
        let loaded = SmallSite(["pages/rights.md": SmallSite.page(body: "We are {{ organisation }}.\n")]).load()
        #expect(loaded.findings.isEmpty)
        #expect(loaded.site?.defaultLocalizedSite.articles.first?.body.plainText == "We are Müller & Söhne *GmbH*.")
    }
}
