import Testing

/// Files stay small, and what is forbidden stays out.
struct FileTests {
    /// A table of all messages in one language, an entry a line: as long as the interface has words.
    static let tables = "Sources/Messages/Tables/"

    @Test("No file is longer than 300 lines")
    func length() {
        let long = (Project.sources + Project.tests).filter { $0.lines.count > 300 && !$0.path.hasPrefix(Self.tables) }
        #expect(long.map { "\($0.path) has \($0.lines.count) lines" } == [])
    }

    @Test("Half of the files have at most 60 lines or so, and few more than 160")
    func usualLength() {
        let lengths = Project.sources.map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] <= 70)
        #expect(lengths.filter { $0 > 160 }.count <= lengths.count / 20)
    }

    @Test("No module is longer than 3,500 lines: then it is two things")
    func moduleLength() {
        for (module, sources) in Project.modules {
            let lines = sources.reduce(0) { $0 + $1.lines.count }
            #expect(lines <= 3_500, "\(module) has \(lines) lines")
        }
    }

    @Test("Only the commands print and exit")
    func printing() throws {
        let pattern = try Pattern(
            #"(?:^|[^.\w])(?:print|debugPrint|dump|puts|fputs|printf|exit|_exit|abort|perror)\(|\b(?:stdout|stderr)\b|FileHandle\.standard"#
        )
        #expect(pattern.places(in: Project.sources.filter { !["CommandKit", "SitegenCommands"].contains($0.module) }) == [])
    }

    @Test("No workaround for the compiler's checks, and no trap on input")
    func traps() throws {
        let pattern = try Pattern(
            #"@unchecked|nonisolated\(unsafe\)|\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\(|@preconcurrency"#)
        #expect(pattern.places(in: Project.sources) == [])
    }

    @Test("Nothing is public or open: modules meet by `package`")
    func access() throws {
        let pattern = try Pattern(
            #"^\s*(?:public|open) (?:actor|class|enum|extension|final|func|init|let|protocol|static|struct|subscript|typealias|var)\b"#)
        #expect(pattern.places(in: Project.sources.filter { $0.module != "sitegen" }) == [])
    }

    @Test("No global that changes")
    func globals() throws {
        let pattern = try Pattern(#"^(?:package |private |fileprivate )?var |\bstatic var \w+\s*(?::[^{]*)?="#)
        #expect(pattern.places(in: Project.sources) == [])
    }

    /// Markup that is taken as it is comes from the writer, from cmark's safe renderer, or from drawings of the theme.
    static let mayTakeMarkup: Set<String> = [
        "Sources/Hypertext/HTML.swift", "Sources/SiteComponents/Components/MarkdownHTML.swift",
        "Sources/SiteTemplates/Document.swift",
        // The page for wrong addresses has its styles in its text.
        "Sources/SiteTemplates/ErrorDocument.swift",
        // Pages that templates made, put together once more.
        "Sources/OneFile/LanguagePart.swift", "Sources/OneFile/OneFileDocument.swift",
        // The same two sources again, changed for paper: anchors renamed for a book of many chapters, drawings with plain colours.
        "Sources/SiteFeatures/LaunchKit/Artefacts/Parts/Chapter.swift", "Sources/SiteComponents/Paper/PaperDrawing.swift",
    ]

    @Test("Ready-made markup enters in few places")
    func renderedMarkup() throws {
        let pattern = try Pattern(#"HTML\(rendered:"#)
        let places = Project.sources.filter { !pattern.places(in: $0).isEmpty }.map(\.path)
        #expect(Set(places).subtracting(Self.mayTakeMarkup).isEmpty)
    }

    @Test("No link falls back to the top of its own page: only the way past the navigation leads there")
    func fallbacks() {
        let places = Project.sources.filter { source in source.lines.contains { $0.contains("fragment(\"main\")") } }.map(\.path)
        #expect(places == ["Sources/SiteTemplates/Document.swift"])
    }

    @Test("No name that says nothing")
    func names() throws {
        let ofFiles = try Pattern("(?:Manager|Helper|Helpers|Utils|Utilities|Core|Misc)$")
        #expect(Project.sources.map(\.name).filter(ofFiles.matches) == [])
        let ofTypes = try Pattern(#"\b(?:struct|class|enum|actor|protocol) \w*(?:Manager|Helper|Utils)\b"#)
        #expect(ofTypes.places(in: Project.sources) == [])
    }

    @Test("A pattern finds code, and neither comments nor texts")
    func reading() throws {
        let source = SwiftSource(
            path: "X.swift",
            lines: [
                "let a = b as! C", "// as! in a comment", "let c = \"as! in a text\"", "let d = 1 // as! after code", "let e = f as! G",
            ])
        #expect(try Pattern(#"\bas!"#).places(in: source) == ["X.swift:1", "X.swift:5"])
    }

    @Test("A theme's palette is in its theme.yml alone, so that a brand colour reaches everything")
    func palettes() throws {
        let colour = /#[0-9a-fA-F]{6}\b/
        let themes = Project.paths(in: "themes", endings: ["theme.yml"])
        #expect(themes.count >= 2)
        let palette = Set(
            try themes.flatMap { try Project.text(of: $0).matches(of: colour).map { $0.0.lowercased() } }
        ).subtracting(["#ffffff", "#000000"])
        #expect(palette.count > 20, "the pattern finds nothing")
        let files = Project.sources.map(\.path) + Project.paths(in: "themes", endings: [".css", ".svg", ".js"])
        for path in files {
            let found = try Project.text(of: path).matches(of: colour).map { $0.0.lowercased() }.filter(palette.contains)
            // In a comment or a sentence of these a colour is an example of what an author writes.
            let mayShow = ["DesignTokens", "SiteModel", "SiteLoading", "Colours", "Phrasebook"].contains {
                path.hasPrefix("Sources/\($0)/")
            }
            #expect(found.isEmpty || mayShow, "\(path): \(found)")
        }
    }
}
