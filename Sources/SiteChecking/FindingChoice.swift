import Diagnostics
import SiteModel

/// Which findings are shown, and as what: what site.yml says under `checks`, and the exceptions in the texts.
struct FindingChoice {
    /// Findings about settings and exceptions themselves.
    var log: DiagnosticLog {
        var log = mistakes
        // Whether a link of others is still there is not asked in every run.
        for (exception, isUsed) in zip(exceptions, used)
        where !isUsed && !exception.rules.contains(where: RuleID.reasonsOfExternalLinks.map(\.0).contains) {
            log.report(
                Diagnostic(
                    rule: .exceptionUnused, severity: .note, at: exception.location,
                    "There is no finding of \(exception.rules.map { "`\($0)`" }.joined(separator: ", ")) here.",
                    remedy: "Take the comment out."))
        }
        return log
    }

    private var mistakes = DiagnosticLog()
    private let settings: [RuleID: RuleSetting]
    private let exceptions: [CheckException]
    private let exceptionsByPath: [String: [Int]]
    private var used: [Bool]

    /// - Parameter rules: all that can be set.
    init(rules: [RuleID], _ input: CheckInput) {
        self.init(rules: rules, input.site, exceptions: input.exceptions)
    }

    /// - Parameter others: ids that an exception may name beside those, because another run looks at them.
    init(rules: [RuleID], others: [RuleID] = [], _ site: Site, exceptions written: [CheckException]) {
        let checks = site.defaultLocalizedSite.settings.checks
        settings = Dictionary(checks.map { ($0.rule, $0) }) { first, _ in first }
        for setting in checks where !rules.contains(setting.rule) {
            mistakes.report(Self.unknown(setting.rule, at: setting.location, rules))
        }
        var sound: [CheckException] = []
        for exception in written {
            let strangers = exception.rules.filter { !rules.contains($0) && !others.contains($0) }
            for stranger in strangers { mistakes.report(Self.unknown(stranger, at: exception.location, rules)) }
            if !exception.hasReason {
                mistakes.report(
                    Diagnostic(
                        rule: .exceptionWithoutReason, severity: .warning, at: exception.location,
                        "This exception has no reason, so it counts for nothing.",
                        remedy:
                            "Write the reason after a colon: `check-ignore \(exception.rules.first?.name ?? "jargon"): it is a quotation`.")
                )
            } else if strangers.isEmpty {
                sound.append(exception)
            }
        }
        exceptions = sound
        exceptionsByPath = Dictionary(grouping: sound.indices) { sound[$0].location.path }
        used = sound.map { _ in false }
    }

    /// nil for one that is not shown.
    mutating func kept(_ finding: Diagnostic) -> Diagnostic? {
        let place = finding.location
        for index in exceptionsByPath[place.path] ?? [] {
            guard let line = place.line, exceptions[index].lines.contains(line), exceptions[index].rules.contains(finding.rule) else {
                continue
            }
            used[index] = true
            return nil
        }
        guard let level = settings[finding.rule]?.level(of: place.path) else { return finding }
        return level.severity.map(finding.with)
    }

    private static func unknown(_ id: RuleID, at location: SourceLocation, _ rules: [RuleID]) -> Diagnostic {
        let remedy: Phrase =
            RuleID.reasons.contains { $0.0 == id }
            ? "`\(id)` is found while a file is read, and cannot be set: take it out here and mend the place itself."
            : Suggestion.nearest(to: id.name, among: rules.map(\.name)).map { "Did you mean `\($0)`?" }
                ?? "The names are those in brackets at the start of a finding: take this one out."
        return Diagnostic(rule: .unknownCheck, at: location, "No rule that can be set is called `\(id)`.", remedy: remedy)
    }
}
