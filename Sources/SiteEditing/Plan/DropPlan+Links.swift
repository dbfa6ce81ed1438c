import Diagnostics
import SiteModel

extension DropPlan {
    /// A link to what is gone becomes its words; one without words, the title that readers saw.
    mutating func unlink() throws(EditRefusal) {
        let places = LinkPlaces(targets)
        for path in project.paths {
            guard let file = project.files[path] else { continue }
            let outline = project.outline(path)
            let put = places.links(in: file).map { link, subject in
                let words = String(decoding: file.bytes[link.text], as: UTF8.self)
                let isWritten = !words.allSatisfy(\.isWhitespace)
                return PutWords(
                    range: link.range, words: isWritten ? words : title(of: subject, for: path) ?? subject.name, isWritten: isWritten)
            }
            project.change(path, outline.map { $0.edits(putting: put) } ?? put.map { TextEdit($0.range, $0.words) })
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

/// What takes the place of a link.
private struct PutWords {
    let range: Range<Int>
    let words: String
    /// Whether they are in the file already, as the value around them needs it.
    let isWritten: Bool

    /// Whether YAML would take them for something else outside of quotation marks: a colon for a key, a `#` for a comment.
    var needsMarks: Bool { !isWritten && words.contains { ":#,[]{}".contains($0) } }
}

extension YAMLOutline {
    /// Puts words in the place of others, as the quotation marks of the value around them need it. A value without any gets them, once for
    /// all the words in it, where one of these needs them.
    fileprivate func edits(putting all: [PutWords]) -> [TextEdit] {
        var plain: [Int: (node: YAMLNode, words: [PutWords])] = [:]
        var edits: [TextEdit] = []
        for put in all {
            if let node = plainScalar(around: put.range.lowerBound) {
                plain[node.start, default: (node, [])].words.append(put)
            } else if !put.isWritten, let quote = quote(at: put.range.lowerBound) {
                edits.append(TextEdit(put.range, quote.escaped(put.words)))
            } else {
                edits.append(TextEdit(put.range, put.words))
            }
        }
        return edits + plain.values.flatMap { marked($0.node, $0.words) }
    }

    /// nil in quotation marks, in a value of several lines after `|` or `>`, and outside of values.
    private func plainScalar(around offset: Int) -> YAMLNode? {
        guard quote(at: offset) == nil, let node = path(to: offset)?.value, node.isScalar, node.range.contains(offset),
            let first = file.bytes[node.range].first, first != UInt8(ascii: "|"), first != UInt8(ascii: ">")
        else { return nil }
        return node
    }

    private func marked(_ node: YAMLNode, _ words: [PutWords]) -> [TextEdit] {
        guard words.contains(where: \.needsMarks) else { return words.map { TextEdit($0.range, $0.words) } }
        let special = node.range.filter { offset in
            [UInt8(ascii: "\""), UInt8(ascii: "\\")].contains(file.bytes[offset]) && !words.contains { $0.range.contains(offset) }
        }
        let (start, end) = (node.range.lowerBound, node.range.upperBound)
        return [TextEdit(start..<start, "\""), TextEdit(end..<end, "\"")] + special.map { TextEdit($0..<$0, "\\") }
            + words.map { TextEdit($0.range, YAMLQuote.double.escaped($0.words)) }
    }
}
