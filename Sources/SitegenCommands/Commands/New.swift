import ArgumentParser

struct New: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new text with everything in it that it needs.",
        usage: "sitegen new guideline|incident|inspiration|page <title>",
        discussion: """
            The file is a draft, full of explanations; fill in what stands between ‹ and › and take out `draft: true`.
            A guideline gets the next free rule id. Nothing is overwritten.

              sitegen new guideline "Say thank you"
              sitegen new incident "The parrot that read the minutes"
              sitegen new page "House rules for group chats"
            """)

    @Argument(help: "guideline, incident, inspiration or page.")
    var kind: DraftKind

    @Argument(help: "The title; the file is named after it.")
    var title: String

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        let run = try SiteRun(project.request(on: place.today, drafts: true, at: place))
        guard let site = run.site else { return run.checked(name) }
        let facts = try DraftFacts(title: title, kind: kind, site: site, ids: GuidelineNumbers(in: project), on: place.today)
        let file = facts.file
        try NewFile.create(file, in: project.root)
        return Report(command: name, result: .created(facts.created(file, in: place.shown(project.root))))
    }
}

extension DraftKind: ExpressibleByArgument {}
