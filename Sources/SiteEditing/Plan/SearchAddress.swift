import SiteFields
import SiteModel

/// How search.yml and questions.yml call a page: `guidelines/get-tea`, `oops`, `situations/photo`, `faq#pay`.
struct SearchAddress {
    /// Without `.html` and without a place on the page.
    let page: String
    /// The place on the page of its file, for an entry that has no page of its own.
    let place: String?

    init(_ subject: Subject) {
        switch subject.place {
        case .documents(folder: "pages"): (page, place) = (subject.name, nil)
        case .documents(let folder): (page, place) = ("\(folder)/\(subject.name)", nil)
        case .entries(file: "situations"): (page, place) = ("situations/\(subject.name)", nil)
        case .entries(let file), .list(let file), .single(let file): (page, place) = (file, subject.name)
        }
    }

    /// The same address of something that has another name; nil for one that leads elsewhere.
    func renamed(_ written: String, to other: SearchAddress) -> String? {
        let parts = written.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let isFile = parts[0].hasSuffix(".html")
        guard (isFile ? String(parts[0].dropLast(5)) : parts[0]) == page else { return nil }
        let newPage = other.page + (isFile ? ".html" : "")
        if let place {
            guard parts.count > 1, parts[1] == place, let new = other.place else { return nil }
            return "\(newPage)#\(new)"
        }
        return parts.count > 1 ? "\(newPage)#\(parts[1])" : newPage
    }
}

extension EditedProject {
    /// Every value in search.yml and questions.yml that leads to a page.
    var searchPlaces: [(path: String, node: YAMLNode)] {
        [SearchHint.place.path, SearchQuestion.place.path].flatMap { path -> [(String, YAMLNode)] in
            let entries = outline(path)?.root["entries"]?.value.items ?? []
            return entries.flatMap { entry in [entry["page"]?.value].compactMap(\.self) + (entry["pages"]?.value.items ?? []) }
                .map { (path, $0) }
        }
    }
}
