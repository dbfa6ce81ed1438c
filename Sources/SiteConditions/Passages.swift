import Diagnostics
import SiteFields
import Text

/// One text with its passages taken in or left out.
///
/// ```
/// Ring HR{{ if works_council }} or the works council{{ end }}.
///
/// {{ if jurisdiction de }}
/// ### Germany
/// {{ end }}
/// ```
///
/// What would say a fact that is not to be said is left out, too. A line that has only marks on it goes, and so does one that has lost all
/// its words: no empty item of a list is left. Passages may hold others.
struct Passages {
    /// What is left.
    private(set) var text: String
    /// The number, from 0, that each line which is left had in the whole text.
    private(set) var lines: [Int] = []
    /// Every condition, in the order of the text, with its place.
    private(set) var uses: [Use] = []
    private(set) var findings: [Diagnostic] = []
    /// The text says something only where somebody has answered a question that is open.
    private(set) var openAnswers: [FactUse] = []

    struct Use {
        let condition: Condition
        let location: SourceLocation
    }

    private struct Level {
        let mark: PassageMark
        let location: SourceLocation
        let isShown: Bool
    }

    private var levels: [Level] = []
    /// How many of the levels do not hold.
    private var hiddenLevels = 0
    private let conditions: Conditions

    static func mayOccur(in text: String) -> Bool { text.utf8.contains(UInt8(ascii: "{")) && text.contains("{{") }

    /// - Parameter place: where a mark is, by the number of its line from 0.
    init(of text: String, where conditions: Conditions, place: (PassageMark, Int) -> SourceLocation) {
        self.text = ""
        self.conditions = conditions
        var kept: [String] = []
        let said = conditions.withoutUnsaid(text)
        let whole = said == text ? [] : text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (number, line) in said.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let pieces = PassageMark.pieces(of: Substring(line))
            var isTouched = !isShown || number < whole.count && !line.elementsEqual(whole[number])
            var words = ""
            for piece in pieces {
                switch piece {
                case .words(let part): if isShown { words += part }
                case .mark(let mark):
                    isTouched = true
                    take(mark, at: place(mark, number))
                }
            }
            if isTouched, Passages.isBare(words) { continue }
            kept.append(words)
            lines.append(number)
        }
        for level in levels { findings.append(ConditionFinding.unclosed(level.mark.written, at: level.location)) }
        self.text = kept.joined(separator: "\n")
    }

    private var isShown: Bool { hiddenLevels == 0 }

    /// false where nothing is open.
    private mutating func close() -> Bool {
        guard let level = levels.popLast() else { return false }
        if !level.isShown { hiddenLevels -= 1 }
        return true
    }

    private mutating func take(_ mark: PassageMark, at location: SourceLocation) {
        switch mark.kind {
        case .begin(let words):
            let isShown = holds(words, at: location)
            if !isShown { hiddenLevels += 1 }
            levels.append(Level(mark: mark, location: location, isShown: isShown))
        case .end:
            if !close() { findings.append(ConditionFinding.unopened(mark.written, at: location)) }
        case .foreign(let meaning):
            findings.append(ConditionFinding.foreign(mark.written, meaning, inside: levels.last?.mark, at: location))
            if meaning == .end { _ = close() }
        }
    }

    private mutating func holds(_ words: String, at location: SourceLocation) -> Bool {
        let reading = ConditionReading(words, where: conditions, at: location)
        if let condition = reading.condition { uses.append(Use(condition: condition, location: location)) }
        if let finding = reading.finding { findings.append(finding) }
        if let name = reading.openName { openAnswers.append(FactUse(name: name, location: location)) }
        return reading.holds
    }

    /// Nothing that a reader would see: blanks, the marker of an item, a heading, a quotation or a table's edges.
    private static func isBare(_ line: String) -> Bool {
        let rest = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        let digits = rest.prefix(while: \.isASCIIDigit)
        let afterNumber = rest.dropFirst(digits.count)
        let isNumbered = !digits.isEmpty && (afterNumber.first == UInt8(ascii: ".") || afterNumber.first == UInt8(ascii: ")"))
        return (isNumbered ? afterNumber.dropFirst() : rest).allSatisfy { " \t\r-*+>|#".utf8.contains($0) }
    }
}
