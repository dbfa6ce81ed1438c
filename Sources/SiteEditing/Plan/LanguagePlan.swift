package import Diagnostics
import SiteModel
import SiteValues

/// A project with one language more or less, or with another one first.
package struct LanguagePlan {
    private var project: EditedProject
    private let files: [SourceFile]

    private init(_ files: [SourceFile]) {
        self.files = files
        project = EditedProject(files, references: [])
    }

    /// - Parameter starter: what `init` makes for this organisation in the languages of the project and the new one.
    package static func adding(_ tag: String, to files: [SourceFile], starter: [SourceFile]) throws(EditRefusal) -> ProjectEdit {
        var plan = LanguagePlan(files)
        let list = try plan.list()
        guard !list.tags.contains(tag) else {
            throw EditRefusal("The site is in “\(tag)” already. Nothing was changed.", remedy: "`sitegen languages` shows what it lacks.")
        }
        try plan.project.edit(Settings.path) { editor in editor.append(tag, to: list.node) }
        var edit = try plan.project.edit()
        let twins = StarterTwins(of: files, starter: starter, in: tag)
        for twin in twins.files { edit.create(twin) }
        for path in twins.missing { edit.remark("To translate into \(tag), in whole or in part.", at: path) }
        return edit
    }

    package static func removing(_ tag: String, from files: [SourceFile]) throws(EditRefusal) -> ProjectEdit {
        var plan = LanguagePlan(files)
        let list = try plan.list()
        guard let index = list.tags.firstIndex(of: tag) else { throw unknown(tag, list.tags) }
        guard index > 0 else {
            throw EditRefusal(
                "“\(tag)” is the first language: its files have the facts. Nothing was changed.",
                remedy: list.tags.count > 1
                    ? "Make another one the first: `sitegen languages first \(list.tags[1])`." : "A site needs a language.")
        }
        try plan.project.edit(Settings.path) { editor in editor.remove(item: list.node.items[index]) }
        var edit = try plan.project.edit()
        for file in files where isTranslation(file.path, tag) { edit.remove(file.path) }
        return edit
    }

    /// - Parameter swapped: the files with the language as the original.
    package static func first(
        _ tag: String, of files: [SourceFile], untranslated: [String], swapped: ([SourceFile]) -> [SourceFile]
    ) throws(EditRefusal) -> ProjectEdit {
        var plan = LanguagePlan(files)
        let list = try plan.list()
        guard list.tags.contains(tag) else { throw unknown(tag, list.tags) }
        guard untranslated.isEmpty else {
            throw EditRefusal(
                untranslated.count == 1
                    ? "One file is not in “\(tag)” yet: \(untranslated[0]). Nothing was changed."
                    : "\(untranslated.count) files are not in “\(tag)” yet, such as \(untranslated[0]). Nothing was changed.",
                remedy: "Translate first: `sitegen languages` names what is missing.")
        }
        let order = [tag] + list.tags.filter { $0 != tag }
        try plan.project.edit(Settings.path) { editor in
            for (item, name) in zip(list.node.items, order) { editor.replace(item, with: name) }
        }
        let ordered = try plan.project.edit().applied(to: files)
        return ProjectEdit(from: files, to: swapped(ordered))
    }

    private func list() throws(EditRefusal) -> (node: YAMLNode, tags: [String]) {
        guard let outline = project.outline(Settings.path), let node = outline.root["languages"]?.value, !node.items.isEmpty else {
            throw EditedProject.tooUnusual(Settings.path)
        }
        return (node, node.items.map { outline.text(of: $0) })
    }

    private static func isTranslation(_ path: String, _ tag: String) -> Bool {
        path.hasPrefix("content/") && (path.hasSuffix(".\(tag).md") || path.hasSuffix(".\(tag).yml"))
    }

    private static func unknown(_ tag: String, _ tags: [String]) -> EditRefusal {
        EditRefusal("The site is not in “\(tag)”. Nothing was changed.", remedy: "Its languages are \(tags.joined(separator: ", ")).")
    }
}

/// The languages that site.yml lists, as far as it can be read at all.
package enum ProjectLanguages {
    package static func written(in settings: SourceFile) -> [String] {
        guard let outline = YAMLOutline(settings), let list = outline.root["languages"]?.value else { return [] }
        return list.items.map { outline.text(of: $0) }
    }
}

extension ProjectEdit {
    /// The change from some files to others, each with the lines that differ.
    package init(from old: [SourceFile], to new: [SourceFile]) {
        self.init()
        let later = Dictionary(new.map { ($0.path, $0) }) { first, _ in first }
        for file in old {
            guard let other = later[file.path] else {
                remove(file.path)
                continue
            }
            if other.bytes != file.bytes { change(file, [TextEdit(from: file.bytes, to: other.bytes)]) }
        }
        let known = Set(old.map(\.path))
        for file in new where !known.contains(file.path) { create(file) }
    }
}

extension TextEdit {
    /// What differs between two texts, in whole lines.
    fileprivate init(from old: [UInt8], to new: [UInt8]) {
        var start = zip(old, new).prefix { $0 == $1 }.count
        while start > 0, old[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        var end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        while end > 0, end < old.count, old[old.count - end - 1] != UInt8(ascii: "\n") { end -= 1 }
        self.init(start..<old.count - end, String(decoding: new[start..<new.count - end], as: UTF8.self))
    }
}
