import Messages
package import SiteComponents
import SiteModel
package import SitePlan
import Text

/// What the search of one language reads: a classic script that sets one global, because a page opened by double-click may load
/// nothing else. It holds the pages' own words, uncut as far as `SearchText` lets them be; folding, word lists and typing errors
/// are the script's, so that question and text are treated alike. The words of the dialog travel with it and cost no page a byte.
///
/// Each page is `[group, address, title, id, mark, keywords, [[anchor, heading, text], …]]`; addresses count from the site folder.
package enum SearchIndex {
    /// The index of every language that has a search page.
    package static func files(for plan: SitePlan, kit: ThemeKit) -> [RenderedFile] {
        plan.site.localizedSites.compactMap { localizedSite in
            let language = localizedSite.language
            guard plan.links.target(.layout(.search), in: language) != nil else { return nil }
            let text = script(localizedSite, plan, kit)
            let name = "assets/search.\(language.tag).\(Fingerprint(of: text.utf8).shortText).js"
            return RenderedFile(route: Route(name), text: text, role: .searchIndex(language))
        }
    }

    private static func script(_ localizedSite: LocalizedSite, _ plan: SitePlan, _ kit: ThemeKit) -> String {
        let messages = plan.messages[localizedSite.language]
        let pages = plan.pages.filter { $0.language == localizedSite.language }.compactMap(page)
        let index = JSONText.object([
            ("words", SearchDialogWords.json(localizedSite, plan, messages)),
            (
                "marks",
                .array(
                    Mark.allCases.map { mark in
                        .strings([messages.text(mark.label), mark.colourClass, kit.symbols["m-" + mark.rawValue] ?? ""])
                    })
            ),
            ("pages", .array(pages)),
        ])
        return "self.siteSearch=" + index.text() + ";\n"
    }

    private static func page(_ page: Page) -> JSONText? {
        let entries = page.searchEntries
        guard let first = entries.first else { return nil }
        let keywords = entries.flatMap(\.keywords).reduce(into: [String]()) { all, word in if !all.contains(word) { all.append(word) } }
        return .array([
            .number(SearchEntry.Group.allCases.firstIndex(of: first.group) ?? 0),
            .string(page.route.path),
            .string(first.heading),
            .string(first.id ?? ""),
            .number(first.mark.flatMap { Mark.allCases.firstIndex(of: $0) } ?? -1),
            .string(keywords.joined(separator: ", ")),
            .array(
                entries.enumerated().map { place, entry in
                    .strings([entry.anchor ?? "", place == 0 ? "" : entry.heading, SearchText.compact(entry.text)])
                }),
        ])
    }
}
