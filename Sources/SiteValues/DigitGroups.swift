import Text

/// Reads fixed-width numbers with one separator byte between them, as dates are written: `DigitGroups("2026-11", lengths: [4, 2])`.
struct DigitGroups {
    private let numbers: [Int]

    /// nil when a group has other characters or another length, or when the text goes on.
    init?(_ text: String, lengths: [Int], separator: UInt8 = UInt8(ascii: "-")) {
        var numbers: [Int] = []
        var rest = text.utf8[...]
        for (index, length) in lengths.enumerated() {
            if index > 0 {
                guard rest.popFirst() == separator else { return nil }
            }
            let digits = rest.prefix(length)
            guard digits.count == length, digits.allSatisfy(\.isASCIIDigit) else { return nil }
            numbers.append(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
            rest = rest.dropFirst(length)
        }
        guard rest.isEmpty else { return nil }
        self.numbers = numbers
    }

    subscript(index: Int) -> Int { numbers[index] }
}
