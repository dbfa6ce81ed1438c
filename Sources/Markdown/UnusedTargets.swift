internal import Diagnostics
import StrayMarkup
import Text
internal import Typesetting

/// A line such as `[name]: address` gives links their address and is not shown. Where no link has that name, the line was meant for
/// readers, or is left over: either way its author should know that nobody sees it.
enum UnusedTargets {
    static func findings(in source: SourceMap, code: Set<Int>) -> [Diagnostic] {
        guard source.bytes.firstRange(of: "]:") != nil else { return [] }
        let definitions = (1...source.lineCount).compactMap { number -> (name: ArraySlice<UInt8>, line: Int)? in
            code.contains(number) || goesOn(number, source) ? nil : definition(number, source).map { ($0, number) }
        }
        guard !definitions.isEmpty else { return [] }
        // Each definition is a mention of its own name.
        var mentions = counts(ofNamesIn: source.bytes)
        for (name, _) in definitions { mentions[key(name), default: 0] -= 1 }
        return definitions.filter { mentions[key($0.name), default: 0] < 1 && !isComment($0.name, source.line($0.line)) }.map {
            name, line in
            let shown = String(decoding: name, as: UTF8.self)
            return RuleID.linkTargetUnused.finding(
                .warning, at: source.location(ofLine: line), "No link is called “\(shown)”, so this line is left out.",
                remedy: "Write [\(shown)] where the link belongs, or take the line out. If it is for readers, write “\\[\(shown)]:”.")
        }
    }

    /// How often each name is between square brackets.
    private static func counts(ofNamesIn bytes: [UInt8]) -> [[UInt8]: Int] {
        var counts: [[UInt8]: Int] = [:]
        var opening: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "[") {
                opening = index + 1
            } else if byte == UInt8(ascii: "]"), let start = opening {
                counts[key(bytes[start..<index]), default: 0] += 1
                opening = nil
            }
        }
        return counts
    }

    /// Names are compared without regard to capitals and to where their lines break.
    private static func key(_ name: ArraySlice<UInt8>) -> [UInt8] {
        Array(
            String(decoding: name, as: UTF8.self).lowercased().utf8.split { $0.isASCIISpace }.map(Array.init).joined(separator: [
                UInt8(ascii: " ")
            ]))
    }

    /// A definition does not end a paragraph: it is one after an empty line, a heading or another definition only.
    private static func goesOn(_ number: Int, _ source: SourceMap) -> Bool {
        let before = source.line(number - 1).drop { Neighbour.isBlank($0) || $0 == UInt8(ascii: ">") }
        guard let first = before.first, first != UInt8(ascii: "#"), !before.starts(with: "```".utf8) else { return false }
        return definition(number - 1, source) == nil
    }

    /// The name in `[name]: address` or `[name]: address "title"`, and not that of a footnote.
    private static func definition(_ number: Int, _ source: SourceMap) -> ArraySlice<UInt8>? {
        let line = source.line(number)
        var content = line.dropFirst(source.contentColumn(ofLine: number) - 1)
        if content.starts(with: "- ".utf8) || content.starts(with: "* ".utf8) { content = content.dropFirst(2) }
        guard content.first == UInt8(ascii: "["), let end = content.firstIndex(of: UInt8(ascii: "]")),
            content[(end + 1)...].first == UInt8(ascii: ":")
        else { return nil }
        let name = content[(content.startIndex + 1)..<end]
        var rest = content[(end + 2)...].drop { Neighbour.isBlank($0) }
        if rest.isEmpty { rest = source.line(number + 1).drop { Neighbour.isBlank($0) } }
        let title = rest.drop { !Neighbour.isBlank($0) }.drop { Neighbour.isBlank($0) }
        guard !name.isEmpty, name.first != UInt8(ascii: "^"), !rest.isEmpty else { return nil }
        return title.isEmpty || isTitle(title) ? name : nil
    }

    /// `[//]: # (words)`, which is how authors write a comment that every Markdown program leaves out.
    private static func isComment(_ name: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>) -> Bool {
        let target = line[name.endIndex...].dropFirst(2).drop { Neighbour.isBlank($0) }.prefix { !$0.isASCIISpace }
        guard target.elementsEqual("#".utf8) || target.elementsEqual("<>".utf8) else { return false }
        let name = String(decoding: name, as: UTF8.self).lowercased()
        return ["//", "comment", "kommentar", "_", "#", "."].contains(name)
    }

    private static func isTitle(_ words: ArraySlice<UInt8>) -> Bool {
        let ends: [UInt8: UInt8] = [
            UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"), UInt8(ascii: "("): UInt8(ascii: ")"),
        ]
        guard words.count > 1, let first = words.first, let end = ends[first] else { return false }
        let inside = words.dropFirst().prefix { $0 != end }
        // A mark that ends the title earlier makes words for readers of the line.
        return inside.endIndex < words.endIndex
            && words[(inside.endIndex + 1)...].allSatisfy { Neighbour.isBlank($0) || $0 == UInt8(ascii: "\r") }
            && (end != UInt8(ascii: ")") || !inside.contains(first))
    }
}
