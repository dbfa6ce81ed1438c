import Diagnostics
import SiteEditing
import Testing

/// Names of desks in sentences, where they seldom are as in the list of contacts.
struct RoleMentionsTests {
    private func found(_ text: String) -> [String] {
        let names = ["Press office", "Union reps", "HR", "Kundendienst", "Vertrauensleute der Gewerkschaft"]
        let entries = names.enumerated().map { "- id: desk-\($0)\n  name: \($1)\n" }.joined()
        return RoleMentions(
            in: [SourceFile(path: "content/pages/desks.md", text: text)],
            starter: [SourceFile(path: "content/data/contacts.yml", text: "entries:\n" + entries)]
        ).all.map(\.name)
    }

    @Test(
        "A name is found in another case or number, and next to marks",
        arguments: [
            ("Ask the press office.", "press office"), ("All press offices do.", "press offices"),
            ("The press office’s word", "press office"),
            ("“Press office”", "Press office"), ("«Press office»", "Press office"), ("a union rep", "union rep"),
            ("HR’s number", "HR"), ("die Nummer des Kundendienstes", "Kundendienstes"), ("der Kundendienst –", "Kundendienst"),
            ("mit den Vertrauensleuten der Gewerkschaft", "Vertrauensleuten der Gewerkschaft"),
        ])
    func inflected(text: String, name: String) {
        #expect(found(text) == [name])
    }

    @Test("A longer word is another one", arguments: ["im Kundendienstheft", "press officer", "HRx", "ÜHR", "das Kundendienstärgernis"])
    func others(text: String) {
        #expect(found(text) == [])
    }
}
