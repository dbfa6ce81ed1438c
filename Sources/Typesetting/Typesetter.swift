/// Walks over a block's bytes once and sets the marks of ``Typography``; looks at whole characters only beside a quotation mark.
package struct Typesetter: Sendable {
    private let typography: Typography

    package init(_ typography: Typography) {
        self.typography = typography
    }

    /// The text as it should be printed, with the ends of its runs moved accordingly; nil if nothing is to be done.
    package func set(_ source: [UInt8], runs: [TextRun]) -> (bytes: [UInt8], runs: [TextRun])? {
        guard hasWork(source) else { return nil }
        let gaps = zip([0] + runs.map(\.end), runs).filter { $0 == $1.end && $1.isFixed }.map(\.0)
        var line = TypesetLine(source: source, typography: typography, gaps: gaps)
        var runs = runs
        for index in runs.indices {
            let end = runs[index].end
            if runs[index].isFixed { line.copy(through: end) } else { line.set(through: end) }
            runs[index].end = line.result.count
        }
        return (line.result, runs)
    }

    /// Most blocks have no straight quotation mark, no doubled dash or dot and no telephone number; of the languages that keep spaces together, most have one.
    func hasWork(_ source: some Sequence<UInt8>) -> Bool {
        guard typography.noBreakBefore.isEmpty else { return true }
        var previous: UInt8 = 0
        for byte in source {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
            case UInt8(ascii: "-") where previous == byte, UInt8(ascii: ".") where previous == byte: return true
            // Hidden or not: a byte that looks hidden in another character costs one walk more.
            case 0x30...0x39 where previous == UInt8(ascii: "+") || previous == VerbatimCharacters.plus: return true
            default: previous = byte
            }
        }
        return false
    }
}
