import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteValues

/// A thing of the launch kit that is printed or shown on a screen, with everything that is to be known of it: forgetting a part does not
/// compile. A new one is a file in Artefacts/, a line in ``all``, and its styles in the theme's `Assets/print/`.
///
///     extension PrintArtefact {
///         /// For lids of laptops.
///         static let sticker = PrintArtefact(
///             name: "sticker", group: .cards, format: .a6, title: .sticker, size: .sizeA6, instructions: .cardHow, carriesCode: true,
///             budgets: { _ in [] }
///         ) { _ in [ArtefactSheet { context in context.paper(.a6, label: context.page.title) { context.cardHeadline() } }] }
///     }
package struct PrintArtefact: Sendable {
    /// Of its page and its PDF: `sheets/desk-card.html`, `print/en/desk-card.pdf`. One of many adds what it is about.
    let name: String
    /// What it can be switched off with.
    let group: ArtefactGroup
    /// Of its papers, and of its small picture in the hub.
    let format: PrintFormat
    let title: Message
    /// "A6, two sides"
    let size: Message
    /// How to print it, above the sheet on a screen.
    let instructions: Message
    /// Whether phones have something to read on it.
    let carriesCode: Bool
    /// Texts that have only so much room on it.
    let budgets: @Sendable (BudgetInput) -> [PrintBudget]
    /// What a site has of it: none without the words for it, mostly one, or one for each guideline or course.
    let sheets: @Sendable (LocalizedSite) -> [ArtefactSheet]

    init(
        name: String, group: ArtefactGroup, format: PrintFormat, title: Message, size: Message, instructions: Message, carriesCode: Bool,
        budgets: @escaping @Sendable (BudgetInput) -> [PrintBudget],
        sheets: @escaping @Sendable (LocalizedSite) -> [ArtefactSheet]
    ) {
        self.name = name
        self.group = group
        self.format = format
        self.title = title
        self.size = size
        self.instructions = instructions
        self.carriesCode = carriesCode
        self.budgets = budgets
        self.sheets = sheets
    }

    /// Whether the settings leave it in.
    func isOn(in localizedSite: LocalizedSite) -> Bool {
        !localizedSite.settings.features.withoutArtefacts.contains(group)
    }
}

/// One sheet of an artefact.
struct ArtefactSheet: Sendable {
    /// What its name goes on with after the artefact's: the slug of a guideline, the id of a course. nil for the only one.
    var subject: String?
    /// A title of its own instead of the artefact's.
    var title: String?
    /// Of its words, where they are not the site's.
    var language: Language?
    /// Pages whose words are on it as well, with the name of the place.
    var places: [PageKey: String] = [:]
    /// A drawing of the same for taking along, as a file of its own in `kit/`.
    var drawing: (@Sendable (LocalizedSite, ThemeKit) -> String)?
    let papers: @Sendable (PageContext) -> HTML

    /// A guideline may be called `cards` and a course `launch`: a second hyphen, which no author's name has, keeps its sheet apart from the
    /// artefact that is always there.
    func name(of artefact: PrintArtefact) -> String {
        guard let subject else { return artefact.name }
        let name = "\(artefact.name)-\(subject)"
        return PrintArtefact.all.contains { $0.name == name } ? "\(artefact.name)--\(subject)" : name
    }
}
