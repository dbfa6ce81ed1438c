import CommandKit
import DeploySettings
import Diagnostics
import FileSystem
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan

extension PublishRun {
    struct NamedTarget {
        let name: String
        let settings: DeployTarget
        let kind: TargetKind
        /// Of the site; nil where its rules are not built in.
        let zone: TimeZoneRule?

        func report(_ outcome: PublishReport.Outcome) -> PublishReport {
            var report = PublishReport(target: name, outcome)
            if let zone { report.clock = { zone.text(at: $0) } }
            return report
        }
    }

    /// The target that is meant: the one that is named, or the only one there is.
    func target(_ names: [String], of site: SiteRun) throws -> NamedTarget {
        guard let settings = site.site?.defaultLocalizedSite.settings else {
            throw Failure(.unreadable, "The settings cannot be read.", remedy: "`sitegen check` says what is wrong with them.")
        }
        let targets = settings.publish
        let known = targets.keys.sorted()
        guard !targets.isEmpty else {
            throw Failure(
                .unreadable, "The settings name no place to publish to.",
                remedy: "Add `publish:` to content/site.yml, and below it, indented, a name with `kind: folder` and `path:`.")
        }
        guard names.count <= 1 else {
            throw Failure(.usage, "One target at a time.", remedy: "There are \(known.joined(separator: ", ")).")
        }
        guard let name = names.first ?? (known.count == 1 ? known[0] : nil) else {
            throw Failure(.usage, "There are several targets: \(known.joined(separator: ", ")).", remedy: "Name the one you mean.")
        }
        guard let found = targets[name] else {
            throw Failure(
                .usage, "There is no target '\(name)'.",
                remedy: Suggestion.nearest(to: name, among: known).map { "Did you mean '\($0)'?" }
                    ?? "There are \(known.joined(separator: ", ")).")
        }
        if let path = found.destination.path, !path.isEmpty {
            try ProjectPlaces(root: project.root)
                .refuseTarget(FilePath.join(project.root, path), shownAs: path, isFolder: found.destination.isFolder)
        }
        return NamedTarget(
            name: name, settings: found,
            kind: try TargetKinds.target(for: found, root: project.root, making: options.adopts || isDryRun),
            zone: TimeZoneRule(nil, in: settings))
    }

    static func hasNoReleases(_ name: String) -> Failure {
        Failure(
            .usage, "'\(name)' is a single file: it has no releases to look at or to go back to.",
            remedy: "Check it with `sha256sum -c` and the .sha256 file beside it.")
    }

    /// For what needs no new site: it works even with errors in the texts.
    func publisher(_ names: [String], mayNameRelease: Bool = false) throws -> (Publisher, NamedTarget, release: ReleaseID?) {
        let site = try SiteRun(request)
        let known = site.site?.defaultLocalizedSite.settings.publish ?? [:]
        let ids = mayNameRelease ? names.filter { known[$0] == nil }.compactMap { ReleaseID($0) } : []
        let target = try target(names.filter { name in !ids.contains { $0.description == name } }, of: site)
        guard ids.count <= 1 else { throw Failure(.usage, "One release at a time.") }
        guard case .site(let place) = target.kind else { throw Self.hasNoReleases(target.name) }
        return (Publisher(place, keep: target.settings.keep), target, ids.first)
    }
}
