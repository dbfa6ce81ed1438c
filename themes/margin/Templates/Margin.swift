package import Hypertext
package import SiteModel
package import SitePages

/// The sober sister of Enamel: same content and checks, other temperament. A permanent index at the left, marks in the margin like a
/// proof-reader's, tables for do and don't, case notes instead of stories. Everything not named here is shown as the default templates do.
package struct Margin: Theme {
    package let folder = "margin"

    package init() {}

    package func document(_ main: HTML, _ frame: Frame) -> HTML {
        guard frame.page.medium == .screen else { return sheetDocument(main, frame) }
        return screenDocument(frame, class: "page ruled") {
            div(.class("binding-edge")) {
                masthead(frame)
                index(frame)
            }
            div(.class("leaf")) {
                main
                foot(frame)
            }
        }
    }

    package func home(_ page: HomePage, _ frame: Frame) -> HTML {
        HomeQuestion(page: page, frame: frame).main
    }

    package func situationList(_ page: SituationListPage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            articleHead(ArticlePage(page.article), frame)
            frame.searchForm()
            alphabet(page.situations, frame)
            div(.class("text band")) { frame.markdown(page.article.body) }
        }
    }

    package func incident(_ page: IncidentPage, _ frame: Frame) -> HTML {
        CaseNote(page: page, frame: frame, theme: self).main
    }

    package func examples(_ pairs: [ExamplePair], _ frame: Frame) -> HTML {
        ExampleTable(pairs: pairs, frame: frame).html
    }
}
