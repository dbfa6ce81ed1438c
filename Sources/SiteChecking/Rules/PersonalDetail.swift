import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Text

extension Rule {
    package static let personalDetail = Rule(
        "personal-detail", .warning,
        why: "A story needs no handle, no mail address and no number to be told. Each of them leads to a person who did not ask to be an "
            + "example.",
        example: Example(
            in: "content/incidents/beer.md",
            broken: "summary: The post of @jane_doe went round the world.",
            mended: "summary: The post went round the world.")
    ) { input, findings in
        // Outside the loop: making a pattern costs more than most texts.
        let detail =
            /(?:^|[\s(“„"‘'])(@[A-Za-z0-9_.]{3,}[A-Za-z0-9_]|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z.]{2,}|\+\d[\d \/()-]{7,}\d|0\d{2,4}[ \/-]\d[\d \/-]{4,}\d)/
        for text in input.texts where text.isAboutPeople {
            // Most texts have none; a pattern costs more than a look.
            guard text.bytes.contains("@") || text.bytes.contains("+") || beginsNumber(text.source.text) else { continue }
            for match in text.source.text.matches(of: detail) {
                findings.report(
                    at: findings.place(of: match.1, in: text.source), "“\(match.1)” leads to a person.",
                    remedy: "Say what they were instead: a baker, a trainee, a customer.")
            }
        }
    }

    /// Whether a zero has neither a word nor a number before it: 0171, and neither 2020 nor 1,000.
    private static func beginsNumber(_ text: String) -> Bool {
        var last = UInt8(ascii: " ")
        for byte in text.utf8 {
            if byte == UInt8(ascii: "0"), !last.isASCIIAlphanumeric, last != UInt8(ascii: ","), last != UInt8(ascii: ".") { return true }
            last = byte
        }
        return false
    }
}

extension CheckedText {
    /// An incident, or an example of what somebody posted.
    fileprivate var isAboutPeople: Bool {
        source.file.path.hasPrefix("content/incidents/") || ["who", "do", "situation", "dont_why", "do_why"].contains(source.key)
    }
}
