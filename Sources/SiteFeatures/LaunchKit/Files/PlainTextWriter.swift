import Text

/// Plain text out of the simple HTML that the Markdown module makes: lists keep their numbers, tables their rows, quotations their marks,
/// and lines are wrapped below the words they go on with.
struct PlainTextWriter {
    private let width: Int
    private var lines: [String] = []
    /// The lines of the paragraph that is being read; a line break begins another.
    private var current = [""]
    private var cells: [String] = []
    private var containers: [Container] = []
    /// The number of the next item of every open list; nil for one with bullets.
    private var lists: [Int?] = []
    private var isPreformatted = false
    /// Within the link that leads from a footnote back to its mark, which a mail has no use for.
    private var isWayBack = false
    /// Rows and items of a close list have no empty line between them.
    private var lastWasLine = false
    /// How deep in quotations the paragraph before was: between two of one quotation the empty line is marked as well.
    private var lastQuotations = 0
    /// Where the words of the open link begin.
    private var linkStart = 0

    private enum Container {
        case quotation
        case item(marker: String, isMarked: Bool)

        var isQuotation: Bool { if case .quotation = self { true } else { false } }

        mutating func mark() {
            if case .item(let marker, _) = self { self = .item(marker: marker, isMarked: true) }
        }
    }

    init(width: Int) {
        self.width = width
    }

    mutating func read(markup: String) {
        var rest = markup[...]
        while let start = rest.firstIndex(of: "<") {
            write(Self.decoded(rest[..<start]))
            guard let end = rest[start...].firstIndex(of: ">") else { return }
            read(tag: rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
        }
        write(Self.decoded(rest))
    }

    mutating func write(_ words: String) {
        if isWayBack { return }
        if isPreformatted {
            for (index, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { current.append("") }
                current[current.count - 1] += line
            }
            return
        }
        var isAfterBlank = current[current.count - 1].isEmpty || current[current.count - 1].hasSuffix(" ")
        for character in MailText.unhyphenated(words) {
            let isBlank = character == " " || character == "\n" || character == "\t" || character == "\r\n"
            if isBlank, isAfterBlank { continue }
            current[current.count - 1].append(isBlank ? " " : character)
            isAfterBlank = isBlank
        }
    }

    mutating func linkStarts() {
        linkStart = current[current.count - 1].utf8.count
    }

    /// Not repeated where the address is what was written.
    mutating func linkEnds(at address: String) {
        let line = current[current.count - 1]
        let words = String(decoding: line.utf8.dropFirst(linkStart), as: UTF8.self)
        let shown = Self.shown(address)
        let isWritten = [shown, address].contains(words) || address == "http://" + words || address == "https://" + words
        if !isWritten { current[current.count - 1] += " (\(shown))" }
    }

    /// What somebody types who reads it: of a mail address and a telephone number no scheme, and no subject.
    private static func shown(_ address: String) -> String {
        guard let scheme = ["mailto:", "tel:"].first(where: { address.hasPrefix($0) }) else { return address }
        let rest = address.dropFirst(scheme.count).replacing(";ext=", with: "-")
        let number = rest.prefix { $0 != (scheme == "tel:" ? ";" : "?") }
        if number.isEmpty { return address }
        return PercentEncoding.decoded(number.utf8) ?? String(number)
    }

    mutating func finished() -> String {
        close(asLine: false)
        return lines.joined(separator: "\n")
    }

    private mutating func read(tag: Substring) {
        isWayBack = tag.hasPrefix("a ") && tag.contains("footnote-backref")
        switch tag.prefix(while: { $0 != " " }) {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "/div": close(asLine: false)
        case "/p", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6": close(asLine: false)
        case "sup": write("[")
        case "/sup": write("]")
        // Without a mark, words that hold no longer would be read as if they did.
        case "del", "/del": write("~~")
        case "input": write(tag.contains(" checked") ? "[x] " : "[ ] ")
        case "br", "br/": current.append("")
        case "hr", "hr/":
            close(asLine: false)
            current = ["* * *"]
            close(asLine: false)
        case "ul": open(list: nil)
        case "ol": open(list: tag.split(separator: "start=\"").dropFirst().first.flatMap { Int($0.prefix { $0 != "\"" }) } ?? 1)
        case "/ul", "/ol":
            _ = lists.popLast()
            if lists.isEmpty { lastWasLine = false }
        case "li":
            let number = lists.last ?? nil
            containers.append(.item(marker: number.map { "\($0). " } ?? "- ", isMarked: false))
            if let number { lists[lists.count - 1] = number + 1 }
        case "/li":
            close(asLine: true)
            _ = containers.popLast()
        case "blockquote": containers.append(.quotation)
        case "/blockquote":
            close(asLine: false)
            _ = containers.popLast()
        case "pre":
            close(asLine: false)
            isPreformatted = true
        case "/pre":
            if current.count > 1, current.last == "" { current.removeLast() }
            close(asLine: false)
            isPreformatted = false
        case "table":
            close(asLine: false)
            lastWasLine = false
        case "/table": lastWasLine = false
        case "/th", "/td":
            cells.append(current.joined(separator: " ").trimmed)
            current = [""]
        case "/tr":
            current = [cells.joined(separator: " | ")]
            cells = []
            close(asLine: true)
        default: break
        }
    }

    private mutating func open(list number: Int?) {
        close(asLine: !lists.isEmpty)
        if lists.isEmpty { lastWasLine = false }
        lists.append(number)
    }

    /// Ends a paragraph, a row or what an item says of its own.
    private mutating func close(asLine: Bool) {
        defer { current = [""] }
        guard current.contains(where: { !$0.trimmed.isEmpty }) else { return }
        let quotations = containers.count(where: \.isQuotation)
        if !lines.isEmpty, !(asLine && lastWasLine) {
            lines.append(String(repeating: "> ", count: min(quotations, lastQuotations)).trimmed)
        }
        lastWasLine = asLine
        lastQuotations = quotations
        let prefix = Self.prefix(of: containers)
        for index in containers.indices { containers[index].mark() }
        var isFirst = true
        for line in current {
            let wrapped = isPreformatted ? ["    " + line] : Self.wrapped(line, at: width - prefix.rest.count)
            for part in wrapped {
                lines.append((isFirst ? prefix.first : prefix.rest) + part)
                isFirst = false
            }
        }
    }

    private static func prefix(of containers: [Container]) -> (first: String, rest: String) {
        var (first, rest) = ("", "")
        for container in containers {
            switch container {
            case .quotation:
                first += "> "
                rest += "> "
            case .item(let marker, let isMarked):
                let space = String(repeating: " ", count: marker.count)
                first += isMarked ? space : marker
                rest += space
            }
        }
        return (first, rest)
    }

    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        return String(text).substituting("&lt;", with: "<").substituting("&gt;", with: ">").substituting("&quot;", with: "\"").substituting(
            "&amp;", with: "&")
    }

    /// A word that is longer than a line keeps a line of its own: an address that is cut leads nowhere.
    static func wrapped(_ text: String, at width: Int) -> [String] {
        let lines = text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.isEmpty ? [""] : lines
    }
}
