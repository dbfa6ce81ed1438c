internal import CCMarkGFM

/// Changes to the tree. What is put in belongs to the tree; what is taken out, or does not fit where it was put, is freed at once.
extension CMarkNode {
    /// A text node; the renderer escapes it, except for the bytes of a ``Marker``, which it lets through.
    static func text(_ bytes: some Collection<UInt8>) -> CMarkNode? {
        guard let node = cmark_node_new(CMARK_NODE_TEXT).map({ CMarkNode($0) }) else { return nil }
        node.setLiteral(bytes)
        return node
    }

    static func link(to url: some Collection<UInt8>, words: some Collection<UInt8>) -> CMarkNode? {
        guard let node = cmark_node_new(CMARK_NODE_LINK).map({ CMarkNode($0) }) else { return nil }
        node.setURL(url)
        node.append(text(words))
        return node
    }

    static func paragraph() -> CMarkNode? {
        cmark_node_new(CMARK_NODE_PARAGRAPH).map { CMarkNode($0) }
    }

    /// A block that is written as the given markup around its children.
    static func block(opening: String, closing: String) -> CMarkNode? {
        guard let node = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return nil }
        withCString(opening.utf8) { _ = cmark_node_set_on_enter(node, $0) }
        withCString(closing.utf8) { _ = cmark_node_set_on_exit(node, $0) }
        return CMarkNode(node)
    }

    @discardableResult
    func insertBefore(_ node: CMarkNode?) -> Bool {
        place(node, with: cmark_node_insert_before)
    }

    @discardableResult
    func insertAfter(_ node: CMarkNode?) -> Bool {
        place(node, with: cmark_node_insert_after)
    }

    @discardableResult
    func append(_ node: CMarkNode?) -> Bool {
        place(node, with: cmark_node_append_child)
    }

    @discardableResult
    func prepend(_ node: CMarkNode?) -> Bool {
        place(node, with: cmark_node_prepend_child)
    }

    /// Takes the node with everything in it out of the tree and frees it.
    func remove() {
        cmark_node_unlink(pointer)
        cmark_node_free(pointer)
    }

    /// Puts the children in the node's place, and removes the node.
    func unwrap() {
        while let child = firstChild { insertBefore(child) }
        remove()
    }

    /// Puts `block` in this node's place, with this node's children in it.
    func replace(by block: CMarkNode?) {
        guard let block, insertBefore(block) else { return }
        while let child = firstChild { block.append(child) }
        remove()
    }

    /// Puts `block` in this node's place, with this node in it.
    func wrap(in block: CMarkNode?) {
        guard let block, insertBefore(block) else { return }
        block.append(self)
    }

    /// The library answers 0 when one kind of node may not be inside another.
    private func place(_ node: CMarkNode?, with operation: (OpaquePointer?, OpaquePointer?) -> CInt) -> Bool {
        guard let node else { return false }
        if operation(pointer, node.pointer) != 0 { return true }
        node.remove()
        return false
    }
}
