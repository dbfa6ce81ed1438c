/// A text as the index keeps it: whole while it is short; of a long one the beginning, and after a line break every further word once.
/// So a page of any length adds little, and every word of it is still found.
enum SearchText {
    /// Characters kept as written: about the first paragraph, enough for the words around a hit.
    static let whole = 480

    static func compact(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var kept = ""
        var index = 0
        while index < words.count, kept.utf8.count + words[index].utf8.count < whole {
            kept += (kept.isEmpty ? "" : " ") + words[index]
            index += 1
        }
        if index == words.count { return kept }
        var seen = Set(words[..<index].map { bare($0).lowercased() })
        let rest = words[index...].map(bare).filter { $0.count > 2 && seen.insert($0.lowercased()).inserted }
        return rest.isEmpty ? kept : kept + "\n" + rest.joined(separator: " ")
    }

    private static func bare(_ word: Substring) -> String {
        String(word).trimming { !$0.isLetter && !$0.isNumber }
    }
}

extension String {
    fileprivate func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isUnwanted($0) }), let last = lastIndex(where: { !isUnwanted($0) }) else { return "" }
        return String(self[first...last])
    }
}
