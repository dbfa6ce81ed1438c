package import SiteModel
import SiteValues

extension RecordedRelease {
    /// What a site says on the day of its release.
    /// - Parameter scheduled: the texts of the site with those that come later; drafts are not recorded.
    package init(version: String, of site: Site, scheduled: [SiteText]) {
        let texts = SiteText.all(of: site)
        let known = Set(texts.map { "\($0.name) \($0.language)" })
        let later = scheduled.filter { text in
            guard !known.contains("\(text.name) \(text.language)"), text.publication?.draft == false else { return false }
            return text.publication?.publish.map { $0 > site.asOf } ?? false
        }
        self.init(version: version, date: site.asOf, texts: (texts + later).map { RecordedText($0, on: site.asOf) })
    }

    /// The record of a release, with the words of every text in it: files to be written into the project.
    package static func files(of release: RecordedRelease, _ texts: [SiteText]) -> [String: [UInt8]] {
        var files = [path(of: release.version): release.bytes]
        for text in texts {
            let stored = StoredText(text)
            files[stored.path] = stored.bytes
        }
        return files
    }
}
