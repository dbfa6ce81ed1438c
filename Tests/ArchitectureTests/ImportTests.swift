import Foundation
import Testing

/// Who may know whom. SwiftPM lets a target import an undeclared sibling silently, so the table of the README is held here.
struct ImportTests {
    /// A module, which of ours it may import, and which of others.
    static let table: [String: (ours: Set<String>, others: Set<String>)] = [
        "Diagnostics": ([], []),
        "CommandPhrases": ([], []),
        "Phrasebook": (["CommandPhrases", "Diagnostics"], []),
        "HelpTexts": (["Phrasebook", "Diagnostics"], []),
        "Text": ([], []),
        "Colours": ([], ["C library"]),
        "Parallel": ([], ["Dispatch", "Synchronization"]),
        "FileSystem": (["Diagnostics"], ["C library"]),
        "Hypertext": (["Text"], []),
        "Typesetting": (["Text"], []),
        "StrayMarkup": (["Typesetting", "Diagnostics", "Text"], []),
        "Markdown": (["StrayMarkup", "Typesetting", "Diagnostics", "Text"], ["CCMarkGFM", "Synchronization"]),
        "Wording": (["SiteValues", "Text"], []),
        "SiteValues": (["Diagnostics", "Text"], ["Swift"]),
        "SiteFields": (["SiteValues", "Markdown", "StrayMarkup", "Diagnostics", "Text"], []),
        "SiteConditions": (["SiteModel", "SiteFields", "SiteValues", "Diagnostics", "Text"], []),
        "DesignTokens": (["SiteFields", "Colours", "Diagnostics", "Text"], []),
        "Logos": (["SiteFields", "SiteValues", "Colours", "Diagnostics", "Text"], []),
        "DeploySettings": (["SiteFields", "SiteValues", "Diagnostics", "Text"], []),
        "SiteModel": (["DeploySettings", "DesignTokens", "Logos", "SiteFields", "SiteValues", "Markdown", "Diagnostics", "Text"], []),
        "SiteRecords": (["Messages", "SiteModel", "SiteFields", "SiteValues", "Markdown", "FileSystem", "Diagnostics", "Text"], []),
        "Messages": (["SiteModel", "SiteValues", "Markdown", "Typesetting"], []),
        "SiteLoading": (
            [
                "SiteConditions", "Messages", "DesignTokens", "SiteModel", "SiteFields", "SiteValues", "Markdown", "FileSystem",
                "Parallel", "Diagnostics", "Text",
            ],
            ["Yams"]
        ),
        "SitePlan": (["Messages", "Logos", "SiteModel", "SiteValues", "Markdown", "Diagnostics", "Text"], ["Synchronization"]),
        "SiteChecking": (
            [
                "Wording", "SitePlan", "Messages", "DesignTokens", "SiteModel", "SiteFields", "SiteValues", "Markdown", "Colours",
                "Parallel", "Diagnostics", "Text",
            ], []
        ),
        "SiteComponents": (
            [
                "SitePlan", "Messages", "Logos", "DesignTokens", "SiteModel", "SiteValues", "Markdown", "Hypertext", "Colours",
                "Diagnostics",
                "Text",
            ], []
        ),
        "SiteTemplates": (["SiteComponents", "SitePlan", "Messages", "SiteModel", "SiteValues", "Markdown", "Hypertext", "Text"], []),
        "SiteSearch": (
            ["SiteComponents", "SiteChecking", "SitePlan", "Messages", "SiteModel", "SiteValues", "Hypertext", "Diagnostics", "Text"], []
        ),
        "SiteFeatures": (
            [
                "DeploySettings", "SiteSearch", "SiteTemplates", "SiteComponents", "SiteChecking", "SitePlan", "Messages", "Logos",
                "DesignTokens",
                "SiteModel",
                "SiteValues",
                "Markdown",
                "Hypertext", "Diagnostics", "Text",
            ], ["CQREncode", "Synchronization"]
        ),
        "themes": (["SiteTemplates", "SiteComponents", "SitePlan", "Messages", "SiteModel", "SiteValues", "Hypertext"], []),
        "OneFile": (
            ["SiteTemplates", "SiteComponents", "SitePlan", "Messages", "SiteModel", "SiteValues", "Hypertext", "Diagnostics", "Text"], []
        ),
        "SiteOutput": (["FileSystem", "Diagnostics", "Text"], ["Subprocess", "Synchronization", "SystemPackage"]),
        "SitePipeline": (
            [
                "DeploySettings",
                "SiteOutput", "SiteLoading", "SiteFeatures", "OneFile", "SiteTemplates", "SiteComponents", "SiteChecking", "SitePlan",
                "SiteRecords", "Messages", "SiteModel", "SiteValues", "Markdown", "Hypertext", "FileSystem", "Parallel", "Diagnostics",
                "Text",
            ], ["Synchronization"]
        ),
        "ExternalLinks": (
            ["SiteOutput", "SiteValues", "Hypertext", "FileSystem", "Diagnostics", "Text"], ["C library", "Subprocess", "SystemPackage"]
        ),
        "Reporting": (["SiteChecking", "Diagnostics", "Text"], []),
        "SiteReport": (
            [
                "SiteHosting", "SiteChecking", "Messages", "DesignTokens", "SiteModel", "SiteFields", "SiteValues", "Markdown",
                "Hypertext", "Colours", "Diagnostics", "Text",
            ], []
        ),
        "OfficeDocuments": (["Diagnostics", "Text"], []),
        "SiteReview": (
            ["OfficeDocuments", "SiteOutput", "SiteRecords", "Messages", "SiteModel", "SiteValues", "Hypertext", "Diagnostics", "Text"], []
        ),
        "SiteDrafts": (["Messages", "SiteModel", "SiteFields", "SiteValues", "FileSystem", "Diagnostics", "Text"], []),
        "SiteAdoption": (
            [
                "SiteEditing", "SitePipeline", "Logos", "SiteModel", "SiteFields", "SiteValues", "Markdown", "FileSystem", "Diagnostics",
                "Text",
            ], []
        ),
        "SiteForecast": (["SitePipeline", "SiteFeatures", "SiteChecking", "SitePlan", "SiteModel", "SiteValues", "Diagnostics"], []),
        "SiteEditing": (
            ["SitePipeline", "SiteSearch", "SiteChecking", "SiteModel", "SiteFields", "SiteValues", "FileSystem", "Diagnostics", "Text"], []
        ),
        "SiteSchema": (["SiteFields", "SiteModel", "SiteValues", "Diagnostics", "Text"], []),
        "SiteStarter": (["SiteEditing", "SitePipeline", "SiteModel", "SiteFields", "SiteValues", "FileSystem", "Diagnostics"], []),
        "SitePreview": (
            ["SiteOutput", "FileSystem", "Diagnostics", "Text"],
            ["C library", "Dispatch", "NIOCore", "NIOHTTP1", "NIOPosix", "Subprocess", "Synchronization"]
        ),
        "CommandKit": (
            [
                "SitePipeline", "SitePreview", "SiteStarter", "SiteEditing", "Reporting", "SiteReport", "SiteOutput", "SiteChecking",
                "SiteRecords", "SiteValues", "FileSystem", "Phrasebook", "Diagnostics", "Text",
            ], ["ArgumentParser", "C library", "Synchronization"]
        ),
        "CommandTables": (
            [
                "CommandKit", "SiteAdoption", "SiteReport", "Reporting", "SiteSearch", "SiteChecking", "SitePlan", "Messages", "SiteModel",
                "SiteValues", "Diagnostics",
            ], []
        ),
        "SitegenCommands": (
            [
                "CommandKit", "CommandTables", "ExternalLinks", "SitePipeline", "SitePreview", "SiteReview", "SiteEditing", "Reporting",
                "SiteReport",
                "SiteStarter",
                "SiteForecast",
                "DeploySettings", "SiteSchema", "SiteAdoption", "SiteDrafts", "SiteHosting", "SiteOutput", "SiteChecking", "SitePlan",
                "Messages",
                "SiteRecords", "SiteModel", "SiteValues",
                "FileSystem", "HelpTexts", "Phrasebook", "Diagnostics", "Text",
            ], ["ArgumentParser", "C library", "Synchronization"]
        ),
        "SiteHosting": (["DeploySettings", "SiteOutput", "SitePlan", "SiteModel", "Hypertext", "Diagnostics", "Text"], []),
        "CCMarkGFM": ([], []),
        "CQREncode": ([], []),
    ]

