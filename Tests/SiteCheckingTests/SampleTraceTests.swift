import Diagnostics
import SiteChecking
import TestSupport
import Testing

struct SampleTraceTests {
    private static func traces(
        _ text: String, in path: String = "content/guidelines/pause.md", words: [String] = ["door", "Türen"]
    ) -> [String] {
        SampleTrace.all(in: [SourceFile(path: path, text: text)], words: words).map {
            "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.kind.rawValue) \($0.found)"
        }
    }

    @Test(
        "Words, addresses and numbers are found whole, whatever their case, and where they stand",
        arguments: [
            ("A door.", ["1:3 word door"]),
            ("DOOR", ["1:1 word DOOR"]),
            ("Wir bauen „Türen“ – ja.", ["1:12 word Türen"]),
            ("TÜREN", ["1:1 word TÜREN"]),
            ("Eine natürliche Sache", []),
            ("outdoor, doormat, doors", []),
            // The names of files and ids are not words.
            ("incidents: [praise-door, door_two]", []),
            // One line is one thing to mend.
            ("A door and a door", ["1:3 word door"]),
            ("x\n\na door", ["3:3 word door"]),
            ("Larkholm rings twice", ["1:1 word Larkholm"]),
            ("", []),
            // Addresses and numbers with all that belongs to them.
            ("rsvp: mailto:post@larkholm.example", ["1:14 address post@larkholm.example"]),
            ("[x](https://intranet.larkholm.example/a)", ["1:13 address intranet.larkholm.example"]),
            ("phone: \"+44 20 7946 0133\"", ["1:9 number +44 20 7946 0133"]),
            ("phone: 020 7946 0990", ["1:8 number 020 7946 0990"]),
            ("Ring +44 20 7946 0133 (day or night)", ["1:6 number +44 20 7946 0133"]),
            ("Order 7946 is ready", []),
            ("+49 30 7946 0133", []),
            ("A door of post@larkholm.example", ["1:3 word door", "1:11 address post@larkholm.example"]),
        ] as [(String, [String])])
    func places(text: String, expected: [String]) {
        #expect(Self.traces(text) == expected)
    }

    @Test("Comments and the list of words itself are not the author's text")
    func comments() {
        let settings = """
            # A door
            base_url: https://a.test
              # another door
            sample_words: [door,
              Türen]
            tagline: a door
            sample_words:
              - door
            - door
            title: no more
            """
        #expect(Self.traces(settings, in: "content/site.yml") == ["6:12 word door"])
        let words = "sign: \"\"  # A door\nsign: \"# a door\" # doors\nsign: 'it''s a # door'\nsign: don't # a door\nsign: x #door\n"
        #expect(Self.traces(words, in: "content/words.en.yml") == ["2:12 word door", "3:18 word door", "5:10 word door"])
        #expect(Self.traces("---\n# a door\ntitle: a door\n---\n# The door\n") == ["3:10 word door", "5:7 word door"])
    }

    @Test("Only texts of the content count")
    func files() {
        #expect(Self.traces("door", in: "content/site.css") == [])
        #expect(Self.traces("door", in: "themes/enamel/theme.yml") == [])
        #expect(Self.traces("door", in: "content/data/kit.de.yml") == ["1:1 word door"])
    }

    @Test("The sample's own organisation has every right to its words and addresses")
    func ownName() throws {
        var site = try SmallSite()
        try site.lay(Rule.sampleWord.example.broken, over: "content/site.yml")
        try site.lay(Rule.sampleAddress.example.broken, over: "content/site.yml")
        #expect(try site.findings(of: .sampleWord).count == 1)
        #expect(try site.findings(of: .sampleAddress).count == 1)
        try site.lay("organisation: Larkholm Doors", over: "content/site.yml")
        #expect(try site.findings(of: .sampleWord) == [])
        #expect(try site.findings(of: .sampleAddress) == [])
    }

    @Test("One finding stands for all lines, and says how many there are")
    func amount() throws {
        var site = try SmallSite()
        try site.lay("sample_words: [gates]\ntagline: For people who build gates\nmay_say: Gates", over: "content/site.yml")
        let finding = try #require(try site.findings(of: .sampleWord).first)
        #expect(finding.summary.contains("“gates”"))
        #expect(finding.summary.contains(" lines of "))
        #expect(finding.location.path == "content/site.yml")
    }
}
