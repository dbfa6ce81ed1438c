package import Hypertext
package import SiteComponents
package import SiteModel
import SitePlan

/// How a site looks: which markup each kind of page becomes. Every function has a default template (beside its page kind),
/// so that a theme writes only what it shows differently; styles, scripts and drawings come from the theme's folder.
package protocol Theme: Sendable {
    /// The folder under `themes/` with its assets and `theme.yml`.
    var folder: String { get }

    /// The whole page around its main part: head, navigation, foot.
    func document(_ main: HTML, _ context: PageContext) -> HTML

    func home(_ page: HomePage, _ context: PageContext) -> HTML
    func guidelineList(_ page: GuidelineListPage, _ context: PageContext) -> HTML
    /// "The same point, two ways": what rather not, what rather.
    func examples(_ pairs: some Collection<ExamplePair>, of guideline: Guideline, _ context: PageContext) -> HTML
    func guideline(_ page: GuidelinePage, _ context: PageContext) -> HTML
    func incidentList(_ page: IncidentListPage, _ context: PageContext) -> HTML
    func incident(_ page: IncidentPage, _ context: PageContext) -> HTML
    func situationList(_ page: SituationListPage, _ context: PageContext) -> HTML
    func situation(_ page: SituationPage, _ context: PageContext) -> HTML
    func pauseCheck(_ page: PauseCheckPage, _ context: PageContext) -> HTML
    func quiz(_ page: QuizPage, _ context: PageContext) -> HTML
    func event(_ page: EventPage, _ context: PageContext) -> HTML
    /// The head of an author's page and of every page built on one; what the page's data adds follows it.
    func articleHead(_ page: ArticlePage, _ context: PageContext) -> HTML
    func article(_ page: ArticlePage, _ context: PageContext) -> HTML
}
