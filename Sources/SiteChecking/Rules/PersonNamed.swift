import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let personNamed = Rule(
        "person-named", .note,
        why: "Somebody who made a mistake at work years ago is still found by it. The story is as good with “a trainee at a bakery”.",
        example: Example(
            in: "content/incidents/beer.md",
            broken: "summary: Laura Miller of Riverside Bakery posted a beer.",
            mended: "summary: A trainee of a bakery posted a beer.")
    ) { input, findings in
        let named = input.site.localizedSites.flatMap { $0[Superstar.self].map(\.name) + $0[Contact.self].map(\.name) }
        var names = WordMarks { _, word in FirstNames.all.contains(word) ? 1 : 0 }
        for text in input.texts where text.source.file.path.hasPrefix("content/incidents/") {
            for sentence in text.words.sentences where names.all(in: sentence) != 0 {
                for (index, word) in sentence.enumerated()
                where FirstNames.all.contains(word.folded) && word.text.first?.isUppercase == true {
                    guard let next = sentence.dropFirst(index + 1).first, isSurname(next.text), isEmployed(sentence.dropFirst(index + 2))
                    else { continue }
                    let name = word.text.base[word.text.startIndex..<next.text.endIndex]
                    guard !named.contains(String(name)) else { continue }
                    findings.report(
                        at: findings.place(of: name, in: text.source), "“\(name)” is a person, with an employer beside the name.",
                        remedy: "Say what they were instead, unless they are known for it and said it in public.")
                }
            }
        }
    }

    private static func isSurname(_ word: Substring) -> Bool {
        word.count > 2 && word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
    }

    /// "…, who worked at Acme", "… von der Bäckerei Blau": within eight words, with a capital after it.
    private static func isEmployed(_ rest: some Sequence<TextWords.Word>) -> Bool {
        let words = Array(rest.prefix(9))
        return words.indices.dropLast().contains { index in
            ["at", "of", "from", "for", "with", "bei", "von", "vom", "beim", "der"].contains(words[index].folded)
                && words[(index + 1)...].prefix(2).contains { $0.text.first?.isUppercase == true }
        }
    }
}
