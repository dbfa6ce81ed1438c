package import Hypertext
import Messages
import SiteModel
import SitePlan

extension PageContext {
    /// The field of the search. Without a script it leads to the search page with its A to Z; with one the results appear below it there,
    /// and everywhere else in the dialog. Nothing on a site that has no search page.
    package func searchForm(id: String = "q") -> HTML {
        guard let page = link(to: .layout(.search)) else { return .empty }
        return form(.class("find"), .role("search"), .action(page), .data("find")) {
            label(.class("vh"), .for(id)) { text(.searchLabel) }
            input(.id(id), .name("q"), .type("search"), .placeholder(text(.searchExample)), .autocomplete("off"))
            button(.class("btn"), .type("submit")) { text(.search) }
        }
    }
}
