import Foundation
import TestSupport
import Testing

/// One Swift file of the project, as text: these tests read what is written, not what it compiles to.
struct SwiftSource: CustomTestStringConvertible {
    /// From the project folder, such as `Sources/Markdown/Typography.swift`.
    let path: String
    let lines: [String]
    /// Lines of code without comments and without the contents of text literals, which may speak of anything.
    let code: [(line: Int, text: String)]

    init(path: String, lines: [String]) {
        self.path = path
        self.lines = lines
        code = SwiftSource.code(of: lines)
    }

    var literals: [SwiftLiteral] { Project.literals[path] ?? SwiftLiteral.all(in: text) }
    var text: String { lines.joined(separator: "\n") }
    var testDescription: String { path }

    /// The file's name without folder and ending.
    var name: String { String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "") }

    /// The module it is in: a target of Package.swift.
    var module: String {
        let parts = path.split(separator: "/").map(String.init)
        return parts[0] == "themes" ? "themes" : parts[1]
    }

    /// The modules it imports.
    var imports: [String] {
        code.compactMap { _, line in
            guard line.utf8.count > 6, line.contains("import ") else { return nil }
            let words = line.split(separator: " ").map(String.init)
            guard let index = words.firstIndex(of: "import"), words[..<index].allSatisfy(Self.mayStandBeforeImport) else { return nil }
            let named = words[(index + 1)...].filter {
                !["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"].contains($0)
            }
            return named.first.map { String($0.split(separator: ".")[0]) }
        }
    }

    /// The modules it imports, with one name for the C library, whatever the platform calls it.
    var modules: Set<String> {
        Set(imports.map { Self.libraries.contains($0) ? "C library" : $0 == "System" ? "SystemPackage" : $0 })
    }

    static let libraries: Set = ["Glibc", "Musl", "Darwin"]

    private static func mayStandBeforeImport(_ word: String) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
    }

    private static func code(of lines: [String]) -> [(line: Int, text: String)] {
        var isInsideText = false
        return lines.enumerated().compactMap { index, line in
            let wasInsideText = isInsideText
            if line.ranges(of: "\"\"\"").count % 2 == 1 { isInsideText.toggle() }
            guard !wasInsideText, !line.drop(while: { $0 == " " }).hasPrefix("//") else { return nil }
            return (index + 1, withoutLiterals(line))
        }
    }

    /// Byte by byte: these tests read every line of the project, and characters cost ten times as much in a debug build.
    private static func withoutLiterals(_ line: String) -> String {
        let (quote, backslash, slash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"))
        var result: [UInt8] = []
        var isInside = false
        var previous = UInt8(ascii: " ")
        for byte in line.utf8 {
            if byte == quote, previous != backslash {
                isInside.toggle()
            } else if !isInside {
                if byte == slash, previous == slash, result.last == slash { return String(decoding: result.dropLast(), as: UTF8.self) }
                result.append(byte)
            }
            previous = byte
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Something that must not be written: a regular expression, matched against lines of code.
///
/// NSRegularExpression, because its engine is compiled and optimised; Swift's own is as slow as the test that uses it.
struct Pattern {
    private let expression: NSRegularExpression

    init(_ pattern: String) throws {
        expression = try NSRegularExpression(pattern: pattern)
    }

    /// Where it is in the code, as `path:line`.
    func places(in source: SwiftSource) -> [String] {
        source.code.filter { matches($0.text) }.map { "\(source.path):\($0.line)" }
    }

    func places(in sources: [SwiftSource]) -> [String] {
        sources.flatMap { places(in: $0) }
    }

    func matches(_ text: String) -> Bool {
        expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
    }
}

/// The project's Swift files.
enum Project {
    static let sources: [SwiftSource] = files(in: "Sources") + files(in: "themes")
    static let tests: [SwiftSource] = files(in: "Tests")
    /// By path: several tests look for the sentences of all of them.
    static let literals: [String: [SwiftLiteral]] = Dictionary(
        uniqueKeysWithValues: sources.map { ($0.path, SwiftLiteral.all(in: $0.text)) })
    static let modules: [String: [SwiftSource]] = Dictionary(grouping: sources, by: \.module)

    static func files(in folder: String) -> [SwiftSource] {
        let base = URL(filePath: Repository.root).appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: base.appending(path: name), encoding: .utf8) else { return nil }
            return SwiftSource(
                path: folder + "/" + name, lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }

    static func paths(in folder: String, endings: [String]) -> [String] {
        let names = FileManager.default.enumerator(atPath: Repository.root + "/" + folder)?.compactMap { $0 as? String } ?? []
        return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { folder + "/" + $0 }
    }

    static func text(of path: String) throws -> String {
        try String(contentsOfFile: Repository.root + "/" + path, encoding: .utf8)
    }
}
