package import Diagnostics
package import SiteFields
import SiteModel
package import SiteValues

/// What becomes of a project whose guidelines or contacts are dropped. A guideline that was never published goes with its files in every
/// language and with all that points at it; one that was published gets the day on which it expires, because its address is printed on cards.
package struct DropPlan {
    var project: EditedProject
    let gone: Set<GuidelineID>
    let expired: Set<GuidelineID>
    private let today: CivilDate
    /// What is dropped, by the destinations of links to it.
    private(set) var targets: [String: Subject] = [:]
    /// What is dropped, as search.yml names it.
    private(set) var addresses: [SearchAddress] = []
    var remarks: [(text: Phrase, place: String)] = []

    /// - Parameters:
    ///   - contacts: their ids: nobody has them, so each goes with all that leads to it.
    ///   - references: of everything that was loaded, drafts included.
    ///   - isPublished: whether somebody outside may know its address.
    package static func edit(
        dropping ids: [GuidelineID], contacts: [String] = [], of files: [SourceFile], references: [Reference], today: CivilDate,
        isPublished: (GuidelineID) -> Bool
    ) throws(EditRefusal) -> ProjectEdit {
        var plan = DropPlan(
            project: EditedProject(files, references: references), gone: Set(ids.filter { !isPublished($0) }),
            expired: Set(ids.filter(isPublished)), today: today)
        try plan.refuseUnknown(ids)
        try plan.refuseUnknown(contacts: contacts)
        let before = plan.project.guidelines
        guard ids.isEmpty || before.contains(where: { !ids.contains($0.id) }) else {
            throw EditRefusal("These are all the guidelines there are. Nothing was changed.", remedy: "Keep at least one of them.")
        }
        for guideline in before where plan.expired.contains(guideline.id) { try plan.expire(guideline) }
        try plan.forgetNotes(about: contacts)
        let titles = plan.names(of: contacts)
        try plan.take(
            plan.gone.sorted().map { Subject(Guideline.place, $0.description) } + contacts.map { Subject(Contact.place, $0) })
        let left = before.filter { !ids.contains($0.id) }
        try plan.restAnswers(of: before, left: left)
        try plan.easeMustHaves(of: before, left: left)
        try plan.retellIncidents(of: before, left: left)
        try plan.unlink()
        plan.remarkMentions(of: plan.expired)
        return try plan.finished(titles)
    }

    private init(project: EditedProject, gone: Set<GuidelineID>, expired: Set<GuidelineID>, today: CivilDate) {
        self.project = project
        self.gone = gone
        self.expired = expired
        self.today = today
    }

    private func refuseUnknown(_ ids: [GuidelineID]) throws(EditRefusal) {
        let known = project.guidelines.map(\.id)
        guard let stranger = ids.first(where: { !known.contains($0) }) else { return }
        throw EditRefusal(
            "There is no guideline \(stranger). Nothing was changed.",
            remedy: "There are \(known.sorted().map(\.description).joined(separator: ", ")): `sitegen list` shows their titles.")
    }

    private mutating func expire(_ guideline: GuidelineFile) throws(EditRefusal) {
        try project.edit(guideline.path) { editor in
            if let pair = guideline.outline.root["expire"] {
                editor.replace(pair.value, with: today.iso)
            } else if let id = guideline.outline.root["id"] {
                editor.insert("expire", today.iso, after: id, in: guideline.outline.root)
            }
        }
    }

    // MARK: Removing

    /// Removes subjects, and then whatever is invalid without them.
    private mutating func take(_ subjects: [Subject]) throws(EditRefusal) {
        var queue = subjects
        var taken: Set<Subject> = []
        while !queue.isEmpty {
            let subject = queue.removeFirst()
            guard taken.insert(subject).inserted else { continue }
            try takeFiles(of: subject)
            for reference in project.references where reference.kind.place == subject.place && reference.name == subject.name {
                if let owner = try project.removeValue(at: reference.location) { queue.append(owner) }
            }
        }
        try redirectSearch()
    }

    private mutating func takeFiles(of subject: Subject) throws(EditRefusal) {
        guard case .documents = subject.place else {
            for target in project.linkTargets(of: subject) { targets[target] = subject }
            addresses.append(SearchAddress(subject, in: project))
            return try project.removeEntry(subject)
        }
        for path in project.paths {
            guard let file = ContentFile(path), file.place == subject.place, file.languageTag == nil, let outline = project.outline(path),
                (outline.word("id", of: outline.root) ?? file.name) == subject.name
            else { continue }
            targets[path] = subject
            addresses.append(SearchAddress(Subject(file.place, file.name), in: project))
            if let id = GuidelineID(subject.name), subject.place == Guideline.place {
                targets[subject.name] = subject
                addresses.append(SearchAddress(id))
            }
            for variant in project.variants(of: path) { project.remove(variant) }
        }
    }

    // MARK: Mending what stays

    /// Each answer of a situation rests on a guideline: one that was related to what went, else one about help.
    private mutating func restAnswers(of before: [GuidelineFile], left: [GuidelineFile]) throws(EditRefusal) {
        for (path, list) in project.emptiedAnswers.sorted(by: { ($0.path, $0.list.start) < ($1.path, $1.list.start) })
        where !project.removed.contains(path) {
            guard let outline = project.outline(path) else { continue }
            let lost = list.items.map { outline.text(of: $0) }
            let related = before.filter { lost.contains($0.id.description) }.flatMap { $0.words("related") }
            guard
                let next = related.compactMap({ name in left.first { $0.id.description == name } }).first
                    ?? left.first(where: { $0.word("kind") == "help" }) ?? left.first
            else { continue }
            try project.edit(path) { editor in editor.append(next.id.description, to: list) }
            let line = LineTable(outline.file.bytes).number(of: list.start)
            remarks.append(
                (
                    "This answer rests on \(next.id) from now on, instead of \(lost.joined(separator: ", ")): does that fit?",
                    "\(path):\(line)"
                ))
        }
    }

    /// A topic that only these guidelines covered becomes optional.
    private mutating func easeMustHaves(of before: [GuidelineFile], left: [GuidelineFile]) throws(EditRefusal) {
        let path = MustHave.place.path
        guard let outline = project.outline(path) else { return }
        let covered = Set(left.compactMap { $0.word("covers") })
        for topic in before.compactMap({ $0.word("covers") }) where !covered.contains(topic) {
            guard let entry = outline.entry(topic), let id = entry["id"] else { continue }
            try project.edit(path) { editor in
                if let optional = entry["optional"] {
                    if outline.text(of: optional.value) != "true" { editor.replace(optional.value, with: "true") }
                } else {
                    editor.insert("optional", "true", after: id, in: entry)
                }
            }
        }
    }

    /// A story that no guideline tells any more is told by the next one that it is about; without one it is archived.
    private mutating func retellIncidents(of before: [GuidelineFile], left: [GuidelineFile]) throws(EditRefusal) {
        let told = Set(left.flatMap { $0.words("incidents") })
        var orphans: [String] = []
        for guideline in before where gone.contains(guideline.id) || expired.contains(guideline.id) {
            for incident in guideline.words("incidents") where !told.contains(incident) && !orphans.contains(incident) {
                orphans.append(incident)
            }
        }
        for path in project.paths {
            guard let file = ContentFile(path), file.place == Incident.place, file.languageTag == nil, let outline = project.outline(path),
                let id = outline.root["id"], orphans.contains(outline.text(of: id.value))
            else { continue }
            let about = outline.words("guidelines", of: outline.root)
            if let next = about.compactMap({ id in left.first { $0.id.description == id } }).first {
                try retell(outline.text(of: id.value), by: next)
            } else if outline.root["archived"] == nil {
                try project.edit(path) { editor in editor.insert("archived", "true", after: id, in: outline.root) }
            }
        }
    }

    private mutating func retell(_ incident: String, by guideline: GuidelineFile) throws(EditRefusal) {
        remarks.append(("\(guideline.id) tells `\(incident)` from now on: does the story fit there?", guideline.path))
        let root = guideline.outline.root
        try project.edit(guideline.path) { editor in
            if let list = root["incidents"], !editor.isRemoved(list), case .list = list.value.content {
                editor.append(incident, to: list.value)
            } else if let list = root["incidents"], !editor.isRemoved(list) {
                editor.replace(list.value, with: "[\(incident)]")
            } else if let id = root["id"] {
                editor.insert("incidents", "[\(incident)]", after: id, in: root)
            }
        }
    }

    /// - Parameter others: names of what went besides guidelines.
    private func finished(_ others: [String]) throws(EditRefusal) -> ProjectEdit {
        var edit = try project.edit()
        for remark in remarks { edit.remark(remark.text, at: remark.place) }
        // Where a removed link had no text of its own, the guideline's title has taken its place.
        let titles = edit.removed.sorted().filter { ContentFile($0)?.place == Guideline.place }.compactMap { path in
            project.outline(path).flatMap { $0.word("title", of: $0.root) }
        }
        let names = gone.sorted().map(\.description) + edit.removed.sorted() + titles + others
        for file in edit.applied(to: Array(project.files.values)) where file.path.hasSuffix(".md") || file.path.hasSuffix(".yml") {
            for (name, line) in Mentions.lines(of: names, in: file) {
                edit.remark("This line still names \(name).", at: "\(file.path):\(line)")
            }
        }
        return edit
    }
}
