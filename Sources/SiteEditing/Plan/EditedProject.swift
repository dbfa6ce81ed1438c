import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// The files of a project while a change is planned: what they hold, and the edits so far.
struct EditedProject {
    let files: [String: SourceFile]
    let references: [Reference]
    private var editors: [String: YAMLEditor] = [:]
    private var textEdits: [String: [TextEdit]] = [:]
    private(set) var removed: Set<String> = []
    /// Lists that need a guideline and have lost every one.
    var emptiedAnswers: [(path: String, list: YAMLNode)] = []
    private let outlines: [String: YAMLOutline]

    init(_ files: [SourceFile], references: [Reference]) {
        self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        self.references = references
        outlines = self.files.filter { $0.key.hasSuffix(".md") || $0.key.hasSuffix(".yml") }.compactMapValues { YAMLOutline($0) }
    }

    /// Sorted paths of texts and data, without the removed ones.
    var paths: [String] {
        files.keys.filter { ($0.hasSuffix(".md") || $0.hasSuffix(".yml")) && !removed.contains($0) }.sorted()
    }

    /// nil for a file that is not there, and for one that is not understood.
    func outline(_ path: String) -> YAMLOutline? { outlines[path] }

    /// A text or data file and its translations, the original first.
    func variants(of originalPath: String) -> [String] {
        paths.filter { $0 == originalPath } + paths.filter { $0 != originalPath && ContentFile($0)?.originalPath == originalPath }
    }

    mutating func remove(_ path: String) { removed.insert(path) }

    mutating func change(_ path: String, _ edits: [TextEdit]) { textEdits[path, default: []] += edits }

    mutating func edit(_ path: String, _ body: (inout YAMLEditor) -> Void) throws(EditRefusal) {
        var editor = try editor(of: path)
        body(&editor)
        editors[path] = editor
    }

    func editor(of path: String) throws(EditRefusal) -> YAMLEditor {
        if let known = editors[path] { return known }
        guard let outline = outline(path) else { throw EditedProject.tooUnusual(path) }
        return YAMLEditor(outline)
    }

    /// The planned change as a value.
    func edit() throws(EditRefusal) -> ProjectEdit {
        var edit = ProjectEdit()
        for path in removed { edit.remove(path) }
        for path in Set(editors.keys).union(textEdits.keys).sorted() where !removed.contains(path) {
            guard let file = files[path] else { continue }
            var edits = textEdits[path] ?? []
            if let editor = editors[path] {
                guard let made = editor.edits() else { throw EditedProject.tooUnusual(path) }
                edits += made
            }
            edit.change(file, edits)
        }
        return edit
    }

    static func tooUnusual(_ path: String) -> EditRefusal {
        EditRefusal(
            "\(path) is written in a way that cannot be edited without touching the rest of it. Nothing was changed.",
            remedy: "Write its keys over lines, without `&` and `*`, or make the change there by hand first.")
    }
}
