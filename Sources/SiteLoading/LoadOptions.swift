package import Markdown
package import Messages
package import SiteModel
package import SiteValues

/// What is loaded for which day.
package struct LoadOptions: Sendable {
    /// Decides what is out already, what has expired, and the year in texts.
    package let asOf: CivilDate
    /// Also drafts and documents before their day.
    package let includeDrafts: Bool
    package let kinds: ContentKinds
    /// The words of every language, with the project's own.
    package let messages: MessageCatalog
    /// Whether a page that every site promises is there without a file.
    package let addsStandardPages: Bool
    /// Whether texts before and after their days are there, too: to see what the site lacks only because of a day.
    package let ignoresDays: Bool
    /// Documents of earlier builds, for reuse; nil parses every text.
    package let parsed: ParsedDocuments?

    package init(
        asOf: CivilDate, includeDrafts: Bool = false, kinds: ContentKinds = .builtIn, messages: MessageCatalog = .builtIn,
        addsStandardPages: Bool = false, ignoresDays: Bool = false, parsed: ParsedDocuments? = nil
    ) {
        self.asOf = asOf
        self.includeDrafts = includeDrafts
        self.kinds = kinds
        self.messages = messages
        self.addsStandardPages = addsStandardPages
        self.ignoresDays = ignoresDays
        self.parsed = parsed
    }
}
