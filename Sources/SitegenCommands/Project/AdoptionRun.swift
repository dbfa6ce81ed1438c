import CommandKit
import CommandTables
import Diagnostics
import FileSystem
import Reporting
import SiteAdoption
import SiteEditing
import SiteModel
import SitePipeline
import SiteStarter

/// One run of `sitegen adopt` over a project: what is asked, and each answer written as soon as it is given.
struct AdoptionRun {
    private let project: Project
    private let place: CommandEnvironment
    private let by: String?
    /// What is said of an answer that cannot be one, in the reader's language.
    private let phrases: PhraseTable

    init(_ project: Project, at place: CommandEnvironment, by: String?, in phrases: PhraseTable) {
        self.project = project
        self.place = place
        self.by = by
        self.phrases = phrases
    }

    /// nil when the settings cannot be used.
    func adoption() throws -> Adoption? {
        let request = project.readRequest(on: place.today, drafts: true, at: place)
        let result = try Pipeline.run(request)
        let (files, starter) = (result.sources, try place.share?.content() ?? [])
        return result.site.map { Adoption(of: $0, files: files, rest: SampleList(of: Array(files.values), $0).rest, starter: starter) }
    }

    func table(of adoption: Adoption) -> Table {
        Table(
            columns: [
                .init(name: "name", title: "Name"), .init(name: "question", title: "Question"), .init(name: "file", title: "File"),
            ],
            rows: adoption.questions.map { [$0.name, $0.question, $0.path] }, nothing: "\(adoption.progress).")
    }

    // MARK: A file of answers

    /// All of them, or none.
    func apply(_ file: AnswerFile, _ adoption: Adoption) throws -> Report {
        guard let by else {
            throw Failure(.usage, "Somebody has to vouch for the answers.", remedy: "Add `--by` with a name or a department.")
        }
        var trial = try trial()
        var answered: Set<String> = []
        var faults = file.faults
        // In the order of the questions: an answer may make room for the next one, and a duplicate is the later line.
        let places = Dictionary(adoption.questions.enumerated().map { ($1.name, $0) }) { first, _ in first }
        let lines = file.answers.enumerated().sorted {
            (places[$0.element.name] ?? 0, $0.offset) < (places[$1.element.name] ?? 0, $1.offset)
        }
        for line in lines.map(\.element) {
            guard answered.insert(line.name).inserted else {
                faults.append(line.answeredTwice)
                continue
            }
            guard let question = adoption.questions.first(where: { $0.name == line.name }) else {
                faults.append(line.unknown(among: adoption.questions.map(\.name)))
                continue
            }
            do {
                try trial.take(Answer(line.words, to: question, by: by, on: place.today))
            } catch let refusal as AnswerRefusal {
                faults.append(line.refused(by: question.question, refusal.remedy))
            } catch let refusal as EditRefusal {
                faults.append(line.refused(by: question.question, "\(refusal.message) \(refusal.remedy)"))
            }
        }
        guard faults.isEmpty else { throw file.refusal(of: faults) }
        try write(trial)
        let after = try self.adoption()
        return Report(command: "adopt", result: .text("\(after?.progress(after: adoption) ?? adoption.progress)\n"))
    }

    // MARK: The walk

    /// nil where nobody sits at a terminal.
    func walk(_ first: Adoption) throws -> Report? {
        guard !first.questions.isEmpty else { return nil }
        guard let by = by ?? place.console.line("\(first.progress)\n\(first.help)\n\n\(first.whoVouches)\n> "), !by.isEmpty else {
            return nil
        }
        var adoption = first
        var asked: Set<String> = []
        // An answer may bring passages that ask for more.
        while let question = adoption.questions.first(where: { !asked.contains($0.name) }) {
            asked.insert(question.name)
            switch try take(question, adoption, by) {
            case .stopped: return Report(command: "adopt", result: .text("\(adoption.progress)\n"))
            case .later: continue
            case .written: adoption = try self.adoption() ?? adoption
            }
        }
        return Report(command: "adopt", result: .text("\(adoption.progress)\n"))
    }

    private enum Outcome {
        case written, later, stopped
    }

    private func take(_ question: AdoptionQuestion, _ adoption: Adoption, _ by: String) throws -> Outcome {
        var prompt = "\n\(adoption.progress)\n\(question.question)\n" + question.choices.map { "  \($0)\n" }.joined()
        prompt += try sentence(around: question, adoption) + "  \(question.path)\n> "
        while true {
            guard let words = place.console.line(prompt), words != "q" else { return .stopped }
            if words.allSatisfy({ $0 == " " }) { return .later }
            var trial = try trial()
            do {
                try trial.take(Answer(words, to: question, by: by, on: place.today))
            } catch let refusal as AnswerRefusal {
                prompt = "  \(refusal.remedy.translated(by: phrases))\n> "
                continue
            } catch let refusal as EditRefusal {
                prompt = "  \(refusal.message.translated(by: phrases)) \(refusal.remedy.translated(by: phrases))\n> "
                continue
            }
            guard try isAgreed(to: trial, adoption) else { return .later }
            try write(trial)
            return .written
        }
    }

    /// Whoever names the guidelines to keep, or gives up a language, hears how much goes with that.
    private func isAgreed(to trial: AdoptionTrial, _ adoption: Adoption) throws -> Bool {
        let edit = trial.edit().edit
        guard !trial.dropped.isEmpty || !edit.removed.isEmpty else { return true }
        let files = edit.sources.count + edit.removed.count
        let words = place.console.line("\(adoption.agreement(dropping: trial.dropped.count, changing: files))\n> ")
        return words.map(Adoption.isYes) ?? false
    }

    private func trial() throws -> AdoptionTrial {
        var request = project.readRequest(on: place.today, drafts: false, at: place)
        request.published = PublishedSite.routes(in: project.defaultOutput)
        let files = try FolderReader(root: project.root).files(below: "content")
        return AdoptionTrial(request, files: files, absolute: place.absolute) { [project] in project.mayHavePublished($0, of: $1) }
    }

    private func write(_ trial: AdoptionTrial) throws {
        let (edit, files) = trial.edit()
        try EditTransaction.make(edit, of: files, in: project.root)
    }

    /// The sentence of a text that waits for the answer, as a reader will see it.
    private func sentence(around question: AdoptionQuestion, _ adoption: Adoption) throws(FileError) -> String {
        guard let use = question.use, let line = try current(use.path).line(use.line ?? 1) else { return "" }
        let place = "\(use.path):\(use.line ?? 1)"
        guard let sentence = adoption.sentence(in: line, asking: question) else { return "  \(place)\n" }
        let quoted: Phrase = "“\(LineWindow(of: DisplayText(sentence), around: nil, room: 100).text)”"
        return "  \(quoted.translated(by: phrases).text)  \(place)\n"
    }

    /// A file as it is now: it may have been edited since the last question.
    private func current(_ path: String) throws(FileError) -> SourceFile {
        SourceFile(path: path, bytes: try FileReader.bytes(of: FilePath.join(project.root, path), named: path))
    }
}
