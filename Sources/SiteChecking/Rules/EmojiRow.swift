import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Text

extension Rule {
    package static let emojiRow = Rule(
        "emoji-row", .warning,
        why: "A screen reader says the name of every one: “party popper, party popper, party popper”. One makes the point.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "today: Answer one question 🎉🎉🎉",
            mended: "today: Answer one question 🎉")
    ) { input, findings in
        for text in input.texts where text.bytes.hasLongCharacters && mayHaveEmoji(text.source.text) {
            for row in rows(in: text.source.text) {
                findings.report(
                    at: findings.place(of: row, in: text.source), "\(row.filter { !$0.isWhitespace }.count) emoji in a row.",
                    remedy: "Keep one, at the end of the sentence.")
            }
        }
    }

    /// The first emoji, U+231A, begins with the bytes E2 8C; quotation marks and dashes come before it.
    private static func mayHaveEmoji(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte >= 0xE3 || last == 0xE2 && byte >= 0x8C { return true }
            last = byte
        }
        return false
    }

    /// Three and more, with or without spaces between them.
    private static func rows(in text: String) -> [Substring] {
        var rows: [Substring] = []
        var start: String.Index?
        var end = text.startIndex
        var count = 0
        for index in text.indices {
            if isEmoji(text[index]) {
                start = start ?? index
                end = text.index(after: index)
                count += 1
            } else if text[index] != " " {
                if let start, count >= 3 { rows.append(text[start..<end]) }
                (start, count) = (nil, 0)
            }
        }
        if let start, count >= 3 { rows.append(text[start..<end]) }
        return rows
    }

    private static func isEmoji(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first, first.value > 0xFF else { return false }
        return first.properties.isEmojiPresentation || first.properties.isEmoji && character.unicodeScalars.contains { $0.value == 0xFE0F }
    }
}
