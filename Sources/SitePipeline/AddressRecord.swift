package import Diagnostics
package import FileSystem
import SiteLoading
import SiteModel
package import SitePlan
import SiteValues

/// Keeps the addresses that a site was published with in its project, for the rule that finds those which vanish.
package enum AddressRecord {
    /// The file, from the project's folder on.
    package static let path = AddressHistory.path

    /// The first line of a new file.
    private static let heading: Phrase =
        "Every address that was published. `sitegen check` says when one has no page any more; take a line out only if nobody has it."

    /// Adds what is new; a file that lacks nothing stays as it is.
    /// - Parameter phrases: of the site's first language.
    /// - Returns: how many addresses were added.
    package static func add(_ plan: SitePlan, in root: String, _ phrases: PhraseTable) throws(FileError) -> Int {
        let known = Set(plan.site.publishedAddresses.map(\.path))
        let new = Set(plan.pages.filter(isForLife).map(\.route.path)).subtracting(known)
        guard !new.isEmpty else { return 0 }
        let file = FilePath.join(root, path)
        let text =
            FileStatus.exists(file)
            ? String(decoding: try FileReader.bytes(of: file, named: path), as: UTF8.self)
            : "# \(heading.translated(by: phrases))\n"
        let comments = text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#") }.map(String.init)
        let lines = comments + known.union(new).sorted()
        try WholeFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), at: file)
        return new.count
    }

    /// Sheets are printed from the kit, which always leads to the present ones; a draft is nobody's address yet.
    private static func isForLife(_ page: Page) -> Bool {
        !page.isSheet && !page.isDraft && page.key != .layout(.notFound)
    }
}
