package import Hypertext
import Messages
package import SiteComponents
import SiteModel
import SitePlan
import SiteValues

extension Theme {
    /// The end of every page: what these texts are, who looks after this one, the other language, and where to say what is missing.
    package func foot(_ context: PageContext) -> HTML {
        footer(.class("foot")) {
            div(.class("wrap")) {
                div(.class("stack care")) {
                    if let line = bindingLine(context) { p { strong { line } } }
                    p(.class("soft")) { context.careLine }
                }
                div(.class("foot-ways")) {
                    footLinks(context)
                    ul(.class("foot-links")) {
                        languageLinks(context)
                        if let suggest = context.formLink(.suggest, .suggestChange) { li { suggest } }
                        if let address = context.editAddress {
                            li { a(.class("out"), .href(address), .rel("noopener")) { context.text(.editPage) } }
                        }
                        if let address = context.formAddress(.missing) {
                            li { a(.href(address), .data("missing", "")) { context.text(.missedSomething) } }
                        }
                        li { a(.href(context.shareAddress)) { context.text(.shareWithColleague) } }
                        li { context.copyLink() }
                    }
                }
            }
        }
    }

    /// This page in every other language.
    func languageLinks(_ context: PageContext) -> HTML {
        HTML {
            for language in context.otherLanguages {
                if let target = context.linkToThisPage(in: language) {
                    li { a(.href(target), .hreflang(language.tag), .lang(language.tag)) { language.ownName } }
                }
            }
        }
    }

    /// Below a red line nobody reads that this is only advice, nor of a basis that the page does not name.
    private func bindingLine(_ context: PageContext) -> String? {
        guard case .guideline(let id) = context.page.key, let guideline = context.localizedSite.guideline(id), guideline.stance == .redLine
        else { return context.settings.bindingLine }
        return guideline.binding == nil && guideline.law.isEmpty ? nil : context.text(.thisLineBinds)
    }

    func footLinks(_ context: PageContext) -> HTML {
        if let shell = context.shell { return shell.footLinks }
        return ul(.class("foot-links")) {
            for link in context.navigation(.foot) { li { a(.href(link.target)) { link.title } } }
        }
    }
}
