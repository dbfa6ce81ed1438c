import SiteModel
import SiteValues
import Text

/// Spellings of electronic mail.
enum MailText {
    /// RFC 2045: every byte that is not plain ASCII as `=C3`, no line longer than 76, CRLF.
    static func quotedPrintable(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count * 5 / 4)
        for line in Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            var column = 0
            for (index, byte) in zip(line.indices, line) {
                let isLastBlank = index == line.endIndex - 1 && byte == 0x20
                let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || byte == 0x20 && !isLastBlank
                let width = isPlain ? 1 : 3
                if column + width > 75 {
                    result.append(contentsOf: "=\r\n".utf8)
                    column = 0
                }
                if isPlain {
                    result.append(byte)
                } else {
                    result += [UInt8(ascii: "="), UInt8(hexadecimalDigit: byte >> 4), UInt8(hexadecimalDigit: byte & 15)]
                }
                column += width
            }
            result.append(contentsOf: "\r\n".utf8)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Without marks for hyphenation: what does not hyphenate shows each as a hyphen, and nobody finds the word.
    static func unhyphenated(_ text: String) -> String { text.substituting("\u{AD}", with: "") }

    /// The text of a header such as the subject. RFC 2047: as it is when ASCII, folded at its spaces, otherwise as base64 words that cut no
    /// character in two. No line is longer than 76 with a name of the header of up to 15 characters, and none begins another header.
    static func encodedWords(_ text: String) -> String {
        let line = unhyphenated(text).split(whereSeparator: \.isNewline).joined(separator: " ")
        if line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !line.contains("=?") {
            return PlainTextWriter.wrapped(line, at: 60).joined(separator: "\r\n ")
        }
        var words: [[UInt8]] = [[]]
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > 36 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Base64.text(of: $0))?=" }.joined(separator: "\r\n ")
    }

    /// A name before an address (RFC 5322, 3.2.5): between quotation marks where a comma or a bracket in it would begin another address.
    static func phrase(_ name: String) -> String {
        let encoded = encodedWords(name)
        guard encoded == name, !name.utf8.allSatisfy({ $0.isASCIIAlphanumeric || " !#$%&'*+-/=?^_`{|}~".utf8.contains($0) }) else {
            return encoded
        }
        return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// "Sun, 22 Nov 2026 00:00:00 +0000"
    static func date(_ day: CivilDate) -> String {
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(weekdays[day.weekday.rawValue - 1]), \(day.day) \(months[day.month - 1]) \(day.year) 00:00:00 +0000"
    }

    /// A file as RFC 2045 has it: base64 in lines of 76.
    static func base64(_ bytes: [UInt8]) -> String {
        let text = Array(Base64.text(of: bytes).utf8)
        return stride(from: 0, to: text.count, by: 76).map { String(decoding: text[$0..<min($0 + 76, text.count)], as: UTF8.self) }
            .joined(separator: "\r\n")
    }
}
