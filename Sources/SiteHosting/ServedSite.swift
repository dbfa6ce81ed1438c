import SiteModel
package import SiteOutput
package import SitePlan

/// A finished site as whoever hands it out has to know it.
package struct ServedSite: Sendable {
    /// Its path on the server, with a slash at both ends; `/` where the site has no public address.
    package let base: String
    package let hasAddress: Bool
    /// What is sent with every file, as the build wrote it.
    package let headers: [(name: String, value: String)]
    /// The folders of languages with a page for wrong addresses of their own, such as `de/`.
    package let languageFolders: [String]
    /// Where its files are on the server.
    package let folder: String
    let paths: [String]

    /// - Parameter folder: nil where nobody has said it.
    package init(_ plan: SitePlan, _ tree: OutputTree, in folder: String?) {
        let settings = plan.site.defaultLocalizedSite.settings
        base = settings.basePath ?? "/"
        hasAddress = settings.basePath != nil
        self.folder = folder ?? "/srv/guidelines"
        paths = tree.files.map(\.path.description)
        let text = OutputPath("headers.txt").flatMap { tree[$0] } ?? []
        headers = String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1].drop { $0 == " " })) : nil
        }
        languageFolders = plan.site.languages.compactMap { language in
            plan.links.target(.layout(.notFound), in: language).map { String($0.route.folder) }
        }.filter { !$0.isEmpty }
    }

    /// The path without its last slash; empty at the root of a server.
    var place: String { base == "/" ? "" : String(base.dropLast()) }

    /// The paths of mails as files. They have their styles in their text: they are taken along, and no page to look at.
    var mails: [String] { ([""] + languageFolders).map { $0 + "kit/announcement.html" } }
    static let mailPattern = "kit/announcement\\.html$"
    static let fingerprintPattern = "\\.[0-9a-f]{10}\\.(css|js|svg)$"
    static let forALongTime = "public, max-age=31536000, immutable"

    /// Types that old lists of servers lack.
    static let types = [
        ("ics", "text/calendar"), ("eml", "message/rfc822"), ("svg", "image/svg+xml"), ("pdf", "application/pdf"),
        ("json", "application/json"),
    ]
}
