import Testing

/// Files stay small, and what is forbidden stays out.
struct FileTests {
    /// A table of all messages in one language, an entry a line: as long as the interface has words.
    static let tables = "Sources/Messages/Tables/"

    @Test("No file is longer than 300 lines", arguments: Project.sources + Project.tests)
    func length(of source: SwiftSource) {
        #expect(source.lines.count <= 300 || source.path.hasPrefix(Self.tables), "\(source.path) has \(source.lines.count) lines")
    }

    @Test("Half of the files have at most 60 lines or so, and few more than 160")
    func usualLength() {
        let lengths = Project.sources.map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] <= 70)
        #expect(lengths.filter { $0 > 160 }.count <= lengths.count / 20)
    }

    @Test("Only SitegenCommands prints and exits", arguments: Project.sources.filter { $0.room != "SitegenCommands" })
    func printing(in source: SwiftSource) {
        let pattern =
            #/(?:^|[^.\w])(?:print|debugPrint|dump|puts|fputs|printf|exit|_exit|abort|perror)\(|\b(?:stdout|stderr)\b|FileHandle\.standard/#
        #expect(source.places(of: pattern).isEmpty)
    }

    @Test("No workaround for the compiler's checks, and no trap on input", arguments: Project.sources)
    func traps(in source: SwiftSource) {
        #expect(
            source.places(of: #/@unchecked|nonisolated\(unsafe\)|\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\(|@preconcurrency/#)
                .isEmpty)
    }

    @Test("Nothing is public or open: rooms meet by `package`", arguments: Project.sources.filter { $0.room != "sitegen" })
    func access(in source: SwiftSource) {
        #expect(
            source.places(
                of:
                    #/^\s*(?:public|open) (?:actor|class|enum|extension|final|func|init|let|protocol|static|struct|subscript|typealias|var)\b/#
            ).isEmpty)
    }

    @Test("No global that changes", arguments: Project.sources)
    func globals(in source: SwiftSource) {
        #expect(source.places(of: #/^(?:package |private |fileprivate )?var /#).isEmpty)
        #expect(source.places(of: #/\bstatic var \w+\s*(?::[^{]*)?=/#).isEmpty)
    }

    /// Markup that is taken as it is comes from the writer, from cmark's safe renderer, or from drawings of the theme.
    static let mayTakeMarkup: Set<String> = [
        "Sources/Hypertext/HTML.swift", "Sources/SitePages/Components/MarkdownHTML.swift", "Sources/SitePages/Theming/Document.swift",
        // The same two sources again, changed for paper: anchors renamed for a book of many chapters, drawings with plain colours.
        "Sources/SitePages/Print/Chapter.swift", "Sources/SitePages/Print/PaperDrawing.swift",
    ]

    @Test("Ready-made markup enters in few places")
    func renderedMarkup() {
        let places = Project.sources.filter { !$0.places(of: #/HTML\(rendered:/#).isEmpty }.map(\.path)
        #expect(Set(places).subtracting(Self.mayTakeMarkup).isEmpty)
    }

    @Test("No name that says nothing", arguments: Project.sources)
    func names(of source: SwiftSource) {
        #expect(source.name.firstMatch(of: /(?:Manager|Helper|Helpers|Utils|Utilities|Core|Misc)$/) == nil)
        #expect(source.places(of: #/\b(?:struct|class|enum|actor|protocol) \w*(?:Manager|Helper|Utils)\b/#).isEmpty)
    }

    @Test("A theme's palette is in its theme.yml alone, so that a brand colour reaches everything")
    func palettes() throws {
        let colour = /#[0-9a-fA-F]{6}\b/
        let themes = ["enamel", "margin"]
        let palette = Set(
            try themes.flatMap { try Project.text(of: "themes/\($0)/theme.yml").matches(of: colour).map { $0.0.lowercased() } }
        ).subtracting(["#ffffff", "#000000"])
        #expect(palette.count > 20, "the pattern finds nothing")
        let files = Project.sources.map(\.path) + Project.paths(in: "themes", endings: [".css", ".svg", ".js"])
        for path in files {
            let found = try Project.text(of: path).matches(of: colour).map { $0.0.lowercased() }.filter(palette.contains)
            // In a comment of the model a colour is an example of what an author writes.
            #expect(found.isEmpty || path.hasPrefix("Sources/SiteModel/") || path.hasPrefix("Sources/SiteLoading/"), "\(path): \(found)")
        }
    }
}
