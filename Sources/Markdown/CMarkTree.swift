internal import CCMarkGFM
internal import Synchronization

/// A parsed document in the C library's memory. It owns the tree and the parser, and frees both exactly once because it cannot be copied.
struct CMarkTree: ~Copyable {
    /// Which Markdown is understood.
    enum Dialect {
        /// The specification and nothing else; raw HTML is kept. For the conformance tests.
        case commonMark
        /// What authors write: with tables, `~~`, bare addresses, task lists and footnotes; raw HTML is never written out.
        case site
    }

    let root: CMarkNode
    private let parser: OpaquePointer
    private let dialect: Dialect

    /// nil only if the library yields no tree, which it does for no input that we know.
    init?(parsing text: [UInt8], as dialect: Dialect) {
        guard let parser = cmark_parser_new(dialect.parsingOptions) else { return nil }
        for name in dialect.extensionNames {
            _ = cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        text.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        let finished = CMarkTree.finishing.withLock { _ in
            cmark_parser_finish(parser).map { UInt(bitPattern: $0) }
        }
        guard let finished, let root = OpaquePointer(bitPattern: finished) else {
            cmark_parser_free(parser)
            return nil
        }
        self.parser = parser
        self.root = CMarkNode(root)
        self.dialect = dialect
    }

    deinit {
        cmark_node_free(root.pointer)
        cmark_parser_free(parser)
    }

    /// The library's own rendering of the tree as it is now.
    func html() -> [UInt8] {
        guard let rendered = cmark_render_html(root.pointer, dialect.renderingOptions, cmark_parser_get_syntax_extensions(parser)) else {
            return []
        }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        return Array(CString.bytes(rendered))
    }

    /// The end of parsing is the one step that several threads must not take at once: it adds the extensions' characters to tables of
    /// the whole process and takes them out again afterwards, so that one document would switch off another's `~~` and addresses.
    /// Upstream: github/cmark-gfm pull request 176. Feeding and rendering run free.
    private static let finishing = Mutex(())
}

extension CMarkTree.Dialect {
    /// Registering is not safe on several threads either; a constant is made once.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    fileprivate var extensionNames: [String] {
        switch self {
        case .commonMark: return []
        case .site:
            Self.registered
            return ["table", "strikethrough", "autolink", "tasklist", "tagfilter"]
        }
    }

    fileprivate var parsingOptions: CInt {
        switch self {
        case .commonMark: CMARK_OPT_DEFAULT
        // Without SOURCEPOS the places of what follows an inline that spans lines are wrong.
        // One tilde means "about": only two strike out.
        case .site: CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
        }
    }

    fileprivate var renderingOptions: CInt {
        switch self {
        case .commonMark: CMARK_OPT_UNSAFE
        case .site: CMARK_OPT_FOOTNOTES
        }
    }
}

/// Strings of the C library as bytes; they may hold our markers, which are not valid UTF-8.
enum CString {
    static func bytes(_ start: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
        var count = 0
        while start[count] != 0 { count += 1 }
        let bytes = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: bytes, count: count)
    }
}
