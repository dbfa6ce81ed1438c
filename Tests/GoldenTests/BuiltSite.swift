import Foundation

/// A site that the built `sitegen` wrote into a folder of its own, as its users would.
struct BuiltSite {
    /// Path to bytes, without sitegen's own list of what it wrote.
    let files: [String: Data]

    /// The machine around the build: nothing of it may show in the result.
    struct Environment: Sendable {
        var timeZone = "UTC"
        var language = "C"
        /// The project is copied to a folder of this name first; nil builds it where it stands.
        var folderName: String?
        /// Another theme than the project's own; only for a copy.
        var theme: String?
        /// Further files of the project, by path; only for a copy.
        var files: [String: String] = [:]
    }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    init(of project: URL, in environment: Environment = Environment()) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen golden \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var root = project
        if let name = environment.folderName {
            root = folder.appending(path: name)
            try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
            for part in ["content", "themes"] {
                try FileManager.default.copyItem(at: project.appending(path: part), to: root.appending(path: part))
            }
            if let theme = environment.theme { try Self.choose(theme, in: root) }
            for (path, text) in environment.files {
                let file = root.appending(path: path)
                try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try text.write(to: file, atomically: true, encoding: .utf8)
            }
        }
        let site = folder.appending(path: "out")
        try Self.run(
            ["build", "--root", root.path, "--output", site.path, "--as-of", "2026-11-22"],
            environment: [
                "TZ": environment.timeZone, "LANG": environment.language, "LC_ALL": environment.language, "PATH": "/usr/bin:/bin",
            ])
        files = try Self.files(below: site)
    }

    private static func choose(_ theme: String, in project: URL) throws {
        let settings = project.appending(path: "content/site.yml")
        let text = try String(contentsOf: settings, encoding: .utf8)
        let changed = text.replacing(/theme: \w+/, with: "theme: \(theme)", maxReplacements: 1)
        try changed.write(to: settings, atomically: true, encoding: .utf8)
    }

    private static func run(_ arguments: [String], environment: [String: String]) throws {
        let process = Process()
        // The test bundle lies in the same build folder as the program.
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
            path: "sitegen")
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: "/")
        let said = Pipe()
        process.standardOutput = said
        process.standardError = said
        try process.run()
        let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(description: "sitegen ended with \(process.terminationStatus):\n\(text)") }
    }

    static func files(below folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? FileManager.DirectoryEnumerator() {
            var isFolder: ObjCBool = false
            let url = folder.appending(path: path)
            guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
            if path.hasPrefix(".sitegen-") { continue }
            files[path] = try Data(contentsOf: url)
        }
        return files
    }
}
