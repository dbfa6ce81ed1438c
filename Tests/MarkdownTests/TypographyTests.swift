import Markdown
import Testing
import Typesetting

struct TypographyTests {
    @Test(
        "English quotation marks and dashes are set",
        arguments: [
            (#"He said "yes"."#, "He said “yes”."),
            (#""Yes", she said."#, "“Yes”, she said."),
            (#"("quoted")"#, "(“quoted”)"),
            (#""One" and "two""#, "“One” and “two”"),
            (#""He called it 'odd'.""#, "“He called it ‘odd’.”"),
            (#"'"Inner" first'"#, "‘“Inner” first’"),
            (#"don't, it's, the guests' car"#, "don’t, it’s, the guests’ car"),
            (#"'tis rock 'n' roll of the '90s"#, "’tis rock ’n’ roll of the ’90s"),
            (#"'quoted' and 'twice'"#, "‘quoted’ and ‘twice’"),
            (#""'(really)', he said.""#, "“‘(really)’, he said.”"),
            (#"'one' and it's 'open"#, "‘one’ and it’s ’open"),
            (#"a 'word's end"#, "a ’word’s end"),
            (#"a 24" door"#, "a 24″ door"),
            (#"in "2009" and later"#, "in “2009” and later"),
            (#"press the " key"#, #"press the " key"#),
            (#"well -- mostly"#, "well – mostly"),
            (#"-- the author"#, "– the author"),
            (#"well --- mostly"#, "well — mostly"),
            (#"pages 10--12"#, "pages 10–12"),
            (#"run --drafts or a--b"#, #"run --drafts or a--b"#),
            (#"and so on..."#, "and so on…"),
            (#"what...."#, "what...."),
            (#"a.b. c- d"#, "a.b. c- d"),
            ("Ring +44 20 7946 0133 first.", "Ring +44\u{A0}20\u{A0}7946\u{A0}0133 first."),
            ("+49 (0)30 1234 or so", "+49\u{A0}(0)30\u{A0}1234 or so"),
            ("a + 2 3, C++ 20 and 1+ 2", "a + 2 3, C++ 20 and 1+ 2"),
            (#"“already set” – fine’s"#, "“already set” – fine’s"),
            ("", ""),
        ])
    func setsEnglishSigns(typed: String, printed: String) {
        #expect(TextConventions.english.smart(typed) == printed)
    }

    @Test(
        "German quotation marks and dashes are set",
        arguments: [
            (#"Er sagte "ja"."#, "Er sagte „ja“."),
            (#""Ja", sagte sie."#, "„Ja“, sagte sie."),
            (#""Das ist 'seltsam'.""#, "„Das ist ‚seltsam‘.“"),
            (#"Wie geht's? 'n Kaffee"#, "Wie geht’s? ’n Kaffee"),
            (#"'s ist Klaus' Auto"#, "’s ist Klaus’ Auto"),
            (#"die "Oops"-Seite"#, "die „Oops“-Seite"),
            (#"eine Anti-"Oops"-Seite"#, "eine Anti-„Oops“-Seite"),
            (#"("so")"#, "(„so“)"),
            (#"die '80er"#, "die ’80er"),
            (#"Grüße -- "schöne""#, "Grüße – „schöne“"),
            (#"„schon gesetzt“"#, "„schon gesetzt“"),
            (#""Über" und "Äh""#, "„Über“ und „Äh“"),
        ])
    func setsGermanSigns(typed: String, printed: String) {
        #expect(TextConventions.german.smart(typed) == printed)
    }

    @Test(
        "French marks bring narrow spaces, and never begin a line by themselves",
        arguments: [
            (#"Il a dit "oui"."#, "Il a dit «\u{202F}oui\u{202F}»."),
            (#""Et 'alors' ?""#, "«\u{202F}Et “alors”\u{202F}?\u{202F}»"),
            (#"("oui")"#, "(«\u{202F}oui\u{202F}»)"),
            ("Quoi ? Non ! Si ; bon : voilà.", "Quoi\u{202F}? Non\u{202F}! Si\u{202F}; bon\u{A0}: voilà."),
            ("« déjà mis »", "«\u{202F}déjà mis\u{202F}»"),
            (#"l'été, aujourd'hui, qu'"on" dit"#, "l’été, aujourd’hui, qu’«\u{202F}on\u{202F}» dit"),
            ("sans espace! a: b", "sans espace! a: b"),
        ])
    func setsFrenchMarks(typed: String, printed: String) {
        #expect(TextConventions.french.smart(typed) == printed)
    }

    @Test("Straight typography leaves quotation marks as they are")
    func straight() {
        #expect(Typography.straight.smart(#"a "b" 'c'"#) == #"a "b" 'c'"#)
    }

    @Test("Quotations span emphasis and links") func quotationsSpanEmphasisAndLinks() {
        let reading = Reading(#"She "*really* said [it](x.md)" twice."#, in: .german)
        #expect(reading.html == "<p>She „<em>really</em> said ⟦0⟧it⟦/0⟧“ twice.</p>\n")
    }

    @Test("Code and addresses are left alone") func leavesCodeAndAddressesAlone() {
        let reading = Reading("`\"a\" -- b...` and \"x\"\n\n    \"code\"\n\nhttps://example.org/'a'--b <https://example.org/it's>")
        #expect(
            reading.html == """
                <p><code>&quot;a&quot; -- b...</code> and “x”</p>
                <pre><code>&quot;code&quot;
                </code></pre>
                <p>⟦0⟧https://example.org/'a'--b⟦/0⟧ ⟦1⟧https://example.org/it's⟦/1⟧</p>

                """)
    }

    @Test("A telephone number that was filled in, and so has its signs escaped, stays on one line")
    func numbersOfVariables() {
        let reading = Reading(#"Ring \+44 20 7946 0133. Or \+49 \(0\)30 1234."#)
        #expect(reading.html == "<p>Ring +44\u{A0}20\u{A0}7946\u{A0}0133. Or +49\u{A0}(0)30\u{A0}1234.</p>\n")
    }

    @Test("A quotation ends with its block") func aQuotationEndsWithItsBlock() {
        #expect(Reading("an \"open one\n\n\"another\"").html == "<p>an “open one</p>\n<p>“another”</p>\n")
    }
}
