import Diagnostics
import SiteModel
import SiteValues

extension Pipeline {
    /// A text that expires or is not out yet must not break the build of a night on which nobody looks. What would not be an error if all texts
    /// were out is a warning, which names them and their day.
    static func easingDays(_ log: DiagnosticLog, of site: Site, _ request: BuildRequest) throws(ProjectError) -> DiagnosticLog {
        let away = site.defaultLocalizedSite.unpublished.compactMap(\.absence)
        // A file that cannot be read stops the build on any day, and what may follow from it is not told yet.
        guard log.hasErrors, log.causes.isEmpty, !request.ignoresDays, !away.isEmpty else { return log }
        var request = request
        request.ignoresDays = true
        request.makesOutput = false
        let lasting = Set(try run(request).diagnostics.filter { $0.severity == .error }.map(Fault.init))
        var eased = DiagnosticLog()
        for finding in log.diagnostics {
            let isOfTheDay = finding.severity == .error && !lasting.contains(Fault(finding))
            eased.report(isOfTheDay ? finding.blaming(away) : finding)
        }
        return eased
    }
}

/// The same mistake in two runs.
private struct Fault: Hashable {
    let rule: RuleID
    let location: SourceLocation
    let summary: Phrase

    init(_ finding: Diagnostic) {
        rule = finding.rule
        location = finding.location
        summary = finding.summary
    }
}

extension UnpublishedDocument {
    /// "content/guidelines/pause.md has expired on 2026-12-01"; nil for what is away for another reason than a day.
    fileprivate var absence: Phrase? {
        switch reason {
        case .draft, .switchedOff: nil
        case .scheduled(let day): "\(path) comes out on \(day)"
        case .expired(let day): "\(path) has expired on \(day)"
        }
    }
}

extension Diagnostic {
    fileprivate func blaming(_ absences: [Phrase]) -> Diagnostic {
        let named = Phrase.list(Array(absences.prefix(3)))
        let all: Phrase = absences.count > 3 ? "\(named) and \(absences.count - 3) more" : named
        return with(.warning, "\(summary) That is a matter of days: \(all).")
    }
}
