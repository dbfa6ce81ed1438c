import Markdown
import Testing

/// Marks that are typed for something else than what Markdown takes them for, and marks that something invisible has made useless.
struct StrayMarkTests {
    private static let found: [(typed: String, finding: String)] = [
        ("\u{200B}# Erst fragen", "a.md:1:1+2 missed-marker"),
        ("So ist es.\n\n\u{FEFF}- eins", "a.md:3:1+2 missed-marker"),
        ("\u{A0}- eins\n\u{A0}- zwei", "a.md:1:1+2 missed-marker"),
        ("Es gilt:\n\u{A0}\u{A0} 1. eins", "a.md:2:1+5 missed-marker"),
        ("\u{AD}> Zitat", "a.md:1:1+2 missed-marker"),
        ("\u{2003}* eins", "a.md:1:1+2 missed-marker"),
        ("\u{200B}| a | b |", "a.md:1:1+2 missed-marker"),
        ("*Punkt\n*noch einer", "a.md:1:1+1 missed-marker"),
        ("Es gilt:\n*eins\n*zwei\n*drei", "a.md:2:1+1 missed-marker"),
        ("*\u{A0}Punkt", "a.md:1:1+2 missed-marker"),
        ("das ~weg~ hier", "a.md:1:5+5 stray-emphasis"),
        ("~gar nicht~, sagt er", "a.md:1:1+11 stray-emphasis"),
        ("und ~~~nicht~~~ so", "a.md:1:5+11 stray-emphasis"),
        ("Wie geht`s?", "a.md:1:9+1 stray-emphasis"),
        ("Wie geht`s und gibt`s was?", "a.md:1:10+10 stray-emphasis"),
        ("Rock`n`Roll", "a.md:1:6+1 stray-emphasis"),
        ("Schreib `offen und so", "a.md:1:9+1 stray-emphasis"),
        ("Schreib ``offen und so", "a.md:1:9+2 stray-emphasis"),
        ("*Wichtig: *alle* fragen", "a.md:1:1+1 stray-emphasis"),
        ("Erst *fragen, dann **so**", "a.md:1:6+1 stray-emphasis"),
        ("Das *gilt, immer", "a.md:1:5+1 stray-emphasis"),
        ("\\`so\\` und `so", "a.md:1:12+1 stray-emphasis"),
        ("Das steht **in der Satzung.", "a.md:1:11+2 stray-emphasis"),
        ("Essen *in der Kantine, bitte", "a.md:1:7+1 stray-emphasis"),
        ("Das gilt _z.B. am Wochenende.", "a.md:1:10+1 stray-emphasis"),
        ("*[HTML]: Hyper Text", "a.md:1:1+8 foreign-syntax"),
        ("HTML\n*[HTML]: Hyper Text", "a.md:2:1+8 foreign-syntax"),
        ("Siehe <https://a.example/mit leer>.", "a.md:1:7+1 broken-link-syntax"),
        ("<www.a.example>", "a.md:1:1+1 broken-link-syntax"),
        ("Erst <!-- so --> und dann <!-- so", "a.md:1:27+4 raw-html"),
        ("Erst `**so` und dann **so", "a.md:1:22+2 stray-emphasis"),
    ]

    /// Rows of marks of which some have worked.
    private static let uneven: [(typed: String, finding: String)] = [
        ("*fett**", "1:2+5"), ("**fett*", "1:1+1"), ("***x**", "1:1+1"), ("***x*", "1:1+2"), ("*x***", "1:2+3"), ("****x**", "1:1+2"),
        ("_x__", "1:2+2"), ("__x_", "1:1+1"), ("__x___", "1:3+2"), ("___x__", "1:1+1"), ("Das ist *fett** so", "1:10+5"),
        ("„**fett*“", "1:2+1"), ("(*x**)", "1:3+2"), ("# **Titel*", "1:3+1"), ("- *eins**", "1:4+5"), ("| *b** |\n|---|\n| 1 |", "1:4+2"),
        ("** x*", "1:1+5"), ("*x **", "1:1+5"), ("__ x_", "1:1+5"), ("*** x**", "1:1+7"), ("**x *", "1:1+5"),
        ("Das ** ist so* hier", "1:5+10"),
        ("Das *ist so ** hier", "1:5+10"), ("_x __", "1:1+5"), ("- ** eins*", "1:3+8"),
        ("**Kolleg*innen*", "1:1+1"), ("~~x~ so", "1:1+4"), ("~gar nicht~~", "1:1+12"),
    ]

    @Test("A mark that is left over of an uneven row is found at its place", arguments: uneven)
    func unevenRow(typed: String, place: String) {
        #expect(Reading(typed, in: .german).findings == ["a.md:\(place) stray-emphasis"])
    }

    @Test(
        "A star after words in bold leads to a remark",
        arguments: [
            "**19,99 €*** im Laden", "*Preis**\n\n*zzgl. Versand", "Der *Preis**.\n\n\\*zzgl. Versand", "*eins **zwei***", "2 * Preis**",
            "ab 2 * 3 ** 4", "Endung *innen ** so", "~20 bis ~~30~~",
        ])
    func remark(typed: String) {
        #expect(Reading(typed, in: .german).findings == [])
    }

    @Test("A mark that does not do what it was typed for is found at its place", arguments: found)
    func isFound(typed: String, finding: String) {
        #expect(Reading(typed, in: .german).findings == [finding])
    }

    @Test(
        "What is meant so is left alone",
        arguments: [
            "\u{A0}Ein Satz", "\u{200B}#hashtag", "10\u{A0}- 12", "*eins* und\n*zwei*", "* eins\n* zwei", "Preis*\n\n*zzgl. Versand",
            "*zzgl. Versand", "5 *", "mit *innen schreiben", "für *nix-Rechner", "*.docx und *.pdf", "ca. ~10 bis ~20",
            "~20 oder ~30 Leute",
            "a ~ b ~ c", "`code` und `mehr`", "`id`s und der `main`-Zweig", "geht\\`s", "``a`b``", "\\*so", "*[HTML] ist kurz",
            "a < https://a.example und b > c", "<https://a.example>", "<a@b.example>", "<`name`>", "[www](<https://a.example/a b>)",
            "„\\*“ ist ein Stern", "Ändere _config.yml:", "in _layouts/page.html", "Nimm `code` und nicht \\` als Apostroph.",
            "Siehe <https://a.example> und \\<www.b.example\\>.", "*Gilt nicht für **befristete** Verträge.", "die Endung *in, so",
            "– Hallo!\\\n– Selber hallo!", "— Wer da?  \n— Ich.",
        ])
    func isLeftAlone(typed: String) {
        #expect(Reading(typed, in: .german).findings == [])
    }
}
