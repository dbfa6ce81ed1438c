import Testing
import Text

struct SlugTextTests {
    @Test(
        "A heading's name is readable in an address",
        arguments: [
            ("Well, mostly.", "well-mostly"),
            ("Kündigen – was nun?", "kuendigen-was-nun"),
            ("Ärger, Öl & Übermut", "aerger-oel-uebermut"),
            ("Straße GROSS ẞ", "strasse-gross-ss"),
            ("u\u{308}ber", "ueber"),
            ("Café señor Łódź Ångström", "cafe-senor-lodz-angstroem"),
            ("don’t and don't", "dont-and-dont"),
            ("  --a__b..c  ", "a-b-c"),
            ("20 rules, 3.5 %", "20-rules-3-5"),
            ("привет мир", "привет-мир"),
            ("日本語", "日本語"),
            ("", "section"),
            ("!?…", "section"),
        ])
    func heading(_ text: String, _ name: String) {
        #expect(SlugText.heading(text) == name)
    }

    @Test(
        "A file's name is ASCII, whatever the title is written in",
        arguments: [
            ("Say thank you", "say-thank-you"), ("Übers Wetter & Größe", "uebers-wetter-groesse"),
            ("Wem gehört's? Über Fotos", "wem-gehoerts-ueber-fotos"),
            ("Don’t!", "dont"), ("Café Ørsted, Ærlig", "cafe-orsted-aerlig"), ("U\u{308}ber", "ueber"), ("  SM-06 / 2026  ", "sm-06-2026"),
            ("標題 1", "1"), ("標題", nil), ("...", nil),
        ] as [(String, String?)])
    func file(_ title: String, _ name: String?) {
        #expect(SlugText.file(title) == name)
    }

    @Test(
        "Headings, files and feeds spell Latin letters alike",
        arguments: [
            ("Œuvre", "oeuvre"), ("Þór", "thor"), ("Eiður", "eidur"), ("ĳs", "ijs"), ("Diyarbakır", "diyarbakir"), ("ﬁn", "fin"),
            ("ŋ", "n"),
            ("Ấn Độ", "an-do"), ("e\u{301}te\u{301}", "ete"), ("İzmir", "izmir"), ("Żółć", "zolc"), ("Ẍ", "x"), ("Ǽ", "ae"),
        ])
    func letters(_ text: String, _ name: String) {
        #expect(SlugText.heading(text) == name)
        #expect(SlugText.file(text) == name)
    }
}
