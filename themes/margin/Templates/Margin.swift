package import Hypertext
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates
import SiteValues

/// The sober sister of Enamel: same content and checks, other temperament. A permanent index at the left, marks in the margin like a
/// proof-reader's, tables for do and don't, case notes instead of stories. Everything not named here is shown as the default templates do.
package struct Margin: Theme {
    package let folder = "margin"

    package init() {}

    package func document(_ main: HTML, _ context: PageContext) -> HTML {
        guard context.page.medium == .screen else { return sheetDocument(main, context) }
        return screenDocument(context, class: "page ruled") {
            div(.class("binding-edge")) {
                masthead(context)
                index(context)
            }
            div(.class("leaf")) {
                main
                foot(context)
            }
        }
    }

    package func home(_ page: HomePage, _ context: PageContext) -> HTML {
        HomeQuestion(page: page, context: context).main
    }

    package func situationList(_ page: SituationListPage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            articleHead(ArticlePage(page.article), context)
            context.searchForm()
            alphabet(page.situations, context)
            div(.class("text band")) { context.markdown(page.article.body) }
        }
    }

    package func incident(_ page: IncidentPage, _ context: PageContext) -> HTML {
        CaseNote(page: page, context: context, theme: self).main
    }

    package func examples(_ pairs: some Collection<ExamplePair>, of guideline: Guideline, _ context: PageContext) -> HTML {
        ExampleTable(pairs: Array(pairs), guideline: guideline, context: context).html
    }
}
