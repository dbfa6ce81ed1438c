import TestSupport
import Testing

/// A new site becomes somebody's own by answers, not by YAML.
@Suite struct AdoptTests {
    private static let facts = """
        # What is true of us.
        entries:
        - id: code_of_conduct   # Legal knows
          type: text
          question: what is it called?
        # A question of its own.
        - id: works_council
          type: yes_no
          question: is there one?
        - id: agreement
          type: date
          if: works_council
          question: of what day is the agreement?

        """

    private func project() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [en]\n", to: "content/site.yml")
        try folder.write(Self.facts, to: "content/data/facts.yml")
        try folder.write(
            "entries:\n- id: desk\n  email: desk@example.org   # the old one\n  name: The desk\n  role: Answers\n  hours: weekdays\n  for_what: All\n",
            to: "content/data/contacts.yml")
        try folder.write(
            "---\ntitle: Rights\n---\nRead {{ code_of_conduct }}.{{ if works_council }} Agreed on {{ agreement }}.{{ end }}\n",
            to: "content/pages/rights.md")
        return folder
    }

    @Test("A question that is answered twice is refused, and nothing is written")
    func answeredTwice() throws {
        let folder = try project()
        try folder.write("code_of_conduct: Codex A\ncode_of_conduct: Codex B\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 2 && run.errors.contains("Line 2 of answers.txt answers `code_of_conduct` a second time."), "\(run.errors)")
        #expect(try folder.text(of: "content/data/facts.yml") == Self.facts)
    }

    @Test("All lines that cannot be taken are named in one run, and nothing is written")
    func allFaults() throws {
        let folder = try project()
        try folder.write(
            "code_of_conduct Ours\nworks_council: perhaps\nforms: post@example.org\nagreements: 2026\ncode_of_conduct: a\u{01}b\nguidelines: 99\n",
            to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 2)
        #expect(
            run.errors == """
                error: 5 lines of answers.txt cannot be taken. Nothing was changed.
                  Line 1 of answers.txt is not `name: answer`.
                  Line 2 of answers.txt cannot be the answer to “is there one?” Write yes or no.
                  Line 4 of answers.txt: no question is called `agreements`, or it is answered. `sitegen adopt` without a terminal lists the names.
                  Line 5 of answers.txt cannot be the answer to “what is it called?” Write it on one line, without control characters.
                  Line 6 of answers.txt: no question is called `guidelines`, or it is answered. `sitegen adopt` without a terminal lists the names.

                """)
        #expect(try folder.text(of: "content/site.yml") == "organisation: Krume GmbH\nlanguages: [en]\n")
    }

    @Test("A fact that nobody knows is said nowhere, and is not asked again", arguments: ["-", "Don’t know", "wissen wir nicht"])
    func nobodyKnows(words: String) throws {
        let folder = try project()
        try folder.write("---\ntitle: Rights\n---\nRead on. Read {{ code_of_conduct }}. And think.\n", to: "content/pages/rights.md")
        try folder.write("code_of_conduct: \(words)\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text(of: "content/data/facts.yml").contains(/called\?\n  said: no\n  confirmed: [\d-]+\n  by: HR\n/))
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("code_of_conduct"))
        let checked = try Binary.run(["check", "--strict"], in: folder.path)
        #expect(!checked.errors.contains("code_of_conduct"), "\(checked.errors)")
        #expect(try Binary.run(["build", "-q"], in: folder.path).status == 0)
        #expect(try folder.text(of: "site/rights.html").contains("<p>Read on. And think.</p>"))
    }

    @Test("A contact without a telephone says so once, and is not asked again")
    func noTelephone() throws {
        let folder = try project()
        let contacts = try folder.text(of: "content/data/contacts.yml")
        #expect(try Binary.run(["adopt"], in: folder.path).output.contains("contacts.desk.phone"))
        try folder.write("contacts.desk.phone: -\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text(of: "content/site.yml").hasSuffix("\nadopted: [contacts.desk.phone]\n"))
        #expect(try folder.text(of: "content/data/contacts.yml") == contacts)
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("contacts.desk.phone"))
    }

    @Test("A file of answers is written into the data, with comments and order as they were")
    func answersAreWritten() throws {
        let folder = try project()
        try folder.write(
            "# ours\ncode_of_conduct: \"So\" we bake: by hand\nworks_council: ja\ncontacts.desk.phone: +49 30 1234\nforms: post@example.org\n",
            to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "54 % yours, 5 questions left\nNew since these answers: agreement\n")
        let day = try folder.text(of: "content/data/facts.yml").firstMatch(of: /confirmed: (\d{4}-\d\d-\d\d)/)?.1 ?? ""
        #expect(
            try folder.text(of: "content/data/facts.yml")
                == Self.facts.replacing(
                    "called?\n", with: "called?\n  value: \"\\\"So\\\" we bake: by hand\"\n  confirmed: \(day)\n  by: HR\n"
                ).replacing("there one?\n", with: "there one?\n  value: yes\n  confirmed: \(day)\n  by: HR\n"))
        #expect(try folder.text(of: "content/data/contacts.yml").contains("for_what: All\n  phone: \"+49 30 1234\"\n"))
        #expect(
            try folder.text(of: "content/site.yml").hasSuffix(
                "forms:\n  suggest: mailto:post@example.org\n  missing: "
                    + "mailto:post@example.org\n  rsvp: mailto:post@example.org\n  nominate: mailto:post@example.org\n  acknowledge: "
                    + "mailto:post@example.org\n"))
        let checked = try Binary.run(["check"], in: folder.path)
        #expect(checked.errors.contains("`agreement` is open"))
        #expect(!checked.errors.contains("error["))
        let listed = try Binary.run(["adopt"], in: folder.path)
        #expect(listed.output.contains(/agreement +of what day is the agreement\? +content\/data\/facts\.yml/))
    }

    @Test("Line ends of Windows, entries between braces, and comments after what was empty stay as they are")
    func whatIsThereStays() throws {
        let folder = try project()
        try folder.write("organisation: Krume GmbH\r\nlanguages: [en]\r\n", to: "content/site.yml")
        let facts = "entries:\r\n- id: code_of_conduct\r\n  type: text\r\n  question: what is it called?\r\n  value: # Legal knows\r\n"
        try folder.write(facts, to: "content/data/facts.yml")
        let contacts = "entries:\n- {id: desk, email: desk@example.org, name: The desk, role: Answers, hours: weekdays, for_what: All}\n"
        try folder.write(contacts, to: "content/data/contacts.yml")
        try folder.write("---\ntitle: Rights\n---\nRead {{ code_of_conduct }}.\n", to: "content/pages/rights.md")
        try folder.write(
            "code_of_conduct: Our Code\ncontacts.desk.phone: +49 30 1234\nforms: post@example.org\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let written = try folder.text(of: "content/data/facts.yml")
        let day = written.firstMatch(of: /confirmed: (\d{4}-\d\d-\d\d)/)?.1 ?? ""
        #expect(
            written == facts.replacing("value: #", with: "value: Our Code #") + "  confirmed: \(day)\r\n  by: HR\r\n")
        #expect(
            try folder.text(of: "content/data/contacts.yml")
                == contacts.replacing("All}", with: "All, phone: \"+49 30 1234\"}"))
        let settings = try folder.text(of: "content/site.yml")
        #expect(settings.hasPrefix("organisation: Krume GmbH\r\nlanguages: [en]\r\nforms:\r\n  suggest: mailto:post@example.org\r\n"))
        #expect(settings.hasSuffix("  acknowledge: mailto:post@example.org\r\n"))
    }

    @Test(
        "An answer that cannot be one changes nothing",
        arguments: [
            ("works_council: perhaps", "Write yes or no."), ("contacts.desk.phone: ring us", "It needs a telephone number"),
            ("code_of_conducts: Ours", "Did you mean `code_of_conduct`?"), ("code_of_conduct Ours", "is not `name: answer`"),
        ])
    func whatCannotBeOneChangesNothing(line: String, remedy: String) throws {
        let folder = try project()
        try folder.write("forms: post@example.org\n\(line)\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains(remedy), "\(run.errors)")
        #expect(try folder.text(of: "content/site.yml") == "organisation: Krume GmbH\nlanguages: [en]\n")
    }

    // MARK: What is there before anybody was asked

    private static let colours = "organisation: Krume GmbH\nlanguages: [de]\n# ours\nbrand:\n  paper: \"#fff8ec\" # cream\ntitle: Tipps\n"

    @Test("A colour that would be hard to read is refused with the nearest that is not, and that one is taken")
    func colours() throws {
        let folder = try project()
        try folder.write(Self.colours, to: "content/site.yml")
        try folder.write("brand.go: #ffd0d0\n", to: "answers.txt")
        let answer = ["adopt", "--by", "HR", "--answers", "answers.txt"]
        let refused = try Binary.run(answer + ["--messages", "en"], in: folder.path)
        #expect(refused.status == 2 && refused.errors.contains("needs 4.5 to 1. The nearest `go` that passes is #"), "\(refused.errors)")
        #expect(try folder.text(of: "content/site.yml") == Self.colours)
        let german = try Binary.run(answer, in: folder.path)
        #expect(german.errors.contains("Nimm für `go` die ähnlichste Farbe, die genügt: #"), "\(german.errors)")
        let nearest = try #require(refused.errors.firstMatch(of: /passes is (#[0-9a-f]{6})/)).1
        try folder.write("brand.go: \(nearest)\nbrand.accent-surface: -\n", to: "answers.txt")
        let taken = try Binary.run(answer, in: folder.path)
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(
            try folder.text(of: "content/site.yml")
                == Self.colours.replacing("# cream\n", with: "# cream\n  go: \"\(nearest)\"\n") + "adopted: [brand.accent-surface]\n")
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("brand."))
    }

    @Test("Anything but a colour is refused as `check` would refuse it", arguments: ["rot", "url(x)", "12px"])
    func noColour(_ words: String) throws {
        let folder = try project()
        try folder.write("brand.go: \(words)\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 2 && run.errors.contains("colour such as #0f6236"), "\(run.errors)")
        #expect(try folder.text(of: "content/site.yml") == "organisation: Krume GmbH\nlanguages: [en]\n")
    }

    @Test("The file of a logo is copied into the content and named in the settings; a file that is none, or is not there, changes nothing")
    func logo() throws {
        let folder = try project()
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path d=\"M2 2h36v6H2z\"/></svg>\n"
        try folder.write(drawing, to: "from-the-agency/Logo final.SVG")
        try folder.write(drawing.replacing("<path", with: "<script>1</script><path"), to: "script.svg")
        let answer = ["adopt", "--by", "HR", "--messages", "en", "--answers", "answers.txt"]
        for (words, remedy) in [
            ("none.svg", "none.svg could not be read"), ("logo.pdf", "Take the logo as SVG, PNG, WebP or JPEG."),
            ("script.svg", "Export it anew as plain SVG"),
        ] {
            try folder.write("logo: \(words)\n", to: "answers.txt")
            let run = try Binary.run(answer, in: folder.path)
            #expect(run.status == 2 && run.errors.contains(remedy), "\(run.errors)")
            #expect(try folder.text(of: "content/site.yml") == "organisation: Krume GmbH\nlanguages: [en]\n")
            #expect((try? folder.text(of: "content/logo.svg")) == nil)
        }
        try folder.write("logo: 'from-the-agency/Logo final.SVG' \n", to: "answers.txt")
        let taken = try Binary.run(answer, in: folder.path)
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try folder.text(of: "content/site.yml") == "organisation: Krume GmbH\nlanguages: [en]\nlogo: logo.svg\n")
        #expect(try folder.text(of: "content/logo.svg") == drawing)
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("logo"))
    }

    @Test(
        "A path from one's own folder is found, and so is one with the backslashes of a terminal",
        arguments: ["~/Our\\ logo\\ \\(1\\).svg", "'~/Our logo (1).svg'"])
    func logoAtHome(path: String) throws {
        let (folder, home) = (try project(), try TemporaryFolder())
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path d=\"M2 2h36v6H2z\"/></svg>\n"
        try home.write(drawing, to: "Our logo (1).svg")
        try folder.write("logo: \(path)\n", to: "answers.txt")
        let taken = try Binary.run(
            ["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path, environment: ["HOME": home.path])
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try folder.text(of: "content/logo.svg") == drawing)
    }
}
