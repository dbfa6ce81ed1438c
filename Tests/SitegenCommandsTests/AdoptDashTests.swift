import TestSupport
import Testing

/// Whatever `adopt` asks may be unknown: `-` is taken wherever a site can do without, and says why where it cannot.
@Suite struct AdoptDashTests {
    private static let settings = "organisation: Krume GmbH\nlanguages: [en, de]\n"
    private static let answer = ["adopt", "--by", "HR", "--answers", "answers.txt"]

    private func project() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.settings, to: "content/site.yml")
        try folder.write(
            "entries:\n- id: code\n  type: text\n  question: what is it called?\n- id: contact_hours\n  type: text\n  question: when?\n",
            to: "content/data/facts.yml")
        try folder.write(
            "entries:\n- id: code\n  question: wie heißt er?\n- id: contact_hours\n  question: wann?\n", to: "content/data/facts.de.yml")
        let desk =
            "entries:\n- id: desk\n  urgent: true\n  name: The desk\n  role: Answers\n  hours: \"{{ contact_hours }}\"\n  for_what: All\n"
        try folder.write(desk, to: "content/data/contacts.yml")
        try folder.write(desk.replacing("  urgent: true\n", with: ""), to: "content/data/contacts.de.yml")
        try folder.write("---\ntitle: Rights\n---\nThink. Read {{ code }}.\n", to: "content/pages/rights.md")
        try folder.write("---\ntitle: Rechte\n---\nDenk nach. Lies {{ code }}.\n", to: "content/pages/rights.de.md")
        return folder
    }

    private func lines(_ folder: TemporaryFolder) throws -> [String] {
        try Binary.run(["adopt"], in: folder.path).output.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != " " }) }
    }

    @Test("Every question that is listed takes `-`, in one file, and none of them is asked again")
    func all() throws {
        let folder = try project()
        let names = try lines(folder)
        #expect(names.contains("code.de") && names.contains("contacts.desk.hours.de") && names.contains("forms"), "\(names)")
        try folder.write(names.map { "\($0): -\n" }.joined(), to: "answers.txt")
        let run = try Binary.run(Self.answer, in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let left = try lines(folder)
        // Nobody is there, which was not to be known before.
        #expect(left == ["contacts.desk"], "\(left)")
        for path in ["content/data/contacts.yml", "content/data/contacts.de.yml"] {
            #expect(try !folder.text(of: path).contains("hours"))
        }
        #expect(try !Binary.run(["check", "--strict"], in: folder.path).errors.contains("open-fact"))
    }

    @Test("A fact and hours are said in every language or in none", arguments: ["code", "contacts.desk.hours"])
    func half(name: String) throws {
        let folder = try project()
        for first in ["", "\(name): Mondays\n"] {
            try folder.write("\(first)\(name).de: -\n", to: "answers.txt")
            let run = try Binary.run(Self.answer, in: folder.path)
            #expect(run.status == 2 && run.errors.contains("or answer `-` to `\(name)`, too."), "\(run.errors)")
        }
        try folder.write("\(name).de: weiß nicht\n\(name): -\n", to: "answers.txt")
        #expect(try Binary.run(Self.answer, in: folder.path).status == 0)
        #expect(try !lines(folder).contains { $0.hasPrefix(name) })
    }

    @Test("What `check` advises for hours that nobody has written is a question of `adopt`, and takes the finding away")
    func hours() throws {
        let folder = try project()
        let finding = try Binary.run(["check"], in: folder.path).errors
        #expect(
            finding.contains("Answer for each contact in `sitegen adopt` when somebody is there; `-` takes the line out."), "\(finding)")
        try folder.write("contacts.desk.hours: -\n", to: "answers.txt")
        #expect(try Binary.run(Self.answer, in: folder.path).status == 0)
        #expect(try !Binary.run(["check"], in: folder.path).errors.contains("`contact_hours`"))
    }

    @Test("The number on call and its hours are asked from the start, as long as there may be a number")
    func onCall() throws {
        let folder = try project()
        let names = try lines(folder).filter { $0.contains("fallback") }
        #expect(names == ["_phone", "_note", "_note.de"].map { "contacts.desk.fallback\($0)" })
        try folder.write("contacts.desk.fallback_phone: -\n", to: "answers.txt")
        #expect(try Binary.run(Self.answer, in: folder.path).status == 0)
        #expect(try !lines(folder).contains { $0.contains("fallback") })
    }
}
