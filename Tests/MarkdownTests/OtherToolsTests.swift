import Markdown
import Testing

/// What wikis, forums, trackers and the other plain-text formats leave in a text, and what Markdown takes from words without saying so.
struct OtherToolsTests {
    @Test(
        "Markup of wikis, forums, trackers and other formats is found where it is",
        arguments: [
            ("'''fett''' so", "1:1+10"), ("ganz ''schräg'' hier", "1:6+10"), ("== Zweck ==", "1:1+11"), ("=== Zweck ===", "1:1+13"),
            ("= Hausordnung", "1:1+13"), ("== Zweck", "1:1+8"), ("=== \"Reiter\"", "1:1+12"), ("--8<-- \"datei.md\"", "1:1+17"),
            ("include::teil.adoc[]", "1:1+20"), (".. note:: Gilt", "1:1+14"), (".. image:: tor.png", "1:1+18"),
            ("#+TITLE: Zweck", "1:1+14"),
            ("bq. Ein Zitat", "1:1+3"), ("bc. ls -l", "1:1+3"), ("bc.. ls -l", "1:1+4"), ("p. Ein Absatz", "1:1+2"),
            ("h2(#id). Titel", "1:1+8"),
            ("p>. rechts", "1:1+3"), ("p(klasse){color:red}. Ein Absatz", "1:1+21"), ("fn1. Die Fußnote", "1:1+4"), ("pre. so", "1:1+4"),
            ("Ein Absatz\nbq. Zitat", "2:1+3"), ("- h3. Titel", "1:3+3"), ("|===\n|a |b\n|===", "1:1+4"), ("{| class=\"x\"", "1:1+12"),
            ("image::tor.png[Tor]", "1:1+19"),
            ("import Box from './box'", "1:1+23"), ("export const a = 1", "1:1+18"), ("Das [b]gilt[/b] so", "1:5+11"),
            ("[url=seite.md]Seite[/url]", "1:1+25"), ("Siehe [Haus|https://a.example] dort", "1:7+24"), ("Frag [~kim.b] dazu", "1:6+8"),
            ("!tor.png!", "1:1+9"), ("Hier !tor.png|width=300! so", "1:6+19"), ("![[tor.png]]", "1:1+12"), ("Siehe :ref:`zweck`", "1:7+5"),
            ("Siehe \"Haus\":https://a.example", "1:7+7"), ("So gilt es. ^abc-1", "1:13+6"), ("Siehe xref:zweck[dort]", "1:7+16"),
            ("Drück kbd:[Strg+C]", "1:7+12"), ("{status:colour=Red|title=x}", "1:1+27"), ("```mermaid\nA-->B\n```", "1:1+10"),
            ("[[https://a.example][Haus]]", "1:1+27"), (".Die Liste\n- eins", "1:1+10"), ("Text.\n.Hinweis\nMehr.", "2:1+8"),
            ("Nimm @ls -l@ hier", "1:6+7"), ("So.\n[//]: # (geheim)", "2:1+16"), ("[//]: # (mit (Klammern) darin)", "1:1+30"),
            ("Das ist\n''neu'' hier", "2:1+7"),
        ])
    func foreign(typed: String, place: String) {
        #expect(Reading(typed, in: .german).findings == ["a.md:\(place) foreign-syntax"])
    }

