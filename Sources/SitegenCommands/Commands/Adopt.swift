import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteAdoption

struct Adopt: Command {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Make a new site your own, one question at a time.",
        usage: "sitegen adopt [--by <name>] [--answers <file>]",
        discussion: """
            Asks what you are called, which guidelines of the starter and which languages you keep, every fact that texts say and nobody has
            confirmed, how each contact is reached, also on call, where forms lead, your colours and logo, and when the party is. Each answer
            is written into its file at once, with everything else in the file as it was; the next run goes on where this one stopped. A
            colour on which words would be hard to read is answered with the nearest that is not. `-` leaves what is there as it is, or says
            that there is none; a fact that nobody knows is then said nowhere.

              sitegen adopt
              sitegen adopt --by HR --answers answers.txt
              sitegen adopt > questions.txt

            Where nobody sits at a terminal, the questions are listed. A file of answers has a line `name: answer` for each, and may leave
            some out.
            """)

    @Option(help: ArgumentHelp("Who vouches for the answers, such as HR. (default: asked)", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("Take the answers from a file, all or none.", valueName: "file"))
    var answers: String?

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        let run = AdoptionRun(project, at: place, by: by, in: reporting.phrases(at: place))
        guard let adoption = try run.adoption() else {
            return try SiteRun(project.readRequest(on: place.today, drafts: true, at: place)).checked(name)
        }
        if let answers {
            let file = place.absolute(answers)
            return try run.apply(AnswerFile(SourceFile(path: answers, bytes: try FileReader.bytes(of: file, named: answers))), adoption)
        }
        return try run.walk(adoption) ?? Report(command: name, result: .table(run.table(of: adoption)))
    }
}
