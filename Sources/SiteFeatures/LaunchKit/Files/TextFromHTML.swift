import Text

/// Plain words out of the simple HTML that the Markdown module makes: paragraphs, list items, character references.
enum TextFromHTML {
    static func paragraphs(of html: String) -> [String] {
        var paragraphs: [String] = []
        var current = ""
        var rest = html[...]
        func close() {
            let text = current.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !text.isEmpty { paragraphs.append(decoded(text)) }
            current = ""
        }
        while let start = rest.firstIndex(of: "<") {
            current += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: start)..<end]
            if tag.hasPrefix("/p") || tag.hasPrefix("/li") || tag.hasPrefix("/h") { close() }
            if tag.hasPrefix("li") { current += "- " }
            if tag.hasPrefix("br") { current += " " }
            rest = rest[rest.index(after: end)...]
        }
        current += rest
        close()
        return paragraphs
    }

    private static func decoded(_ text: String) -> String {
        text.substituting("&lt;", with: "<").substituting("&gt;", with: ">").substituting("&quot;", with: "\"").substituting(
            "&amp;", with: "&")
    }

    static func wrapped(_ text: String, at width: Int) -> String {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }.joined(separator: "\n")
    }
}
