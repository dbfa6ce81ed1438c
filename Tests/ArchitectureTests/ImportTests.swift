import Foundation
import Testing

/// Who may know whom. SwiftPM lets a target import an undeclared sibling silently, so the table of the README is held here.
struct ImportTests {
    /// A room, what of ours it may import, and what of others.
    static let table: [String: (ours: Set<String>, others: Set<String>)] = [
        "Diagnostics": ([], []),
        "Text": ([], []),
        "Hypertext": (["Text"], []),
        "Markdown": (["Diagnostics", "Text"], ["CCMarkGFM", "Glibc", "Synchronization"]),
        "SiteModel": (["Markdown", "Diagnostics", "Text"], ["Glibc"]),
        "Messages": (["SiteModel", "Markdown"], []),
        "SiteLoading": (
            ["Messages", "SiteModel", "Markdown", "Diagnostics", "Text"], ["Foundation", "Yams", "Glibc", "Dispatch", "Synchronization"]
        ),
        "SitePlan": (["Messages", "SiteModel", "Markdown", "Hypertext", "Diagnostics", "Text"], []),
        "SiteChecking": (["SitePlan", "Messages", "SiteModel", "Markdown", "Hypertext", "Diagnostics", "Text"], []),
        "SiteComponents": (["SitePlan", "Messages", "SiteModel", "Markdown", "Hypertext", "Diagnostics", "Text"], []),
        "SiteTemplates": (["SiteComponents", "SitePlan", "Messages", "SiteModel", "Markdown", "Hypertext", "Text"], []),
        "SiteFeatures": (
            [
                "SiteTemplates", "SiteComponents", "SiteChecking", "SitePlan", "Messages", "SiteModel", "Markdown",
                "Hypertext",
                "Diagnostics", "Text",
            ], ["CQREncode"]
        ),
        "themes": (["SiteTemplates", "SiteComponents", "SitePlan", "Messages", "SiteModel", "Hypertext"], []),
        "SiteOutput": (["Diagnostics", "Text"], ["Foundation", "Subprocess", "Glibc"]),
        "SitePipeline": (
            [
                "SiteLoading", "SiteFeatures", "SiteTemplates", "SiteComponents", "SiteChecking", "SitePlan", "Messages",
                "SiteOutput",
                "SiteModel", "Hypertext", "Diagnostics",
            ],
            ["Foundation", "Glibc", "Dispatch", "Synchronization"]
        ),
        "SitePreview": (["SiteOutput", "Diagnostics", "Text"], ["FlyingFox", "FlyingSocks", "Foundation", "Glibc", "Synchronization"]),
        // SiteModel for the dates and slugs that are typed on the command line.
        "SitegenCommands": (
            ["SitePipeline", "SitePreview", "SiteOutput", "SiteChecking", "SitePlan", "Messages", "SiteModel", "Diagnostics", "Text"],
            ["ArgumentParser", "Foundation", "Glibc", "Synchronization"]
        ),
        "CCMarkGFM": ([], []),
        "CQREncode": ([], []),
    ]

    @Test("Every room stands in the table")
    func rooms() {
        #expect(Set(Project.rooms.keys).subtracting(Self.table.keys) == ["sitegen"])
    }

    @Test("A room imports what the table allows")
    func imports() {
        for source in Project.sources {
            guard let row = Self.table[source.room] else { continue }
            let strangers = Set(source.imports).subtracting(row.ours).subtracting(row.others).subtracting([source.room])
            #expect(strangers.isEmpty, "\(source.path) imports \(strangers.sorted().joined(separator: ", "))")
        }
    }

    @Test("The executable knows the commands and every theme, and nothing else")
    func executable() throws {
        let themes = try Project.text(of: "Package.swift").matches(of: /\.theme\("(\w+)"/).map { String($0.1) }
        #expect(!themes.isEmpty)
        for source in Project.rooms["sitegen"] ?? [] {
            let allowed = Set(["SitegenCommands", "SitePipeline"] + themes)
            #expect(Set(source.imports).subtracting(allowed).isEmpty, "\(source.path)")
        }
    }

    @Test("Only sitegen/Themes.swift names a theme")
    func themesAreNamedInOnePlace() throws {
        let themes = try Project.text(of: "Package.swift").matches(of: /\.theme\("(\w+)"/).map { String($0.1) }
        let naming = Project.sources.filter { source in
            source.room != "themes" && themes.contains { theme in source.code.contains { $0.text.contains(theme) } }
        }
        #expect(naming.map(\.path) == ["Sources/sitegen/Themes.swift"])
    }

    @Test("The README shows the same table")
    func readme() throws {
        let rows = try Project.text(of: "README.md").split(separator: "\n").compactMap { line -> (room: String, ours: String)? in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, cells[1].hasPrefix("`") else { return nil }
            return (cells[1].filter { $0.isLetter }, cells[3])
        }
        let rooms = Set(rows.map(\.room))
        #expect(rooms == Set(Self.table.keys).subtracting(["CCMarkGFM", "CQREncode"]).union(["sitegen"]))
        for row in rows {
            guard let held = Self.table[row.room], !row.ours.hasPrefix("all above") else { continue }
            let shown = row.ours == "–" ? [] : Set(row.ours.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
            #expect(shown == held.ours, "\(row.room)")
        }
    }

    @Test("The table can fail")
    func reading() {
        let source = SwiftSource(
            path: "Sources/Hypertext/X.swift", lines: ["package import Yams", "import struct Foundation.URL", "// import Z"])
        #expect(source.imports == ["Yams", "Foundation"])
    }
}
