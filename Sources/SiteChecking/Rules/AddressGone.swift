import Diagnostics
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let addressGone = Rule(
        "address-gone", .error,
        why: "An address that was published once is in mails, chats and bookmarks. Whoever follows it finds the page, or what has become "
            + "of it, and never a closed door.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "aliases: [starting-here]",
            mended: "aliases: [first-day]")
    ) { input, findings in
        let there = Set(input.plan.pages.map(\.route.path))
        let gone = input.site.publishedAddresses.filter { !there.contains($0.path) }
        for (folder, addresses) in byLanguage(gone, in: input.site) {
            guard let folder, let first = addresses.first else {
                for address in addresses { report(address, to: &findings) }
                continue
            }
            findings.report(
                at: first.location,
                "The folder `\(folder)/` was published, and the site has nothing there (lines with `\(folder)/`: \(addresses.count)).",
                remedy: "If it is a language of the site, add `\(folder)` to `languages` in content/site.yml again. If nobody reads those "
                    + "pages any more, take their lines out of \(first.location.path).")
        }
    }

    /// What is gone one by one under nil, and what went with a whole language by the language's folder.
    private static func byLanguage(_ gone: [PublishedAddress], in site: Site) -> [(folder: String?, addresses: [PublishedAddress])] {
        func language(_ address: PublishedAddress) -> String? {
            let first = address.path.split(separator: "/").first.map(String.init) ?? ""
            guard address.path.contains("/"), let language = Language(first), !site.languages.contains(language) else { return nil }
            // `go` is a language tag by its form alone.
            return address.path.hasPrefix("go/") ? nil : first
        }
        return Dictionary(grouping: gone, by: language).map { ($0.key, $0.value) }.sorted { ($0.folder ?? "") < ($1.folder ?? "") }
    }

    private static func report(_ address: PublishedAddress, to findings: inout Findings) {
        findings.report(
            at: address.location, "`\(address.path)` was published, and this site has no page there: links and bookmarks to it break.",
            remedy:
                "If another page has taken its place, write `aliases: [\(address.path)]` into that one. If it is retired, put its file back with "
                + "`expire:` and a day. If nobody has the address, take this line out.")
    }
}
