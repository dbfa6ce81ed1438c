import Diagnostics
import OneFile
import SiteChecking
import SiteComponents
import SiteLoading
import SiteModel
import SiteOutput
import SitePlan
import SiteRecords
import SiteTemplates
import SiteValues

/// A run of which everything is read and has its place, and nothing is checked or rendered yet. A preview shows pages of it at once.
package struct StartedRun: Sendable {
    let request: BuildRequest
    let files: [SourceFile]
    var log: DiagnosticLog
    /// nil when the settings cannot be used.
    let site: StartedSite?

    struct StartedSite: Sendable {
        let site: Site
        /// Without the texts that only some rules read.
        let input: CheckInput
        /// With the pictures as they go out.
        let planned: PlannedSite
        let theme: any Theme
        let assets: ThemeAssets
        let themeFiles: ThemeFiles
        let history: SiteHistory
        let pictureLog: DiagnosticLog

        var renderer: SiteRenderer { SiteRenderer(planned, theme: theme, files: themeFiles, history: history) }
    }

    /// nil where something is wrong, so that there is no site in the end: a page that is shown would be taken back.
    package var earlyPages: EarlyPages? {
        guard let site, request.form == .site, !site.pictureLog.hasErrors else { return nil }
        var log = log
        log.append(contentsOf: obstacles(in: site))
        return eased(log, site.site).hasErrors ? nil : EarlyPages(site.renderer)
    }

    /// What the rules find that can stop a build: they are few, and quick.
    private func obstacles(in started: StartedSite) -> DiagnosticLog {
        let set = Set(started.site.defaultLocalizedSite.settings.checks.map(\.rule))
        let rules = RuleSet.all.rules.filter { $0.severity == .error || set.contains($0.id) }
        var found = DiagnosticLog()
        let looksAtWords = !set.isEmpty || !started.site.houseRules.isEmpty
        RuleSet(rules).check(looksAtWords ? started.input.cuttingTexts() : started.input, into: &found)
        // An exception may name any of the other rules, which are strangers here.
        let asked = Set(rules.map(\.id) + started.site.houseRules.map { RuleID($0.id.name) })
        var obstacles = DiagnosticLog()
        for finding in found.diagnostics where asked.contains(finding.rule) { obstacles.report(finding) }
        return obstacles
    }

    package func finished() throws(ProjectError) -> BuildResult {
        // Nothing makes it outdated.
        try finished(unless: { false }) ?? BuildResult(log, files, output: nil, site: nil, plan: nil)
    }

    /// Checks and renders. nil if the result is no longer wanted, which is asked again and again.
    package func finished(unless isOutdated: @Sendable () -> Bool) throws(ProjectError) -> BuildResult? {
        guard let started = site else { return BuildResult(log, files, output: nil, site: nil, plan: nil) }
        let (site, plan) = (started.site, started.planned.plan)
        var log = log
        RuleSet.all.check(started.input.cuttingTexts(), unless: isOutdated, into: &log)
        if isOutdated() { return nil }
        RecordFindings.report(on: site, started.history, plan.messages, into: &log)
        PermanentLinks.reportGone(request.published, from: started.input.plan, into: &log)
        log = try Pipeline.easingDays(eased(log, site), of: site, request)
        OutputTree.reportUnsafeNames(of: started.themeFiles.files, into: &log)
        log.append(contentsOf: started.pictureLog)

        func result(_ output: OutputTree?, _ form: OutputForm = .site) -> BuildResult {
            BuildResult(
                log, files + [started.assets.settings], output: output, site: site, plan: plan, history: started.history,
                theme: started.assets, form: form)
        }
        if log.hasErrors || !request.makesOutput { return result(nil) }
        let rendered = started.renderer.files(as: request.form, unless: isOutdated)
        if isOutdated() { return nil }
        if case .oneFile = request.form, let file = rendered.first { OneFileDocument.reportSize(of: file, in: plan, into: &log) }
        return result(OutputTree(rendered, into: &log), request.form)
    }

    /// A draft always renders, with what it lacks drawn as gaps. Two pages with one address are the other page's trouble, too.
    private func eased(_ log: DiagnosticLog, _ site: Site) -> DiagnosticLog {
        log.easing(
            in: site.drafts, missing: [.missingField, .stanceMissing, .numberMissing], except: [.duplicateID, .duplicateRoute])
    }
}