    @Test("Every module is in the table")
    func modules() {
        #expect(Set(Project.modules.keys).subtracting(Self.table.keys) == ["sitegen"])
    }

    @Test("A module imports what the table allows, and what is allowed is imported", arguments: table.keys.sorted())
    func imports(of module: String) throws {
        guard let row = Self.table[module], let sources = Project.modules[module] else { return }
        let allowed = row.ours.union(row.others).union([module])
        for source in sources {
            let strangers = source.modules.subtracting(allowed)
            #expect(strangers.isEmpty, "\(source.path) imports \(strangers.sorted().joined(separator: ", "))")
        }
        let used = sources.reduce(into: Set<String>()) { $0.formUnion($1.modules) }
        #expect(allowed.subtracting(used).subtracting([module]).sorted() == [], "allowed, but imported nowhere in \(module)")
    }

    @Test("Package.swift declares what is imported, and nothing else")
    func declarations() throws {
        let toolchain: Set = ["C library", "Dispatch", "Swift", "Synchronization"]
        let package = try Project.text(of: "Package.swift").filter { !$0.isWhitespace }
            .replacing(/\.product\(name:("\w+"),package:"[\w-]+"\)/) { $0.1 }
        let modules = package.matches(of: /\.module\("(\w+)"(?:,\[(.*?)\])?\)/)
        #expect(modules.count > 10, "the pattern finds nothing")
        for module in modules {
            let row = try #require(Self.table[String(module.1)])
            let declared = Set((module.2 ?? "").split(separator: ",").map { $0.filter { $0 != "\"" } })
            #expect(declared == row.ours.union(row.others).subtracting(toolchain), "\(module.1)")
        }
    }

