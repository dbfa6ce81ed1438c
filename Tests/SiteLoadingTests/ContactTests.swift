import Diagnostics
import Markdown
import Messages
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

/// A contact may answer for others, so that texts need not change where an organisation has fewer desks.
@Suite struct ContactTests {
    private func site(_ contacts: String, page: String = "contact: press\n", body: String = "Ask.") -> SmallSite {
        SmallSite(["data/contacts.yml": "entries:\n\(contacts)", "pages/rights.md": SmallSite.page(page, body: body + "\n")])
    }

    private func entry(_ id: String, _ more: String = "") -> String {
        "- {id: \(id), email: \(id)@example.org, name: Desk \(id), role: Answers, hours: weekdays, for_what: All\(more)}\n"
    }

    @Test("Whoever answers for another contact is meant wherever that one is named")
    func answersForAnother() {
        let loaded = site(entry("desk", ", also: [press, social]"), body: "Write to {{ social_email }}.").load()
        #expect(loaded.findings == [])
        let english = loaded.site?.defaultLocalizedSite
        #expect(english?.articles.first?.contact.flatMap { english?.contact($0) }?.name == "Desk desk")
        #expect(english?.articles.first?.body.plainText == "Write to desk@example.org.")
    }

    @Test("The remedy for a contact that is gone works to the letter")
    func remedy() {
        let gone = site(entry("desk")).load().findings
        #expect(gone.map(\.rule) == ["dangling-reference"])
        #expect(gone.first?.remedy?.hasPrefix("Write `also: [press]` into the contact") == true)
        #expect(site(entry("desk", ", also: [press]")).load().findings == [])
    }

    @Test("A contact cannot be its own fallback, another one can")
    func ownFallback() {
        let own = site(entry("press", ", fallback: press") + entry("desk")).load().findings
        #expect(own.map(\.summary) == ["`press` is its own fallback: whoever finds nobody there is sent back there."])
        #expect(site(entry("press", ", fallback: desk") + entry("desk")).load().findings == [])
    }

    @Test("No two contacts answer for the same id")
    func twoForOne() {
        let both = site(entry("desk", ", also: [press]") + entry("press"))
        #expect(both.load().findings.map { $0.summary.english.prefix(43) } == ["More than one contact answers for `press`."])
        let twice = site(entry("desk", ", also: [press]") + entry("legal", ", also: [press]"))
        #expect(twice.load().findings.map(\.rule) == ["duplicate-id"])
        #expect(site(entry("desk") + entry("press") + entry("press")).load().findings.map(\.rule) == ["duplicate-id"])
    }

    @Test(
        "Where a number or an address is known, only the hours are asked for",
        arguments: [
            ("email: a@example.org", "to be confirmed: which hours?"), ("phone: \"+49 30 1234\"", "to be confirmed: which hours?"),
            ("phone: \"\"", "to be confirmed: number, address and hours?"),
        ])
    func openHours(known: String, words: String) throws {
        let entry = "- {id: desk, \(known), name: Desk, role: Answers, hours: \"{{ contact_hours }}\", for_what: All}\n"
        var site = site(entry, page: "contact: desk\n")
        site.files["data/facts.yml"] = "entries:\n- {id: contact_hours, type: text, question: \"number, address and hours?\"}\n"
        let contact = try #require(site.load().site?.defaultLocalizedSite[Contact.self].first)
        #expect(MessageCatalog.builtIn.messages(in: .english).hours(of: contact)?.contains(words) == true)
    }
}
