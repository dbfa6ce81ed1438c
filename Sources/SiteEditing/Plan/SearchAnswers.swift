package import Diagnostics
import SiteFields

/// Questions of questions.yml that the search would answer with another page after a change: what goes takes words away that told pages
/// apart. Each becomes one of the words that lead to its page, as the finding advises.
package enum SearchAnswers {
    package static func mended(_ edit: ProjectEdit, of files: [SourceFile], _ findings: [Diagnostic]) -> ProjectEdit {
        var edit = edit
        let before = EditedProject(files, references: [])
        let after = EditedProject(edit.applied(to: files), references: [])
        var editors: [String: YAMLEditor] = [:]
        for finding in findings where finding.rule == "search-question-missed" {
            guard let ask = finding.summary.quoted, let place = wordsPlace(for: finding, before, after) else { continue }
            guard let outline = before.outline(place.path) else { continue }
            var editor = editors[place.path] ?? YAMLEditor(outline)
            editor.append(YAMLScalar.quoted(ask), to: place.words)
            editors[place.path] = editor
        }
        for editor in editors.values { edit.change(editor.outline.file, editor.edits() ?? []) }
        return edit
    }

    /// The words, in the language of the question, of the entry in search.yml that leads to its page.
    private static func wordsPlace(
        for finding: Diagnostic, _ before: EditedProject, _ after: EditedProject
    ) -> (path: String, words: YAMLNode)? {
        let path = finding.location.path
        guard let file = after.files[path], let outline = after.outline(path),
            let offset = LineTable(file.bytes).offset(of: finding.location), let steps = outline.path(to: offset)?.steps, steps.count > 1,
            case .item(let entry, _) = steps[1], let id = outline.word("id", of: entry), let kind = ContentFile(path),
            let questions = after.outline(kind.originalPath), let search = after.outline("content/data/search.yml")
        else { return nil }
        let pages = questions.entry(id).map { questions.words("pages", of: $0) } ?? []
        let tag = kind.languageTag.map { ".\($0)" } ?? ""
        for page in pages {
            let hint = search.entries.first { search.word("page", of: $0) == page }
            guard let name = hint.flatMap({ search.word("id", of: $0) }), let words = before.outline("content/data/search\(tag).yml"),
                let list = words.entry(name)?["words"]?.value, case .list = list.content
            else { continue }
            return ("content/data/search\(tag).yml", list)
        }
        return nil
    }
}

extension String {
    /// The first words between quotation marks.
    fileprivate var quoted: String? {
        guard let open = firstIndex(of: "“"), let close = self[open...].firstIndex(of: "”") else { return nil }
        return String(self[index(after: open)..<close])
    }
}
