import Text

/// The numbers that a text has in digits, in one form whatever the language: 1,600 and 1.600 are one number, 3 pm and 15 Uhr are one time.
package struct WrittenNumbers: Sendable {
    /// As written, by value; nothing that is part of an address, an id or a word.
    package private(set) var found: [(value: String, text: Substring)] = []

    /// What numbers look like. Made once for many texts: making a pattern costs more than most texts.
    package struct Patterns {
        fileprivate let date = /(\d{1,2})\.\d{1,2}\.(\d{4})/
        fileprivate let day = /([1-3]?\d)\.(?:0?[1-9]|1[0-2])/

        package init() {}
    }

    package init(in text: String, isGerman: Bool, by patterns: Patterns = Patterns()) {
        for range in Self.ranges(in: text) {
            let number = text[range]
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...]
            if before.map({ $0.isLetter || "-_/#@§".contains($0) }) == true || after.first.map({ $0 == "_" || $0 == "@" }) == true {
                continue
            }
            // "2nd" and "15h", but not "4chan" and "1a".
            let letters = after.prefix(while: \.isLetter).lowercased()
            if !letters.isEmpty, !["st", "nd", "rd", "th", "am", "pm", "h"].contains(letters) { continue }
            if Self.isReference(text[..<range.lowerBound]) { continue }
            if let day = number.wholeMatch(of: patterns.date) {
                // The month is a word in the other language.
                found += [day.1, day.2].map { (String(Int($0) ?? 0), $0) }
            } else if isGerman, after.first == ".", Self.isDayAwaited(text[..<range.lowerBound]),
                let day = number.wholeMatch(of: patterns.day)
            {
                found.append((String(Int(day.1) ?? 0), number))
            } else {
                found.append((Self.value(of: number, before: after, isGerman: isGerman), number))
            }
        }
    }

    /// Runs of digits, with at most one separator between two of them. Scans bytes: a regular expression would visit every character.
    private static func ranges(in text: String) -> [Range<String.Index>] {
        let bytes = text.utf8
        var ranges: [Range<String.Index>] = []
        var rest = bytes[...]
        while let start = rest.firstIndex(where: \.isASCIIDigit) {
            rest = rest[start...].drop(while: \.isASCIIDigit)
            while let sign = separators.first(where: { rest.starts(with: $0.utf8) }),
                rest.dropFirst(sign.utf8.count).first?.isASCIIDigit == true
            {
                rest = rest.dropFirst(sign.utf8.count).drop(while: \.isASCIIDigit)
            }
            ranges.append(start..<rest.startIndex)
        }
        return ranges
    }

    private static let separators = [".", ",", ":", "\u{A0}", "\u{202F}", "’", "'"]

    /// "Vom 1.6." is a day without its year, and "Fassung 1.6." is none.
    private static func isDayAwaited(_ before: Substring) -> Bool {
        let word = before.suffix(8).split(whereSeparator: \.isWhitespace).last?.lowercased()
        return word.map(["ab", "am", "bis", "dem", "den", "der", "seit", "vom", "zum"].contains) ?? false
    }

    /// After §, Art. and their like, and in brackets: each language names its own law.
    private static func isReference(_ before: Substring) -> Bool {
        let bytes = before.utf8
        if let bracket = bytes.last(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }), bracket == UInt8(ascii: "(") {
            return true
        }
        let words = before.suffix(24).split(whereSeparator: \.isWhitespace).suffix(2)
        return words.contains { word in
            word.contains("§")
                || ["art.", "abs.", "absatz", "article", "nr.", "nummer", "no.", "section", "sections", "artikel", "release", "pub."]
                    .contains(word.lowercased())
        }
    }

    private static func value(of text: Substring, before rest: Substring, isGerman: Bool) -> String {
        // "3 p.m." and "3pm" are one word; "am" is a time in English alone: "5 am Tag" is five a day.
        let next = rest.drop(while: \.isWhitespace).prefix { $0.isLetter || $0 == "." }.filter(\.isLetter).lowercased()
        let (isMorning, isAfternoon) = (next == "am" && !isGerman, next == "pm")
        if text.contains(":") || isMorning || isAfternoon || next == "uhr" {
            let parts = text.split { ":.".contains($0) }.map { Int($0) ?? 0 }
            let hour = (parts.first ?? 0) % (isMorning || isAfternoon ? 12 : 100) + (isAfternoon ? 12 : 0)
            let minutes = parts.dropFirst().map { $0 < 10 ? ":0\($0)" : ":\($0)" }.joined()
            return minutes.isEmpty || minutes == ":00" ? "\(hour)" : "\(hour)\(minutes)"
        }
        let thousands = isGerman ? ".’'\u{A0}\u{202F}" : ",’'\u{A0}\u{202F}"
        let groups = text.split { thousands.contains($0) }
        let isGrouped =
            groups.count > 1
            && groups.dropFirst().allSatisfy { $0.prefix(3).allSatisfy(\.isNumber) && $0.prefix { $0.isNumber }.count == 3 }
        let plain = isGrouped ? groups.joined() : String(text)
        return plain.map { $0 == "," ? "." : String($0) }.joined()
    }
}
