import Diagnostics
import SiteModel

extension DropPlan {
    /// A link to what is gone becomes its words; one without words, the title that readers saw.
    mutating func unlink() throws(EditRefusal) {
        let places = LinkPlaces(targets)
        for path in project.paths {
            guard let file = project.files[path] else { continue }
            let outline = project.outline(path)
            let edits = places.links(in: file).map { link, subject in
                let words = String(decoding: file.bytes[link.text], as: UTF8.self)
                guard words.allSatisfy(\.isWhitespace) else { return TextEdit(link.range, words) }
                let title = title(of: subject, for: path) ?? subject.name
                return TextEdit(link.range, outline?.quote(at: link.range.lowerBound)?.escaped(title) ?? title)
            }
            project.change(path, edits)
        }
    }

    private func title(of subject: Subject, for path: String) -> String? {
        guard let original = targets.first(where: { $0.value == subject && $0.key.hasSuffix(".md") })?.key else { return nil }
        let tag = ContentFile(path)?.languageTag
        let translation = tag.map { "\(original.dropLast(3)).\($0).md" }
        for path in [translation, original].compactMap(\.self) {
            guard let file = project.files[path], let outline = YAMLOutline(file), let title = outline.word("title", of: outline.root)
            else {
                continue
            }
            return title
        }
        return nil
    }
}
