import Diagnostics

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
                return TextEdit(link.range, outline?.isDoubleQuoted(link.range.lowerBound) == true ? title.escapedForQuotes : title)
            }
            project.change(path, edits)
        }
    }

    private func title(of subject: Subject, for path: String) -> String? {
        guard let original = targets.first(where: { $0.value == subject && $0.key.hasSuffix(".md") })?.key else { return nil }
        let tag = ContentFile(path)?.languageTag
        let translation = tag.map { "\(original.dropLast(3)).\($0).md" }
        for path in [translation, original].compactMap(\.self) {
            guard let file = project.files[path], let outline = YAMLOutline(file), let title = outline.root["title"] else { continue }
            return outline.text(of: title.value).replacing("\\\"", with: "\"").replacing("''", with: "'")
        }
        return nil
    }
}

extension String {
    var escapedForQuotes: String { replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
}

extension YAMLOutline {
    /// Whether a byte is in a text between double quotation marks.
    func isDoubleQuoted(_ offset: Int) -> Bool {
        guard let way = path(to: offset), let last = way.steps.last else { return false }
        let node =
            switch last {
            case .pair(let pair, _): pair.value;
            case .item(let item, _): item
            }
        return node.isScalar && node.range.contains(offset) && file.bytes[node.range.lowerBound] == UInt8(ascii: "\"")
    }
}
