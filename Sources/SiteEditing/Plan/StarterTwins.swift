import Diagnostics
import SiteFields
import SiteModel

/// The starter's translations of texts whose words nobody has touched since `init`.
struct StarterTwins {
    private(set) var files: [SourceFile] = []
    /// Texts and data that somebody has to translate, in whole or in part.
    private(set) var missing: [String] = []

    init(of project: [SourceFile], starter: [SourceFile], in tag: String) {
        let paths = Set(project.map(\.path))
        let known = Dictionary(starter.map { ($0.path, $0) }) { first, _ in first }
        for file in project.sorted(by: { $0.path < $1.path }) {
            guard let keys = Self.keys(of: file.path), let dot = file.path.lastIndex(of: ".") else { continue }
            let path = "\(file.path[..<dot]).\(tag)\(file.path[dot...])"
            guard !paths.contains(path), let own = YAMLOutline(file) else { continue }
            guard let original = known[file.path].flatMap({ YAMLOutline($0) }), let twin = known[path].flatMap({ YAMLOutline($0) }) else {
                if file.path != Settings.path { missing.append(file.path) }
                continue
            }
            if own.body == original.body, Self.haveSameWords(own.root, of: own, original.root, of: original, keys) {
                files.append(twin.file)
                continue
            }
            missing.append(file.path)
            if let part = Self.part(of: twin, own, original, keys) { files.append(part) }
        }
    }

    /// The keys of an original; nil for translations and for pictures.
    private static func keys(of path: String) -> [FieldKey]? {
        if path == Settings.path { return FieldReader.keys(of: Settings.self) }
        // A list beside the settings is about the project, and readers see no word of it.
        guard let file = ContentFile(path), file.languageTag == nil, file.place != .list(file: file.name) else { return nil }
        guard let kind = ContentKinds.builtIn.all.first(where: { $0.place == file.place }) else { return nil }
        let keys = FieldReader.keys(of: kind)
        if case .entries = file.place { return [FieldKey(name: "entries", role: .entries(keys))] }
        return keys
    }

    /// The entries of a translation whose originals are untouched.
    private static func part(of twin: YAMLOutline, _ own: YAMLOutline, _ original: YAMLOutline, _ keys: [FieldKey]) -> SourceFile? {
        guard case .entries(let entryKeys)? = keys.first?.role else { return nil }
        var editor = YAMLEditor(twin)
        var kept = 0
        for entry in twin.entries {
            guard let id = twin.word("id", of: entry), let mine = own.entry(id), let theirs = original.entry(id),
                haveSameWords(mine, of: own, theirs, of: original, entryKeys)
            else {
                editor.remove(item: entry)
                continue
            }
            kept += 1
        }
        guard kept > 0, let edits = editor.edits() else { return nil }
        return SourceFile(path: twin.file.path, bytes: edits.applied(to: twin.file.bytes))
    }

    private static func haveSameWords(
        _ a: YAMLNode, of first: YAMLOutline, _ b: YAMLNode, of second: YAMLOutline, _ keys: [FieldKey]
    ) -> Bool {
        keys.allSatisfy { key in
            let (mine, theirs) = (a[key.name]?.value, b[key.name]?.value)
            switch key.role {
            case .fact: return true
            case .word, .shared:
                return mine.map { first.file.bytes[$0.range] } == theirs.map { second.file.bytes[$0.range] }
            case .entries(let keys):
                let (own, others) = (mine?.items ?? [], theirs?.items ?? [])
                return own.count == others.count
                    && zip(own, others).allSatisfy {
                        haveSameWords($0, of: first, $1, of: second, keys + [FieldKey(name: "id", role: .word)])
                    }
            }
        }
    }
}
