import Diagnostics
import SiteModel
import SiteValues
import TestSupport
import Testing

/// What single kinds of pages promise beyond the structure of all.
struct PageKindTests {
    let site: BuiltSite

    init() throws {
        site = try BuiltSite.plain.get()
    }

    @Test("An event keeps the place of the countdown, names day and zone, and hands out its calendar file")
    func event() throws {
        let tags = try site.tags("launch/party.html")
        let count = try #require(tags.first { $0.attributes.keys.contains("data-count") })
        #expect(count["datetime"] == "2027-01-14T15:00")
        #expect(!count.text.isEmpty)
        #expect(try site.main("launch/party.html").contains("Thursday 14 January 2027, 15:00 to 16:00 (London time)"))
        let file = try #require(tags.first { $0.attributes.keys.contains("download") }?["href"])
        #expect(site.paths.contains(RouteTests.resolved(file, from: "launch/party.html")))
        #expect(tags.first { $0.classes.contains("cake") }?["aria-label"]?.contains("Oops,") == true)
    }

    @Test("A point of the agenda that counts from the start has the time of day")
    func agenda() throws {
        #expect(try site.main("launch/party.html").contains("<th scope=\"row\">16:10</th>"))
    }

    @Test("The run sheet is folded away, and there without a script")
    func runSheet() throws {
        let page = try site.main("launch/party.html")
        let fold = try #require(page.firstRange(of: "<details"))
        #expect(page[fold.upperBound...].contains("Plates"))
    }

    @Test("On the Oops page the steps come before everything else, and the number is at the side")
    func oops() throws {
        let page = try site.main("oops.html")
        let steps = try #require(page.firstRange(of: "class=\"steps\""))
        let text = try #require(page.firstRange(of: "Part of oops"))
        #expect(steps.lowerBound < text.lowerBound)
        #expect(page.contains("href=\"tel:+442079460100\""))
    }

    @Test("Each contact has a place of its own, those for when it cannot wait first")
    func contacts() throws {
        let ids = try site.tags("contacts.html").filter { $0.classes.contains("bell") }.compactMap { $0["id"] }
        #expect(ids == ["harbour", "office"])
    }

    @Test(
        "Somebody who answers for other desks of the starter says so on the page, in both languages; an id of the site's own has no words")
    func contactsForOthers() throws {
        var tiny = TinySite()
        try tiny.replace("entries:\n- id: ", with: "entries:\n- also: [press, customer-care, skippers]\n  id: ", in: "data/contacts.yml")
        tiny["pages/contacts.de.md"] = "---\ntitle: Kontakte\n---\n"
        let built = try tiny.built()
        #expect(try built.main("contacts.html").contains("<p>Covers: the press, customers</p>"))
        #expect(try built.main("de/contacts.html").contains("<p>Auch zuständig für: Presse, Kundschaft</p>"))
    }

    @Test("A contact whose hours nobody knows is shown without them, and leaves no hole")
    func contactsWithoutHours() throws {
        var tiny = TinySite()
        try tiny.replace("  hours: day and night\n", with: "", in: "data/contacts.yml")
        try tiny.replace("phone: \"+44 20 7946 0101\"", with: "email: harbour@boats.example", in: "data/contacts.yml")
        let page = try tiny.built().main("contacts.html")
        #expect(page.contains("harbour@boats.example"))
        #expect(!page.contains("day and night"))
        #expect(!page.contains("<p class=\"number\"></p>"))
    }

    @Test("Nobody is sent in a hurry to a contact without a number")
    func contactsWithoutANumber() throws {
        #expect(try site.main("contacts.html").contains("When it can’t wait"))
        var tiny = TinySite()
        try tiny.replace("phone: \"+44 20 7946 0101\"", with: "email: harbour@boats.example", in: "data/contacts.yml")
        #expect(try !tiny.built().main("contacts.html").contains("When it can’t wait"))
    }

    @Test("Every answer of the questions page is open to a search in the page")
    func questions() throws {
        let page = try site.main("faq.html")
        #expect(!page.contains("<details"))
        #expect(Tag.all(in: page).contains { $0["id"] == "may-i" })
    }

    @Test("The reply page asks the first question, and each way on is a page")
    func shouldIReply() throws {
        let page = try site.main("should-i-reply.html")
        #expect(page.contains("Did they wave?"))
        #expect(page.contains("<a href=\"should-i-reply/should-i-reply-wave.html\">They did</a>"))
    }

    @Test("A date before the day of the build is over")
    func pastSession() throws {
        #expect(try !site.main("training.html").contains("This date has passed."))
        var tiny = TinySite()
        tiny.day = try #require(CivilDate("2027-02-01"))
        #expect(try tiny.built().main("training.html").contains("This date has passed."))
    }

    @Test("The search page holds everything from A to Z, umlauts with their letter, and works without a script")
    func search() throws {
        let page = try site.main("search.html")
        let form = try #require(Tag.all(in: page).first { $0.name == "form" })
        #expect(form["action"] == "search.html")
        let letters = Tag.all(in: page).filter { $0.name == "h3" }.map(\.text)
        #expect(letters == letters.sorted())
        let o = try #require(page.firstRange(of: "<h3>O</h3>"))
        let p = try #require(page.firstRange(of: "<h3>P</h3>"))
        #expect(page[o.upperBound..<p.lowerBound].contains("Öar"))
        #expect(page[o.upperBound..<p.lowerBound].contains("Overboard, now what?"))
    }

    @Test("The page of the desk drop shows both sides of the card: the yeses on its front, the red lines and the number on its back")
    func deskDrop() throws {
        let page = try site.main("desk-drop.html")
        let back = try #require(page.firstRange(of: "face back"))
        #expect(page[..<back.lowerBound].contains("Wave to everyone!"))
        #expect(page[back.upperBound...].contains("Secret folds stay secret."))
        // A number on a card is not torn apart at the end of a line.
        #expect(page[back.upperBound...].replacing("\u{a0}", with: " ").contains("+44 20 7946 0100"))
        #expect(page.contains("One red line"))
    }

    @Test("A level points at its courses, a course at the guidelines it is about")
    func learning() throws {
        #expect(try site.main("get-involved.html").contains("href=\"training.html#folding\""))
        #expect(try site.main("training.html").contains("href=\"guidelines/wave.html\""))
    }

    @Test("Two pages at one address are a finding")
    func clash() throws {
        var tiny = TinySite()
        tiny["pages/404.md"] = tiny["pages/plain.md"]
        #expect(try tiny.findings().contains { $0.rule == "duplicate-route" })
    }
}
