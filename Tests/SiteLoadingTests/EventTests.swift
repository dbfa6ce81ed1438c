import Diagnostics
import SiteLoading
import SiteModel
import Testing

/// An agenda follows its event when that is moved.
@Suite struct EventTests {
    private func load(_ start: String, _ times: [String]) -> (times: [String]?, findings: [String]) {
        let agenda = times.map { "- {time: \"\($0)\", title: Cake}\n" }.joined()
        let keys = "id: party\nstart: 2027-03-12T\(start)\nend: 2027-03-12T23:59\nowner: desk\ntitle: Party\nsummary: Cake.\nlead: Come.\n"
        var site = SmallSite(["launch/party.md": "---\n\(keys)place: Canteen\nagenda:\n\(agenda)---\nText.\n"])
        site.files["site.yml", default: ""] += "default_time_zone: Europe/Berlin\n"
        let loaded = site.load()
        return (
            loaded.site?.defaultLocalizedSite[Event.self].first?.agenda.map(\.time),
            loaded.findings.map { $0.remedy?.english ?? $0.summary.english }
        )
    }

    @Test("Minutes from the start become a time of day, and what people write otherwise stays", arguments: ["15:00", "23:30"])
    func minutes(start: String) {
        let loaded = load(start, ["start", "start +45", "start -20", "15:10", "0–10", "-60 min"])
        #expect(loaded.findings == [])
        #expect(
            loaded.times
                == (start == "15:00" ? ["15:00", "15:45", "14:40"] : ["23:30", "00:15", "23:10"]) + ["15:10", "0–10", "-60 min"])
    }

    @Test("What does not count minutes is a finding", arguments: ["start +ten", "start+10", "starting", "start +"])
    func noNumber(time: String) {
        #expect(load("15:00", [time]).findings == ["Write `start`, `start +10`, or a time such as `15:10`."])
    }
}
