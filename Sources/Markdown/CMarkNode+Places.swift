import Text

extension CMarkNode {
    /// Begins each block of words below this node with a mark of its place in the author's file.
    func markPlaces(from provenance: MarkdownProvenance) {
        var blocks: [CMarkNode] = []
        walk { node, isEntering in
            if isEntering, [.paragraph, .heading, .tableCell, .codeBlock].contains(node.kind) { blocks.append(node) }
        }
        for block in blocks {
            guard let line = block.firstLine else { continue }
            let mark = Array(PlaceMark.mark("\(provenance.path):\(provenance.fileLine(of: line))").utf8)
            switch block.kind {
            case .codeBlock: block.setLiteral(mark + block.literal)
            // A heading begins with the marker of its id.
            case .heading: block.firstChild?.insertAfter(CMarkNode.text(mark))
            default: block.prepend(CMarkNode.text(mark))
            }
        }
    }

    /// The library leaves out some places, which are then those of what they are in.
    private var firstLine: Int? {
        var node: CMarkNode? = self
        while let current = node {
            if current.startLine > 0 { return current.startLine }
            node = current.parent
        }
        return nil
    }
}
