import SiteFields
import SiteModel

extension DropPlan {
    /// Words that led to what is gone lead to another page that questions.yml takes for an answer, or go with it.
    mutating func redirectSearch() throws(EditRefusal) {
        let questions = SearchQuestion.place.path
        for (path, node) in project.searchPlaces {
            guard let outline = project.outline(path), isGone(outline.text(of: node)),
                let valuePath = outline.path(to: node.range.lowerBound), case .item(let entry, _)? = valuePath.steps.dropFirst().first
            else { continue }
            if path == SearchHint.place.path, let other = answer(like: entry, of: outline, in: questions) {
                try project.edit(path) { editor in editor.replace(node, with: other) }
            } else if let owner = try project.removeValue(at: valuePath, in: path) {
                try project.removeEntry(owner)
            }
        }
    }

    /// Another page of the question that has the same id; where there is no such question, of any that names this page.
    private func answer(like hint: YAMLNode, of search: YAMLOutline, in path: String) -> String? {
        guard let outline = project.outline(path), let page = search.word("page", of: hint) else { return nil }
        let id = search.word("id", of: hint)
        let same = outline.entries.filter { outline.word("id", of: $0) == id }
        for entry in same.isEmpty ? outline.entries : same {
            let pages = outline.words("pages", of: entry)
            if pages.contains(page), let other = pages.first(where: { !isGone($0) }) { return other }
        }
        return nil
    }

    private func isGone(_ written: String) -> Bool { addresses.contains { $0.isNamed(by: written) } }
}
