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
        let results = zip(list.findings, list.identities).map { finding, identity in
            result(finding, identity, rule: places[finding.rule] ?? 0, in: list.sources)
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

    private func result(_ finding: Diagnostic, _ identity: FindingIdentity, rule: Int, in sources: [String: SourceFile]) -> JSONText {
        return .object([
            ("ruleId", .string(finding.rule.name)), ("ruleIndex", .number(rule)), ("level", .string(finding.severity.rawValue)),
            ("message", .object([("text", .string(finding.wholeText))])),
            ("locations", .array([.object([("physicalLocation", physical(finding.location, in: sources))])])),
            ("relatedLocations", .array(finding.notes.map { related($0, in: sources) })),
            ("partialFingerprints", .object([("sitegen/v1", .string(identity.fingerprint))])),
        ])
    }

    private func related(_ note: Diagnostic.Note, in sources: [String: SourceFile]) -> JSONText {
        .object([
            ("physicalLocation", physical(note.location, in: sources)), ("message", .object([("text", .string(note.text.text))])),
        ])
    }

    private func physical(_ place: SourceLocation, in sources: [String: SourceFile]) -> JSONText {
        var members = [("artifactLocation", JSONText.object([("uri", .string(PercentEncoding.path(place.path)))]))]
        if let region = region(of: place, in: sources[place.path]) { members.append(("region", region)) }
        return .object(members)
    }

    private func region(of place: SourceLocation, in file: SourceFile?) -> JSONText? {
        guard let line = place.line else { return nil }
        var members = [("startLine", JSONText.number(line))]
        if let column = place.column {
            let text = file?.line(line) ?? ""
            func units(_ characters: Int) -> Int { text.prefix(characters).utf16.count + max(0, characters - text.count) }
            members.append(("startColumn", .number(units(column - 1) + 1)))
            members.append(("endColumn", .number(units(column - 1 + place.length) + 1)))
        }
        return .object(members)
    }
}
