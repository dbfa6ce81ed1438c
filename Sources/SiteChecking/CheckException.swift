import Diagnostics
import Text

/// A comment by which an author leaves findings as they are, with the reason: `<!-- check-ignore jargon: the word of the law -->` in a text,
/// `# check-ignore jargon: the word of the law` among keys.
///
/// At the end of a line it is for that line. On a line of its own it is for what comes below: in a text up to the next empty line, among
/// keys for the next key with all that belongs to it.
struct CheckException: Sendable {
    let rules: [RuleID]
    let hasReason: Bool
    let location: SourceLocation
    /// Lines that it is for.
    let lines: ClosedRange<Int>

    private static let marker = "check-ignore "

    static func all(in file: SourceFile) -> [CheckException] {
        guard file.path.hasSuffix(".md") || file.path.hasSuffix(".yml"), file.bytes[...].firstRange(ofText: marker) != nil else {
            return []
        }
        let lines = String(decoding: file.bytes, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let bodyStart = file.path.hasSuffix(".yml") ? lines.count : lines.dropFirst().firstIndex(of: "---") ?? 0
        return lines.indices.compactMap { exception(at: $0, of: lines, bodyStart: bodyStart, path: file.path) }
    }

    private static func exception(at index: Int, of lines: [Substring], bodyStart: Int, path: String) -> CheckException? {
        let line = lines[index]
        let isBody = index > bodyStart
        guard let found = line.firstRange(of: marker) else { return nil }
        let before = line[..<found.lowerBound]
        guard let opening = before.range(ofLast: isBody ? "<!--" : "#"), before[opening.upperBound...].allSatisfy(\.isWhitespace) else {
            return nil
        }
        let words = line[found.upperBound...].prefix { $0 != "\n" }
        let names = words.prefix { $0 != ":" }
        let reason = words.dropFirst(names.count + 1).filter { $0.isLetter || $0.isNumber }
        let isAlone = before[..<opening.lowerBound].allSatisfy(\.isWhitespace)
        let last = isAlone ? isBody ? paragraphEnd(after: index, lines) : valueEnd(after: index, lines) : index
        return CheckException(
            rules: names.split { !($0.isLetter || $0 == "-") || !$0.isASCII }.map { $0.trimming("-") }.filter { !$0.isEmpty }.map(
                RuleID.init),
            hasReason: !reason.isEmpty,
            location: SourceLocation(
                path: path, line: index + 1, column: before.count + 1, length: marker.count - 1 + names.count + 1),
            lines: index + 1...last + 1)
    }

    /// The last line of what is below, which may begin after empty lines.
    private static func paragraphEnd(after index: Int, _ lines: [Substring]) -> Int {
        var end = index + 1
        while end < lines.count, isEmpty(lines[end]) { end += 1 }
        while end < lines.count, !isEmpty(lines[end]) { end += 1 }
        return min(end, lines.count) - 1
    }

    private static func valueEnd(after index: Int, _ lines: [Substring]) -> Int {
        var next = index + 1
        while next < lines.count, isEmpty(lines[next]) || lines[next].drop(while: \.isWhitespace).first == "#" { next += 1 }
        guard next < lines.count else { return index }
        let depth = lines[next].prefix { $0 == " " }.count
        var end = next + 1
        while end < lines.count, isEmpty(lines[end]) || lines[end].prefix(while: { $0 == " " }).count > depth { end += 1 }
        return end - 1
    }

    private static func isEmpty(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
}

extension Substring {
    fileprivate func range(ofLast text: String) -> Range<Index>? { ranges(of: text).last }

    /// Without the hyphens at its ends, which are the ends of a comment.
    fileprivate func trimming(_ character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
