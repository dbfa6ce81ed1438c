import Diagnostics
import Text

/// The id a guideline keeps for life, such as `SM-06`: printed on cards, cited in mails, never given to another guideline.
package struct GuidelineID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Capital letters that name the subject: `SM` for social media.
    package let prefix: String
    package let number: Int

    /// What six digits hold; also for a guideline's `number`.
    package static let numbers = 1...999_999

    /// The next number after the highest that is taken, and the first free one after the last there is. What is out of range does not count.
    package static func nextNumber(after taken: [Int]) -> Int {
        let taken = Set(taken.filter(numbers.contains))
        guard let highest = taken.max() else { return numbers.lowerBound }
        return highest < numbers.upperBound ? highest + 1 : numbers.first { !taken.contains($0) } ?? numbers.upperBound
    }

    /// Reads `SM-06`: two to four capital letters, a hyphen, two to six digits.
    package init?(_ text: String) {
        let letters = text.utf8.prefix(while: \.isASCIIUppercase)
        let rest = text.utf8[letters.endIndex...]
        guard (2...4).contains(letters.count), rest.first == UInt8(ascii: "-") else { return nil }
        let digits = rest.dropFirst()
        guard (2...6).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
        self.init(prefix: String(Substring(letters)), number: digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }

    package init(prefix: String, number: Int) {
        self.prefix = prefix
        self.number = number
    }

    package var description: String {
        prefix + (number < 10 ? "-0" : "-") + String(number)
    }

    package static func < (a: GuidelineID, b: GuidelineID) -> Bool {
        (a.prefix, a.number) < (b.prefix, b.number)
    }

    /// Stands in for an id that could not be read, after the error was reported.
    package static let unreadable = GuidelineID(prefix: "", number: 0)
}
