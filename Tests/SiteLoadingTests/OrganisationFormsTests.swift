import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

/// A name in a sentence has an article and a case, which only its owner knows.
@Suite struct OrganisationFormsTests {
    private func site(english: String, german: String) -> SmallSite {
        var site = SmallSite(
            [
                "pages/rights.md": SmallSite.page(body: english + "\n"),
                "pages/rights.de.md": "---\ntitle: Rechte\nsummary: Was du darfst.\n---\n\(german)\n",
            ], languages: "en, de")
        site.files["site.yml", default: ""] += "organisation_forms: {possessive: Müller’s}\n"
        site.files["site.de.yml", default: ""] +=
            "organisation_forms:\n  nominative: die Müller GmbH\n  genitive: der Müller GmbH\n  dative: der Müller GmbH\n"
        return site
    }

    @Test("Texts say the name in the case that the sentence needs, with a capital where it begins")
    func textsSayTheNameInItsCase() {
        let loaded = site(
            english: "{{ organisation_possessive }} channels.",
            german: "Bei {{ organisation_dative }} gilt das. {{ Organisation_nominative }} hilft."
        ).load()
        #expect(loaded.findings == [])
        #expect(loaded.site?.localizedSite(.english)?.articles.first?.body.plainText == "Müller’s channels.")
        #expect(
            loaded.site?.localizedSite(.german)?.articles.first?.body.plainText == "Bei der Müller GmbH gilt das. Die Müller GmbH hilft.")
    }

    @Test("A case that nobody gave is never guessed") func aCaseThatNobodyGaveIsNeverGuessed() {
        let loaded = site(english: "All good.", german: "Für {{ organisation_accusative }}.").load()
        #expect(loaded.findings.map(\.rule) == ["unknown-variable"])
    }
}
