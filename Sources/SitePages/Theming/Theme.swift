package import Hypertext
package import SiteModel

/// How a site looks: which markup each kind of page becomes. Every function has a default template (beside its page kind),
/// so that a theme writes only what it shows differently; styles, scripts and drawings come from the theme's folder.
package protocol Theme: Sendable {
    /// The folder under `themes/` with its assets and `theme.yml`.
    var folder: String { get }

    /// The whole page around its main part: head, navigation, foot.
    func document(_ main: HTML, _ frame: Frame) -> HTML

    func home(_ page: HomePage, _ frame: Frame) -> HTML
    func guidelineList(_ page: GuidelineListPage, _ frame: Frame) -> HTML
    /// "The same point, two ways": what rather not, what rather.
    func examples(_ pairs: [ExamplePair], _ frame: Frame) -> HTML
    func guideline(_ page: GuidelinePage, _ frame: Frame) -> HTML
    func incidentList(_ page: IncidentListPage, _ frame: Frame) -> HTML
    func incident(_ page: IncidentPage, _ frame: Frame) -> HTML
    func situationList(_ page: SituationListPage, _ frame: Frame) -> HTML
    func situation(_ page: SituationPage, _ frame: Frame) -> HTML
    func pauseCheck(_ page: PauseCheckPage, _ frame: Frame) -> HTML
    func quiz(_ page: QuizPage, _ frame: Frame) -> HTML
    func event(_ page: EventPage, _ frame: Frame) -> HTML
    /// The head of an author's page and of every page built on one; what the page's data adds follows it.
    func articleHead(_ page: ArticlePage, _ frame: Frame) -> HTML
    func article(_ page: ArticlePage, _ frame: Frame) -> HTML
}
