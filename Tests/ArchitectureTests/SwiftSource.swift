import Foundation
import Testing

/// One Swift file of the project, as text: these tests read what stands there, not what it compiles to.
struct SwiftSource: CustomTestStringConvertible {
    /// From the project folder, such as `Sources/Markdown/Typography.swift`.
    let path: String
    let lines: [String]

    var text: String { lines.joined(separator: "\n") }
    var testDescription: String { path }

    /// The file's name without folder and ending.
    var name: String { String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "") }

    /// The room it stands in: a target of Package.swift.
    var room: String {
        let parts = path.split(separator: "/").map(String.init)
        return parts[0] == "themes" ? "themes" : parts[1]
    }

    /// The modules it imports.
    var imports: [String] {
        code.compactMap { _, line in
            let words = line.split(separator: " ").map(String.init)
            guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(Self.mayStandBeforeImport) else { return nil }
            let named = words[(index + 1)...].filter {
                !["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains($0)
            }
            return named.first.map { String($0.split(separator: ".")[0]) }
        }
    }

    private static func mayStandBeforeImport(_ word: String) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }

    /// Lines of code without comments and without the contents of text literals, which may speak of anything.
    var code: [(line: Int, text: String)] {
        var isInsideText = false
        return lines.enumerated().compactMap { index, line in
            let wasInsideText = isInsideText
            if line.ranges(of: "\"\"\"").count % 2 == 1 { isInsideText.toggle() }
            guard !wasInsideText, !line.drop(while: { $0 == " " }).hasPrefix("//") else { return nil }
            return (index + 1, Self.withoutLiterals(line))
        }
    }

    private static func withoutLiterals(_ line: String) -> String {
        var result = ""
        var isInside = false
        var previous: Character = " "
        for character in line {
            if character == "\"", previous != "\\" { isInside.toggle() } else if !isInside { result.append(character) }
            previous = character
        }
        return result.range(of: "//").map { String(result[..<$0.lowerBound]) } ?? result
    }

    /// Places in the code where a pattern stands, as `path:line`.
    func places(of pattern: some RegexComponent) -> [String] {
        code.filter { $0.text.firstMatch(of: pattern) != nil }.map { "\(path):\($0.line)" }
    }
}

/// The project's Swift files.
enum Project {
    static let root: URL = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let sources: [SwiftSource] = files(in: "Sources") + files(in: "themes")
    static let tests: [SwiftSource] = files(in: "Tests")
    static let rooms: [String: [SwiftSource]] = Dictionary(grouping: sources, by: \.room)

    static func files(in folder: String) -> [SwiftSource] {
        let base = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: base.appending(path: name), encoding: .utf8) else { return nil }
            return SwiftSource(
                path: folder + "/" + name, lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }

    static func paths(in folder: String, endings: [String]) -> [String] {
        let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.compactMap { $0 as? String } ?? []
        return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { folder + "/" + $0 }
    }

    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
