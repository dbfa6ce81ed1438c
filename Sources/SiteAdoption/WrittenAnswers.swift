import Diagnostics
import SiteEditing
import SiteFields
import SiteModel
import SiteValues

/// Answers as a change of the project's files. Each file is parsed once, however many answers go into it.
struct WrittenAnswers {
    private var editors: [String: YAMLEditor] = [:]
    /// Questions that were answered, where nothing else in the project shows it: one list, however many there are.
    private var notes: [String: [String]] = [:]

    init() {}

    var isEmpty: Bool { editors.isEmpty }

    /// - Throws: what to write by hand, into a file whose lines cannot be found.
    mutating func add(_ answer: Answer, to file: SourceFile) throws(AnswerRefusal) {
        guard var editor = editors[file.path] ?? YAMLOutline(file).map({ YAMLEditor($0) }) else { throw Self.refusal(answer, file) }
        switch answer.question.target {
        case _ where answer.stays: note(answer)
        case .entry(_, let id, let key, let isFact):
            guard let entry = editor.outline.entry(id) else { throw Self.refusal(answer, file) }
            if answer.isNone, !isFact {
                if let value = entry[key] { editor.remove(value) }
            } else if answer.isUnsaid {
                if let value = entry[key] { editor.remove(value) }
                editor.set("said", to: answer.yaml, in: entry)
            } else {
                editor.set(key, to: answer.yaml, in: entry)
            }
            if isFact {
                editor.set("confirmed", to: answer.day.iso, in: entry)
                editor.set("by", to: YAMLScalar.plainOrQuoted(answer.by), in: entry)
            }
        case .forms:
            editor.set("forms", to: FormKind.allCases.map { ($0.rawValue, "mailto:" + answer.words) })
        case .setting(let group, let key):
            editor.set(key, of: group, to: answer.yaml)
            // Its own place may hold the same words as before.
            if group != "brand", answer.question.type != .picture { note(answer) }
        case .event: editor.schedule(answer.yaml)
        case .channels: editor.set("channels", of: "features", to: "false")
        case .language, .contact, .guidelines: note(answer)
        }
        editors[file.path] = editor
    }

    /// The change of all files together.
    var edit: ProjectEdit {
        var edit = ProjectEdit()
        for (path, var editor) in editors {
            editor.note(notes[path] ?? [])
            edit.change(editor.outline.file, editor.edits() ?? [])
        }
        return edit
    }

    private mutating func note(_ answer: Answer) { notes[answer.path, default: []].append(answer.question.name) }

    private static func refusal(_ answer: Answer, _ file: SourceFile) -> AnswerRefusal {
        switch answer.question.target {
        case .entry(_, let id, let key, _):
            AnswerRefusal(remedy: "Write `\(key): \(answer.yaml)` into the entry `\(id)` of \(file.path): its lines cannot be told apart.")
        case .forms: AnswerRefusal(remedy: "Write `forms` into \(file.path): its lines cannot be told apart.")
        case .setting(_, let key):
            AnswerRefusal(remedy: "Write `\(key): \(answer.yaml)` into \(file.path): its lines cannot be told apart.")
        case .event: AnswerRefusal(remedy: "Write `start: \(answer.yaml)` into \(file.path): its lines cannot be told apart.")
        case .language, .contact, .guidelines, .channels:
            AnswerRefusal(remedy: "Write `adopted: [\(answer.question.name)]` into \(file.path): its lines cannot be told apart.")
        }
    }
}

extension YAMLEditor {
    /// That questions were answered.
    fileprivate mutating func note(_ names: [String]) {
        guard !names.isEmpty else { return }
        if let known = outline.root["adopted"]?.value, case .list = known.content {
            let noted = known.items.map { outline.text(of: $0) }
            for name in names where !noted.contains(name) { append(name, to: known) }
        } else {
            set("adopted", to: "[\(names.joined(separator: ", "))]", in: outline.root)
        }
    }

    /// An event on another day takes as long as before, and stops being a draft.
    fileprivate mutating func schedule(_ start: String) {
        guard let new = LocalDateTime(start) else { return }
        let root = outline.root
        let (old, end) = (
            outline.word("start", of: root).flatMap { LocalDateTime($0) }, outline.word("end", of: root).flatMap { LocalDateTime($0) }
        )
        let length = old.flatMap { old in end.map { $0.minutes(after: old) } } ?? 60
        set("start", to: new.iso, in: root)
        set("end", to: new.adding(minutes: max(length, 1)).iso, in: root)
        if let draft = root["draft"] { remove(draft) }
    }
}
