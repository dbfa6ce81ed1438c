import Markdown
import Testing

struct AnchorNameTests {
    @Test(arguments: [
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
    func isReadableInAnAddress(heading: String, name: String) {
        #expect(HeadingSlug.make(from: heading) == name)
    }
}
