import Diagnostics
import Text

/// Where stylesheets ask for a theme's tokens: read from the sheets themselves, so that no list has to be kept beside them.
struct StyleUses {
    struct Use: Hashable {
        let file: String
        /// As the sheet writes it, with what it is nested in.
        let selector: String
    }

    private var uses: [String: [Use]] = [:]

    init(in files: [SourceFile]) {
        for file in files where file.path.hasSuffix(".css") { read(file) }
    }

    /// In the order of the sheets, each once.
    subscript(token: String) -> [Use] { uses[token] ?? [] }

    /// Names that a value asks for: `ink` in `.125rem solid var(--ink)`.
    static func names(in value: some Collection<UInt8>) -> [String] {
        var names: [String] = []
        var rest = Array(value)[...]
        while let found = rest.firstRange(ofText: "var(--") {
            rest = rest[found.upperBound...]
            let name = rest.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 >= 0x80 }
            names.append(String(decoding: name, as: UTF8.self))
        }
        return names
    }

    private mutating func read(_ file: SourceFile) {
        var open: [String] = []
        var piece: [UInt8] = []
        var index = file.bytes.startIndex
        func end(of mark: String, from start: Int) -> Int {
            file.bytes[start...].firstRange(ofText: mark)?.upperBound ?? file.bytes.endIndex
        }
        while index < file.bytes.endIndex {
            let byte = file.bytes[index]
            if byte == UInt8(ascii: "/"), file.bytes[index...].starts(with: "/*".utf8) {
                index = end(of: "*/", from: index)
                continue
            }
            index += 1
            switch byte {
            case UInt8(ascii: "{"):
                open.append(Self.text(piece))
                piece = []
            case UInt8(ascii: ";"), UInt8(ascii: "}"):
                note(piece, in: file.path, open)
                piece = []
                if byte == UInt8(ascii: "}") { _ = open.popLast() }
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                // What is between quotation marks opens and closes nothing.
                let after = file.bytes[index...].firstIndex(of: byte).map { $0 + 1 } ?? file.bytes.endIndex
                piece += file.bytes[(index - 1)..<after]
                index = after
            default: piece.append(byte)
            }
        }
    }

    private mutating func note(_ declaration: [UInt8], in file: String, _ open: [String]) {
        let names = Self.names(in: declaration)
        if names.isEmpty { return }
        let use = Use(file: file, selector: Self.selector(open))
        for name in names where uses[name]?.contains(use) != true { uses[name, default: []].append(use) }
    }

    /// `.pausebox .mk` for `& .mk` inside `.pausebox`. Layers and media say nothing about what is drawn.
    private static func selector(_ open: [String]) -> String {
        let rules = open.filter { !$0.hasPrefix("@") }
        if rules.isEmpty { return open.last ?? "" }
        return rules.dropFirst().reduce(rules[0]) { outer, inner in
            let isList = outer.contains(",")
            let within = isList ? ":is(\(outer))" : outer
            return inner.contains("&") ? inner.replacing("&", with: within) : "\(within) \(inner)"
        }
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
