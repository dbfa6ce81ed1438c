import Diagnostics
import Markdown
import TestSupport
import Testing

/// What an author types is what a reader gets, or a finding says so.
struct TypedAsMeantTests {
    @Test(
        "A star between two letters is a letter",
        arguments: [
            ("Liebe Kolleg*innen und Kund*innen, los.", "<p>Liebe Kolleg*innen und Kund*innen, los.</p>\n"),
            ("jede*r, der*die Ärzt*in, Bäcker*innen*netz", "<p>jede*r, der*die Ärzt*in, Bäcker*innen*netz</p>\n"),
            ("*Kolleg*innen* zuerst", "<p><em>Kolleg*innen</em> zuerst</p>\n"),
            ("**Kund*innen** und **Gäst*innen**", "<p><strong>Kund*innen</strong> und <strong>Gäst*innen</strong></p>\n"),
            ("Größ*ß und ß*Größ", "<p>Größ*ß und ß*Größ</p>\n"),
            ("2*3*4 ist 24", "<p>2*3*4 ist 24</p>\n"),
            ("Schüler*-innen, Lehrer*-innen", "<p>Schüler*-innen, Lehrer*-innen</p>\n"),
            ("`Kolleg*innen und Kund*innen`", "<p><code>Kolleg*innen und Kund*innen</code></p>\n"),
            ("a*b* c **d**e", "<p>a*b* c <strong>d</strong>e</p>\n"),
            ("von ~5 bis ~10 oder 5~10 und 6~12", "<p>von ~5 bis ~10 oder 5~10 und 6~12</p>\n"),
            ("~~weg~~", "<p><del>weg</del></p>\n"),
        ])
    func stars(typed: String, html: String) {
        let reading = Reading(typed, in: .german)
        #expect(reading.html == html)
        #expect(reading.findings == [])
    }

