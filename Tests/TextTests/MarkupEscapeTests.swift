import Testing
import Text

struct MarkupEscapeTests {
    @Test(
        "Each place escapes what would end it",
        arguments: [
            (.text, "a &lt;b&gt; &amp; \"c\" 'd'"), (.attribute, "a &lt;b&gt; &amp; &quot;c&quot; 'd'"),
            (.xml, "a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;"),
        ] as [(MarkupEscape.Place, String)])
    func escaped(_ place: MarkupEscape.Place, _ expected: String) {
        #expect(MarkupEscape.escaped("a <b> & \"c\" 'd'", in: place) == expected)
    }

    @Test(
        "Control characters that HTML and XML forbid are left out; tabs and line breaks stay",
        arguments: [MarkupEscape.Place.text, .attribute, .xml])
    func controls(_ place: MarkupEscape.Place) {
        #expect(MarkupEscape.escaped("a\u{0}b\u{B}c\u{1B}d\u{7F}e\tf\ng\r", in: place) == "abcde\tf\ng\r")
        #expect(MarkupEscape.escaped("\u{1}", in: place).isEmpty)
    }

    @Test("XML has no U+FFFE and no U+FFFF; their neighbours stay")
    func noncharacters() {
        let text = "\u{FFFE}a\u{FFFF}\u{FFFD}\u{FEFF}\u{FF9E}ﾟ\u{FFFE}"
        #expect(MarkupEscape.escaped(text, in: .xml) == "a\u{FFFD}\u{FEFF}\u{FF9E}ﾟ")
        #expect(MarkupEscape.escaped(text, in: .text) == text)
    }

    @Test(
        "A text is measured as long as it is written",
        arguments: ["", "plain", "ü ß 日本 🙂", "<&>\"'\u{0}\n", "a&", "a\u{FFFE}", "\u{FFFF}"])
    func measure(_ text: String) {
        for place in [MarkupEscape.Place.text, .attribute, .xml] {
            let count = MarkupEscape.count(of: text, in: place)
            let written = [UInt8](unsafeUninitializedCapacity: count) { memory, length in
                length = MarkupEscape.write(text, in: place, to: memory)
            }
            #expect(written.count == count)
            #expect(String(decoding: written, as: UTF8.self) == MarkupEscape.escaped(text, in: place))
        }
    }

    /// Eight bytes are looked at together.
    @Test("A character is escaped or not wherever it is, whatever is around it", arguments: [MarkupEscape.Place.text, .attribute, .xml])
    func everywhere(_ place: MarkupEscape.Place) {
        for scalar in (0..<0x180).compactMap(Unicode.Scalar.init) {
            let alone = MarkupEscape.escaped(String(scalar), in: place)
            for (before, after) in (0...17).flatMap({ before in [0, 1, 7, 8].map { (before, $0) } }) {
                for around in ["x", "~", "\u{20}", "ÿ"] {
                    let (start, end) = (String(repeating: around, count: before), String(repeating: around, count: after))
                    #expect(MarkupEscape.escaped(start + String(scalar) + end, in: place) == start + alone + end)
                }
            }
        }
    }
}
