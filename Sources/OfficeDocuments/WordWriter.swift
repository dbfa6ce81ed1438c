import Text

/// Writes a ``WordDocument`` as the parts of a .docx (ECMA-376, the transitional form that Word, LibreOffice and python-docx read). The same
/// document gives the same bytes.
package struct WordWriter {
    private let document: WordDocument
    private var xml = ""
    private var nextID = 1

    /// The parts by name, in the order in which they go into the zip file.
    package static func parts(of document: WordDocument) -> [(name: String, bytes: [UInt8])] {
        var writer = WordWriter(document)
        let body = writer.body()
        return [
            ("[Content_Types].xml", WordParts.contentTypes), ("_rels/.rels", WordParts.relations),
            ("word/document.xml", body), ("word/_rels/document.xml.rels", WordParts.documentRelations),
            ("word/styles.xml", WordParts.styles(language: document.language)), ("word/numbering.xml", WordParts.numbering),
            ("word/settings.xml", WordParts.settings), ("word/footer1.xml", WordParts.footer(escaped(document.footer))),
            ("docProps/core.xml", WordParts.core(title: escaped(document.title), date: document.date)),
            ("docProps/custom.xml", WordParts.custom(document.properties.map { ($0.name, escaped($0.value)) })),
        ].map { ($0.0, Array($0.1.utf8)) }
    }

    private init(_ document: WordDocument) {
        self.document = document
    }

    private mutating func body() -> String {
        xml = WordParts.head + "<w:document \(WordParts.namespaces)><w:body>"
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): write(paragraph)
            case .table(let rows, let weights): write(rows, weights)
            case .pageBreak: xml += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
            }
        }
        return xml + WordParts.section + "</w:body></w:document>"
    }

    private mutating func write(_ paragraph: WordParagraph) {
        xml += "<w:p><w:pPr><w:pStyle w:val=\"\(paragraph.style.rawValue)\"/>"
        if paragraph.isNumbered { xml += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" }
        // In a table the number needs room of its own: outside the cell it would be cut off.
        let indent = paragraph.isNumbered && paragraph.style == .cell ? "<w:ind w:left=\"567\" w:hanging=\"567\"/>" : ""
        // A bar inside a cell would be cut off as well: there the row has it.
        if paragraph.isChanged, paragraph.style != .cell {
            xml += "<w:pBdr>\(Self.bar(space: 8))</w:pBdr>"
        }
        xml += indent
        // A paragraph inserted or deleted whole has its mark tracked too, so that accepting or rejecting leaves no empty paragraph.
        let kinds = Set(paragraph.runs.map(\.kind))
        if kinds == [.inserted] { xml += "<w:rPr>" + change("w:ins", isEmpty: true) + "</w:rPr>" }
        if kinds == [.deleted] { xml += "<w:rPr>" + change("w:del", isEmpty: true) + "</w:rPr>" }
        xml += "</w:pPr>"
        let bookmark = paragraph.bookmark.map { name -> Int in
            let id = newID()
            xml += "<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>"
            return id
        }
        for run in paragraph.runs where !run.text.isEmpty { write(run) }
        if let bookmark { xml += "<w:bookmarkEnd w:id=\"\(bookmark)\"/>" }
        xml += "</w:p>"
    }

    private mutating func write(_ run: WordRun) {
        let look = run.isBold ? "<w:rPr><w:b/></w:rPr>" : ""
        let text = Self.escaped(run.text)
        switch run.kind {
        case .plain: xml += "<w:r>\(look)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
        case .inserted:
            xml += change("w:ins") + "<w:r>\(look)<w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:ins>"
        case .deleted:
            xml += change("w:del") + "<w:r>\(look)<w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
        }
    }

    private mutating func write(_ rows: [[WordParagraph]], _ weights: [Int]) {
        let sum = max(1, weights.reduce(0, +))
        let widths = weights.map { WordParts.textWidth * $0 / sum }
        xml += "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>"
        xml += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        for width in widths { xml += "<w:gridCol w:w=\"\(width)\"/>" }
        xml += "</w:tblGrid>"
        for (index, row) in rows.enumerated() {
            xml += "<w:tr><w:trPr><w:cantSplit/>" + (index == 0 ? "<w:tblHeader/>" : "") + "</w:trPr>"
            let isChanged = row.contains(where: \.isChanged)
            for (column, (cell, width)) in zip(row, widths).enumerated() {
                let bar = isChanged && column == 0 ? "<w:tcBorders>\(Self.bar(space: 0))</w:tcBorders>" : ""
                xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(bar)</w:tcPr>"
                write(cell)
                xml += "</w:tc>"
            }
            xml += "</w:tr>"
        }
        // Word wants a paragraph after a table.
        xml += "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr></w:p>"
    }

    private mutating func change(_ element: String, isEmpty: Bool = false) -> String {
        "<\(element) w:id=\"\(newID())\" w:author=\"\(WordDocument.author)\" w:date=\"\(document.date)T00:00:00Z\"\(isEmpty ? "/" : "")>"
    }

    /// - Parameter space: between the bar and the words, in points.
    private static func bar(space: Int) -> String { "<w:left w:val=\"single\" w:sz=\"24\" w:space=\"\(space)\" w:color=\"9A3324\"/>" }

    private mutating func newID() -> Int {
        defer { nextID += 1 }
        return nextID
    }

    /// On one line, and without what XML 1.0 does not allow.
    private static func escaped(_ text: String) -> String {
        let line = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: " "
            case 0xFFFE, 0xFFFF: nil
            default: scalar
            }
        }
        return MarkupEscape.escaped(String(String.UnicodeScalarView(line)), in: .xml)
    }
}
