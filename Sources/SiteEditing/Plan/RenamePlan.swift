package import Diagnostics
package import SiteFields
import SiteModel
package import SiteValues

/// A guideline, a story, a page or an entry of a data file under another name, with everything that names it.
package struct RenamePlan {
    var project: EditedProject
    let subject: Subject
    let new: String
    /// Whether the addresses of its pages go on leading there.
    let keepsAddress: Bool
    private(set) var remarks: [(text: Phrase, place: String)] = []
    private var targets: [String: Subject] = [:]

    /// - Parameters:
    ///   - old: an id such as `SM-06`, a file such as `guidelines/get-tea` or `pages/voice.md`, or an entry such as `situations/oops`.
    ///   - keepsAddress: whether the former address of a page leads on to it.
    ///   - isPublished: whether somebody outside may know a guideline by its id.
    package static func edit(
        renaming old: String, to new: String, of files: [SourceFile], references: [Reference], keepsAddress: Bool,
        isPublished: (GuidelineID) -> Bool
    ) throws(EditRefusal) -> ProjectEdit {
        let project = EditedProject(files, references: references)
        let found = try RenamedName(old, in: project)
        if let id = GuidelineID(found.subject.name), found.subject.place == Guideline.place, found.isID {
            return try renamed(id, to: new, in: project, isPublished)
        }
        let name = RenamedName.last(of: new)
        guard Slug(name) != nil else {
            throw EditRefusal(
                "“\(new)” cannot be a name: only lower-case letters a to z, digits and single hyphens. Nothing was changed.",
                remedy: "Choose a name such as `get-tea`.")
        }
        var plan = RenamePlan(project: project, subject: found.subject, new: name, keepsAddress: keepsAddress)
        return try plan.edit()
    }

    private init(project: EditedProject, subject: Subject, new: String, keepsAddress: Bool) {
        self.project = project
        self.subject = subject
        self.new = new
        self.keepsAddress = keepsAddress
    }

    mutating func remark(_ text: Phrase, at place: String) { remarks.append((text, place)) }

    // MARK: Ids of guidelines

    private static func renamed(
        _ id: GuidelineID, to new: String, in project: EditedProject, _ isPublished: (GuidelineID) -> Bool
    ) throws(EditRefusal) -> ProjectEdit {
        guard let other = GuidelineID(new) else {
            throw EditRefusal("“\(new)” is not an id of a guideline. Nothing was changed.", remedy: "Write it like `SM-31`.")
        }
        guard !project.guidelines.contains(where: { $0.id == other }) else {
            throw EditRefusal("\(other) is another guideline already. Nothing was changed.", remedy: "Choose an id that is free.")
        }
        guard !isPublished(id) else {
            throw EditRefusal(
                "\(id) may have been published, and cards cite it: it keeps its id. Nothing was changed.",
                remedy: "Add --never-published if nobody outside has seen it.")
        }
        var project = project
        project.renameMentions([id.description: other.description])
        return try project.edit()
    }

    // MARK: Files and entries

    private mutating func edit() throws(EditRefusal) -> ProjectEdit {
        var renamed: [String: String] = [:]
        switch subject.place {
        case .documents:
            renamed = try renameFiles()
            // Settings and house rules name files by their whole paths.
            project.renameMentions(renamed)
        case .entries: try renameEntry()
        case .single, .list: break
        }
        try renameReferences()
        try renameSearchPlaces()
        renameLinks()
        var edit = try project.edit()
        for (path, other) in renamed { edit.rename(path, to: other) }
        for remark in remarks { edit.remark(remark.text, at: remark.place) }
        return edit
    }

    private mutating func renameFiles() throws(EditRefusal) -> [String: String] {
        var renamed: [String: String] = [:]
        for path in project.paths {
            guard let file = ContentFile(path), file.place == subject.place, file.name == subject.name else { continue }
            let other = "\(subject.place.path)/\(new)\(path.dropFirst(subject.place.path.count + 1 + file.name.count))"
            guard project.files[other] == nil else {
                throw EditRefusal("\(other) is there already. Nothing was changed.", remedy: "Choose another name.")
            }
            renamed[path] = other
            targets[file.originalPath] = subject
            // Where the id is the file's name, it stays so.
            if let id = project.outline(path)?.root["id"], project.outline(path)?.text(of: id.value) == subject.name {
                try project.edit(path) { [new] editor in editor.replace(id.value, with: new) }
            }
            if file.languageTag == nil { try keepAddress(of: path, as: other) }
        }
        return renamed
    }

    private mutating func renameEntry() throws(EditRefusal) {
        for target in project.linkTargets(of: subject) { targets[target] = subject }
        for path in project.variants(of: subject.place.path) {
            guard let outline = project.outline(path) else { throw EditedProject.tooUnusual(path) }
            guard outline.entry(new) == nil else {
                throw EditRefusal("\(path) has an entry `\(new)` already. Nothing was changed.", remedy: "Choose another name.")
            }
            guard let id = outline.entry(subject.name)?["id"] else { continue }
            try project.edit(path) { [new] editor in editor.replace(id.value, with: new) }
        }
        try keepVariables()
        try keepAddressOfEntry()
    }

    private mutating func renameReferences() throws(EditRefusal) {
        for reference in project.references where reference.kind.place == subject.place && reference.name == subject.name {
            let path = reference.location.path
            guard let file = project.files[path], let outline = project.outline(path),
                let offset = LineTable(file.bytes).offset(of: reference.location), let node = outline.path(to: offset)?.value,
                outline.text(of: node) == subject.name
            else { continue }
            try project.edit(path) { [new] editor in editor.replace(node, with: new) }
        }
    }

    private mutating func renameSearchPlaces() throws(EditRefusal) {
        let old = SearchAddress(subject, in: project)
        let other = SearchAddress(Subject(subject.place, new), in: project)
        for (path, node) in project.searchPlaces {
            guard let outline = project.outline(path) else { continue }
            let written = outline.text(of: node)
            guard let other = old.renamed(written, to: other) else { continue }
            try project.edit(path) { editor in editor.replace(node, with: other) }
        }
    }

    /// The last part of a destination is the file's name; of an entry, what follows the `#`.
    private mutating func renameLinks() {
        let places = LinkPlaces(targets)
        for path in project.paths {
            guard let file = project.files[path] else { continue }
            project.change(
                path,
                places.links(in: file).compactMap { link, _ in
                    let written = String(decoding: file.bytes[link.destination], as: UTF8.self)
                    return renamedDestination(written).map { TextEdit(link.destination, $0) }
                })
        }
    }

    private func renamedDestination(_ written: String) -> String? {
        if case .entries = subject.place {
            guard written.hasSuffix("#\(subject.name)") else { return nil }
            return written.dropLast(subject.name.count) + new
        }
        let hash = written.firstIndex(of: "#") ?? written.endIndex
        let slash = written[..<hash].lastIndex(of: "/").map { written.index(after: $0) } ?? written.startIndex
        guard written[slash...].hasPrefix(subject.name + ".") else { return nil }
        return written[..<slash] + new + written[slash...].dropFirst(subject.name.count)
    }
}
