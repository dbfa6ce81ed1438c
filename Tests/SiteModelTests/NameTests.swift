import DesignTokens
import SiteModel
import SiteValues
import Testing

@Suite struct NameTests {
    @Test(
        "A guideline id has capitals and two to six digits",
        arguments: [
            ("SM-06", true), ("SM-106", true), ("TRAV-01", true), ("SM-6", false), ("sm-06", false), ("SM06", false), ("SM-1000", true),
            ("SM-1234567", false),
            ("S-06", false), ("SM-06 ", false), ("SM-٠٦", false),
        ])
    func aGuidelineIDHasCapitalsAndTwoToSixDigits(text: String, isID: Bool) {
        #expect(GuidelineID(text)?.description == (isID ? text : nil))
    }

    @Test(
        "A slug is safe in every address and file system",
        arguments: [
            ("customer-care", true), ("a1", true), ("", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false), ("ü", false),
            ("a_b", false), ("a.b", false), ("../x", false),
        ])
    func aSlugIsSafeInEveryAddressAndFileSystem(text: String, isSlug: Bool) {
        #expect((Slug(text) != nil) == isSlug)
        #expect((EntryID(text) != nil) == isSlug)
    }

    @Test(
        "A language tag is short and plain",
        arguments: [
            ("de", true), ("en", true), ("pt-BR", true), ("zh-Hans-CN", true), ("gsw", true), ("DE", false), ("german", false),
            ("de_DE", false), ("", false), ("de-", false), ("../de", false),
        ])
    func aLanguageTagIsShortAndPlain(tag: String, isLanguage: Bool) {
        #expect((Language(tag) != nil) == isLanguage)
    }

    @Test("Arabic and Hebrew run from right to left") func arabicAndHebrewRunFromRightToLeft() {
        #expect(Language("ar")?.isRightToLeft == true)
        #expect(Language("he-IL")?.isRightToLeft == true)
        #expect(!Language.german.isRightToLeft)
    }

    @Test(
        "A token’s value cannot leave its declaration",
        arguments: [
            ("#0f6236", true), ("clamp(1rem, 2vw, 2rem)", true), ("Georgia,\"Noto Serif\",serif", true), ("var(--ink)", true),
            ("red;}body{display:none", false), ("url(https://x.example)", false), ("URL( x )", false), ("red/*", false), ("", false),
            ("</style>", false), ("\\75rl(x)", false), ("rgb(0 0 0", false), ("red)", false), ("\"Noto", false), ("it's", false),
            ("red !important", false), ("image-set(\"a.png\" 1x)", false), ("\u{7f}", false), ("calc((1px + 2px) * 2)", true),
            (".125rem solid var(--ink)", true), ("clamp(.875rem,.86rem + .08vw,.9375rem)", true), ("rgb(0 0 0 / 50%)", true),
            ("-apple-system,\"Segoe UI\"", true), ("\"Ümlaut Grotesk 2.0\"", true), ("#0f6236\" onmouseover=\"x", false),
            ("\"a\" onclick=\"b\"", false), ("rgb(1 2 3 'a' onclick=alert(1) 'b')", false), ("attr(title)", false), ("(", false),
            ("[", false), ("#12345", false), ("#0f62367", false), ("expression(x)", false), ("1e999px", false), ("9999999", false),
            ("env(x)", false), ("\"</style>\"", false), ("src(\"a\")", false), ("1px//2px", false), ("1px / * 2", true),
            ("calc(" + String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 101), false), ("--x", true),
            (String(repeating: "a ", count: 300), false), ("a:b", false), ("a=b", false), ("50%off", false), ("u+0-7f", false),
        ])
    func aTokenValueCannotLeaveItsDeclaration(value: String, isSafe: Bool) {
        #expect((TokenValue(value) != nil) == isSafe)
    }

    @Test(
        "A token's value is used as what it is",
        arguments: [
            ("#0f6236", .colour), ("rgb(15 98 54)", .colour), ("var(--ink)", .reference), ("4.6", .number), ("1.5rem", .length),
            ("clamp(1rem, 2vw, 2rem)", .length), ("banana", .other), ("rgb(0 0 0 / 50%)", .colour), ("rebeccapurple", .colour),
            ("oklch(60% .15 50)", .colour), ("#0f62367f", .colour), ("Georgia,serif", .other), ("solid red", .other),
        ] as [(String, TokenValue.Kind)])
    func aTokensValueIsUsedAsWhatItIs(value: String, kind: TokenValue.Kind) {
        #expect(TokenValue(value)?.kind == kind)
    }
}
