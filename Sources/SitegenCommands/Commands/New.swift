import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteDrafts
import SiteModel
import SiteValues

struct New: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new text with everything in it that it needs, or the words of another language.",
        usage: "sitegen new guideline|incident|inspiration|page <title>\nsitegen new words <language>",
        discussion: """
            The file is a draft, full of explanations; fill in what stands between ‹ and › and take out `draft: true`.
            A guideline gets the next free rule id. Nothing is overwritten.

              sitegen new guideline "Say thank you"
              sitegen new incident "The parrot that read the minutes"
              sitegen new page "House rules for group chats"

            `words` writes content/words.<language>.yml, in which buttons, headings, dates and quotation marks of another language are
            filled in. German and English are built in, with de-CH, de-AT and en-US; their words can be changed in the same way.

              sitegen new words fr
            """)

    @Argument(help: "guideline, incident, inspiration, page or words.")
    var kind: NewFileKind

    @Argument(help: "The title, after which the file is named; for words, the language's tag, such as fr.")
    var title: String

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        guard case .text(let kind) = kind else { return try words(in: project, at: place) }
        let run = try SiteRun(project.readRequest(on: place.today, drafts: true, at: place))
        guard let site = run.site else { return run.checked(name) }
        if let problem = OneLineText.problem(in: title) {
            throw Failure(.usage, "The title has \(problem) in it. Nothing was written.", remedy: "Leave it out.")
        }
        let ids = try GuidelineNumbers(in: project.root)
        guard let draft = DraftFacts(title: title, kind: kind, site: site, ids: ids, on: place.today) else {
            throw Failure(.usage, "No file name can be made from the title “\(title)”.", remedy: "Put a Latin letter or a digit into it.")
        }
        let file = draft.file
        // The page of a translation has its language before its path.
        let longest = site.languages.map(\.tag).max { $0.count < $1.count } ?? ""
        if let problem = FileNameProblem(ofPath: "content/\(longest)/" + file.path.dropFirst("content/".count)) {
            throw Failure(.usage, problem.summary, remedy: "Give the text another title; nothing was written.")
        }
        try NewFile.create(file.bytes, at: FilePath.join(project.root, file.path), named: file.path)
        return Report(command: name, result: .created(CreatedFiles(draft, in: place.shown(project.root))))
    }

    private func words(in project: Project, at place: CommandEnvironment) throws -> Report {
        guard let language = Language(title) else {
            throw Failure(.usage, "“\(title)” is not the tag of a language.", remedy: "Write it like fr, pt-BR or de-CH.")
        }
        let site = (try? SiteRun(project.readRequest(on: place.today, drafts: true, at: place)))?.site
        let draft = WordsDraft(language, isGerman: site?.languages[0].isGerman ?? false)
        try NewFile.create(draft.file.bytes, at: FilePath.join(project.root, draft.file.path), named: draft.file.path)
        return Report(command: name, result: .created(CreatedFiles(draft, in: place.shown(project.root))))
    }
}

/// What `sitegen new` writes: a draft of a text, or a file of words.
enum NewFileKind: ExpressibleByArgument {
    case text(DraftKind)
    case words

    static let allValueStrings = DraftKind.allCases.map(\.rawValue) + ["words"]

    init?(argument: String) {
        if argument == "words" {
            self = .words
        } else if let kind = DraftKind(rawValue: argument) {
            self = .text(kind)
        } else {
            return nil
        }
    }
}
