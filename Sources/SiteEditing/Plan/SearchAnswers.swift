package import Diagnostics
import SiteChecking
import SiteFields
import SiteModel
import SiteSearch

/// Questions in questions.yml that the search would answer with another page after a change, because the words that told pages apart are
/// gone. Each is added to the words that lead to its page, as the finding advises.
package enum SearchAnswers {
    /// The rule whose findings point at the question.
    static let rule = Rule.searchQuestionMissed.id

    package static func mended(_ edit: ProjectEdit, of files: [SourceFile], _ findings: [Diagnostic]) -> ProjectEdit {
        var edit = edit
        let before = EditedProject(files, references: [])
        let after = EditedProject(edit.applied(to: files), references: [])
        var editors: [String: YAMLEditor] = [:]
        for finding in findings where finding.rule == rule {
            guard let question = question(at: finding.location, in: after), let place = wordsPlace(for: question, before, after),
                let outline = before.outline(place.path)
            else { continue }
            var editor = editors[place.path] ?? YAMLEditor(outline)
            editor.append(YAMLScalar.quoted(question.ask), to: place.words)
            editors[place.path] = editor
        }
        for editor in editors.values { edit.change(editor.outline.file, editor.edits() ?? []) }
        return edit
    }

    private struct Question {
        let ask: String
        /// Of the entry that it is in.
        let id: String
        let file: ContentFile
    }

    private static func question(at location: SourceLocation, in project: EditedProject) -> Question? {
        guard let file = ContentFile(location.path), let source = project.files[location.path],
            let outline = project.outline(location.path),
            let offset = LineTable(source.bytes).offset(of: location), let valuePath = outline.path(to: offset), valuePath.steps.count > 1,
            case .item(let entry, _) = valuePath.steps[1], let id = outline.word("id", of: entry), let ask = valuePath.value, ask.isScalar
        else { return nil }
        return Question(ask: outline.text(of: ask), id: id, file: file)
    }

    /// The words, in the language of the question, of the entry in search.yml that leads to its page.
    private static func wordsPlace(
        for question: Question, _ before: EditedProject, _ after: EditedProject
    ) -> (path: String, words: YAMLNode)? {
        guard let questions = after.outline(question.file.originalPath), let search = after.outline(SearchHint.place.path) else {
            return nil
        }
        let pages = questions.entry(question.id).map { questions.words("pages", of: $0) } ?? []
        let path = SearchHint.place.path(in: question.file.languageTag)
        for page in pages {
            let hint = search.entries.first { search.word("page", of: $0) == page }
            guard let name = hint.flatMap({ search.word("id", of: $0) }), let words = before.outline(path),
                let list = words.entry(name)?["words"]?.value, case .list = list.content
            else { continue }
            return (path, list)
        }
        return nil
    }
}
