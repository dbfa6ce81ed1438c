import Diagnostics
import SiteModel

extension DropPlan {
    /// A link to what is gone becomes its words; one without words, the title that readers saw.
    mutating func unlink() throws(EditRefusal) {
        let places = LinkPlaces(targets)
        for path in project.paths {
            guard let file = project.files[path] else { continue }
            let outline = project.outline(path)
            let edits = places.links(in: file).flatMap { link, subject in
                let words = String(decoding: file.bytes[link.text], as: UTF8.self)
                guard words.allSatisfy(\.isWhitespace) else { return [TextEdit(link.range, words)] }
                let title = title(of: subject, for: path) ?? subject.name
                return outline.map { $0.edits(putting: title, at: link.range) } ?? [TextEdit(link.range, title)]
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

extension YAMLOutline {
    /// Puts words in the place of others, as the quotation marks of the value around them need it. A value without any gets them where YAML
    /// would take the words for something else: a colon for a key, a `#` for a comment.
    fileprivate func edits(putting words: String, at range: Range<Int>) -> [TextEdit] {
        if let quote = quote(at: range.lowerBound) { return [TextEdit(range, quote.escaped(words))] }
        let bytes = file.bytes
        guard let node = path(to: range.lowerBound)?.value, node.isScalar, node.range.contains(range.lowerBound),
            let first = bytes[node.range].first, first != UInt8(ascii: "|"), first != UInt8(ascii: ">"),
            words.contains(where: { ":#,[]{}".contains($0) })
        else { return [TextEdit(range, words)] }
        let escapes = node.range.filter { !range.contains($0) && (bytes[$0] == UInt8(ascii: "\"") || bytes[$0] == UInt8(ascii: "\\")) }
        let (start, end) = (node.range.lowerBound, node.range.upperBound)
        return [TextEdit(start..<start, "\""), TextEdit(range, YAMLQuote.double.escaped(words)), TextEdit(end..<end, "\"")]
            + escapes.map { TextEdit($0..<$0, "\\") }
    }
}
