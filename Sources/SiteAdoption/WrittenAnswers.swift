package import Diagnostics
package import SiteEditing
import SiteFields
import SiteModel
import SiteValues

/// Answers as a change of the project's files. Each file is parsed once, however many answers go into it.
package struct WrittenAnswers {
    private var editors: [String: YAMLEditor] = [:]

    package init() {}

    /// - Throws: what to write by hand, into a file whose lines cannot be found.
    package mutating func add(_ answer: Answer, to file: SourceFile) throws(AnswerRefusal) {
        guard var editor = editors[file.path] ?? YAMLOutline(file).map({ YAMLEditor($0) }) else { throw Self.refusal(answer, file) }
        switch answer.question.target {
        case .entry(_, let id, let key, let isFact):
            guard let entry = editor.outline.entry(id) else { throw Self.refusal(answer, file) }
            editor.set(key, to: answer.yaml, in: entry)
            if isFact {
                editor.set("confirmed", to: answer.day.iso, in: entry)
                editor.set("by", to: YAMLScalar.plainOrQuoted(answer.by), in: entry)
            }
        case .forms:
            editor.set("forms", to: FormKind.allCases.map { ($0.rawValue, "mailto:" + answer.words) })
        }
        editors[file.path] = editor
    }

    /// The change of all files together.
    package var edit: ProjectEdit {
        var edit = ProjectEdit()
        for editor in editors.values { edit.change(editor.outline.file, editor.edits() ?? []) }
        return edit
    }

    private static func refusal(_ answer: Answer, _ file: SourceFile) -> AnswerRefusal {
        switch answer.question.target {
        case .entry(_, let id, let key, _):
            AnswerRefusal(remedy: "Write `\(key): \(answer.yaml)` into the entry `\(id)` of \(file.path): its lines cannot be told apart.")
        case .forms: AnswerRefusal(remedy: "Write `forms` into \(file.path): its lines cannot be told apart.")
        }
    }
}