    @Test("Only FileSystem opens, lists and changes files")
    func files() throws {
        let calls = try Pattern(
            #"(^|[^.A-Za-z0-9_])(open|openat|fopen|creat|read|pread|opendir|fdopendir|readdir|stat|lstat|fstat|fstatat|access|mkdir|mkdirat|mkdtemp|rename|renameat|unlink|unlinkat|rmdir|symlink|realpath|getcwd)\("#
        )
        let sources = Project.sources.filter { source in
            // The notices of inotify are read from a descriptor that is not a file.
            source.module != "FileSystem" && source.modules.contains("C library") && source.path != "Sources/SitePreview/Inotify.swift"
        }
        #expect(sources.count > 3)
        #expect(calls.places(in: sources) == [])
        #expect(!calls.places(in: Project.modules["FileSystem"] ?? []).isEmpty, "the pattern finds nothing")
    }

    @Test("The executable knows the commands and every theme, and nothing else")
    func executable() throws {
        let themes = try Project.text(of: "Package.swift").matches(of: /\.theme\("(\w+)"/).map { String($0.1) }
        #expect(!themes.isEmpty)
        for source in Project.modules["sitegen"] ?? [] {
            let allowed = Set(["SitegenCommands", "SitePipeline"] + themes)
            #expect(source.modules.subtracting(allowed).isEmpty, "\(source.path)")
        }
    }

    @Test("Only sitegen/Themes.swift names a theme")
    func themesAreNamedInOnePlace() throws {
        let themes = try Project.text(of: "Package.swift").matches(of: /\.theme\("(\w+)"/).map { String($0.1) }
        let naming = Project.sources.filter { source in
            source.module != "themes" && themes.contains { theme in source.code.contains { $0.text.contains(theme) } }
        }
        #expect(naming.map(\.path) == ["Sources/sitegen/Themes.swift"])
    }

    @Test("The README shows the same table")
    func readme() throws {
        let rows = try Project.text(of: "README.md").split(separator: "\n").compactMap { line -> (module: String, ours: String)? in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, cells[1].hasPrefix("`") else { return nil }
            return (cells[1].filter { $0.isLetter }, cells[3])
        }
        let modules = Set(rows.map(\.module))
        #expect(modules == Set(Self.table.keys).subtracting(["CCMarkGFM", "CQREncode"]).union(["sitegen"]))
        for row in rows {
            guard let held = Self.table[row.module], !row.ours.hasPrefix("all above") else { continue }
            let shown = row.ours == "–" ? [] : Set(row.ours.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
            #expect(shown == held.ours, "\(row.module)")
        }
    }

    @Test("The table can fail")
    func reading() {
        let source = SwiftSource(
            path: "Sources/Hypertext/X.swift", lines: ["package import Yams", "import struct Foundation.URL", "// import Z"])
        #expect(source.imports == ["Yams", "Foundation"])
    }
}
