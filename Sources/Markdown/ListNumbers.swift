internal import Diagnostics
import Text

/// A list is counted from its first number on, whatever its other items are typed with: `1. 3. 4.` would be shown as 1, 2, 3.
enum ListNumbers {
    /// - Parameter first: the first item of a list. All items may have the same number, as some people let the tool count.
    static func finding(from first: CMarkNode, _ source: SourceMap) -> Diagnostic? {
        guard first.isNumberedItem, first.next != nil else { return nil }
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

    private static func number(of item: CMarkNode, _ source: SourceMap) -> (value: Int, digits: Int)? {
        let digits = source.line(item.startLine).dropFirst(max(0, item.startColumn - 1)).prefix(while: \.isASCIIDigit)
        return Int(String(decoding: digits, as: UTF8.self)).map { ($0, digits.count) }
    }
}
