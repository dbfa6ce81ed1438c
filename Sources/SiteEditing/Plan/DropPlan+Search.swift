import SiteFields
import SiteModel

extension DropPlan {
    /// Words that led to what is gone lead to another page that questions.yml takes for an answer, or go with it.
    mutating func redirectSearch() throws(EditRefusal) {
        let addresses = Set(targets.keys.map(\.searchAddress))
        let questions = SearchQuestion.place.path
        for (path, node) in project.searchPlaces {
            guard let outline = project.outline(path), addresses.contains(outline.text(of: node).withoutPlace),
                let way = outline.path(to: node.range.lowerBound), case .item(let entry, _)? = way.steps.dropFirst().first
            else { continue }
            if path == SearchHint.place.path, let other = answer(besides: addresses, like: entry, of: outline, in: questions) {
                try project.edit(path) { editor in editor.replace(node, with: other) }
            } else if let owner = try project.removeValue(at: way, in: path) {
                try project.removeEntry(owner)
            }
        }
    }

    /// Another page of the question that has the same id; where there is no such question, of any that names this page.
    private func answer(besides gone: Set<String>, like hint: YAMLNode, of search: YAMLOutline, in path: String) -> String? {
        guard let outline = project.outline(path), let page = hint["page"].map({ search.text(of: $0.value) }) else { return nil }
        let entries = outline.root["entries"]?.value.items ?? []
        let id = hint["id"].map { search.text(of: $0.value) }
        let same = entries.filter { $0["id"].map { outline.text(of: $0.value) } == id }
        for entry in same.isEmpty ? entries : same {
            let pages = (entry["pages"]?.value.items ?? []).map { outline.text(of: $0) }
            if pages.contains(page), let other = pages.first(where: { !gone.contains($0.withoutPlace) }) { return other }
        }
        return nil
    }
}

extension String {
    /// `content/pages/faq.md` as search.yml calls it: `faq`.
    fileprivate var searchAddress: String {
        guard hasPrefix("content/") else { return self }
        let path = dropFirst("content/".count)
        let page = path.hasSuffix(".md") ? path.dropLast(3) : path
        return String(page.hasPrefix("pages/") ? page.dropFirst("pages/".count) : page)
    }

    fileprivate var withoutPlace: String {
        let page = String(prefix { $0 != "#" })
        return page.hasSuffix(".html") ? String(page.dropLast(5)) : page
    }

}
