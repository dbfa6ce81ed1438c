import Diagnostics
package import SiteChecking
import Text

/// SARIF 2.1.0, the OASIS format for findings: GitHub's code scanning, Azure DevOps and editors read it. Columns count UTF-16 code units, as
/// those programs do.
package struct SARIFFormat: FindingFormat {
    private static let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private let version: String
    private let explanations: [RuleID: Explanation]
    private let pages: String?

    /// - Parameters:
    ///   - explanations: of every finding there is.
    ///   - pages: the address of docs/findings, for links from each rule to its page; a relative one is not allowed in this format.
    package init(version: String, explanations: [Explanation], pages: String?) {
        self.version = version
        self.explanations = Dictionary(explanations.map { ($0.id, $0) }) { first, _ in first }
        self.pages = pages.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    }

    package func text(of list: FindingList) -> String {
        let names = Set(list.findings.map(\.rule)).sorted()
        let places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        var columns = UTF16Columns(list.sources)
        let results = zip(list.findings, list.identities).map { finding, identity in
            result(finding, identity, rule: places[finding.rule] ?? 0, &columns)
        }
        let driver = JSONText.object([
            ("name", .string("sitegen")), ("version", .string(version)), ("rules", .array(names.map(rule))),
        ])
        let run = JSONText.object([
            ("tool", .object([("driver", driver)])), ("invocations", .array([invocation(list)])),
            ("columnKind", .string("utf16CodeUnits")), ("results", .array(results)),
        ])
        let log = JSONText.object([("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run]))])
        return log.text(indented: true) + "\n"
    }

    private func rule(_ id: RuleID) -> JSONText {
        var members = [("id", JSONText.string(id.name))]
        if let explanation = explanations[id] {
            members.append(("fullDescription", .object([("text", .string(explanation.why.text))])))
            members.append(("help", .object([("text", .string(explanation.why.text)), ("markdown", .string(explanation.page))])))
            if let pages { members.append(("helpUri", .string("\(pages)\(id).md"))) }
        }
        return .object(members)
    }

    private func invocation(_ list: FindingList) -> JSONText {
        var members: [(String, JSONText)] = [("executionSuccessful", .bool(list.failure == nil))]
        if let failure = list.failure {
            let notification = JSONText.object([("level", .string("error")), ("message", .object([("text", .string(failure))]))])
            members.append(("toolExecutionNotifications", .array([notification])))
        }
        return .object(members)
    }

    private func result(_ finding: Diagnostic, _ identity: FindingIdentity, rule: Int, _ columns: inout UTF16Columns) -> JSONText {
        let place = physical(finding.location, &columns)
        var related: [JSONText] = []
        for note in finding.notes { related.append(self.related(note, &columns)) }
        return .object([
            ("ruleId", .string(finding.rule.name)), ("ruleIndex", .number(rule)), ("level", .string(finding.severity.rawValue)),
            ("message", .object([("text", .string(finding.wholeText))])),
            ("locations", .array([.object([("physicalLocation", place)])])),
            ("relatedLocations", .array(related)),
            ("partialFingerprints", .object([("sitegen/v1", .string(identity.fingerprint))])),
        ])
    }

    private func related(_ note: Diagnostic.Note, _ columns: inout UTF16Columns) -> JSONText {
        .object([
            ("physicalLocation", physical(note.location, &columns)), ("message", .object([("text", .string(note.text.text))])),
        ])
    }

    private func physical(_ place: SourceLocation, _ columns: inout UTF16Columns) -> JSONText {
        var members = [("artifactLocation", JSONText.object([("uri", .string(PercentEncoding.path(place.path)))]))]
        if let region = region(of: place, &columns) { members.append(("region", region)) }
        return .object(members)
    }

    private func region(of place: SourceLocation, _ columns: inout UTF16Columns) -> JSONText? {
        guard let line = place.line else { return nil }
        var members = [("startLine", JSONText.number(line))]
        if let column = place.column {
            members.append(("startColumn", .number(columns.units(before: column - 1, line, place.path) + 1)))
            members.append(("endColumn", .number(columns.units(before: column - 1 + place.length, line, place.path) + 1)))
        }
        return .object(members)
    }
}

/// How many UTF-16 code units are before a character of a line; the last line is kept, because one may have thousands of findings.
private struct UTF16Columns {
    private var lines: SourceLines
    private var last: (path: String, line: Int)?
    /// Of each character of that line, and of its end.
    private var units = [0]

    init(_ sources: [String: SourceFile]) {
        lines = SourceLines(sources)
    }

    mutating func units(before character: Int, _ line: Int, _ path: String) -> Int {
        if last?.line != line || last?.path != path {
            last = (path, line)
            units = (lines.line(line, of: path)?.characters ?? []).reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf16.count) }
        }
        let end = units.count - 1
        return units[min(character, end)] + max(0, character - end)
    }
}
