import ArgumentParser
import CommandKit
import SiteModel
import SitePipeline
package import SiteValues

/// Which part of the project becomes the site, and at which address.
struct SiteOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "Build the site as it would be on this day: embargoes, expiry dates and reviews follow it. (default: today)",
            valueName: "yyyy-mm-dd"))
    var asOf: CivilDate?

    @Option(
        name: [.customShort("b"), .customLong("base-url")],
        help: ArgumentHelp("The site's address, instead of the one in site.yml. Links stay relative.", valueName: "url"))
    var baseURL: String?

    func validate() throws {
        guard let baseURL else { return }
        switch PublicAddress.problem(in: baseURL) {
        case .notWeb, .unsafeCharacter:
            throw ValidationError("--base-url needs a whole address such as https://intranet.example/post, not '\(baseURL)'.")
        // The same findings as for `base_url` in site.yml.
        case .userInfo, .query, .fragment, .file, .reserved, .ownMachine, nil: break
        }
    }

    func request(for project: Project, drafts: Bool, at place: CommandEnvironment) -> BuildRequest {
        project.request(on: asOf ?? place.today, drafts: drafts, baseURL: baseURL, at: place)
    }
}

extension CivilDate: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }
}