    @Test(
        "Lines that were meant as a list, a heading or a table are found",
        arguments: [
            ("☐ eins\n☐ zwei", "1:1+1"), ("→ eins\n→ zwei", "1:1+1"), ("✅ eins\n✅ zwei", "1:1+1"), ("👉 eins\n👉 zwei", "1:1+1"),
            ("① eins\n② zwei", "1:1+1"), ("Es gilt:\n▸ eins\n▸ zwei", "2:1+1"), (". eins\n. zwei", "1:1+1"),
            ("I. eins\nII. zwei", "1:1+2"), ("1.1 eins\n1.2 zwei", "1:1+3"), ("2.1. eins\n2.2. zwei", "1:1+4"),
            ("* eins\n** zwei", "2:1+2"),
            ("* eins\n** zwei\n*** drei", "2:1+2"), ("####### Sieben", "1:1+7"), ("Zweck\n^^^^^", "2:1+5"), ("Zweck\n\"\"\"\"\"", "2:1+5"),
            ("Zweck\n*****\nSo ist es.", "2:1+5"), ("*****\nZweck\n*****", "3:1+5"), ("Zweck\n~~~~~\nSo ist es.", "2:1+5"),
            ("Eins\n~~~~\nText\n\nZweitens\n~~~~~~~~\nText", "2:1+4"), ("Zweck\n-", "1:1+5"),
            ("Zweck\n==", "1:1+5"), ("|a|b|\n|-|-|\n|1|2|\nDas gilt.", "4:1+9"), ("a|b\n-|-\n1|2\nDas gilt.", "4:1+9"),
            ("28. November 2026: Fest", "1:1+3"), ("1. Mai ist frei.", "1:1+2"), ("- 3. Oktober", "1:3+2"), ("## ", "1:1+3"),
            ("#", "1:1+1"),
        ])
    func markers(typed: String, place: String) {
        #expect(Reading(typed, in: .german).findings == ["a.md:\(place) missed-marker"])
    }

    @Test(
        "A path of Windows keeps its backslashes or is found",
        arguments: [
            (#"Liegt auf \\server\daten bereit"#, "1:11+14")

        ])
    func paths(typed: String, place: String) {
        #expect(Reading(typed, in: .german).findings == ["a.md:\(place) character-lost"])
    }

    @Test(
        "A remedy followed to the letter ends the finding and brings no other",
        arguments: [
            "**fett** so", "## Zweck", "- eins\n  - zwei", "- ☐ eins\n- ☐ zwei", "> Ein Zitat", "28\\. November 2026: Fest",
            "|a|b|\n|-|-|\n|1|2|\n\nDas gilt.", "Liegt auf `\\\\server\\daten` bereit", "Das *gilt* so", "Das *gilt*\\* so",
            "- ▸ eins\n- ▸ zwei", "1. eins\n2. zwei", "1.1 eins\n\n1.2 zwei", "`:ref:`", "Siehe [Haus](https://a.example)",
        ])
    func remedies(mended: String) {
        #expect(Reading(mended, in: .german).findings == [])
    }

    @Test(
        "Ordinary words are not a finding",
        arguments: [
            "'so' und 'anders'", "die '80er und '90er", "Er schrieb '' und sonst nichts", "a == b", "= 5", "[b] und [i]", "Punkt [B] gilt",
            "toll!gut!", "xref ist ein Wort", "Um 10.15 Uhr\nUm 10.16 Uhr", "10.15 Uhr\n10.16 Uhr", "1.1 eins\n2.1 zwei", "→ eins",
            "🎉 Hurra!\nSo geht's.",
            "Das ist ^hoch^", "import von Waren\nund export", "p. 4 und p. 7", "p. a. drei Prozent", "Siehe\np. zwei", "p. ex. so",
            "h. c. Meyer", "1. eins\n2. zwei", "3. Oktoberfest", "**Preis***", "*gut*, *besser*",
            #"C:\Daten\neu"#, #"\\ und \&"#, #"\*kein\* Stern"#, "|a|\n|-|\n|1|", "[a|b] oder [c]",
            "Hinweis: {tipp}", ".NET ist ein Rahmen", ".docx-Dateien", "... und so", ".gitignore", "Frag @kim und @lee.",
            "@kim@social.example",
            "[//]: # (ein Kommentar)", "[comment]: <> (ein Kommentar)", "Ein Satz.\n***", "Zweck\n\n*****", "Beispiel:\n~~~~\nx\n~~~~",
            "Zwei Sätze, und lang dazu\n****",
            "## ![Tor](tor.png)", "## [](SM-01)", "```swift\nlet a = 1\n```", "Zweck\n---", "o'clock und rock 'n' roll",
        ])
    func ordinary(typed: String) {
        #expect(Reading(typed, in: .german).findings == [])
    }

    @Test(
        "An address ends before the marks of a note",
        arguments: [

            ("'post@x.example'", ["mailto:post@x.example"]), ("https://x.example/a†", ["https://x.example/a"]),
            ("https://x.example/a′", ["https://x.example/a"]),
        ])
    func addresses(typed: String, destinations: [String]) {
        #expect(Reading(typed, in: .german).document.links.map(\.destination) == destinations)
    }
}
