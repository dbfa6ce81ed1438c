package import Diagnostics
import FileSystem
import SiteFields
import SitePipeline
package import SiteValues

/// The starter content made ready for somebody else: in their languages, with the first of them as the original, and in their name.
package struct StarterSite: Sendable {
    /// Paths from the new project's folder.
    package private(set) var files: [SourceFile]
    package let languages: [Language]
    package let organisation: OrganisationName
    let title: String?
    /// The invented organisation's name could not be taken out of the texts.
    package private(set) var keepsSampleName = false

    package struct Wishes: Sendable {
        /// nil keeps the sample organisation.
        package var organisation: String?
        /// The original first; nil keeps the starter's.
        package var languages: [Language]?
        package var title: String?

        package init(organisation: String? = nil, languages: [Language]? = nil, title: String? = nil) {
            self.organisation = organisation
            self.languages = languages
            self.title = title
        }
    }

    package init(from share: ShareFolder, _ wishes: Wishes) throws {
        let content = try share.content()
        guard let settings = content.first(where: { $0.path == "content/site.yml" }).map(SettingsText.init) else {
            throw StarterError("\(share.root) has no starter content.")
        }
        let known = StarterSite.languages(in: settings)
        languages = wishes.languages ?? known
        title = wishes.title
        guard let original = languages.first, let former = known.first else {
            throw StarterError("The starter content names no language.")
        }
        for language in languages where !known.contains(language) {
            throw StarterError(
                "The starter content does not speak “\(language)”.",
                remedy: "Begin with \(Phrase.alternatives(known.map(\.tag))); then add `\(language)` to `languages` in "
                    + "content/site.yml, and run `sitegen new words \(language)` for its buttons and headings.")
        }
        let sample = OrganisationName(full: settings.value(of: "organisation") ?? "", short: settings.value(of: "organisation_short") ?? "")
        organisation = wishes.organisation.map { OrganisationName($0) } ?? sample
        files = Pipeline.makeOriginal(original, insteadOf: former, in: content)
        keepOnly(languages, of: known)
        if organisation != sample {
            files = ClaimFreeContent(files).files
            rename(sample)
        }
        changeSettings()
        files += try StarterSite.themes(of: share)
        files.append(
            SourceFile(path: ".gitignore", text: StarterSite.gitignore))
        if original.isGerman { files = files.map(StarterComments.german) }
    }

    /// The same site with other texts.
    package func replacing(content: [SourceFile]) -> StarterSite {
        var copy = self
        copy.files = content + files.filter { !$0.path.hasPrefix("content/") }
        return copy
    }

    /// A site of two lines and one guideline, with comments, in the same languages.
    package init(small organisation: OrganisationName, languages: [Language], title: String?) {
        self.organisation = organisation
        self.languages = languages
        self.title = title
        files = SmallStarter(organisation, languages: languages, title: title).files
    }

    /// `languages: [en, de]`, as the starter writes it.
    private static func languages(in settings: SettingsText) -> [Language] {
        (settings.value(of: "languages") ?? "").split { !$0.isLetter && $0 != "-" }.compactMap { Language(String($0)) }
    }

    static let gitignore = "# What sitegen makes is made again by every build.\n/site/\n/one-file/\n.DS_Store\n"

    /// A guess that is right for most: a party announced an hour early is missed by everybody. "What next" names it as something to look at.
    private static let timeZones = ["de": "Europe/Berlin", "en": "Europe/London"]

    /// Drops the translations into languages that nobody asked for.
    private mutating func keepOnly(_ wanted: [Language], of known: [Language]) {
        let endings = known.filter { !wanted.contains($0) }.flatMap { [".\($0).md", ".\($0).yml"] }
        files.removeAll { file in endings.contains { file.path.hasSuffix($0) } }
    }

    private mutating func rename(_ sample: OrganisationName) {
        for (index, file) in files.enumerated() where file.path.hasSuffix(".md") || file.path.hasSuffix(".yml") {
            let original = String(decoding: file.bytes, as: UTF8.self)
            // The settings name the organisation in keys of their own, quoted as YAML asks for it.
            guard file.path != "content/site.yml", original.contains(sample.short) || original.contains(sample.full) else { continue }
            guard let text = organisation.replacing(sample, in: original) else {
                keepsSampleName = true
                continue
            }
            files[index] = SourceFile(path: file.path, text: text)
        }
    }

    private mutating func changeSettings() {
        guard let index = files.firstIndex(where: { $0.path == "content/site.yml" }) else { return }
        var settings = SettingsText(files[index])
        settings.set("organisation", to: YAMLScalar.quoted(organisation.full))
        settings.set("organisation_short", to: YAMLScalar.quoted(organisation.short))
        settings.set("languages", to: "[\(languages.map(\.tag).joined(separator: ", "))]")
        if let zone = languages.first.flatMap({ StarterSite.timeZones[$0.tag] }) { settings.set("default_time_zone", to: zone) }
        settings.commentOut("base_url", because: "The site's address; the feed and the sitemap need it.")
        if let title { settings.set("title", to: YAMLScalar.quoted(title)) }
        files[index] = SourceFile(path: files[index].path, bytes: settings.bytes)
    }

    /// Each theme's tokens and assets; its templates are in the program.
    private static func themes(of share: ShareFolder) throws -> [SourceFile] {
        try FolderListing.names(in: share.themes).filter { FileStatus.isFolder("\(share.themes)/\($0)") }.flatMap { name -> [SourceFile] in
            let reader = try FolderReader(root: share.themes)
            guard let tokens = try reader.file(name + "/theme.yml") else { return [] }
            let assets = "\(share.themes)/\(name)/Assets"
            return [SourceFile(path: "themes/" + tokens.path, bytes: tokens.bytes)]
                + (FileStatus.isFolder(assets) ? try files(of: assets, as: "themes/\(name)/Assets") : [])
        }
    }

    /// Everything in a folder of the installed program, which may be a link: packages are often put together from links.
    static func files(of folder: String, as name: String) throws -> [SourceFile] {
        // A new site has published nothing yet.
        try FolderReader(root: folder).files(below: "").map { SourceFile(path: "\(name)/\($0.path)", bytes: $0.bytes) }
            .filter { $0.path != AddressRecord.path }
    }
}
