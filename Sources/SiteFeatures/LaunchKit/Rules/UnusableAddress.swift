import Diagnostics
package import SiteChecking
import SiteModel
import SiteValues

extension Rule {
    package static let unusableAddress = Rule(
        "unusable-address", .error,
        why:
            "The path of a page is put after this address: in codes on paper, calendars, mails and the feed. After a file name, a query or the name of your own machine it leads nowhere, and print cannot be taken back.",
        example: Example(
            in: "content/site.yml",
            broken: "base_url: https://intranet.example/post/index.html",
            mended: "base_url: https://intranet.example/post")
    ) { input, findings in
        let settings = input.site.defaultLocalizedSite.settings
        guard let address = settings.baseURL, let problem = PublicAddress.problem(in: address) else { return }
        let (summary, remedy) = words(for: problem)
        // One's own machine is right for a preview, and wrong on paper.
        let severity: Severity? = if case .ownMachine = problem { .warning } else { nil }
        findings.report(at: settings.provenance.location(of: "base_url"), summary, remedy: remedy, as: severity)
    }

    private static func words(for problem: PublicAddress.Problem) -> (summary: Phrase, remedy: Phrase) {
        let folder: Phrase = "Write the address of the folder alone, such as `https://intranet.example/post`."
        return switch problem {
        case .notWeb: ("The public address is not a web address.", folder)
        case .unsafeCharacter: ("The public address holds a character that no address may hold.", folder)
        case .userInfo: ("The public address holds a user name, which everybody would read on paper.", folder)
        case .query: ("The public address holds a query (`?`), and pages cannot be put after one.", folder)
        case .fragment: ("The public address holds a fragment (`#`), and pages cannot be put after one.", folder)
        case .file(let name): ("The public address ends with a file, `\(name)`.", "Leave `\(name)` out: the address is that of the folder.")
        case .reserved(let text):
            (
                "The public address holds `\(text)` in its path, which web servers take for something else.",
                "Use letters, digits, `-`, `_` and `.` for the folder, such as `https://intranet.example/post`."
            )
        case .ownMachine(let host):
            (
                "`\(host)` is everybody's own machine: codes on paper would lead nowhere.",
                "Write the address under which your colleagues will open the site, or leave `base_url` out until you know it."
            )
        }
    }
}
