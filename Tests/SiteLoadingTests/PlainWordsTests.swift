import Diagnostics
import TestSupport
import Testing

/// Titles, summaries and the words of data files are plain words: no markup is read in them, so any that is shown has to be found.
@Suite struct PlainWordsTests {
    private func findings(title: String) -> [String] {
        SmallSite(["pages/rights.md": "---\ntitle: \(title)\n---\nText.\n"]).load().findings
            .filter { $0.severity != .note && $0.rule != "translation-missing" }
            .map { "\($0.location.line ?? 0):\($0.location.column ?? 0)+\($0.location.length) \($0.rule.name)" }
    }

    @Test(
        "Markup in a value that is plain words is found where it is",
        arguments: [
            ("\"Das ist **so**\"", "2:17+6"), ("Das *ist* so", "2:12+5"), ("'Das __gilt__'", "2:13+8"), ("Nimm `main`", "2:13+6"),
            ("Siehe [Haus](a.md)", "2:14+12"), ("'![Tor](tor.png) so'", "2:9+15"), ("Eins<br>zwei", "2:12+4"),
            ("Das <b>gilt</b>", "2:12+3"), ("'Wir feiern :tada: heute'", "2:20+6"), ("Tor &amp;amp; Tür", "2:12+9"),
            ("Nimm @main@", "2:13+6"), ("\"# Raute\"", "2:9+1"), ("\"## Zwei\"", "2:9+2"), ("\"- eins\"", "2:9+1"), ("\"> So\"", "2:9+1"),
            ("\"* eins\"", "2:9+1"), ("h2. Titel", "2:8+3"), ("p. Ein Absatz", "2:8+2"), ("\"== Titel ==\"", "2:9+11"),
            ("|-\n  eins\n\n  # Raute", "5:3+1"),
            ("Kaffee &amp; Tee", "2:15+5"), ("Haus&#8211;Tor", "2:12+7"), ("Das ==gilt==", "2:12+8"),
            ("'[[Urlaub]]'", "2:9+10"), ("Der {% tag %} so", "2:12+9"), ("\"''schräg'' so\"", "2:9+10"), ("Das [b]gilt[/b]", "2:12+11"),
        ])
    func found(title: String, place: String) {
        #expect(findings(title: title).contains("\(place) foreign-syntax"), "\(findings(title: title))")
    }

    @Test(
        "Ordinary words are not a finding",
        arguments: [
            "Kolleg*innen und Kund*innen", "2 * 3 * 4", "\"*zzgl. Versand\"", "Preis*", "\"@kim_b und _so_\"", "AT&T und R&D;", "a < b > c",
            "C++ und C#",
            "Punkt [1] und (2)", "\"#ad: gilt\"", "10:30 Uhr: los", "So & so", "'Wort' und ''", "{Name}", "Was <Name> sagt", "1. Mai",
            "Sternchen ** hier", "\"#hashtag zuerst\"", "\"> 5 Stunden\"", "\"- 10 Grad\"", "p. 4 und p. a.", "\"+ 3 Tage\"", "\"#\"",
            "hr. Meyer",
        ])
    func leftAlone(title: String) {
        #expect(findings(title: title).filter { $0.hasSuffix("foreign-syntax") } == [])
    }

    @Test("A value in which nobody sees anything is missing", arguments: ["'   '", "\u{A0}", "\u{200B}", "\" \u{AD}\""])
    func blank(title: String) {
        #expect(findings(title: title).contains { $0.hasSuffix("missing-field") })
    }
}
