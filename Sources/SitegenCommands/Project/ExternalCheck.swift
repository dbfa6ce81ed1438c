import CommandKit
import Diagnostics
import ExternalLinks
import FileSystem
import SiteChecking
import SiteModel
import SiteOutput
import SitePipeline
import SiteValues

/// `check --external`: what a check finds, and what has become of the pages of others that the finished site links to.
struct ExternalCheck: Sendable {
    let run: SiteRun
    let today: CivilDate
    let allowsPrivate: Bool
    let isQuiet: Bool
    /// Of the reader's language.
    let phrases: PhraseTable

    func report(_ command: String, at place: CommandEnvironment) async throws -> Report {
        var report = run.checked(command)
        // Without a site there are no links to follow.
        guard let site = run.site, let tree = run.result.output else { return report }
        let sources = run.result.sources.values.sorted { $0.path < $1.path }
        let addresses = LinkedAddress.all(in: tree, own: site.defaultLocalizedSite.settings.baseURL, sources: sources)
        var cache = Self.cacheFile.flatMap { try? FileReader.bytes(of: $0) }.map { LinkCache(parsing: $0) } ?? LinkCache()
        var options = LinkCheckOptions(today: today)
        options.allowsPrivate = allowsPrivate
        let states = try await Self.states(of: addresses, options, &cache) { open in
            guard !isQuiet, open > 0 else { return }
            let words: Phrase =
                open == 1 ? "Asking for 1 external link." : "Asking for \(open) external links, slowly: this takes a while."
            place.console.errors.write(words.translated(by: phrases).text + "\n")
        }
        let findings = LinkFindings.all(of: addresses, states, cache)
        var log = DiagnosticLog()
        for finding in report.findings.diagnostics + RuleSet.all.kept(findings, of: site, files: sources) { log.report(finding) }
        report.findings.diagnostics = log.sorted
        return report
    }

    /// A cache that cannot be written costs time at the next check, and nothing else.
    private static func states(
        of addresses: [LinkedAddress], _ options: LinkCheckOptions, _ cache: inout LinkCache, tell: (Int) -> Void
    ) async throws -> [String: LinkState] {
        do {
            let check = try LinkCheck(options)
            tell(check.open(addresses, cache))
            return try await check.run(addresses, &cache) { learnt in
                if let file = cacheFile { try? WholeFile.write(learnt.bytes, at: file) }
            }
        } catch let error as LinkCheckError {
            throw Failure(.failed, error.description, remedy: error.remedy)
        }
    }

    private static var cacheFile: String? { CacheFolder.path("links").map { "\($0)/external.tsv" } }
}
