/// Reads a .docx as Word, LibreOffice and python-docx write it, as far as words, marked changes and comments go.
package struct WordReader {
    private var document = ReadDocument()
    private var comments: [String: Int] = [:]
    /// Comments whose words are being read.
    private var openComments: Set<String> = []
    /// Names and comments that begin between two paragraphs.
    private var pending: (bookmarks: [String], comments: [String]) = ([], [])

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
                    id: id, author: comment.attributes["author"] ?? "", date: comment.attributes["date"] ?? "",
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
            default: read(blocks: child)
            }
        }
    }

    private mutating func read(paragraph: XMLElement) {
        var read = ReadParagraph()
        read.bookmarks = pending.bookmarks
        for id in pending.comments { begin(id) }
        pending = ([], [])
        document.paragraphs.append(read)
        self.read(inlines: paragraph, change: nil)
    }

    private var current: Int { document.paragraphs.count - 1 }

    private mutating func read(inlines element: XMLElement, change: ReadChange?) {
        for child in element.elements {
            switch child.name {
            case "pPr", "rPr", "sdtPr":
                if child.first("pPrChange") != nil || child.first("rPrChange") != nil { note(formatting: child) }
            case "bookmarkStart": if let name = child.attributes["name"] { document.paragraphs[current].bookmarks.append(name) }
            case "commentRangeStart": if let id = child.attributes["id"] { begin(id) }
            case "commentRangeEnd": if let id = child.attributes["id"] { openComments.remove(id) }
            case "commentReference":
                if let id = child.attributes["id"], let index = comments[id], document.comments[index].paragraph == nil {
                    begin(id, stays: false)
                }
            case "ins": read(inlines: child, change: change ?? self.change(.inserted, child))
            case "del": read(inlines: child, change: self.change(.deleted, child))
            case "moveFrom": read(inlines: child, change: self.change(.movedFrom, child))
            case "moveTo": read(inlines: child, change: self.change(.movedTo, child))
            case "t", "delText": append(child.text, change)
            case "tab", "br", "cr": append(" ", change)
            case "noBreakHyphen": append("-", change)
            case "instrText", "delInstrText": break
            case "p": read(paragraph: child)
            default: read(inlines: child, change: change)
            }
        }
    }

    private func change(_ kind: ReadChange.Kind, _ element: XMLElement) -> ReadChange {
        ReadChange(
            kind: kind, text: "", author: element.attributes["author"] ?? "", date: element.attributes["date"] ?? "",
            before: document.paragraphs[current].original)
    }

    private mutating func note(formatting properties: XMLElement) {
        guard let element = properties.first("rPrChange") ?? properties.first("pPrChange") else { return }
        let change = change(.formatted, element)
        if document.paragraphs[current].changes.last?.kind != .formatted { document.paragraphs[current].changes.append(change) }
    }

    private mutating func append(_ text: String, _ change: ReadChange?) {
        for id in openComments { if let index = comments[id] { document.comments[index].anchor += text } }
        guard var change else {
            document.paragraphs[current].original += text
            return
        }
        change.text = text
        let last = document.paragraphs[current].changes.last
        // Word cuts one change into several runs.
        if let last, last.kind == change.kind, last.author == change.author,
            last.before.count + (change.kind == .deleted || change.kind == .movedFrom ? last.text.count : 0)
                == document.paragraphs[current].original.count
        {
            document.paragraphs[current].changes[document.paragraphs[current].changes.count - 1].text += text
        } else {
            document.paragraphs[current].changes.append(
                ReadChange(
                    kind: change.kind, text: text, author: change.author, date: change.date, before: document.paragraphs[current].original))
        }
        if change.kind == .deleted || change.kind == .movedFrom { document.paragraphs[current].original += text }
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
