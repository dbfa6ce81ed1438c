import Foundation
import TestSupport
import Testing

struct NewTests {
    /// A draft is right at once, and so is the text when its author has only taken out `draft: true`.
    @Test("A new text is right at once", arguments: ["en,de", "de,en"]) func aNewTextIsRightAtOnce(languages: String) throws {
        let project = try StarterProject("--languages", languages)
        let explanation = languages.hasPrefix("de") ? "Niemand sonst sieht sie" : "Readers never see them"
        var texts: [String: String] = [:]
        for (kind, folder) in [("guideline", "guidelines"), ("incident", "incidents"), ("inspiration", "inspiration"), ("page", "pages")] {
            let made = try Binary.run(["new", kind, "Über \"Größe\": ja & nein?"], in: "\(project.path)/content")
            #expect(made.status == 0, "\(made.errors)")
            let path = "site/content/\(folder)/ueber-groesse-ja-nein.md"
            texts[path] = try project.folder.text(of: path)
            #expect(texts[path]?.contains(explanation) == true)
        }
        let draft = try Binary.run(["check", "--drafts"], in: project.path)
        #expect(draft.status == 0, "\(draft.errors)")
        for (path, text) in texts { try project.folder.write(text.replacing("draft: true\n", with: ""), to: path) }
        let published = try Binary.run(["build"], in: project.path)
        #expect(published.status == 0, "\(published.errors)")
        #expect(project.folder.exists("site/site/guidelines/ueber-groesse-ja-nein.html"))
    }

    @Test("A draft renders with gaps for what it lacks, and stops nothing")
    func draftWithGaps() throws {
        let project = try StarterProject()
        try project.folder.write("---\ndraft: true\nsumary: x\n---\nSee [there](nowhere.md).\n", to: "site/content/guidelines/idea.md")
        let checked = try Binary.run(["check", "--as-of", "2026-11-29"], in: project.path)
        #expect(checked.status == 0, "\(checked.errors)")
        #expect(checked.errors.contains("note[missing-field]: `title` is missing."))
        #expect(checked.errors.contains("It is a draft: page not ready · card not ready · no pause question · not in the quiz."))
        let built = try Binary.run(["build", "--drafts"], in: project.path)
        #expect(built.status == 0, "\(built.errors)")
        let page = try project.folder.text(of: "site/site/guidelines/idea.html")
        #expect(page.contains("Still to write: encouragement, grey zone or red line?"))
        #expect(page.contains("<li class=\"open\">no pause question</li>"))
        let ready = try project.folder.text(of: "site/site/guidelines/get-tea.html")
        #expect(!ready.contains("class=\"gap\"") && !ready.contains("class=\"progress\""))
        // The same mistakes in a text that is out do stop it.
        try project.folder.write("---\nsumary: x\n---\nSee [there](nowhere.md).\n", to: "site/content/guidelines/idea.md")
        #expect(try Binary.run(["build"], in: project.path).status == 1)
    }

    @Test("A guideline gets the next free id") func aGuidelineGetsTheNextFreeId() throws {
        let project = try StarterProject()
        let first = try Binary.run(["new", "guideline", "Say thank you"], in: project.path)
        #expect(first.output.hasPrefix("A new guideline, SM-13: content/guidelines/say-thank-you.md\n\nWhat next:\n"))
        #expect(try Binary.run(["new", "guideline", "Say please"], in: project.path).output.hasPrefix("A new guideline, SM-14: "))
        let text = try project.folder.text(of: "site/content/guidelines/say-thank-you.md")
        #expect(text.contains("\nid: SM-13\nnumber: 13\n"))
        #expect(text.contains("\ndraft: true\n"))
    }

    @Test(
        "Numbers go on from the highest that a guideline can have",
        arguments: ["9223372036854775807", "99999999999999999999", "-9223372036854775808", "0", "999999"])
    func numberOutOfRange(number: String) throws {
        let project = try StarterProject()
        let text = try project.folder.text(of: "site/content/guidelines/get-tea.md")
        try project.folder.write(text.replacing(/\nnumber: \d+/, with: "\nnumber: \(number)"), to: "site/content/guidelines/get-tea.md")
        try project.folder.write("---\ntitle: x\nstance: encouragement\n---\nText.\n", to: "site/content/guidelines/no-number.md")
        let made = try Binary.run(["new", "guideline", "Say thank you"], in: project.path)
        #expect(made.status == 0 || made.status == 1, "\(made.errors)")
        let checked = try Binary.run(["check"], in: project.path)
        #expect(checked.status == (number == "999999" ? 0 : 1), "\(checked.errors)")
    }

