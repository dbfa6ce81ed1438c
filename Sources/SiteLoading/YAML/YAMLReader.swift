import Diagnostics
import SiteFields
import SiteModel
import Text
import Yams

/// YAML to fields: by ``PlainYAML`` if it can, otherwise by Yams in one walk. The only place that knows Yams.
///
/// The basic resolver leaves every plain value a text, and naming the encoding keeps Yams from copying the process environment at each
/// call: both together make it three times as fast as the defaults.
struct YAMLReader {
    private let text: YAMLText
    /// Aliases can make a small file endlessly large; real nodes are at most as many as there are bytes.
    private var nodesLeft: Int

    /// nil, with a finding, when the text is not YAML or not a group of keys. An empty text has no keys.
    static func fields(_ text: YAMLText, log: inout DiagnosticLog) -> [Field]? {
        if let excess = YAMLDepth.excess(in: text) {
            log.report(excess)
            return nil
        }
        guard var read = PlainYAML.fields(text) ?? fieldsByYams(text, log: &log) else { return nil }
        if CutValues.mayOccur(in: text.file.bytes[text.range]) {
            var cut = CutValues { text.isPlain($0) }
            read = cut.joined(read)
            for finding in cut.findings { log.report(finding) }
        }
        return EscapedCharacters.removed(from: HiddenText.restored(read, in: text, log: &log), of: text, log: &log)
    }

    static func fieldsByYams(_ text: YAMLText, log: inout DiagnosticLog) -> [Field]? {
        var reader = YAMLReader(text: text, nodesLeft: text.range.count + 1)
        let root: Node?
        do {
            root = try compose(yaml: LineEnds.covered(text.string), .basic, .default, .utf8)
        } catch {
            log.report(YAMLProblem.diagnostic(for: error, in: text))
            return nil
        }
        guard let root else { return [] }
        guard let value = reader.value(root, log: &log) else {
            log.report(
                Diagnostic(
                    rule: .yamlSyntax, at: text.location(line: 1, column: 1), "The aliases (`*name`) make this file too large.",
                    remedy: "Write the values out."))
            return nil
        }
        switch value {
        case .mapping(let fields, _): return fields
        case .scalar("", _): return []
        case .scalar(_, let location), .list(_, let location):
            log.report(
                Diagnostic(
                    rule: .wrongType, at: location, "This file needs keys with values, such as `title: …`.",
                    remedy: "Write each key on its own line, with a colon and a space after it."))
            return nil
        }
    }

    /// nil when the text unfolds into more nodes than it has bytes.
    private mutating func value(_ node: Node, log: inout DiagnosticLog) -> FieldValue? {
        nodesLeft -= 1
        guard nodesLeft >= 0 else { return nil }
        switch node {
        case .scalar(let scalar): return .scalar(words(scalar), location(scalar))
        case .sequence(let sequence):
            var items: [FieldValue] = []
            items.reserveCapacity(sequence.count)
            for item in sequence {
                guard let value = value(item, log: &log) else { return nil }
                items.append(value)
            }
            return .list(items, place(sequence.mark))
        case .mapping(let mapping):
            var fields: [Field] = []
            fields.reserveCapacity(mapping.count)
            for (key, item) in mapping {
                guard let value = value(item, log: &log) else { return nil }
                guard case .scalar(let name) = key else {
                    log.report(
                        Diagnostic(rule: .yamlSyntax, at: place(key.mark), "A key must be a word.", remedy: "Write `word: value`."))
                    continue
                }
                fields.append(
                    Field(key: LineEnds.uncovered(name.string), keyLocation: place(name.mark, length: name.string.count), value: value))
            }
            return .mapping(fields, place(mapping.mark))
        case .alias: return nil
        }
    }

    /// `key: ~` and `key: null` are as empty as `key:`.
    private func words(_ scalar: Node.Scalar) -> String {
        LineEnds.uncovered(parsedWords(scalar))
    }

    private func parsedWords(_ scalar: Node.Scalar) -> String {
        if scalar.style == .plain, YAMLReader.isNull(scalar.string) { return "" }
        guard scalar.style == .literal || scalar.style == .folded else { return scalar.string }
        // Nobody means the line break at the end of a block text, nor empty lines before its first: the value's place is the first word.
        let start = scalar.string.drop { $0 == "\n" }
        return String(start.last == "\n" ? start.dropLast() : start)
    }

    static func isNull(_ text: String) -> Bool {
        text.utf8.count <= 4 && ["~", "null", "Null", "NULL"].contains(text)
    }

    private func location(_ scalar: Node.Scalar) -> SourceLocation {
        guard let mark = scalar.mark else { return place(nil) }
        switch scalar.style {
        case .literal, .folded: return text.blockLocation(indicatorLine: mark.line) ?? place(mark)
        case .singleQuoted, .doubleQuoted:
            return text.location(line: mark.line, column: mark.column + 1, length: scalar.string.underlineLength)
        case .plain, .any: return place(mark, length: scalar.string.underlineLength)
        }
    }

    private func place(_ mark: Mark?, length: Int = 1) -> SourceLocation {
        text.location(line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
    }
}
