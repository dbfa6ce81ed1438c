import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Text
import Wording

extension Rule {
    package static let hashtagCase = Rule(
        "hashtag-case", .warning,
        why: "A screen reader reads #PostAwayDay word by word and #postawayday as one long noise. The eye does the same.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "today: Answer one question with \"#askthepeoplewhoknow\".",
            mended: "today: Answer one question with \"#AskThePeopleWhoKnow\".")
    ) { input, findings in
        var known = Dictionary(grouping: input.texts, by: \.language).mapValues { texts in
            JoinedWords(knowing: texts.map(\.words), in: texts[0].language)
        }
        for text in input.texts where text.bytes.contains("#") {
            for match in text.source.text.matches(of: /(?:^|[\s\u{1F}(“„"‘'])(#\p{Letter}{13,})/)
            where match.1.dropFirst(2).allSatisfy(\.isLowercase) && known[text.language]?.areSeveral(match.1.dropFirst()) == true {
                findings.report(
                    at: findings.place(of: match.1, in: text.source), "“\(match.1)” is several words in one.",
                    remedy: "Begin each word with a capital: #LikeThis.")
            }
        }
    }
}
