import Diagnostics
import SiteFields
import SiteModel
import Wording

extension Rule {
    package static let longSentence = Rule(
        "long-sentence", .warning,
        why: "Between two meetings nobody reads a sentence twice. Most people lose the thread after about twenty-five words.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "summary: People come back to those who lend a hand and who want nothing for it and who know when to stop and who also "
                + "know whom else they could ask and what it would cost.",
            mended: "summary: People come back to those who lend a hand.")
    ) { input, findings in
        for text in input.texts {
            for sentence in text.words.sentences where sentence.count > mostWords {
                guard let first = sentence.first, let sixth = sentence.dropFirst(5).first else { continue }
                let count = sentence.count - wordsInReferences(of: sentence)
                guard count > mostWords else { continue }
                findings.report(
                    at: findings.place(of: first.text.base[first.text.startIndex..<sixth.text.endIndex], in: text.source),
                    "This sentence has \(count) words.", remedy: "Make two of it, or leave a part out: \(mostWords) words are enough.")
            }
        }
    }

    private static let mostWords = 30

    /// What a reader skips: "(BetrVG § 87 (1) no. 6, read November 2026)", which is in brackets and has a number in it.
    private static func wordsInReferences(of sentence: Sentence) -> Int {
        guard let first = sentence.first, let last = sentence.last else { return 0 }
        let text = first.text.base[first.text.startIndex..<last.text.endIndex]
        var (depth, inBrackets, count, hasNumber) = (0, 0, 0, false)
        var words = sentence[...]
        for index in text.indices {
            switch text[index] {
            case "(": depth += 1
            case ")" where depth > 0:
                depth -= 1
                if depth == 0 {
                    if hasNumber { count += inBrackets }
                    (inBrackets, hasNumber) = (0, false)
                }
            case let character where depth > 0 && character.isNumber: hasNumber = true
            default: break
            }
            if let word = words.first, word.text.startIndex == index {
                words.removeFirst()
                if depth > 0 { inBrackets += 1 }
            }
        }
        return hasNumber ? count + inBrackets : count
    }
}
