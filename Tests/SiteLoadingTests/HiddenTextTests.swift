import Diagnostics
import SiteFields
import SiteModel
import TestSupport
import Testing

@testable import SiteLoading

/// Every byte of a value's line is in the value, is a comment that was meant, or is found.
@Suite struct HiddenTextTests {
    private func read(_ yaml: String) -> (fields: [Field]?, log: [Diagnostic]) {
        let file = SourceFile(path: "x.yml", text: yaml)
        var log = DiagnosticLog()
        let fields = YAMLReader.fields(YAMLText(file: file, range: 0..<file.bytes.count, linesBefore: 0), log: &log)
        return (fields, log.sorted)
    }

    @Test(
        "Text after a hash is found and its remedy helps",
        arguments: [
            ("title: Zeig uns deinen #backtag mit\n", "x.yml:1:24", "Zeig uns deinen #backtag mit"),
            ("title: We are #1\n", "x.yml:1:15", "We are #1"),
            ("title: Größe #38 und #40\n", "x.yml:1:14", "Größe #38 und #40"),
            ("a:\n  title: Use #ad\n", "x.yml:2:14", "Use #ad"),
            ("a:\n- Use #ad first\nb: c\n", "x.yml:2:7", "Use #ad first"),
            ("a:\n- title: Use #ad\n  b: c\n", "x.yml:2:14", "Use #ad"),
            ("title: one\n  two #three\n", "x.yml:2:7", "one two #three"),
            ("title: Cafe\u{301} 👨‍👩‍👧 #familie\n", "x.yml:1:15", "Cafe\u{301} 👨‍👩‍👧 #familie"),
            ("title: Mind the #gap  \r\nb: c\r\n", "x.yml:1:17", "Mind the #gap"),
            ("go: #0f6236\n", "x.yml:1:5", "#0f6236"),
            ("brand:\n  go:   #fff\n  red: \"#f00\"\n", "x.yml:2:9", "#fff"),
            ("brand: {go: #0f6236}\n", "x.yml:1:13", nil),
            ("brand: {red: \"#f00\", go: #0f6236}\nb: c\n", "x.yml:1:26", nil),
            ("keywords: [#one, two]\na: b\n", "x.yml:1:12", nil), ("title: Learn C #\n", "x.yml:1:16", "Learn C #"),
            ("title: &Co and friends\n", "x.yml:1:8", "&Co and friends"), ("title: &Co\n", "x.yml:1:8", "&Co"),
            ("name: &Co KG # a note\n", "x.yml:1:7", "&Co KG"), ("a:\n- &Co\n- b\n", "x.yml:2:3", "&Co"),
            ("a: {light: rgb(1, 2, 3), dark: x}\n", "x.yml:1:12", "rgb(1, 2, 3)"),
            ("a: {b: hsl(148,73%,22%)}\n", "x.yml:1:8", "hsl(148, 73%, 22%)"),
            ("a: {b: \"x\",\n    c: rgb(1, 2, 3)}\n", "x.yml:2:8", "rgb(1, 2, 3)"),
            ("a: {b: f(g(1, 2), 3)}\n", "x.yml:1:8", "f(g(1, 2), 3)"),
            ("a: {b: {c: Ute (HR, Köln), d: e}}\n", "x.yml:1:12", "Ute (HR, Köln)"),
            ("a: [ja (sofort, ohne Frage), nein]\n", "x.yml:1:5", "ja (sofort, ohne Frage)"),
            ("a: &Co KG\n  builds\n", "x.yml:1:4", "KG builds"), ("a: x **Co** and *Conny\nb: &Co x\n", "x.yml:2:4", "&Co x"),
            ("a:\n- !wichtig für alle\n", "x.yml:2:3", "!wichtig für alle"), ("a:\n  b:  !neu\n", "x.yml:2:7", "!neu"),
            ("title: !neu Grüße\r\nb: c\r\n", "x.yml:1:8", "!neu Grüße"),
            ("title: 'eins'#zwei\n", "x.yml:1:14", "eins#zwei"), ("title: \"eins\"#zwei drei\nb: c\n", "x.yml:1:14", "eins#zwei drei"),
            ("title: 'eins' #zwei\n", "x.yml:1:15", "eins #zwei"), ("title: \"eins\"  #zwei\nb: c\n", "x.yml:1:16", "eins #zwei"),
            ("title: eins\n  #zwei drei\nb: c\n", "x.yml:2:3", "eins #zwei drei"), ("a:\n- eins\n  #zwei\n", "x.yml:3:3", "eins #zwei"),
        ] as [(String, String, String?)])
    func textBehindAHashIsFoundAndItsRemedyHelps(yaml: String, place: String, whole: String?) throws {
        let (fields, log) = read(yaml)
        if let whole { #expect(texts(in: fields).contains(whole), "\(texts(in: fields))") }
        let found = log.filter { $0.rule == "hidden-text" }
        guard log.count == found.count, let finding = found.first, found.count == 1 else {
            Issue.record("\(log)")
            return
        }
        #expect("\(finding.location.path):\(finding.location.line ?? 0):\(finding.location.column ?? 0)" == place)
    }

    @Test(
        "A comment that was meant is not found",
        arguments: [
            "a: [\"b (c\", \"d)\"]\n", "a: {b: \"rgb(1, 2, 3)\", c: (d)}\n", "a: [b (c), (d)]\n", "a: [b (c, d]\n",
            "a: {b: \"f(1\", \"2)\": }\n",
            "title: text # a comment\n", "title: \"text #tag\"\n", "title: 'text #tag'\n", "title: text#tag\n",
            "title: >-\n  text #tag\n  more #tags\n",
            "title: |\n  text #tag\n", "# a comment\ntitle: text\n", "#comment\ntitle: text\n", "title: # comment\n",
            "title: text #---- more ----\n", "title: text ## heading\n", "brand: {go: \"#0f6236\"}\n", "a: [\"#one\", '#two']\n",
            "link: https://example.org/#part\n", "a:\n- id: tea\n  #siehe Ticket 12\n  page: x\n", "a:\n  b: c\n  #weg damit\n",
            "a: b\n  #key: c\n", "a: \"x\" # why #not\n", "a: >-\n  !Achtung! x\n", "a: \"&Co\"\n",
            "a: AT&T & Co !\n", "a: &name text\nb: *name\n", "a: &old |\n  text\n  more\nb: *old\n", "a: &list [b, c]\n", "a: !!str 5\n",
        ])
    func aCommentThatWasMeantIsNotFound(yaml: String) {
        #expect(read(yaml).log == [])
    }

    @Test(
        "A key without a colon and a space after it is found on its own line",
        arguments: [
            ("a: b\ntitle:Words\nc: d\n", "x.yml:2:6+1", "Write `title: Words`."),
            ("title; Words\nc: d\n", "x.yml:1:6+2", "Write `title: Words`."),
            ("title = Words\nc: d\n", "x.yml:1:6+3", "Write `title: Words`."),
            ("title:\u{A0}Words\nc: d\n", "x.yml:1:7+1", "Write `title: Words`."),
            ("a: |\n  x\ntitle:Words\n", "x.yml:3:6+1", "Write `title: Words`."),
            ("a:\n- title:\u{200B} Words\n  c: d\n", "x.yml:2:9+1", "Write `title: Words`."),
        ])
    func aKeyWithoutAColonIsFoundOnItsLine(yaml: String, place: String, remedy: String) throws {
        let found = try #require(read(yaml).log.first)
        let location = found.location
        #expect("\(location.path):\(location.line ?? 0):\(location.column ?? 0)+\(location.length)" == place)
        #expect(found.remedy?.english == remedy)
    }

    @Test("An address above a line without a key is not blamed for it")
    func anAddressIsNotBlamed() throws {
        let found = try #require(read("links:\n- https://a.example\nlead Worte\nowner: x\n").log.first)
        #expect(found.location.line != 2)
        #expect(found.remedy?.contains("https") == false)
    }

    @Test(
        "What people write is answered with the exact form",
        arguments: [
            ("reviewed: Samstag, 28. November 2026", "Write `2026-11-28`."), ("reviewed: 28.11.26", "Write `2026-11-28`."),
            ("reviewed: 20261128", "Write `2026-11-28`."), ("reviewed: 2026-11-28T10:00:00Z", "Write `2026-11-28`."),
            ("reviewed: 28.11.2026 10:00", "Write `2026-11-28`."), ("reviewed: Sat 28 Nov 2026", "Write `2026-11-28`."),
            ("reviewed: 28.11.2026", "Write `2026-11-28`."), ("reviewed: 28 November 2026", "Write `2026-11-28`."),
            ("reviewed: 28. November 2026", "Write `2026-11-28`."), ("reviewed: Nov 28th, 2026", "Write `2026-11-28`."),
            ("reviewed: 2026/11/28", "Write `2026-11-28`."), ("reviewed: 1.3.26", nil), ("reviewed: 11/28/2026", "Write `2026-11-28`."),
            ("reviewed: 5. März 2027", "Write `2027-03-05`."), ("reviewed: 2026-2-3", "Write `2026-02-03`."),
            ("reviewed: 03/04/2026", nil), ("reviewed: 30 February 2026", nil), ("reviewed: soon", nil),
            ("reviewed: 2026\u{2011}11\u{2011}02", "Write it anew: `2026-11-02`."),
            ("reviewed: 2026\u{2013}11\u{2013}02", "Write it anew: `2026-11-02`."),
            ("reviewed: 2026-11-02\u{200B}", "Write it anew: `2026-11-02`."),

            ("reviewed: 28\u{A0}November\u{A0}2026", "Write it anew: `2026-11-28`."),
            ("review_every: P6M", "Write `6 months`."), ("review_every: jedes Quartal", "Write `3 months`."),
            ("review_every: zweimal im Jahr", "Write `6 months`."),
            ("review_every: 6 Monate", "Write `6 months`."), ("review_every: alle sechs Monate", "Write `6 months`."),
            ("review_every: jährlich", "Write `1 year`."), ("review_every: every 2 weeks", "Write `2 weeks`."),
            ("review_every: 1 Jahr", "Write `1 year`."), ("review_every: 6\u{A0}months", "Write it anew: `6 months`."),
            ("review_every: 6\u{202F}Monate", "Write it anew: `6 months`."),
            ("draft: ja", "Write `true`."), ("draft: No", "Write `false`."), ("draft: true\u{200B}", "Write it anew: `true`."),
            ("layout: pl\u{AD}ain", "Write it anew: `plain`."), ("owner: desk\u{2060}", "Write it anew: `desk`."),
            ("order: 1\u{A0}", "Write it anew: `1`."),
        ] as [(String, String?)])
    func whatPeopleWriteIsAnsweredWithTheExactForm(line: String, remedy: String?) throws {
        let key = line.prefix { $0 != ":" }
        let page = SmallSite.page().replacing(try Regex("(?m)^\(key): .*\n"), with: "")
        func findings(_ line: String) -> [Diagnostic] {
            SmallSite([
                "pages/rights.md": page.replacing("---\nowner", with: "---\n\(line)\nowner")
                    .replacing(key == "owner" ? "---\nreviewed" : "no such text", with: "---\n\(line)\nreviewed")
            ]).load().findings
        }
        let found = findings(line).filter { $0.severity == .error }
        #expect(found.count == 1, "\(found)")
        let finding = try #require(found.first)
        guard let remedy else {
            #expect(finding.remedy?.hasPrefix("Write") == false)
            return
        }
        #expect(finding.remedy?.english == remedy)
        let exact = remedy.split(separator: "`")[1]
        #expect(findings("\(key): \(exact)").filter { $0.severity == .error } == [])
    }

    @Test(
        "One that words begin or end with is named too, and one between them may be meant",
        arguments: [
            ("\u{200B}\"Who\" may?", "a zero-width space (U+200B)"), ("Rights\u{A0}", "a no-break space (U+00A0)"),
            ("Rights\u{AD}", "a soft hyphen (U+00AD)"), ("Haus\u{AD}ordnung\u{A0}5", nil),
        ] as [(String, String?)])
    func anEdgeIsNamed(title: String, name: String?) {
        let found = SmallSite(["pages/rights.md": "---\ntitle: \(title)\n---\nText.\n"]).load().findings
        #expect(
            found.filter { $0.rule == .controlCharacter }.map(\.summary) == name.map {
                ["There is \($0) in this value, which nobody sees."]
            } ?? [])
    }

    @Test("An invisible character is named") func anInvisibleCharacterIsNamed() {
        let found = SmallSite(["pages/rights.md": SmallSite.page().replacing("6 months", with: "6\u{A0}months")]).load().findings
        #expect(found.map(\.summary) == ["`review_every` has a no-break space (U+00A0) in it, which is not what it looks like."])
    }

    private func texts(in fields: [Field]?) -> [String] { (fields ?? []).flatMap { texts(in: $0.value) } }

    private func texts(in value: FieldValue) -> [String] {
        switch value {
        case .scalar(let text, _): [text]
        case .list(let items, _): items.flatMap(texts)
        case .mapping(let fields, _): texts(in: fields)
        }
    }
}