    @Test("Nothing is overwritten") func nothingIsOverwritten() throws {
        let project = try StarterProject()
        let before = try project.folder.text(of: "site/content/guidelines/get-tea.md")
        let answer = try Binary.run(["new", "guideline", "Get tea"], in: project.path)
        #expect(answer.status == 4)
        #expect(answer.errors.hasPrefix("error: content/guidelines/get-tea.md is there already. Nothing was changed.\n"))
        #expect(try project.folder.text(of: "site/content/guidelines/get-tea.md") == before)
    }

    @Test("A title without letters is refused") func aTitleWithoutLettersIsRefused() throws {
        let project = try StarterProject()
        let answer = try Binary.run(["new", "page", "…"], in: project.path)
        #expect(answer.status == 2)
        #expect(answer.errors.contains("No file name can be made"))
    }

    @Test(
        "A title whose file some system could not hold is refused",
        arguments: ["con", "LPT1", String(repeating: "long ", count: 39), String(repeating: "x", count: 5_000)])
    func unsafeName(title: String) throws {
        let project = try StarterProject()
        let before = project.folder.files()
        let answer = try Binary.run(["new", "guideline", title], in: project.path)
        #expect(answer.status == 2)
        #expect(answer.errors.contains("nothing was written"))
        #expect(project.folder.files() == before)
    }

    @Test("A title that no command could read again is refused", arguments: ["a\u{01}b", "a\nb", "a\tb", "a\u{2028}b", "\u{1B}[31mred"])
    func unreadableTitle(title: String) throws {
        let project = try StarterProject()
        let before = project.folder.files()
        for kind in ["guideline", "page"] {
            let answer = try Binary.run(["new", kind, title], in: project.path)
            #expect(answer.status == 2, "\(answer.errors)")
            #expect(answer.errors.contains("The title has a"))
        }
        #expect(project.folder.files() == before)
    }

    @Test("New words are a file with every key, in which nothing is written yet")
    func words() throws {
        let project = try StarterProject()
        let made = try Binary.run(["new", "words", "pl"], in: project.path)
        #expect(made.output.hasPrefix("The words of the interface in pl: content/words.pl.yml\n"))
        let text = try project.folder.text(of: "site/content/words.pl.yml")
        #expect(text.contains("\nsearch: \"\"  # Search\n"))
        #expect(text.contains("\nsearch_count:\n  one: \"\"  # One result\n  few: \"\"  # {count} results\n  many: "))
        let settings = try project.folder.text(of: "site/content/site.yml")
        try project.folder.write(settings.replacing("languages: [en, de]", with: "languages: [en, de, pl]"), to: "site/content/site.yml")
        let empty = try Binary.run(["check"], in: project.path)
        #expect(empty.status == 1)
        #expect(empty.errors.contains("error[missing-word]: The interface has no words in `pl`"))
        // One word makes it a language; what it lacks is named.
        try project.folder.write(
            text.replacing("\nsearch: \"\"", with: "\nsearch: \"Szukaj\""), to: "site/content/words.pl.yml")
        let begun = try Binary.run(["check"], in: project.path)
        #expect(begun.errors.contains("warning[missing-word]"))
        #expect(!begun.errors.contains("error["))
    }

    @Test(
        "New words of a built-in language change nothing, and nothing is said of what the file shows as examples", arguments: ["en", "de"])
    func builtInWords(tag: String) throws {
        let project = try StarterProject()
        let before = try Binary.run(["check"], in: project.path)
        #expect(try Binary.run(["new", "words", tag], in: project.path).status == 0)
        let after = try Binary.run(["check"], in: project.path)
        #expect(after.status == before.status)
        #expect(!after.errors.contains("content/words.\(tag).yml"), "\(after.errors)")
    }

    @Test("Words for something that is not a language are refused")
    func noLanguage() throws {
        let project = try StarterProject()
        let answer = try Binary.run(["new", "words", "polish"], in: project.path)
        #expect(answer.status == 2)
        #expect(answer.errors.contains("“polish” is not the tag of a language."))
    }
}
