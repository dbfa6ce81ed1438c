package import DeploySettings
package import DesignTokens
package import Logos
package import SiteFields
package import SiteValues
import Text

/// The site's settings: the facts of site.yml with the words of one edition. Two lines are enough, `organisation` and `languages`; what else
/// is missing is left out or, for words, the standard ones.
package struct Settings: FieldReadable {
    /// The one file that makes a folder a project.
    package static let path = "content/site.yml"

    package let provenance: Provenance

    package let organisation: String
    package let organisationShort: String
    /// The default language first.
    package let languages: [Language]
    /// The folder of a theme; nil for the one that the program brings as its default.
    package let theme: String?
    /// Without a slash at its end. Links are relative with or without it; feeds and the sitemap need it.
    package fileprivate(set) var baseURL: String?
    package let edition: String?
    package let updated: CivilDate?
    /// Who looks after the site, and after every text that names nobody else.
    package let owner: EntryID?
    /// Whom to ask about a guideline that names nobody else.
    package let contact: EntryID?
    package let reviewEvery: ReviewInterval?
    /// IANA name such as `Europe/London`, for every appointment that names none of its own.
    package let defaultTimeZone: String?
    /// Where the folder that holds `content/` can be edited in a browser; a page's own file is added to it.
    package let editLink: String?
    package let forms: Forms
    package let features: Features
    /// Whose law is shown; nil for every country's.
    package let jurisdictions: [Jurisdiction]?
    /// Words that only the starter's invented organisation uses; `check` says where they are left once the organisation is another.
    package let sampleWords: [String]
    /// Questions of `sitegen adopt` that were answered and leave no other trace, such as which guidelines to keep.
    package let adopted: [String]
    package let robots: Robots
    /// Theme tokens that the site sets, by name.
    package let brand: [String: BrandToken]
    package let logo: LogoSetting?
    /// The icon of browser tabs; nil for the theme's.
    package let favicon: Placed<String>?
    /// The story on the home page.
    package let incidentsHome: EntryID?
    package let limits: Limits
    /// Where the site is published to, by the names that the author gave the places.
    package let publish: [String: DeployTarget]
    /// Who may show the pages in a frame.
    package let embed: [FrameAncestor]
    /// How much the findings of a rule matter in this house.
    package let checks: [RuleSetting]
    /// Who has to clear what before it goes out.
    package let approvals: [SignOff]
    /// How German texts write people of all genders; nil for whatever form they use most.
    package let genderForm: GenderForm?

    /// Its names by case, where the author gave them.
    package let organisationForms: OrganisationForms?
    package let title: String
    package let tagline: String
    package let headline: Headline
    package let headlineKey: Headline
    package let why: Why
    package let protects: Protects
    package let maySay: String?
    package let bindingLine: String?
    package let crisis: TitledText?

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        organisation = fields.fact("organisation", .name)
        organisationShort = fields.fact(optional: "organisation_short", .properName) ?? ShortName.of(organisation)
        languages = fields.facts("languages", .language, atLeast: 1)
        theme = fields.fact(optional: "theme", .verbatim)
        baseURL = fields.fact(optional: "base_url", .webAddress).map { String($0.trimmingSuffix(while: { $0 == "/" })) }
        edition = fields.fact(optional: "edition", .verbatim)
        updated = fields.fact(optional: "updated", .date)
        owner = fields.fact(optional: "owner", .reference(to: Contact.self))
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        reviewEvery = fields.fact(optional: "review_every", .interval)
        defaultTimeZone = fields.fact(optional: "default_time_zone", .timeZone)
        editLink = fields.fact(optional: "edit_link", .webAddress)
        forms = fields.shared("forms", group: Forms.self) ?? Forms()
        features = fields.fact(optional: "features", .group(Features.self)) ?? Features()
        let jurisdictions = fields.facts("jurisdictions", .jurisdiction)
        self.jurisdictions = fields.contains("jurisdictions") ? jurisdictions : nil
        sampleWords = fields.facts("sample_words", .verbatim)
        adopted = fields.facts("adopted", .verbatim)
        robots = fields.fact(optional: "robots", .oneOf(Robots.self)) ?? .noindex
        brand = fields.fact(optional: "brand", .tokens) ?? [:]
        logo = fields.fact(optional: "logo", .logo)
        favicon = fields.fact(optional: "favicon", FieldFormat.pictureFile.placed)
        incidentsHome = fields.fact(optional: "incidents_home", .reference(to: Incident.self))
        limits = fields.fact(optional: "limits", .group(Limits.self)) ?? Limits()
        publish = fields.fact(optional: "publish", .named(DeployTarget.self)) ?? [:]
        embed = fields.facts("embed", .frameAncestor)
        checks = fields.fact(optional: "checks", .ruleSettings) ?? []
        approvals = fields.fact(optional: "approvals", .signOffs) ?? []
        genderForm = fields.fact(optional: "gender_form", .oneOf(GenderForm.self))

        organisationForms = fields.word(optional: "organisation_forms", .group(OrganisationForms.self))
        for (name, form) in organisationForms?.forms ?? [:] { fields.define(name, as: form) }
        let standard = StandardWords(in: fields.language)
        title = fields.word("title", .text, or: standard?.title)
        fields.define(.siteTitle, as: title)
        tagline = fields.word("tagline", .text, or: standard?.tagline)
        headline = fields.word("headline", .group(Headline.self), or: standard?.headline)
        headlineKey = fields.word("headline_key", .group(Headline.self), or: standard?.headlineKey)
        why = fields.word("why", .group(Why.self), or: standard?.why)
        protects = fields.word("protects", .group(Protects.self), or: standard?.protects)
        maySay = fields.word(optional: "may_say", .text)
        bindingLine = fields.word(optional: "binding_line", .text)
        crisis = fields.word(optional: "crisis", .group(TitledText.self))
    }

    /// Whether search engines may list the pages; an intranet's default is no.
    package enum Robots: String, Sendable, Hashable, CaseIterable {
        case noindex, index
    }
}

extension Settings {
    /// The same settings for a site at another address.
    func published(at address: String) -> Settings {
        var copy = self
        copy.baseURL = String(address.trimmingSuffix(while: { $0 == "/" }))
        return copy
    }
}
