import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let addressMixed = Rule(
        "address-mixed", .warning,
        why: "Whoever is called du in one line and Sie in the next wonders which of the two was a mistake. German texts keep to one, and "
            + "so does each answer that colleagues may copy.",
        example: Example(
            in: "content/guidelines/get-tea.de.md",
            broken: "hook: \"Wenn du fertig bist, dann lesen Sie es noch einmal.\"",
            mended: "hook: \"Wenn du fertig bist, dann lies es noch einmal.\"")
    ) { input, findings in
        var familiar = 0, formal = 0
        var marks = FormOfAddress.marks
        let texts = input.texts.filter { $0.language.isGerman }.map { text in
            let uses = FormOfAddress.uses(in: text.words, &marks)
            if !text.isModelAnswer { (familiar, formal) = (familiar + uses.familiar.count, formal + uses.formal.count) }
            return (text: text, uses: uses)
        }
        for (text, uses) in texts {
            for (du, sie) in [(uses.familiar, uses.formal), (uses.quotedFamiliar, uses.quotedFormal)] {
                guard let first = du.first, let other = sie.first else { continue }
                let late = du.count < sie.count ? first : other
                findings.report(
                    at: findings.place(of: late, in: text.source), "This text says both “\(first)” and “\(other)” to its reader.",
                    remedy: "Keep to one of them.")
            }
            guard !text.isModelAnswer, uses.familiar.isEmpty != uses.formal.isEmpty else { continue }
            let isOdd = uses.formal.isEmpty ? 2 * familiar < formal : 2 * formal < familiar
            guard isOdd, let word = uses.formal.first ?? uses.familiar.first else { continue }
            let usual = uses.formal.isEmpty ? "Sie" : "du"
            // One sentence of a long text may be somebody else's: a title, a slogan, a question that is asked.
            let isAside = text.source.key == "body" && uses.sentences == 1
            findings.report(
                at: findings.place(of: word, in: text.source),
                "“\(word)”: the rest of the site says \(usual).",
                remedy: "Say \(usual) here as well, or put quotation marks around what somebody else says.", as: isAside ? .note : nil)
        }
    }
}

extension CheckedText {
    /// What colleagues may say to others, whom they may know less well than their own.
    fileprivate var isModelAnswer: Bool { ["say", "do", "answers", "reply", "text"].contains(source.key) }
}
