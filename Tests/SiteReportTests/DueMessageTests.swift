import SiteModel
import SiteReport
import SiteValues
import Testing

/// Reminders that somebody pastes.
struct DueMessageTests {
    private func message(
        _ medium: DueMessage.Medium, language: Language = .english, on day: String = "2027-05-03", days: Int = 0
    ) throws -> String {
        let day = try #require(CivilDate(day))
        let site = try SmallSite.site(on: day)
        let localizedSite = try #require(site.localizedSite(language))
        return DueMessage(of: localizedSite, on: day, messages: SmallSite.messages(language)).text(within: days, for: medium)
    }

    @Test("Each owner gets a part, in the markup of the place where it is pasted")
    func media() throws {
        let mail = try message(.mail)
        #expect(mail.hasPrefix("To: "))
        #expect(mail.contains("\nSubject: ") && !mail.contains("*") && !mail.contains("`"))
        #expect(mail.contains("- SM-06 Get cross, get tea, then type, since 30 April 2027\n"))
        #expect(try message(.teams).hasPrefix("**"))
        let slack = try message(.slack)
        #expect(slack.hasPrefix("*") && !slack.hasPrefix("**") && slack.contains("\n• SM-06 "))
    }

    @Test("A German site is reminded in German")
    func german() throws {
        let text = try message(.mail, language: .german)
        #expect(text.hasPrefix("An: ") && text.contains("seit 30. April 2027"))
    }

    @Test(
        "Nobody is asked for a review on a weekend",
        arguments: [("2027-05-01", "2027-04-30"), ("2027-05-02", "2027-04-30"), ("2027-05-03", "2027-05-03")])
    func workingDays(day: String, asked: String) throws {
        #expect(DueMessage.workingDay(try #require(CivilDate(day))).iso == asked)
    }

    @Test("Where nothing is due, it says so")
    func nothing() throws {
        #expect(try message(.slack, on: "2026-11-22") == "No review is due until 22 November 2026.\n")
    }
}
