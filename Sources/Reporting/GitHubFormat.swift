import Diagnostics

/// Workflow commands of GitHub Actions: each finding becomes an annotation at its line of the pull request.
package struct GitHubFormat: FindingFormat {
    package init() {}

    package func text(of list: FindingList) -> String {
        var lines = list.findings.map(line)
        if let failure = list.failure { lines.append("::error title=sitegen::" + Self.data(failure)) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func line(_ finding: Diagnostic) -> String {
        let place = finding.location
        var properties = ["file=" + Self.property(place.path)]
        if let line = place.line {
            properties.append("line=\(line)")
            if let column = place.column { properties += ["col=\(column)", "endColumn=\(column + place.length)"] }
        }
        properties.append("title=" + Self.property(finding.rule.name))
        let command = finding.severity == .note ? "notice" : finding.severity.rawValue
        return "::\(command) \(properties.joined(separator: ","))::" + Self.data(finding.wholeText)
    }

    private static func data(_ text: String) -> String {
        text.map { character in
            switch character {
            case "%": "%25"
            case "\r\n": "%0D%0A"
            case "\r": "%0D"
            case "\n": "%0A"
            default: character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "\u{FFFD}" : String(character)
            }
        }.joined()
    }

    private static func property(_ text: String) -> String {
        data(text).map { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : String($0) }.joined()
    }
}