    @Test("A heading with a star between letters has it in its words, and none in its anchor")
    func starsInHeadings() {
        let heading = Reading("## Für Kolleg*innen", in: .german).document.headings.first
        #expect(heading?.text == "Für Kolleg*innen")
        #expect(
            heading?.id == Reading("## Für Kolleginnen", in: .german).document.headings.first?.id
                || heading?.id == "fuer-kolleg-innen")
    }

    private static let escapesCases: [(String, String)] = [
        (#"So: \[^1]. Und so: \[Wort\](Adresse)."#, "<p>So: [^1]. Und so: [Wort](Adresse).</p>\n"),
        (##"\*kein\* \_so\_ \#1 \{% x %\} \:tada\: \=\=a\=\="##, "<p>*kein* _so_ #1 {% x %} :tada: ==a==</p>\n"),
        (##"\# keine Überschrift"##, "<p># keine Überschrift</p>\n"),
        (#"1\. kein Punkt"#, "<p>1. kein Punkt</p>\n"),
        (#"ein \"gerades\" Zeichen"#, "<p>ein &quot;gerades&quot; Zeichen</p>\n"),
        (#"\\ und \& und \`x\`"#, "<p>\\ und &amp; und `x`</p>\n"),
        (#"`a\[b` und `\*`"#, "<p><code>a\\[b</code> und <code>\\*</code></p>\n"),
        ("```\n\\[x\\]\n```", "<pre><code>\\[x\\]\n</code></pre>\n"),
        (#"[a\]b](c\)d.md)"#, "<p>⟦0⟧a]b⟦/0⟧</p>\n"),
        (#"\**weit\** und *\*nah\**"#, "<p>*<em>weit*</em> und <em>*nah*</em></p>\n"),
    ]

    @Test("What is escaped is shown as it is, and is not a finding", arguments: escapesCases)
    func escapes(typed: String, html: String) {
        let reading = Reading(typed, in: .german)
        #expect(reading.html == html)
        #expect(reading.findings == [])
    }

    @Test("An escape in an address is taken out of it")
    func escapedAddress() {
        #expect(Reading(#"[a](c\)d.md)"#).document.links.map(\.destination) == ["c)d.md"])
    }

    @Test(
        "A bare address ends before the marks of the text around it",
        arguments: [
            ("„https://x.example/hilfe“ dort", ["https://x.example/hilfe"]), ("»https://x.example/faq«.", ["https://x.example/faq"]),
            ("Oder https://x.example/hilfe…", ["https://x.example/hilfe"]), ("“https://x.example/a”, said she", ["https://x.example/a"]),
            ("«https://x.example/a»", ["https://x.example/a"]), ("‚https://x.example/a‘", ["https://x.example/a"]),
            ("‹https://x.example/a›", ["https://x.example/a"]), ("(„https://x.example/a.“)", ["https://x.example/a"]),
            ("https://x.example/a–und", ["https://x.example/a"]), ("https://x.example/a\u{A0}und", ["https://x.example/a"]),
            ("https://x.example/ä/ö?q=ü", ["https://x.example/ä/ö?q=ü"]), ("https://müller.example/weg", ["https://müller.example/weg"]),
            ("(www.krume.example)", ["http://www.krume.example"]), ("„post@x.example“", ["mailto:post@x.example"]),
            ("müller@x.example", []), ("Schreib jürgen@x.example oder post@x.example.", ["mailto:post@x.example"]),
            ("https://x.example/a?b=1&c=2“", ["https://x.example/a?b=1&c=2"]),
        ])
    func addresses(typed: String, destinations: [String]) {
        #expect(Reading(typed, in: .german).document.links.map(\.destination) == destinations)
    }

    @Test(
        "Markup of another tool is found where it is",
        arguments: [
            ("Frag {% slack \"hilfe\" %} nach.", "a.md:1:6+19"), ("{: .hinweis}", "a.md:1:1+12"), (":::note\n\nx", "a.md:1:1+7"),
            ("## Regeln {#regeln}", "a.md:1:11+9"), ("Das ist ==wichtig==.", "a.md:1:9+11"), ("Hurra :tada: so", "a.md:1:7+6"),
            ("siehe [[Urlaub]]", "a.md:1:7+10"), ("!!! note", "a.md:1:1+8"), ("a {{< figure >}}", "a.md:1:3+14"),
            ("a ++neu++", "a.md:1:3+7"), ("%%nur ich%%", "a.md:1:1+11"), ("$$x^2$$", "a.md:1:1+7"), ("so^[eine Note]", "a.md:1:3+12"),
            ("{info}", "a.md:1:1+6"), ("h2. Titel", "a.md:1:1+3"), ("[TOC]", "a.md:1:1+5"), ("\\newpage", "a.md:1:1+8"),
            ("> erst\n> ==so==", "a.md:2:3+6"), ("![Tor](tor.png){width=50%}", "a.md:1:16+11"), ("## Anhang {-}", "a.md:1:11+3"),
            ("siehe Abb. \\ref{fig:tor}", "a.md:1:12+13"), ("das Tor\\label{fig:tor}", "a.md:1:8+15"), ("so \\cite{tor}", "a.md:1:4+10"),
            ("H~2~O", "a.md:1:2+3"), ("x^2^", "a.md:1:2+3"), ("[neu]{.underline}", "a.md:1:1+17"),
            ("Das [alt]{.deletion author=\"R\"} ist", "a.md:1:5+27"), ("[so]{#hier}", "a.md:1:1+11"),
            ("Begriff\n:   Erklärung", "a.md:2:1+1"), ("siehe Fehler! Verweisquelle konnte nicht gefunden werden.", "a.md:1:7+50"),
            ("[neu]{.insertion author=\"R\"\ndate=\"2019\"} so", "a.md:1:1+27"), ("[[so]{.mark}]{.comment-start\nid=\"0\"}", "a.md:1:1+28"),
            ("## Zweck {#zweck .unnumbered}", "a.md:1:10+20"), ("so[]{#_Toc1 .anchor}", "a.md:1:3+18"),
            (": Tabelle 1: Wer hilft", "a.md:1:1+22"),
            ("also $a^2$ so", "a.md:1:6+5"), ("Nur mit Einwilligung.[KH1]", "a.md:1:22+5"), ("[KH12]schriftlich?", "a.md:1:1+6"),
            ("Kommentiert [KH2]: so", "a.md:1:13+5"), ("Seite 2 von 6", "a.md:1:1+13"), ("Page 12 of 60", "a.md:1:1+13"),
            ("+---+---+\n| a | b |", "a.md:1:1+9"), ("a   b\n--- ---\n1   2", "a.md:2:1+7"), ("--- -----", "a.md:1:1+9"),
        ])
    func foreign(typed: String, place: String) {
        #expect(Reading(typed, in: .german).findings == ["\(place) foreign-syntax"])
    }

    @Test(
        "Emphasis that stays on the page is found",
        arguments: [
            ("Das ist **fett ** hier", "a.md:1:9+9 stray-emphasis"), ("a **\u{A0}so** b", "a.md:1:3+7 stray-emphasis"),
            ("das **„Wort“**ist", "a.md:1:5+10 stray-emphasis"), ("~~ weg ~~so", "a.md:1:1+9 stray-emphasis"),
            ("ganz *betont * hier", "a.md:1:6+9 stray-emphasis"), ("__ so__", "a.md:1:1+7 stray-emphasis"),
        ])
    func emphasis(typed: String, finding: String) {
        #expect(Reading(typed, in: .german).findings == [finding])
    }

    @Test(
        "A heading, list or table that is none is found",
        arguments: [
            ("##\u{A0}Titel", "a.md:1:1+3 missed-marker"), ("##Titel", "a.md:1:1+2 missed-marker"),
            ("#Erst fragen", "a.md:1:1+1 missed-marker"),
            ("-\u{A0}eins\n-\u{A0}zwei", "a.md:1:1+2 missed-marker"), ("-eins\n-zwei", "a.md:1:1+1 missed-marker"),
            ("1.eins\n2.zwei", "a.md:1:1+2 missed-marker"), ("•\teins\n•\tzwei", "a.md:1:1+1 missed-marker"),
            ("o\teins", "a.md:1:1+1 missed-marker"), ("· eins", "a.md:1:1+1 missed-marker"),
            ("| a | b |\n| 1 | 2 |", "a.md:1:1+9 missed-marker"),
            ("Erst das:\n1.\u{200B}so", "a.md:2:1+3 missed-marker"),
            ("a. eins\nb. zwei", "a.md:1:1+2 missed-marker"), ("(a) eins\n(b) zwei", "a.md:1:1+3 missed-marker"),
            ("Es gilt:\na) eins\nb) zwei", "a.md:2:1+2 missed-marker"), ("i. eins\nii. zwei", "a.md:1:1+2 missed-marker"),
            ("#. eins\n#. zwei", "a.md:1:1+2 missed-marker"), ("2.1\tZweck", "a.md:1:1+3 missed-marker"),
            ("Kanal\tTeam\nForum\tPost", "a.md:1:1+10 missed-marker"),
            ("Wer hilft\nKanal\tTeam\nForum\tPost\nSonst niemand.", "a.md:2:1+10 missed-marker"),
            ("1\tZweck\nDas gilt für alle.", "a.md:1:1+1 missed-marker"), ("Verhalten\n–\tHöflich bleiben.", "a.md:2:1+1 missed-marker"),
            ("(1) eins\n(2) zwei", "a.md:1:1+3 missed-marker"),
        ])
    func markers(typed: String, finding: String) {
        #expect(Reading(typed, in: .german).findings == [finding])
    }

    @Test(
        "Ordinary words are not a finding",
        arguments: [
            "Um 10:30:45 Uhr, Hinweis: so.", "#ad gehört an den Anfang", "#Werbung #Anzeige", "Preis** gilt heute", "5 * 3 * 2",
            "a == b und b == c", "C++ und C++", "100 %% oder 5 % und 6 %", "-5 Grad", "std::vector::size", "1.000 Euro\n2.000 Euro",
            "*wichtig*, **sehr** und ~~weg~~", "****", "* * *", "{ a } und {b}", "{NAME} und {dataset-id}", #"C:\Daten\{x}"#, #"a\{b\}"#,
            "{a = b} {=} {x=}", "a^2", "Er sagte (x)[sic].", "h1 und h2. Gut",
            "10:30: los",
            "$100 und $200", "$5 = $4 + $1", "10$_a und 5$", "siehe [KH1] dort", "[A1](a.md)", "Auf Seite 2 von 6 steht es.", "2 Tabs\tso",
            "[x] fertig", "`{% x %} ==a== :tada: [[y]] **z **`", "https://x.example/a==b==c", "http://x.example/:tada:/",
            "o ja", "z. B. so\na. D. und so", "(a) eins\n\n(b) zwei", "a\tb", "2^10 und 3^5", "~/bin und ~/lib", "- - -", "[so] {x}",
            "Ein Fehler! Und noch einer",
            "_so_ und __so__", "Die Antwort: ja:nein:vielleicht", "!wichtig", "snake_case_name", "? ? ?", "a | b | c",
        ])
    func ordinary(typed: String) {
        #expect(Reading(typed, in: .german).findings == [])
    }

    @Test("Everything of the kind is found in one run")
    func allAtOnce() {
        let reading = Reading("[a]{.insertion} [b]{.deletion}\n==c== und ==d==", in: .german)
        #expect(
            reading.findings == [
                "a.md:1:1+15 foreign-syntax", "a.md:1:17+14 foreign-syntax", "a.md:2:1+5 foreign-syntax", "a.md:2:11+5 foreign-syntax",
            ])
    }

    private static let remediesCases: [(String, String)] = [
        ("Das ist **fett ** hier", "Das ist **fett** hier"), ("das **„Wort“**ist", "das **„Wort“** ist"),
        ("ein **wort ** so", #"ein \*\*wort \*\* so"#), ("##\u{A0}Titel", "## Titel"), ("#Erst fragen", ##"\#Erst fragen"##),
        ("•\teins\n•\tzwei", "- eins\n- zwei"), ("==so==", "**so**"), ("siehe [[Urlaub]]", "siehe [Urlaub](urlaub.md)"),
        (":::note", "> [!NOTE]\n> so"), ("so^[eine Note]", "so[^1]\n\n[^1]: eine Note"), ("{% x %}", "`{% x %}`"),
        ("[Wort] (https://x.example)", "[Wort](https://x.example)"), ("[^1]", #"\[^1]"#), ("[a](b c)", "[a](<b c>)"),
        ("| a | b |\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"), ("<!-- x --> so", "<!-- x -->\n\nso"), ("h2. Titel", "## Titel"),
        ("H~2~O", "H₂O"), ("[neu]{.mark}", "neu"), ("a. eins\nb. zwei", "1. eins\n2. zwei"), ("(a) eins\n(b) zwei", "(a) eins\n\n(b) zwei"),
        ("Kanal\tTeam\nForum\tPost", "|Kanal|Team|\n|---|---|\n|Forum|Post|"), ("2.1\tZweck", "## Zweck"),
        (": Wer hilft", "Wer hilft"), ("[a]{.insertion\nid=\"1\"} b", "a b"), ("so [KH1]b", "so b"),
        ("(1) eins\n(2) zwei", "1. eins\n2. zwei"),
        ("1\tZweck\nDas gilt.", "## Zweck\nDas gilt."), ("–\teins", "- eins"),
        ("+---+---+\n| a | b |\n+---+---+", "| a | b |\n|---|---|"), ("--- ---", "| a | b |\n|---|---|"),
    ]

    @Test("A remedy applied to the letter ends the finding and brings no other", arguments: remediesCases)
    func remedies(typed: String, mended: String) {
        #expect(Reading(typed, in: .german).findings.count == 1)
        #expect(Reading(mended, in: .german).findings == [])
    }

    /// What begins and ends on one line, and so can be anywhere.
    private static let inlineRemedies: [(String, String)] = [
        ("==so==", "**so**"), ("++neu++", "**neu**"), ("[[Urlaub]]", "[Urlaub](urlaub.md)"), ("{% x %}", "`{% x %}`"),
        (":tada:", "🎉"), ("$$x^2$$", "`x^2`"), ("{: .rot}", "`{: .rot}`"), ("\\ref{tor}", "`\\ref{tor}`"), ("{width=9}", "`{width=9}`"),
        ("[a](b c)", "[a](<b c>)"), ("[Wort] (https://x.example)", "[Wort](https://x.example)"), ("[^1]", #"\[^1]"#),
    ]

    @Test("Wherever something is found, its place is right and its remedy works") func anywhere() {
        var random = SeededNumbers(seed: 13)
        let contexts = ["#", "## #", "- #", "3. #", "> #", "> - #", "| a |\n|---|\n| # |", "**vor** #", "- eins\n  #", "[Wort](x.md) #"]
        let words = ["Größe", "👩‍👩‍👧", "Kolleg*innen", "„so“", "a\u{A0}b", "e\u{301}", "x_y", "100 %"]
        for (typed, mended) in Self.inlineRemedies {
            for context in contexts {
                let before = (0..<Int.random(in: 1...3, using: &random)).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
                let places = context.split(separator: "#", omittingEmptySubsequences: false)
                // In the last place only: the headings' own marks stay.
                let start = places.dropLast().joined(separator: "#") + before.joined(separator: " ") + " "
                let line = start.count { $0 == "\n" } + 1
                let column = start.split(separator: "\n", omittingEmptySubsequences: false).last.map { $0.count + 1 } ?? 1
                let found = Reading(start + typed + places[places.count - 1], in: .german).findings
                #expect(found.count == 1 && found[0].hasPrefix("a.md:\(line):\(column)+"), "\(start)\(typed): \(found)")
                #expect(Reading(start + mended + places[places.count - 1], in: .german).findings == [], "\(start)\(mended)")
            }
        }
    }

    @Test("<br> breaks a line, in the cell of a table too", arguments: ["<br>", "<br/>", "<BR />"])
    func lineBreaks(tag: String) {
        let reading = Reading("| a |\n|---|\n| x\(tag)y |\n\nz\(tag)w")
        #expect(reading.findings == [])
        #expect(reading.html.contains("<td>x<br />\ny</td>") && reading.html.contains("<p>z<br />\nw</p>"))
        #expect(reading.document.plainText.contains("x y"))
    }

    @Test("Words on a comment's last line are found, a comment alone is not")
    func comments() {
        #expect(Reading("<!-- für uns --> Wichtig: Erst fragen.").findings == ["a.md:1:18+21 comment-before-text"])
        #expect(Reading("<!-- a\nb --> c\nd").findings == ["a.md:2:7+1 comment-before-text"])
        #expect(Reading("<!-- a -->\n\nb").findings == [])
    }

    @Test(
        "A control character is found with its place",
        arguments: [("a\u{1}b", "a.md:1:2+1"), ("ä\n\u{8C}x", "a.md:2:1+1"), ("\u{7F}", "a.md:1:1+1")])
    func controls(typed: String, place: String) {
        #expect(Reading(typed).findings == ["\(place) control-character"])
    }

    private static let quotesCases: [(String, String, String)] = [
        (#"Unter "https://www.krume.example/" steht alles."#, "de", "Unter „https://www.krume.example/“ steht alles."),
        (#"Der Ordner "/daten/" ist voll."#, "de", "Der Ordner „/daten/“ ist voll."),
        (#"Ein Plakat 24"x36"."#, "de", "Ein Plakat 24″x36″."), (#"24" x 36" und 24" × 36""#, "de", "24″ x 36″ und 24″ × 36″"),
        (#""a 24" door" opens"#, "en", "“a 24″ door” opens"), (#"a 5'10" door"#, "en", "a 5′10″ door"),
        (#"and/"or" it"#, "en", "and/“or” it"),
        (#""Top 10" and "Top 20""#, "en", "“Top 10” and “Top 20”"), (#"er sagte "so"/"anders""#, "de", "er sagte „so“/„anders“"),
        (#"the “so-called” "x""#, "en", "the “so-called” “x”"), (#""Windows 11" läuft"#, "de", "„Windows 11“ läuft"),
    ]

    @Test("Quotation marks go by what is around them", arguments: quotesCases)
    func quotes(typed: String, language: String, printed: String) {
        #expect((language == "de" ? TextConventions.german : .english).smart(typed) == printed)
    }
}
