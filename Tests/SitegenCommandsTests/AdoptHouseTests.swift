import TestSupport
import Testing

/// What `adopt` asks of a house besides its facts, and when it says that a site is its owner's.
@Suite struct AdoptHouseTests {
    private func project() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [en]\n", to: "content/site.yml")
        try folder.write(
            "entries:\n- id: code_of_conduct\n  type: text\n  question: what is it called?\n", to: "content/data/facts.yml")
        try folder.write(
            "entries:\n- id: desk\n  email: desk@example.org   # the old one\n  name: The desk\n  role: Answers\n  hours: weekdays\n  for_what: All\n",
            to: "content/data/contacts.yml")
        try folder.write("---\ntitle: Rights\n---\nRead {{ code_of_conduct }}.\n", to: "content/pages/rights.md")
        return folder
    }

    @Test("A site is its owner's when nothing is left in `list samples`, and not before")
    func oneMeasure() throws {
        let folder = try project()
        try folder.write(
            "organisation: Krume GmbH\nlanguages: [en]\nsample_words: [door]\nadopted: [organisation_short, brand.go, brand.accent-surface, logo]\n"
                + "forms: {suggest: mailto:post@example.org}\n", to: "content/site.yml")
        try folder.write("---\ntitle: Rights\n---\nShut the door.\n", to: "content/pages/rights.md")
        try folder.write("entries: []\n", to: "content/data/facts.yml")
        try folder.write("contacts.desk.email: -\ncontacts.desk.phone: -\n", to: "answers.txt")
        let contacts = try folder.text(of: "content/data/contacts.yml")
        try folder.write(contacts.replacing("  email: desk@example.org   # the old one\n", with: ""), to: "content/data/contacts.yml")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(
            run.output == "71 % yours, 1 question left, but one place in `sitegen list samples`\nNew since these answers: contacts.desk\n",
            "\(run.output)\(run.errors)")
        let listed = try Binary.run(["list", "samples"], in: folder.path).output
        #expect(listed.contains("content/data/contacts.yml:2 ") && listed.contains("`sitegen drop desk` takes it out"), "\(listed)")
        #expect(listed.contains("content/pages/rights.md:4 ") && listed.split(separator: "\n").count == 3, "\(listed)")
        try folder.write("---\ntitle: Rights\n---\nShut the gate.\n", to: "content/pages/rights.md")
        try folder.write(contacts, to: "content/data/contacts.yml")
        #expect(try Binary.run(["adopt"], in: folder.path).output == "100 % yours, 0 questions left.\n")
        #expect(
            try Binary.run(["list", "samples"], in: folder.path).output == "Nothing of the sample is left, and every fact is confirmed.\n")
    }

    @Test("Channels are asked for and written in each language, and their part of the site goes where there are none")
    func channels() throws {
        let folder = try project()
        try folder.write("organisation: Krume GmbH\nlanguages: [en, de]\nfeatures:\n  channels: true\n", to: "content/site.yml")
        for path in ["content/data/channels.yml", "content/data/channels.de.yml"] { try folder.write("entries: []\n", to: path) }
        try folder.write("---\nlayout: channels\ntitle: Our channels\n---\nLook.\n", to: "content/pages/channels.md")
        let answer = ["adopt", "--by", "HR", "--answers", "answers.txt"]
        try folder.write("channels: Instagram\n", to: "answers.txt")
        #expect(try Binary.run(answer, in: folder.path).errors.contains("or a handle, such as"))
        try folder.write("channels: Instagram @krume; Facebook “Die Krume”; Video www.example.org/v\n", to: "answers.txt")
        let run = try Binary.run(answer, in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let written = try folder.text(of: "content/data/channels.yml")
        #expect(written.contains("- id: facebook\n  language: en\n  owner: desk\n"), "\(written)")
        #expect(written.contains("  handle: \"Die Krume\"\n") && written.contains("  url: \"https://www.example.org/v\"\n"))
        #expect(
            try folder.text(of: "content/data/channels.de.yml").contains("- id: instagram\n  name: \"Instagram\"\n  handle: \"@krume\"\n"))
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("channels"))
        #expect(try Binary.run(["build", "-q"], in: folder.path).status == 0)
        #expect(try folder.text(of: "site/channels.html").contains("@krume"))
        // An empty list says that it is empty; an answer of `no` takes the page away.
        for path in ["content/data/channels.yml", "content/data/channels.de.yml"] { try folder.write("entries: []\n", to: path) }
        #expect(try Binary.run(["build", "-q"], in: folder.path).status == 0)
        #expect(try folder.text(of: "site/channels.html").contains("No channel is on this list."))
        try folder.write("channels: no\n", to: "answers.txt")
        #expect(try Binary.run(answer, in: folder.path).status == 0)
        #expect(try folder.text(of: "content/site.yml").contains("  channels: false\n"))
    }

    @Test("A contact with neither a number nor an address may go, and nobody asks for its hours")
    func nobodyThere() throws {
        let folder = try project()
        let contacts = try folder.text(of: "content/data/contacts.yml")
        let union = "- id: union\n  name: The union\n  role: Answers\n  hours: weekdays\n  for_what: All\n"
        try folder.write(contacts + union, to: "content/data/contacts.yml")
        let answer = ["adopt", "--by", "HR", "--answers", "answers.txt"]
        try folder.write("contacts.union.phone: -\ncontacts.union.email: -\n", to: "answers.txt")
        let first = try Binary.run(answer, in: folder.path)
        #expect(first.status == 0, "\(first.errors)")
        let asked = try Binary.run(["adopt"], in: folder.path).output
        #expect(asked.contains("contacts.union  ") && asked.contains("nobody can be reached there"), "\(asked)")
        try folder.write("contacts.union: yes\n", to: "answers.txt")
        let run = try Binary.run(answer, in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text(of: "content/data/contacts.yml") == contacts)
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("union"))
    }

    @Test("Who is named and has no contact is listed, line by line, by the contact's id")
    func roles() throws {
        let folder = try project()
        try folder.write(
            "---\ntitle: Rights\n---\nAsk us.\n\nAsk the social media team. It’s fun.\n\nThe Oops line is open, socially.\n",
            to: "content/pages/rights.md")
        let lines = { try Binary.run(["list", "roles"], in: folder.path).output.split(separator: "\n").dropFirst().map(String.init) }
        let found = try lines()
        #expect(found.count == 2, "\(found)")
        #expect(found.contains { $0.hasPrefix("social   content/pages/rights.md:6  social media team  Ask the social") }, "\(found)")
        #expect(found.contains { $0.hasPrefix("oops     content/pages/rights.md:8  Oops line ") }, "\(found)")
        // Whoever has answered everything is told, too.
        try folder.write("entries: []\n", to: "content/data/facts.yml")
        try folder.write(
            "organisation: Krume GmbH\nlanguages: [en]\nadopted: [organisation_short, brand.go, brand.accent-surface, logo, forms, contacts.desk.phone]\n",
            to: "content/site.yml")
        let told = "2 lines still name somebody you have no contact for: `sitegen list roles`"
        #expect(try Binary.run(["adopt"], in: folder.path).output == "100 % yours, 0 questions left. \(told).\n")
        #expect(
            try Binary.run(["list", "samples"], in: folder.path).output
                == "Nothing of the sample is left, and every fact is confirmed. \(told).\n")
        let contacts = try folder.text(of: "content/data/contacts.yml")
        try folder.write(
            contacts + contacts.dropFirst("entries:\n".count).replacing("id: desk", with: "id: oops"), to: "content/data/contacts.yml")
        #expect(try lines().map { $0.prefix(6) } == ["social"])
    }

    @Test("The second language is asked for, and goes with all its files if nobody wants it")
    func language() throws {
        let folder = try project()
        try folder.write("organisation: Krume GmbH\nlanguages: [en, de]\n", to: "content/site.yml")
        try folder.write("---\ntitle: Rechte\n---\nLies {{ code_of_conduct }}.\n", to: "content/pages/rights.de.md")
        try folder.write("language.de: perhaps\n", to: "answers.txt")
        let answer = ["adopt", "--by", "HR", "--answers", "answers.txt"]
        #expect(try Binary.run(answer, in: folder.path).errors.contains("Is the site to be in German, too?"))
        try folder.write("language.de: no\n", to: "answers.txt")
        let run = try Binary.run(answer, in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text(of: "content/site.yml").contains("languages: [en]\n") && !folder.exists("content/pages/rights.de.md"))
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("language."))
        #expect(try Binary.run(["build", "-q"], in: folder.path).status == 0)
    }

    @Test("A second language that is wanted is not asked for again", arguments: ["yes", "-"])
    func languageStays(words: String) throws {
        let folder = try project()
        try folder.write("organisation: Krume GmbH\nlanguages: [en, de]\n", to: "content/site.yml")
        try folder.write("language.de: \(words)\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try folder.text(of: "content/site.yml").hasSuffix("languages: [en, de]\nadopted: [language.de]\n"))
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("language.de"))
    }

    @Test("Who is urgent is asked for the number on call and when it is for, and each answer goes into its entry")
    func onCall() throws {
        let folder = try project()
        let contacts = try folder.text(of: "content/data/contacts.yml")
        try folder.write(contacts.replacing("- id: desk\n", with: "- id: desk\n  urgent: true\n"), to: "content/data/contacts.yml")
        let answer = ["adopt", "--by", "HR", "--answers", "answers.txt"]
        for (line, next) in [
            ("contacts.desk.phone: +49 30 1234", "contacts.desk.fallback_phone"),
            ("contacts.desk.fallback_phone: +49 30 5678", "contacts.desk.fallback_note"),
        ] {
            try folder.write(line + "\n", to: "answers.txt")
            let run = try Binary.run(answer, in: folder.path)
            #expect(run.status == 0, "\(run.errors)")
            #expect(try Binary.run(["adopt"], in: folder.path).output.contains(next))
        }
        try folder.write("contacts.desk.fallback_note: The porter\n", to: "answers.txt")
        #expect(try Binary.run(answer, in: folder.path).status == 0)
        #expect(
            try folder.text(of: "content/data/contacts.yml").hasSuffix(
                "  phone: \"+49 30 1234\"\n  fallback_phone: \"+49 30 5678\"\n  fallback_note: The porter\n"))
        #expect(try !Binary.run(["adopt"], in: folder.path).output.contains("fallback"))
    }

    @Test("Two colours that can be read together are taken in whatever order they are written")
    func coloursTogether() throws {
        let folder = try project()
        try folder.write("brand.accent-surface: #f7bc17\nbrand.go: #6B3E1E\n", to: "answers.txt")
        let run = try Binary.run(["adopt", "--by", "HR", "--answers", "answers.txt"], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
    }
}
