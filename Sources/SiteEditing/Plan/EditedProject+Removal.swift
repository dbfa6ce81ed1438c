import Diagnostics
import SiteFields
import SiteModel

extension EditedProject {
    /// Removes a value from its list, and its key once that has no value left.
    /// - Returns: the document or entry that is invalid without the key, and so has to be removed as a whole.
    mutating func removeValue(at location: SourceLocation) throws(EditRefusal) -> Subject? {
        guard let file = files[location.path], !removed.contains(file.path) else { return nil }
        guard let outline = outline(file.path) else { throw EditedProject.tooUnusual(file.path) }
        guard let offset = LineTable(file.bytes).offset(of: location), let path = outline.path(to: offset) else { return nil }
        return try removeValue(at: path, in: file.path)
    }

    mutating func removeValue(at valuePath: YAMLPath, in path: String) throws(EditRefusal) -> Subject? {
        guard let (pair, mapping) = valuePath.pair else { return nil }
        if case .item(let item, let list)? = valuePath.steps.last {
            try edit(path) { editor in editor.remove(item: item) }
            if try !editor(of: path).isEmptied(list) { return nil }
            if pair.key == "rules", mapping["verdict"] != nil {
                emptiedAnswers.append((path, list))
                return nil
            }
        }
        if let owner = try owner(of: pair, in: mapping, of: valuePath, path) { return owner }
        try edit(path) { editor in editor.remove(pair) }
        return nil
    }

    /// The document or entry that a required key belongs to; nil for every other key.
    private func owner(
        of pair: YAMLPair, in mapping: YAMLNode, of valuePath: YAMLPath, _ path: String
    ) throws(EditRefusal) -> Subject? {
        guard let file = ContentFile(path), let outline = outline(path) else { return nil }
        switch file.place {
        case .documents:
            guard mapping.range == outline.root.range, file.requiredKeys.contains(pair.key) else { return nil }
            return Subject(file.place, outline.word("id", of: outline.root) ?? file.name)
        case .entries:
            guard valuePath.steps.count >= 3, case .item(let entry, _) = valuePath.steps[1], entry.range == mapping.range else {
                return nil
            }
            var isLost = file.requiredKeys.contains(pair.key)
            if !isLost, file.place == SearchHint.place { isLost = try leadsNowhere(entry, without: pair, path) }
            guard isLost, let id = outline.word("id", of: entry) else { return nil }
            return Subject(file.place, id)
        case .single, .list: return nil
        }
    }

    /// An entry of search.yml leads to a page or to a contact, unless both have gone.
    private func leadsNowhere(_ entry: YAMLNode, without pair: YAMLPair, _ path: String) throws(EditRefusal) -> Bool {
        guard ["page", "contact"].contains(pair.key) else { return false }
        guard let other = entry[pair.key == "page" ? "contact" : "page"] else { return true }
        return try editor(of: path).isRemoved(other)
    }

    /// Removes an entry of a data file in every language.
    mutating func removeEntry(_ subject: Subject) throws(EditRefusal) {
        for path in variants(of: subject.place.path) {
            guard let outline = outline(path) else { throw EditedProject.tooUnusual(path) }
            guard let entry = outline.entry(subject.name) else { continue }
            try edit(path) { editor in editor.remove(item: entry) }
        }
    }
}
