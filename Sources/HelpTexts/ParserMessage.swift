package import Diagnostics

/// What the parser says of a command line that it does not understand, in another language. Its sentences come with their values in them,
/// so a sentence is found by the words around those.
package enum ParserMessage {
    /// Line by line; a line that no pattern fits stays as it is.
    package static func translated(_ text: String, by table: PhraseTable) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let indent = line.prefix { $0 == " " }
            return indent + sentence(String(line.dropFirst(indent.count)), by: table)
        }.joined(separator: "\n")
    }

    private static func sentence(_ line: String, by table: PhraseTable) -> String {
        if let whole = table[line] { return whole }
        for label in ["Usage:", "Help:"] where line.hasPrefix(label) {
            return (table[label] ?? label) + meaning(of: String(line.dropFirst(label.count)), by: table)
        }
        if line.hasPrefix("sitegen ") { return HelpBlock.placeholders(in: line, table) }
        return filled(line, from: table) ?? line
    }

    /// The translation of the pattern that a sentence is made of; nil if none fits.
    static func filled(_ sentence: String, from table: PhraseTable) -> String? {
        let fits = table.patterns.compactMap { pattern in values(in: sentence, of: pattern).map { (pattern, $0) } }
        // The more of the sentence is words, the surer it is the same.
        guard let best = fits.min(by: { $0.1.joined().count < $1.1.joined().count }), let translation = table[best.0] else { return nil }
        return best.1.enumerated().reduce(translation) { text, value in
            text.replacing("{\(value.offset + 1)}", with: alternatives(in: HelpBlock.placeholders(in: value.element, table), by: table))
        }
    }

    /// An option and, after two spaces, what it means.
    private static func meaning(of text: String, by table: PhraseTable) -> String {
        guard let gap = text.ranges(of: "  ").last else { return HelpBlock.placeholders(in: text, table) }
        let option = HelpBlock.placeholders(in: String(text[..<gap.upperBound]), table)
        return option + HelpBlock.translated(String(text[gap.upperBound...]), by: table)
    }

    private static func alternatives(in value: String, by table: PhraseTable) -> String {
        [" or ", " and "].reduce(value) { $0.replacing("'\($1)'", with: "'\(table[$1] ?? $1)'") }
    }

    /// What fills the places of a pattern that fits the whole line; nil for one that does not, and for one without places.
    static func values(in line: String, of pattern: String) -> [String]? {
        let words = pattern.split(separator: /\{\d\}/, omittingEmptySubsequences: false)
        guard words.count > 1, let first = words.first, let last = words.last, line.hasPrefix(first), line.hasSuffix(last) else {
            return nil
        }
        var values: [String] = []
        var rest = line[...].dropFirst(first.count)
        for word in words.dropFirst().dropLast() {
            guard let next = rest.firstRange(of: word), !word.isEmpty else { return nil }
            values.append(String(rest[..<next.lowerBound]))
            rest = rest[next.upperBound...]
        }
        guard rest.count > last.count else { return nil }
        return values + [String(rest.dropLast(last.count))]
    }
}
