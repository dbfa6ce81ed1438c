import DesignTokens
import Diagnostics
import FileSystem
import SiteLoading
import SiteModel
import TestSupport
import Testing

@Suite struct ThemeFolderTests {
    private let theme = """
        # The look.
        name: Plain
        tokens:
          r: .375rem
          ink: {light: "#111", dark: "#eee"}
        contrast:
          - {text: ink, ground: ink, ratio: 4.5}

        """

    @Test("Tokens, contrast pairs and files are read") func tokensPairsAndFilesAreRead() throws {
        let project = try TemporaryFolder([
            "themes/plain/theme.yml": theme, "themes/plain/Assets/b/x.css": "x", "themes/plain/Assets/a.svg": "<svg/>",
            "themes/plain/Templates/T.swift": "no",
        ])
        var log = DiagnosticLog()
        let folder = try ThemeFolder.read(name: "plain", root: project.path, into: &log)
        #expect(log.diagnostics.isEmpty)
        #expect(folder.tokens.map { [$0.name, $0.light, $0.dark ?? "-"] } == [["r", ".375rem", "-"], ["ink", "#111", "#eee"]])
        #expect(folder.tokens.map(\.location.line) == [4, 5])
        #expect(folder.contrasts.map(\.ratio) == [4.5])
        #expect(folder.files.map(\.path) == ["a.svg", "b/x.css"])
    }

    @Test("A file of a theme that some system cannot hold is a finding", arguments: ["con.svg", "a:b.svg", "A.svg"])
    func fileNames(name: String) throws {
        let project = try TemporaryFolder([
            "themes/plain/theme.yml": theme, "themes/plain/Assets/a.svg": "<svg/>", "themes/plain/Assets/\(name)": "<svg/>",
        ])
        var log = DiagnosticLog()
        _ = try ThemeFolder.read(name: "plain", root: project.path, into: &log)
        #expect(log.diagnostics.map(\.rule) == ["unsafe-file-name"])
        #expect(log.diagnostics.first?.location.path.hasPrefix("themes/plain/Assets/") == true)
    }

    @Test(
        "A size on paper is a number that a sheet can have",
        arguments: [
            ("4.6", true), ("0.1", true), ("-5", false), ("nan", false), ("0", false), ("1e3", false), ("1001", false), ("4mm", false),
        ])
    func measures(value: String, isTaken: Bool) throws {
        let project = try TemporaryFolder(["themes/plain/theme.yml": "tokens:\n  print-card-yes: \"\(value)\"\n"])
        var log = DiagnosticLog()
        let folder = try ThemeFolder.read(name: "plain", root: project.path, into: &log)
        #expect(log.diagnostics.map(\.rule) == (isTaken ? [] : ["bad-value"]))
        #expect(folder.tokens.map(\.light) == (isTaken ? [value] : []))
    }

    @Test("The project’s own theme comes before the installed one") func theProjectsThemeComesBeforeTheInstalledOne() throws {
        let project = try TemporaryFolder(["themes/own/theme.yml": theme])
        let installed = try TemporaryFolder(["own/theme.yml": "tokens: {}\n", "shipped/theme.yml": theme, "shipped/Assets/a.css": "a"])
        var log = DiagnosticLog()
        #expect(try ThemeFolder.read(name: "own", root: project.path, installed: installed.path, into: &log).tokens.count == 2)
        let shipped = try ThemeFolder.read(name: "shipped", root: project.path, installed: installed.path, into: &log)
        #expect(shipped.files.map(\.path) == ["a.css"])
        #expect(shipped.settings.path == "themes/shipped/theme.yml")
        #expect(log.diagnostics.isEmpty)
    }

    @Test("A theme brings only what it shows differently") func aThemeBringsOnlyWhatItShowsDifferently() throws {
        let project = try TemporaryFolder([
            "themes/plain/theme.yml": theme, "themes/plain/Assets/a.css": "base", "themes/plain/Assets/b.css": "base",
            "themes/sober/theme.yml": "extends: plain\ntokens:\n  ink: navy\n  gap: 1rem\ncontrast:\n- {text: r, ground: gap, ratio: 3}\n",
            "themes/sober/Assets/b.css": "own",
        ])
        var log = DiagnosticLog()
        let folder = try ThemeFolder.read(name: "sober", root: project.path, into: &log)
        #expect(log.diagnostics.isEmpty)
        #expect(folder.name == "sober")
        #expect(folder.tokens.map { "\($0.name) \($0.light)" } == ["r .375rem", "ink navy", "gap 1rem"])
        #expect(folder.contrasts.count == 2)
        #expect(folder.files.map { "\($0.path) \(String(decoding: $0.bytes, as: UTF8.self))" } == ["a.css base", "b.css own"])
    }

    @Test("Themes that extend each other are a finding") func themesThatExtendEachOtherAreAFinding() throws {
        let project = try TemporaryFolder(["themes/a/theme.yml": "extends: b\n", "themes/b/theme.yml": "extends: a\n"])
        var log = DiagnosticLog()
        _ = try ThemeFolder.read(name: "a", root: project.path, into: &log)
        #expect(log.diagnostics.map(\.rule) == ["bad-value"])
    }

    @Test("A theme that cannot be found is an error", arguments: ["nowhere", "../plain", ""])
    func aThemeThatIsNowhereIsAnError(name: String) throws {
        let project = try TemporaryFolder(["themes/x": "", "plain/theme.yml": theme])
        var log = DiagnosticLog()
        #expect(throws: FileError("themes/\(name)", .reading, .missing)) {
            try ThemeFolder.read(name: name, root: project.path, installed: project.path + "/none", into: &log)
        }
    }

    @Test(
        "Mistakes in a token file are findings",
        arguments: [
            ("tokns: {}\n", "unknown-key 1:1"), ("tokens: []\n", "wrong-type 1:9"), ("tokens:\n  Ink: red\n", "bad-value 2:3"),
            ("tokens:\n  ink: url(x)\n", "bad-value 2:8"),
            ("tokens:\n  ink: {light: a, night: b}\n", "unknown-key 2:19"), ("tokens:\n  ink: {dark: a}\n", "missing-field 2:8"),
            ("tokens: {ink: red}\ncontrast:\n- {text: ink, ground: papre, ratio: 3}\n", "dangling-reference 3:3"),
            ("contrast:\n- {text: ink, ground: ink}\n", "wrong-type 2:3"),
            ("contrast:\n- {text: ink, ground: ink, ratio: 1e999}\n", "wrong-type 2:3"),
            ("contrast:\n- {text: ink, ground: ink, ratio: nan}\n", "wrong-type 2:3"),
            ("contrast:\n- {text: ink, ground: ink, ratio: -5}\n", "wrong-type 2:3"),
            ("tokens:\n  ink: \"a\\0b\"\n", "control-character 2:10"),
            ("tokens: [\n", "yaml-syntax 1:1"),
        ])
    func mistakesInATokenFileAreFindings(yaml: String, finding: String) throws {
        let project = try TemporaryFolder(["themes/x/theme.yml": yaml])
        var log = DiagnosticLog()
        _ = try ThemeFolder.read(name: "x", root: project.path, into: &log)
        #expect(log.sorted.map { "\($0.rule) \($0.location.line ?? 0):\($0.location.column ?? 0)" } == [finding])
    }
}
