import Testing

@testable import SitePreview

@Suite struct StyleChangeTests {
    private static let before = [
        "index.html": #"<link rel="stylesheet" href="assets/look.0a1b.css">aa"#,
        "de/index.html": #"<link rel="stylesheet" href="../assets/look.0a1b.css">"#,
        "assets/look.0a1b.css": "a{}", "plain.css": "p{}", "x.js": "1",
    ]

    private func change(_ edit: (inout [String: String]) -> Void) throws -> [String]? {
        var after = Self.before
        edit(&after)
        return StyleChange(from: try outputTree(Self.before), to: try outputTree(after))?.sheets.map { "\($0.old) \($0.new)" }
    }

    private func rename(_ files: inout [String: String]) {
        files = files.mapValues { $0.replacing("look.0a1b.css", with: "look.ffff.css") }
        files["assets/look.0a1b.css"] = nil
        files["assets/look.ffff.css"] = "b{}"
    }

    @Test("A style sheet under the same name, under a new fingerprint, and both")
    func styles() throws {
        #expect(try change { $0["plain.css"] = "q{}" } == ["plain.css plain.css"])
        #expect(try change(rename) == ["assets/look.0a1b.css assets/look.ffff.css"])
        #expect(
            try change {
                rename(&$0)
                $0["plain.css"] = "q{}"
            } == ["assets/look.0a1b.css assets/look.ffff.css", "plain.css plain.css"])
    }

    @Test("The page that has the styles in its text, and the policy with their sum, go with the sheet")
    func ownStyles() throws {
        let page = { (style: String, sum: String, words: String) in
            "<meta content=\"style-src 'sha256-\(sum)'\"><style>\(style)</style>\(words)"
        }
        func change(_ words: String) throws -> StyleChange? {
            StyleChange(
                from: try outputTree(["look.css": "a{}", "404.html": page("a{}", "x1", "gone")]),
                to: try outputTree(["look.css": "b{}", "404.html": page("b{}", "y2", words)]))
        }
        #expect(try change("gone") != nil)
        #expect(try change("lost") == nil)
    }

    @Test("Anything else that changes asks for a reload", arguments: Other.allCases)
    func others(_ other: Other) throws {
        #expect(
            try change {
                if other != .onlyPage { rename(&$0) }
                other.edit(&$0)
            } == nil)
    }

    @Test("Nothing changed is not a change")
    func nothing() throws {
        #expect(try change { _ in } == nil)
    }

    enum Other: CaseIterable {
        case onlyPage, page, newPage, goneScript, newSheet, goneSheet

        func edit(_ files: inout [String: String]) {
            switch self {
            case .onlyPage, .page: files["index.html", default: ""] += "b"
            case .newPage: files["new.html"] = ""
            case .goneScript: files["x.js"] = nil
            case .newSheet: files["other.css"] = ""
            case .goneSheet: files["plain.css"] = nil
            }
        }
    }
}
