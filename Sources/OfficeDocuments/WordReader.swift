/// Reads a .docx as Word, LibreOffice and python-docx write it, as far as words, marked changes and comments go.
package struct WordReader {
    private var document = ReadDocument()
    private var comments: [String: Int] = [:]
    /// Comments whose words are being read.
    private var openComments: Set<String> = []
    /// Names and comments that begin between two paragraphs.
    private var pending: (bookmarks: [String], comments: [String]) = ([], [])
    /// Whether words are being read that were inserted and deleted again: they belong to the text neither before nor after.
    private var isDiscarding = false
    /// Of the row of a table that is being read, if it was inserted or deleted as a whole: its words need not be marked themselves.
    private var row: XMLElement?
    /// More of the words that a comment is about is never shown.
    private static let longestAnchor = 1_000

    package static func document(of bytes: [UInt8]) throws(PackageError) -> ReadDocument {
        let package = try PackageReader(bytes)
        guard let root = try package.document("word/document.xml"), let body = root.first("body") else {
            throw .partMissing("word/document.xml")
        }
        var reader = WordReader()
        reader.read(comments: try package.document("word/comments.xml"), threads: try package.document("word/commentsExtended.xml"))
        reader.read(blocks: body)
        for property in try package.document("docProps/custom.xml")?.elements ?? [] {
            if let name = property.attributes["name"] { reader.document.properties[name] = property.elements.first?.text ?? "" }
        }
        return reader.document
    }

    private mutating func read(comments root: XMLElement?, threads: XMLElement?) {
        var byParagraph: [String: String] = [:]
        for comment in root?.elements ?? [] where comment.name == "comment" {
            let id = comment.attributes["id"] ?? ""
            let paragraphs = comment.elements.filter { $0.name == "p" }
            for paragraph in paragraphs { if let name = paragraph.attributes["paraId"] { byParagraph[name] = id } }
            comments[id] = document.comments.count
            document.comments.append(
                ReadComment(
                    id: id, author: comment.attributes["author"] ?? "", time: comment.attributes["date"] ?? "",
                    text: paragraphs.map(Self.words).joined(separator: "\n")))
        }
        for thread in threads?.elements ?? [] {
            guard let own = thread.attributes["paraId"].flatMap({ byParagraph[$0] }), let index = comments[own],
                let parent = thread.attributes["paraIdParent"].flatMap({ byParagraph[$0] }), parent != own
            else { continue }
            document.comments[index].parent = parent
        }
    }

    /// Paragraphs, and whatever has paragraphs in it.
    private mutating func read(blocks element: XMLElement) {
        for child in element.elements {
            switch child.name {
            case "p": read(paragraph: child)
            case "bookmarkStart": if let name = child.attributes["name"] { pending.bookmarks.append(name) }
            case "commentRangeStart": if let id = child.attributes["id"] { pending.comments.append(id) }
            case "commentRangeEnd": if let id = child.attributes["id"] { openComments.remove(id) }
            case "tr":
                let outer = row
                row = child.first("trPr").flatMap { $0.first("del") ?? $0.first("ins") } ?? outer
                read(blocks: child)
                row = outer
            default: read(blocks: child)
            }
        }
    }

    private mutating func read(paragraph: XMLElement) {
        var read = ReadParagraph()
        read.bookmarks = pending.bookmarks
        document.paragraphs.append(read)
        for id in pending.comments { begin(id) }
        pending = ([], [])
        self.read(inlines: paragraph, change: nil)
    }

    private var current: Int { document.paragraphs.count - 1 }

    private mutating func read(inlines element: XMLElement, change: ReadChange?) {
        for child in element.elements {
            switch child.name {
            case "pPr", "rPr", "sdtPr": note(formatting: child)
            case "bookmarkStart": if let name = child.attributes["name"] { document.paragraphs[current].bookmarks.append(name) }
            case "commentRangeStart": if let id = child.attributes["id"] { begin(id) }
            case "commentRangeEnd": if let id = child.attributes["id"] { openComments.remove(id) }
            case "commentReference":
                if let id = child.attributes["id"], let index = comments[id], document.comments[index].paragraph == nil {
                    begin(id, stays: false)
                }
            case "ins": read(.inserted, child, in: change)
            case "del": read(.deleted, child, in: change)
            case "moveFrom": read(.movedFrom, child, in: change)
            case "moveTo": read(.movedTo, child, in: change)
            case "t", "delText": append(child.text, change)
            case "tab", "br", "cr": append(" ", change)
            case "noBreakHyphen": append("-", change)
            // The fallback for programs that cannot show an object repeats its words.
            case "instrText", "delInstrText", "Fallback": break
            case "p": read(paragraph: child)
            default: read(inlines: child, change: change)
            }
        }
    }

    /// A change, which may be inside another.
    private mutating func read(_ kind: ReadChange.Kind, _ element: XMLElement, in outer: ReadChange?) {
        let wasDiscarding = isDiscarding
        defer { isDiscarding = wasDiscarding }
        if let outer, outer.kind.isOriginal != kind.isOriginal { isDiscarding = true }
        read(inlines: element, change: outer ?? change(kind, element))
    }

    private func change(_ kind: ReadChange.Kind, _ element: XMLElement) -> ReadChange {
        change(kind, "", by: element.attributes["author"] ?? "")
    }

    private func change(_ kind: ReadChange.Kind, _ text: String, by author: String) -> ReadChange {
        let original = document.paragraphs[current].original
        return ReadChange(
            kind: kind, text: text, author: author, offset: original.utf8.count, before: String(original.suffix(ReadChange.context)))
    }

    private mutating func note(formatting properties: XMLElement) {
        guard let element = properties.first("rPrChange") ?? properties.first("pPrChange") else { return }
        let change = change(.formatted, element)
        if document.paragraphs[current].changes.last?.kind != .formatted { document.paragraphs[current].changes.append(change) }
    }

    private mutating func append(_ text: String, _ change: ReadChange?) {
        if isDiscarding { return }
        let change = change ?? row.map { self.change($0.name == "del" ? .deleted : .inserted, $0) }
        for id in openComments {
            guard let index = comments[id] else { continue }
            let anchor = document.comments[index].anchor.unicodeScalars
            let room = Self.longestAnchor - anchor.count
            document.comments[index].anchor.unicodeScalars += text.unicodeScalars.prefix(max(0, room))
            // What is full takes no more: many comments over many runs would cost their product.
            if room <= text.unicodeScalars.count { openComments.remove(id) }
        }
        if let change { append(text, to: change) }
        if change?.kind.isOriginal ?? true { document.paragraphs[current].original += text }
    }

    private mutating func append(_ text: String, to change: ReadChange) {
        // Word cuts one change into several runs.
        if let last = document.paragraphs[current].changes.last, last.kind == change.kind, last.author == change.author,
            last.end == document.paragraphs[current].original.utf8.count
        {
            document.paragraphs[current].changes[document.paragraphs[current].changes.count - 1].text += text
        } else {
            let new = self.change(change.kind, text, by: change.author)
            document.paragraphs[current].changes.append(new)
        }
    }

    private mutating func begin(_ id: String, stays: Bool = true) {
        guard let index = comments[id] else { return }
        if document.comments[index].paragraph == nil { document.comments[index].paragraph = max(0, current) }
        if stays { openComments.insert(id) }
    }

    private static func words(of element: XMLElement) -> String {
        element.elements.map { child in
            switch child.name {
            case "t": child.text
            case "tab", "br": " "
            case "pPr", "rPr", "delText": ""
            default: words(of: child)
            }
        }.joined()
    }
}
