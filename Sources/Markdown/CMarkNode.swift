internal import CCMarkGFM

/// One node of a ``CMarkTree``, valid as long as the tree lives. Positions count lines and bytes from 1; 0 means unknown.
struct CMarkNode: Equatable {
    enum Kind {
        case quote, item, codeBlock, htmlBlock, thematicBreak, paragraph, heading, footnote, table, tableRow, tableCell
        case text, softBreak, lineBreak, emphasis, strong, code, html, link, image, footnoteReference
        /// Needs nothing from us.
        case other
    }

    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LIST, CMARK_NODE_DOCUMENT: .other
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_HTML_INLINE: .html
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        default: extensionKind
        }
    }

    /// The extensions draw their type numbers when they are registered, so they are told apart by name.
    private var extensionKind: Kind {
        switch String(cString: cmark_node_get_type_string(pointer)) {
        case "table": .table
        case "table_row", "table_header": .tableRow
        case "table_cell": .tableCell
        default: .other
        }
    }

    // MARK: Content

    var literal: UnsafeBufferPointer<UInt8> {
        guard let start = cmark_node_get_literal(pointer) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return CString.bytes(start)
    }

    func setLiteral(_ bytes: some Collection<UInt8>) {
        CMarkNode.withCString(bytes) { _ = cmark_node_set_literal(pointer, $0) }
    }

    var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }

    func setURL(_ bytes: some Collection<UInt8>) {
        CMarkNode.withCString(bytes) { _ = cmark_node_set_url(pointer, $0) }
    }

    /// What follows the opening fence of a code block.
    var fenceInfo: String {
        get { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
        nonmutating set { CMarkNode.withCString(newValue.utf8) { _ = cmark_node_set_fence_info(pointer, $0) } }
    }

    /// Whether a code block is between fences, and none by indentation.
    var isFenced: Bool {
        var length: CInt = 0
        var offset: CInt = 0
        var character: CChar = 0
        return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
    }

    /// Whether an item belongs to a list with numbers.
    var isNumberedItem: Bool { cmark_node_get_list_type(cmark_node_parent(pointer)) == CMARK_ORDERED_LIST }

    var headingLevel: Int {
        get { Int(cmark_node_get_heading_level(pointer)) }
        nonmutating set { _ = cmark_node_set_heading_level(pointer, CInt(newValue)) }
    }

    /// nil for an item that is not a task.
    var taskIsDone: Bool? {
        guard cmark_node_get_syntax_extension(pointer) != nil else { return nil }
        return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
    }

    /// Renders the node as if its extension did not exist.
    func dropExtension() {
        _ = cmark_node_set_syntax_extension(pointer, nil)
    }

    /// Whether a cell is the head of a column: in the first row, and not in the corner.
    var isColumnHead: Bool { previous != nil && parent?.previous == nil }

    // MARK: Place

    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    // MARK: Neighbours

    var parent: CMarkNode? { cmark_node_parent(pointer).map { CMarkNode($0) } }
    var previous: CMarkNode? { cmark_node_previous(pointer).map { CMarkNode($0) } }
    var next: CMarkNode? { cmark_node_next(pointer).map { CMarkNode($0) } }
    var firstChild: CMarkNode? { cmark_node_first_child(pointer).map { CMarkNode($0) } }
    var lastChild: CMarkNode? { cmark_node_last_child(pointer).map { CMarkNode($0) } }

    var childCount: Int {
        var count = 0
        var child = firstChild
        while let current = child {
            count += 1
            child = current.next
        }
        return count
    }

    /// Depth first, without recursion: an author can nest deeper than a thread's stack. The tree must not change meanwhile.
    func walk(_ visit: (_ node: CMarkNode, _ isEntering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { return }
            visit(CMarkNode(current), event == CMARK_EVENT_ENTER)
        }
    }

    static func withCString(_ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Void) {
        var terminated = ContiguousArray<CChar>()
        terminated.reserveCapacity(bytes.count + 1)
        for byte in bytes { terminated.append(CChar(bitPattern: byte)) }
        terminated.append(0)
        terminated.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { body(start) }
        }
    }
}
