import Markdown
import Testing

/// What Markdown makes out of a line without saying so: it drops it, counts it anew, or takes it for something else.
struct DroppedWordsTests {
    private static let found: [(typed: String, finding: String)] = [
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "a.md:3:10+3 table-cell-dropped"),
        ("|a|b|\n|-|-|\n|`x|y`|2|", "a.md:3:8+1 table-cell-dropped"),
        ("a|b\n-|-\n1|2|drei", "a.md:3:5+4 table-cell-dropped"),
        ("> |a|b|\n> |-|-|\n> |1|2|3|", "a.md:3:8+1 table-cell-dropped"),
        ("|a|\n|-|\n|1|2|\n|3|", "a.md:3:4+1 table-cell-dropped"),
        ("|a|b|\n|-|-|\n|1\\|2|3|4|", "a.md:3:9+1 table-cell-dropped"),
        ("1. one\n3. three", "a.md:2:1+2 list-number-changed"),
        ("1. one\n2. two\n2. two again\n3. three", "a.md:3:1+2 list-number-changed"),
        ("4) four\n6) six", "a.md:2:1+2 list-number-changed"),
        ("- a\n  1. one\n  5. five", "a.md:3:3+2 list-number-changed"),
        ("2. two\n1. one", "a.md:2:1+2 list-number-changed"),
        ("9. nine\n\n11. eleven", "a.md:3:1+3 list-number-changed"),
        ("    Ein Absatz, eingerückt.", "a.md:1:5+23 indented-code"),
        ("Text.\n\n\tWith a tab.", "a.md:3:2+11 indented-code"),
        ("- a\n\n      code in a list", "a.md:3:7+14 indented-code"),
        ("```\nopen\n\nrest", "a.md:1:1+3 code-unclosed"),
        ("~~~~\nopen\n~~~", "a.md:1:1+4 code-unclosed"),
        ("> ```\n> open\n\nText.", "a.md:1:3+3 code-unclosed"),
        ("Text\n\n---\ntitle: Words\n---\n\nText", "a.md:4:1+12 foreign-syntax"),
        ("A sentence.\n---", "a.md:1:1+11 missed-marker"),
        ("One line\nand another\n===", "a.md:1:1+8 missed-marker"),
        ("[words]()", "a.md:1:1+9 broken-link-syntax"),
        ("See [https://x.example/a].", "a.md:1:5+20 broken-link-syntax"),
        ("[Hinweis]: Wichtig", "a.md:1:1+18 link-target-unused"),
        ("[a]: https://x.example\n\nText [b] text.", "a.md:1:1+22 link-target-unused"),
        ("Drop &foo; here", "a.md:1:6+5 character-lost"),
        ("R&amp;amp;D", "a.md:1:2+9 character-lost"), ("für f&amp;uuml;r", "a.md:1:6+10 character-lost"),
        ("so &amp;#8211; so", "a.md:1:4+11 character-lost"), ("10&nbsp %", "a.md:1:3+5 character-lost"),
        ("caf\u{FFFD}", "a.md:1:4+1 character-lost"),
        ("text <!-- hidden", "a.md:1:6+4 raw-html"),
        ("So <%= name %> it is", "a.md:1:4+11 foreign-syntax"),
        ("Dear ${name},", "a.md:1:6+7 foreign-syntax"),
        ("Term\n: Meaning", "a.md:2:1+1 foreign-syntax"),
        ("– one\n– two", "a.md:1:1+1 missed-marker"),
        ("Das heißt:\n— eins\n— zwei", "a.md:2:1+1 missed-marker"),
        ("Text:\n2. two\n3. three", "a.md:2:1+2 missed-marker"), ("Text\n2. a\n3. b\n4. c", "a.md:2:1+2 missed-marker"),
        ("–\u{A0}eins\n–\u{A0}zwei", "a.md:1:1+1 missed-marker"), ("· · ·", "a.md:1:1+5 missed-marker"),
        ("[Chef]:\nentscheidet", "a.md:1:1+7 link-target-unused"), ("> [Hinweis]: Wichtig", "a.md:1:3+18 link-target-unused"),
        ("Words <!-- todo -- later --> more", "a.md:1:7+4 raw-html"), ("[www.x.example]", "a.md:1:1+14 broken-link-syntax"),
        ("=====", "a.md:1:1+5 missed-marker"),
        ("** bold **", "a.md:1:1+10 stray-emphasis"),
        ("So wichtig__ ist das", "a.md:1:11+2 stray-emphasis"),
        ("**Never forget", "a.md:1:1+2 stray-emphasis"),
        ("So __wichtig", "a.md:1:4+2 stray-emphasis"),
        ("_so weit", "a.md:1:1+1 stray-emphasis"),
        ("*„Wort“*s", "a.md:1:1+8 stray-emphasis"),
    ]

    @Test("What would be lost, counted anew or taken for something else is found", arguments: found)
    func isFound(typed: String, finding: String) {
        #expect(Reading(typed, in: .german).findings == [finding])
    }

    @Test(
        "What is meant so is left alone",
        arguments: [
            "1. a\n1. b\n1. c", "3. a\n4. b", "0. a\n1. b", "- a\n- b", "|a|b|\n|-|-|\n|1|2|", "|a|b|\n|-|-|\n|1\\|2|3|",
            "|a|b|\n|-|-|\n|1|",
            "|a|b|\n|-|-|\n|1|2| |", "```\ncode\n```", "~~~\ncode\n~~~~", "- ```\n  code\n  ```", "> ```\n> code\n> ```", "Heading\n---",
            "What now?\n===", "## Heading.\n\n---\n\nText", "Text\n\n---\n\nText", "[a]: https://x.example\n\n[A]",
            "[two\nwords]\n\n[two words]: x.md",
            "[Hinweis]: Bitte alles lesen", "[Anna]: sagt \"nein\" und geht.",
            "[Anna]: Dann (vielleicht) später.", "Es gilt\n[Chef]: entscheidet", "| a | b |\n|---|---|\n | 1 | 2 |",
            ">  | a | b |\n>  |---|---|\n>  | 1 | 2 |", "… tagt am\n2. März und am\n3. April.", "Write \\<!-- here", "Write &lt;!-- here",
            "Write &amp;nbsp; for a space", "note: read this\n===", "`[a]: x`", "```\n[a]: x\n```", "R&D; and AT&T", "&amp; &uuml; &#8211;",
            "5 < 6 <!",
            "5 % und 10 %",
            "$5 and $6", "2 ** 3 ** 4", "Preis* und\n*Pflichtfeld", "snake_case und max_", "@_so", "Mai\n3. Mai", "– one",
            "– one\nand more",
            "a – b\n– c", "    make download", "    $ npm run lint", "    git diff .", "\tx = 5", "= 5", "Er sagte: ja", "3 * 4 * 5",
            "C:\\Users\\_x",
        ])
    func isLeftAlone(typed: String) {
        #expect(Reading(typed, in: .german).findings == [])
    }

    @Test("Each of several footnotes and links in one paragraph is found")
    func eachOfSeveral() {
        #expect(
            Reading("A[^one] and[^two] or [b] (https://x.example) and [c](d e).").findings == [
                "a.md:1:2+6 footnote-missing", "a.md:1:12+6 footnote-missing", "a.md:1:22+5 broken-link-syntax",
                "a.md:1:50+4 broken-link-syntax",
            ])
    }

    @Test("Inches, feet and minutes are primes beside quotation marks too, and an empty pair stays as it is typed")
    func primes() {
        func set(_ typed: String) -> String { Reading(typed).html.replacing("<p>", with: "").replacing("</p>\n", with: "") }
        #expect(set(#"the "12"" mix"#) == "the “12″” mix")
        #expect(set(#"6' 2" tall, 40° 26' 46""#) == "6′ 2″ tall, 40° 26′ 46″")
        #expect(set(#"write "" or '' here"#) == "write &quot;&quot; or '' here")
        #expect(set(#"see "[](SM-04)" and ("[](SM-05)")"#) == "see “⟦0⟧⟦/0⟧” and (“⟦1⟧⟦/1⟧”)")
        #expect(set(#"a 27"-wide screen and "so""#) == "a 27″-wide screen and “so”")
    }
}
