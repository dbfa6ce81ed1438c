import SiteFields
import SiteModel
import SiteValues

/// What search.yml and questions.yml call a page: `guidelines/get-tea`, `oops`, `situations/photo`, `faq#pay`.
struct SearchAddress {
    /// Without `.html` and without a place on the page.
    let page: String
    /// The fragment, for an entry without a page of its own.
    let place: String?
    /// The pages of a situation's further steps.
    let steps: Set<String>

    init(_ subject: Subject, in project: EditedProject) {
        steps = subject.place == Situation.place ? project.steps(ofSituation: subject.name) : []
        switch subject.place {
        case Article.place: (page, place) = (subject.name, nil)
        case .documents(let folder): (page, place) = ("\(folder)/\(subject.name)", nil)
        case Situation.place: (page, place) = ("situations/\(subject.name)", nil)
        case .entries(let file), .list(let file), .single(let file):
            (page, place) = (project.pageName(showing: file), subject.name)
        }
    }

    /// A guideline by its id, which search.yml may write as well.
    init(_ id: GuidelineID) { (page, place, steps) = (id.description, nil, []) }

    /// Whether an address as search.yml writes it leads there; to a page, also where it leads to a place on it or to a further step.
    func isNamed(by written: String) -> Bool {
        let other = Parts(of: written)
        return other.page == page && (place == nil || other.place == place) || steps.contains(other.page)
    }

    /// The same address of something that has another name; nil for one that leads elsewhere.
    func renamed(_ written: String, to other: SearchAddress) -> String? {
        guard isNamed(by: written) else { return nil }
        let parts = Parts(of: written)
        let step = parts.page.dropFirst(page.count)
        return Parts(page: other.page + step, ending: parts.ending, place: other.place ?? parts.place).written
    }

    private struct Parts {
        let page: String
        /// `.html`, or nothing.
        let ending: String
        let place: String?

        init(page: String, ending: String, place: String?) {
            self.page = page
            self.ending = ending
            self.place = place
        }

        init(of written: String) {
            let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            ending = parts[0].hasSuffix(".html") ? ".html" : ""
            page = String(parts[0].dropLast(ending.count))
            place = parts.count > 1 ? String(parts[1]) : nil
        }

        var written: String { page + ending + (place.map { "#" + $0 } ?? "") }
    }
}

extension EditedProject {
    /// `situations/photo-crop`: each step but the first has an address of its own.
    fileprivate func steps(ofSituation name: String) -> Set<String> {
        guard let outline = outline(Situation.place.path), let entry = outline.entry(name) else { return [] }
        let nodes = entry["nodes"]?.value.items ?? []
        return Set(nodes.compactMap { outline.word("id", of: $0) }.map { "situations/\(name)-\($0)" })
    }

    /// Every value in search.yml and questions.yml that leads to a page.
    var searchPlaces: [(path: String, node: YAMLNode)] {
        [SearchHint.place.path, SearchQuestion.place.path].flatMap { path in
            let entries = outline(path)?.entries ?? []
            let values = entries.flatMap { [$0["page"]?.value].compactMap(\.self) + ($0["pages"]?.value.items ?? []) }
            return values.map { (path, $0) }
        }
    }
}
