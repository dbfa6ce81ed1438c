import CommandKit
import CommandTables
import DeploySettings
import Diagnostics
import FileSystem
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan
import SiteRecords

/// What `publish` does with one target.
struct PublishRun: Sendable {
    /// The command's name.
    let name: String
    let project: Project
    let request: BuildRequest
    let isStrict: Bool
    /// Publishes although some facts are not confirmed; the pages mark them.
    let allowsOpenFacts: Bool
    let options: PublishOptions
    let isDryRun: Bool
    /// Whether the plan is carried out without asking.
    let isAgreed: Bool
    let console: Console
    let isQuiet: Bool
    /// Of the reader's language.
    let phrases: PhraseTable

    func publish(_ names: [String]) async throws -> Report {
        var request = request
        request.published = PublishedSite.routes(in: project.defaultOutput)
        let site = try SiteRun(request, isStrict: isStrict)
        let target = try target(names, of: site)
        guard site.status == .clean, let tree = site.result.output, let plan = site.result.plan else {
            return site.refused(name, at: target.name)
        }
        if !allowsOpenFacts, let failure = Failure(openFacts: plan.site.openFacts) { throw failure }
        if let refused = RecordFindings.refusal(for: site.result.diagnostics) {
            var report = site.refused(name, at: target.name)
            (report.failure, report.status) = (Failure(refused), .findings)
            return report
        }
        try preflight(target, plan, tree)
        let release = try await release(tree, of: site)
        let report: Report
        switch target.kind {
        case .site(let place):
            report = try await bring(
                to: Publisher(place, keep: target.settings.keep), target, findings: site.findings, release.tree.files.map(\.path)
            ) { _ in
                release
            }
        case .file(let file, let contents):
            if options.expected != nil { throw Self.hasNoReleases(target.name) }
            let outcome = try await file.publish(
                release, as: try contents(release), adopting: options.adopts, isDryRun: isDryRun)
            report = self.report(target, outcome, findings: site.findings)
        }
        if report.status == .clean, !isDryRun { recordAddresses(of: plan) }
        return report
    }

    func rollBack(_ names: [String], because reason: String) async throws -> Report {
        let (publisher, target, id) = try publisher(names, mayNameRelease: true)
        return try await bring(to: publisher, target) { state in
            // Something was published here once, or there is nothing to go back to.
            try await publisher.release(id, of: state, reason: reason)
        }
    }

    func verify(_ names: [String]) async throws -> Report {
        let (publisher, target, _) = try publisher(names)
        let found = try await publisher.verification()
        return report(target, .verified(found), status: found.isClean ? .clean : .findings)
    }

    func list(_ names: [String]) async throws -> Report {
        let (publisher, target, _) = try publisher(names)
        return report(target, .listed(try await publisher.state()))
    }

    func unpin(_ names: [String]) async throws -> Report {
        let (publisher, target, _) = try publisher(names)
        let state = try await publisher.locked(breaking: options.breaksLock) { () async throws(PublishError) in try await publisher.unpin()
        }
        return report(target, .unpinned(state.pin, place: state.place))
    }

    /// The plan, the questions, and then the same plan carried out.
    private func bring(
        to publisher: Publisher, _ target: NamedTarget, findings: Findings = Findings(), _ paths: [OutputPath] = [],
        _ release: (TargetState) async throws -> Release
    ) async throws -> Report {
        let state = try await publisher.state(before: paths)
        let plan = PublishPlan(try await release(state), over: state)
        // Where nothing of ours is yet, the plan says what it takes: whoever only looks need not have agreed to it before.
        var options = options
        if isDryRun, !state.isOurs { options.adopts = true }
        if let refusal = try await publisher.refusal(of: plan, options) {
            var refused = report(target, .planned(plan), status: .failed, findings: findings)
            refused.failure = Failure(refusal)
            return refused
        }
        if isDryRun { return report(target, .planned(plan), findings: findings) }
        if plan.isEmpty, plan.release.reason == nil { return report(target, .unchanged(plan), findings: findings) }
        if !isQuiet { console.errors.write(PublishText(in: phrases, clock: target.report(.planned(plan)).clock).plan(plan)) }
        if !isAgreed, try !agreed() { throw Failure(.failed, "Nothing was published.") }
        let published = try await publisher.locked(breaking: options.breaksLock) { () async throws(PublishError) in
            try await publisher.carryOutIfUnchanged(plan)
        }
        return report(target, .published(plan, published), findings: findings)
    }

    private func agreed() throws -> Bool {
        if let answer = console.ask(("Publish this? [y/N]" as Phrase).translated(by: phrases).text) { return answer }
        throw Failure(
            .usage, "Nobody is here to be asked, so nothing was published.",
            remedy: "Read the plan above, and add --yes if that is what you want.")
    }

    private func report(
        _ target: NamedTarget, _ outcome: PublishReport.Outcome, status: ExitStatus = .clean, findings: Findings = Findings()
    ) -> Report {
        Report(command: name, status: status, findings: findings, result: .publish(target.report(outcome)))
    }
}
