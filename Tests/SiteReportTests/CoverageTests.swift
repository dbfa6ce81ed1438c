import SiteModel
import SiteReport
import SiteValues
import Testing

/// What is covered, what is thin and why, and what is missing.
struct CoverageTests {
    private static let tea = "content/guidelines/get-tea.md"

    private func topic(_ changes: [(file: String, old: String, new: String)], on day: CivilDate = SmallSite.today) throws -> Coverage.Topic
    {
        let coverage = Coverage(of: try SmallSite.site(on: day, replacing: changes))
        return try #require(coverage.topics.first { $0.guidelines.map(\.description).contains("SM-06") })
    }

    @Test("A topic with a guideline that lacks nothing is covered")
    func covered() throws {
        let topic = try topic([])
        #expect(topic.gaps == [])
        #expect(topic.state == .covered)
    }

    @Test("A grey zone without effects is thin, and so is one whose review is overdue, that is a draft, or that nobody answers for")
    func thin() throws {
        let effects = "what_could_happen: {you: They remember., colleagues: They mop up., organisation: They ask about you.}\n"
        #expect(try topic([(Self.tea, effects, "")]).gaps == [.noEffects])
        #expect(try topic([(Self.tea, "number: 6", "number: 6\ndraft: true")]).gaps.contains(.draft))
        #expect(try topic([(Self.tea, "contact: social\n", "")]).gaps == [.noContact])
        let later = try topic([], on: SmallSite.today.adding(months: 12))
        #expect(later.state == .thin)
        #expect(later.gaps == [.reviewOverdue(try #require(CivilDate("2027-05-02")))])
    }

    @Test("A topic without a guideline is missing, unless it is optional")
    func missing() throws {
        let coverage = Coverage(of: try SmallSite.site(replacing: [(Self.tea, "covers: calm\n", "")]))
        #expect(coverage.topics.contains { $0.state == .missing && $0.guidelines == [] })
        #expect(!Coverage(of: try SmallSite.site()).topics.contains { $0.state == .missing })
    }

    @Test("The frame has a state for each of its parts; what is switched off need not be there")
    func frame() throws {
        let frame = Coverage(of: try SmallSite.site()).frame
        #expect(frame.map(\.part) == Coverage.Frame.allCases)
        #expect(frame.first { $0.part == .opening }?.state == .covered)
        #expect(frame.allSatisfy { $0.state == .thin ? !$0.gaps.isEmpty : true })
    }
}
