import SiteModel

/// The wording of the search dialog and of its results, as the script reads it from the index.
enum SearchDialogWords {
    static func json(_ localizedSite: LocalizedSite, _ plan: SitePlan, _ words: Messages) -> JSONText {
        .object([
            ("title", .string(words[.search])),
            ("label", .string(words[.searchLabel])),
            ("example", .string(words[.searchExample])),
            ("close", .string(words[.close])),
            ("groups", .strings([words[.situations], words[.guidelines], words[.stories], words[.furtherPages]])),
            ("count", .string(words[.searchCount])),
            ("some", .string(words[.searchSome])),
            ("none", .string(words[.searchNone])),
            ("keys", .string(words[.searchKeys])),
            ("small", .string(words[.smallWords])),
            ("slash", .string(words[.searchSlash])),
            ("ask", ask(localizedSite, plan, words)),
        ])
    }

    /// Whom to ask when nothing is found: the bell of the search page.
    private static func ask(_ localizedSite: LocalizedSite, _ plan: SitePlan, _ words: Messages) -> JSONText {
        let id = localizedSite.article(layout: .search)?.contact ?? localizedSite.settings.owner
        guard let contact = localizedSite.contact(id) else { return .null }
        return .object([
            ("title", .string(words[.askAPerson])),
            ("name", .string(contact.name)),
            ("phone", .optional(contact.phone)),
            ("email", .optional(contact.email)),
            ("hours", .string(contact.hours)),
            ("contacts", .optional(plan.links.target(.layout(.contacts), in: localizedSite.language)?.route.path)),
            ("contactsTitle", .optional(plan.links.target(.layout(.contacts), in: localizedSite.language)?.title)),
        ])
    }
}
