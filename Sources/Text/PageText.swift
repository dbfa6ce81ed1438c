/// The words that a reader of a page sees in its main part: what a change of a site means to people, without its markup.
package enum PageText {
    package static func words(of page: [UInt8]) -> [String] {
        let text = String(decoding: page, as: UTF8.self)
        let start = text.firstRange(of: "<main")?.lowerBound ?? text.startIndex
        let end = text[start...].firstRange(of: "</main>")?.lowerBound ?? text.endIndex
        return plain(text[start..<end]).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// Without tags; scripts and styles go with what is in them.
    private static func plain(_ markup: Substring) -> String {
        var text = ""
        var rest = markup
        while let tag = rest.firstIndex(of: "<") {
            text += rest[..<tag]
            let isHidden = ["<script", "<style", "<template"].first { rest[tag...].hasPrefix($0) }
            let end = isHidden.flatMap { rest[tag...].firstRange(of: "</\($0.dropFirst())")?.lowerBound } ?? tag
            guard let close = rest[end...].firstIndex(of: ">") else { return decoded(text) }
            let name = rest[rest.index(after: tag)...].prefix { $0.isLetter || $0.isNumber || $0 == "/" }
            if !inline.contains(name.drop { $0 == "/" }.lowercased()) { text += " " }
            rest = rest[rest.index(after: close)...]
        }
        return decoded(text + rest)
    }

    /// Tags that do not end a word.
    private static let inline: Set = [
        "a", "abbr", "b", "bdi", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "u", "wbr",
    ]

    private static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var text = text
        for (name, character) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("nbsp", " "), ("shy", ""), ("amp", "&")] {
            text = text.replacing("&\(name);", with: character)
        }
        return text
    }
}
