internal import Diagnostics
import Text

/// A list is counted from its first number on, whatever its other items are typed with: `1. 3. 4.` would be shown as 1, 2, 3.
enum ListNumbers {
    /// - Parameter first: the first item of a list. All items may have the same number, as some people let the tool count.
    static func finding(from first: CMarkNode, _ source: SourceMap) -> Diagnostic? {
        guard first.isNumberedItem else { return nil }
        guard first.next != nil else { return day(first, source) }
        var typed: [(item: CMarkNode, value: Int, digits: Int)] = []
        var next: CMarkNode? = first
        while let item = next {
            guard let number = number(of: item, source) else { return nil }
            typed.append((item, number.value, number.digits))
            next = item.next
        }
        let start = typed[0].value
        guard typed.contains(where: { $0.value != start }) else { return nil }
        let mismatch = typed.enumerated().first { $0.element.value != start + $0.offset }
        guard let (offset, (item, value, digits)) = mismatch.map({ ($0.offset, $0.element) }) else { return nil }
        let place = SourcePlace(line: item.startLine, column: item.startColumn)
        let end = String(decoding: source.line(item.startLine).dropFirst(max(0, item.startColumn - 1) + digits).prefix(1), as: UTF8.self)
        return RuleID.listNumberChanged.finding(
            .warning, at: source.location(of: place, byteLength: digits + 1),
            "This item is typed with \(value) and would be shown with \(start + offset): a list counts on from its first number.",
            remedy:
                "Number the items one after the other. If the number is cited, put a backslash before the “\(end)” after it, and an empty line before the item and after it."
        )
    }

    private static let months = [
        "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ]

    /// `28. November 2026: …` at the beginning of a paragraph is a list of one item, with that number.
    private static func day(_ item: CMarkNode, _ source: SourceMap) -> Diagnostic? {
        guard let number = number(of: item, source), (1...31).contains(number.value) else { return nil }
        let after = source.line(item.startLine).dropFirst(max(0, item.startColumn - 1) + number.digits)
        let word = after.dropFirst(2).prefix { $0 >= 0x80 || $0.isASCIILetter }
        guard after.starts(with: ". ".utf8), months.contains(String(decoding: word, as: UTF8.self)) else { return nil }
        let place = SourcePlace(line: item.startLine, column: item.startColumn)
        let date = "\(number.value)\\. \(String(decoding: word, as: UTF8.self))"
        return RuleID.missedMarker.finding(
            .warning, at: source.location(of: place, byteLength: number.digits + 1),
            "A number and a full stop at the beginning of a paragraph begin a list, and this looks like a date.",
            remedy: "Put a backslash before the full stop: “\(date)”.")
    }

    private static func number(of item: CMarkNode, _ source: SourceMap) -> (value: Int, digits: Int)? {
        let digits = source.line(item.startLine).dropFirst(max(0, item.startColumn - 1)).prefix(while: \.isASCIIDigit)
        return Int(String(decoding: digits, as: UTF8.self)).map { ($0, digits.count) }
    }
}
