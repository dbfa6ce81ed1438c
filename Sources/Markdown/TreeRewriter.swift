import Text

/// Changes a tree after it was read, so that the library's renderer writes what we want: markers where links, images and ids belong,
/// and our own markup for what it would write without labels.
struct TreeRewriter {
    private let options: MarkdownOptions
    /// Pieces of our own markup, by the numbers of their markers.
    private(set) var markup: [String] = []

    init(options: MarkdownOptions) {
        self.options = options
    }

    mutating func rewrite(_ nodes: FoundNodes, headings: [FoundHeading]) {
        // Before the images: one may have HTML in its description.
        for node in nodes.html { node.remove() }
        for node in nodes.lineBreaks {
            // A table's cell takes no line break of the library's own.
            node.insertBefore(marker(for: "<br />\n"))
            node.remove()
        }
        for (index, image) in nodes.images.enumerated() {
            image.insertBefore(Marker(kind: .image, index: index).node)
            image.remove()
        }
        for (index, link) in nodes.links.enumerated() {
            link.insertBefore(Marker(kind: .linkStart, index: index).node)
            link.append(Marker(kind: .linkEnd, index: index).node)
            link.unwrap()
        }
        for (index, heading) in headings.enumerated() {
            heading.node.headingLevel = heading.level
            heading.node.prepend(Marker(kind: .heading, index: index).node)
        }
        for task in nodes.tasks { rewriteTask(task.node, isDone: task.isDone) }
        for table in nodes.tables { wrapTable(table) }
        rewriteFootnotes(nodes)
    }

    private mutating func marker(for markup: String) -> CMarkNode? {
        self.markup.append(markup)
        return Marker(kind: .markup, index: self.markup.count - 1).node
    }

    /// The library's checkbox has no name, which a screen reader needs.
    private mutating func rewriteTask(_ item: CMarkNode, isDone: Bool) {
        let label = escaped(isDone ? options.words.taskDone : options.words.taskOpen)
        let box = marker(for: "<input type=\"checkbox\"\(isDone ? " checked" : "") disabled aria-label=\"\(label)\" /> ")
        item.dropExtension()
        if let paragraph = item.firstChild, paragraph.kind == .paragraph {
            paragraph.prepend(box)
        } else if let paragraph = CMarkNode.paragraph() {
            if item.prepend(paragraph) { paragraph.append(box) }
        }
    }

    /// A wide table scrolls in its own box instead of widening the page; the box can be reached by keyboard and has a name.
    private func wrapTable(_ table: CMarkNode) {
        let label = escaped(options.words.table)
        table.wrap(
            in: .block(opening: "<div class=\"table-scroll\" role=\"group\" aria-label=\"\(label)\" tabindex=\"0\">", closing: "</div>"))
    }

    // MARK: Footnotes, with labels in the document's language and ids that carry its prefix

    private mutating func rewriteFootnotes(_ nodes: FoundNodes) {
        var uses = [Int](repeating: 0, count: nodes.footnotes.count + 1)
        for (node, number) in nodes.footnoteReferences where uses.indices.contains(number) {
            uses[number] += 1
            node.insertBefore(marker(for: reference(to: number, use: uses[number])))
            node.remove()
        }
        guard let first = nodes.footnotes.first,
            let list = CMarkNode.block(opening: "<section class=\"footnotes\">\n<ol>", closing: "</ol>\n</section>"),
            first.insertBefore(list)
        else { return }
        for (index, definition) in nodes.footnotes.enumerated() {
            let ids = FootnoteIDs(prefix: options.idPrefix, number: index + 1)
            guard let item = CMarkNode.block(opening: "<li id=\"\(escaped(ids.note))\">", closing: "</li>"), list.append(item)
            else { continue }
            while let child = definition.firstChild { item.append(child) }
            definition.remove()
            for use in 1...max(1, uses[index + 1]) where uses[index + 1] > 0 { addBacklink(to: ids, use: use, in: item) }
        }
    }

    private func reference(to number: Int, use: Int) -> String {
        let ids = FootnoteIDs(prefix: options.idPrefix, number: number)
        let label = escaped("\(options.words.footnote) \(number)")
        return "<sup class=\"footnote-ref\"><a href=\"#\(escaped(ids.note))\" id=\"\(escaped(ids.reference(use)))\""
            + " role=\"doc-noteref\" aria-label=\"\(label)\">\(number)</a></sup>"
    }

    private func escaped(_ text: String) -> String {
        MarkupEscape.escaped(text, in: .attribute)
    }

    private mutating func addBacklink(to ids: FootnoteIDs, use: Int, in item: CMarkNode) {
        let label = escaped(options.words.backToText)
        // U+FE0E asks for the arrow as text: some systems would draw a coloured picture.
        let link = marker(
            for: " <a href=\"#\(escaped(ids.reference(use)))\" class=\"footnote-backref\" role=\"doc-backlink\""
                + " aria-label=\"\(label)\">\u{21A9}\u{FE0E}</a>")
        if let last = item.lastChild, last.kind == .paragraph {
            last.append(link)
        } else if let paragraph = CMarkNode.paragraph(), item.append(paragraph) {
            paragraph.append(link)
        }
    }
}

/// Ids of one footnote and of the places that refer to it.
struct FootnoteIDs {
    let prefix: String
    let number: Int

    var note: String { "\(prefix)fn-\(number)" }

    /// `use` counts from 1: the first reference carries the plain name.
    func reference(_ use: Int) -> String {
        use == 1 ? "\(prefix)fnref-\(number)" : "\(prefix)fnref-\(number)-\(use)"
    }

    /// Every id of a document's footnotes, so that no heading takes one.
    static func all(prefix: String, references: [Int]) -> [String] {
        var uses: [Int: Int] = [:]
        return references.flatMap { number in
            uses[number, default: 0] += 1
            let ids = FootnoteIDs(prefix: prefix, number: number)
            return [ids.note, ids.reference(uses[number, default: 1])]
        }
    }
}
