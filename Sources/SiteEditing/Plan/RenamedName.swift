import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// What somebody means by a name on the command line.
struct RenamedName {
    let subject: Subject
    /// Whether it was named by its id, not by its file.
    let isID: Bool

    init(_ written: String, in project: EditedProject) throws(EditRefusal) {
        if let id = GuidelineID(written) {
            guard project.guidelines.contains(where: { $0.id == id }) else { throw Self.unknown(written) }
            subject = Subject(Guideline.place, id.description)
            isID = true
            return
        }
        let found = Self.subjects(in: project).filter { Self.names(of: $0).contains(Self.plain(written)) }
        guard let first = found.first else { throw Self.unknown(written) }
        guard found.count == 1 else {
            throw EditRefusal(
                "“\(written)” may be \(Phrase.alternatives(found.map(Self.fullName))). Nothing was changed.",
                remedy: "Write its folder or its data file before it, as here.")
        }
        subject = first
        isID = false
    }

    /// `content/pages/voice.de.md` is `pages/voice`, and `data/situations.yml#oops` is `situations/oops`.
    private static func plain(_ written: String) -> String {
        var name = written[...]
        for beginning in ["./", "content/", "data/"] where name.hasPrefix(beginning) { name = name.dropFirst(beginning.count) }
        if let hash = name.firstIndex(of: "#") {
            let file = name[..<hash]
            return "\(file.hasSuffix(".yml") ? file.dropLast(4) : file)/\(name[hash...].dropFirst())"
        }
        guard let dot = name.lastIndex(of: "/").map({ name[$0...].firstIndex(of: ".") }) ?? name.firstIndex(of: ".") else {
            return String(name)
        }
        return String(name[..<dot])
    }

    /// The name without its folder or data file.
    static func last(of written: String) -> String {
        plain(written).split(separator: "/").last.map(String.init) ?? written
    }

    private static func names(of subject: Subject) -> [String] { [subject.name, fullName(subject)] }

    private static func fullName(_ subject: Subject) -> String {
        switch subject.place {
        case .documents(let folder): "\(folder)/\(subject.name)"
        case .entries(let file), .list(let file), .single(let file): "\(file)/\(subject.name)"
        }
    }

    /// Every text by its file name, and every entry of data by its id.
    private static func subjects(in project: EditedProject) -> [Subject] {
        project.paths.flatMap { path -> [Subject] in
            guard let file = ContentFile(path), file.languageTag == nil else { return [] }
            if case .documents = file.place { return [Subject(file.place, file.name)] }
            // Facts are named in sentences, between braces, and house rules in settings and comments: both keep their names.
            guard file.place != Fact.place, file.place != HouseRule.place, let outline = project.outline(path) else { return [] }
            return outline.entries.compactMap { outline.word("id", of: $0) }.map { Subject(file.place, $0) }
        }
    }

    private static func unknown(_ written: String) -> EditRefusal {
        EditRefusal(
            "Nothing here is called “\(written)”. Nothing was changed.",
            remedy: "Write an id such as SM-06, a file such as guidelines/get-tea, or an entry such as situations/oops.")
    }
}
