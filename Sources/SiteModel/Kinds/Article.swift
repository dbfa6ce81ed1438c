import Diagnostics
package import Markdown
package import SiteFields
package import SiteValues

/// A page by an author. Its layout may add a part that is made of data below the text.
package final class Article: DocumentKind, AddressedKind, ReviewedKind {
    package static let place = ContentPlace.documents(folder: "pages")
    package static let displayName = "page"
    package static let ordering = EntryOrder<Article> { ($0.order ?? .max, $0.title, $0.slug) < ($1.order ?? .max, $1.title, $1.slug) }

    package let provenance: Provenance
    package let slug: Slug
    package let publication: Publication

    package let layout: Layout
    /// Place in menus and sitemap; pages without one come last, by title.
    package let order: Int?
    package let contact: EntryID?
    package let owner: EntryID?
    package let reviewed: CivilDate?
    package let reviewEvery: ReviewInterval?
    package let guidelines: [GuidelineID]
    package let icon: String?
    package let aliases: [FormerAddress]
    /// nil where only the list of all pages leads here.
    package let menuPlace: MenuPlace?
    package let approvals: [Approval]

    package let title: String
    /// Short title for the menu.
    package let menu: String?
    package let summary: String
    package let lead: String?
    package let steps: [Step]
    package let stepsTitle: String?
    package let say: [String]
    package let sayTitle: String?
    package let deal: String?
    package let dealTitle: String?
    package let pairs: [BeforeAfter]
    package let keywords: [String]
    /// Of the home page; every other page has its pictures in its text.
    package let photo: Photo?
    package let body: MarkdownDocument

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        slug = fields.slug
        publication = Publication(from: &fields)

        layout = fields.fact(optional: "layout", .oneOf(Layout.self)) ?? .plain
        order = fields.fact(optional: "order", .number())
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        owner = fields.fact(orOfSite: "owner", .reference(to: Contact.self))
        reviewed = fields.fact(optional: "reviewed", .date)
        reviewEvery = fields.fact(orOfSite: "review_every", .interval)
        guidelines = fields.facts("rules", .guideline)
        icon = fields.fact(optional: "icon", .icon)
        aliases = fields.facts("aliases", .formerAddress)
        menuPlace = fields.fact(optional: "in_menu", .oneOf(MenuPlace.self))
        approvals = fields.facts("approvals", .group(Approval.self))

        title = fields.word("title", .text)
        menu = fields.word(optional: "menu", .text)
        let summary = fields.word(optional: "summary", .text)
        lead = fields.word(optional: "lead", .text)
        steps = fields.words("steps", .group(Step.self))
        stepsTitle = fields.word(optional: "steps_title", .text)
        say = fields.words("say", .text)
        sayTitle = fields.word(optional: "say_title", .text)
        deal = fields.word(optional: "deal", .text)
        dealTitle = fields.word(optional: "deal_title", .text)
        pairs = fields.words("pairs", .group(BeforeAfter.self))
        keywords = fields.words("keywords", .quotation)
        body = fields.body()
        let photo = fields.photo(isNamed: false)
        self.photo = layout == .home ? photo : nil
        if let photo, layout != .home {
            fields.report(
                .unknownKey, at: photo.file.location, "There is no key `\("photo")` here.",
                remedy: "Take it out: of all pages, only home shows a photo.")
        }
        self.summary = summary ?? lead ?? body.firstSentence
    }

    package var name: String { title }
    package var referenceName: String { slug.name }
    package var listName: String { "pages/\(slug)" }

    package var uniqueFacts: [UniqueFact] {
        guard layout != .plain else { return [] }
        return [
            UniqueFact(
                rule: .duplicateLayout, key: "layout", value: layout.rawValue, "Two pages have the layout `\(layout.rawValue)`.",
                remedy: "Take `layout` out of this page, or merge the two.")
        ]
    }
}
