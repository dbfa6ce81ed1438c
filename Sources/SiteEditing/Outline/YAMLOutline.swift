package import Diagnostics

/// The YAML of a text or data file with the byte range of every key and value.
///
/// It does not judge YAML: it only says where things are, in files that the loader has read. A file with anything it does not
/// understand, such as anchors and tags, has no outline and is never edited.
package struct YAMLOutline: Sendable {
    package let file: SourceFile
    package let root: YAMLNode
    /// Of the keys; of data, the whole file.
    private let range: Range<Int>

    package init?(_ file: SourceFile) {
        guard let range = YAMLOutline.yaml(of: file) else { return nil }
        var reader = YAMLOutlineReader(bytes: file.bytes, range: range)
        guard let root = reader.root() else { return nil }
        self.file = file
        self.root = root
        self.range = range
    }

    /// The keys of a document are between two lines of `---`; data is keys from beginning to end.
    private static func yaml(of file: SourceFile) -> Range<Int>? {
        let bytes = file.bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard file.path.hasSuffix(".md") else { return start..<bytes.count }
        var lineStart = start
        var opening: Int?
        while lineStart < bytes.count {
            let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if isFence(bytes[lineStart..<end]) {
                if let opening { return opening..<lineStart }
                opening = min(end + 1, bytes.count)
            } else if opening == nil {
                return nil
            }
            lineStart = end + 1
        }
        return nil
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x0D || $0 == 0x09 }
    }

    /// A document without its front matter; nothing of a data file.
    var body: ArraySlice<UInt8> {
        guard file.path.hasSuffix(".md") else { return [] }
        return file.bytes[LineTable(file.bytes).range(ofLineAt: range.upperBound).upperBound...]
    }

    /// The path to the innermost value around a byte; nil outside of all values.
    package func path(to offset: Int) -> YAMLPath? {
        var steps: [YAMLPath.Step] = []
        var node = root
        descent: while true {
            for pair in node.pairs where (pair.keyStart..<max(pair.end, pair.keyStart + 1)).contains(offset) {
                steps.append(.pair(pair, of: node))
                node = pair.value
                continue descent
            }
            for item in node.items where (item.start..<max(item.range.upperBound, item.start + 1)).contains(offset) {
                steps.append(.item(item, of: node))
                node = item
                continue descent
            }
            return steps.isEmpty ? nil : YAMLPath(steps: steps)
        }
    }

    /// The list `entries` of a data file.
    package var entries: [YAMLNode] { root["entries"]?.value.items ?? [] }

    package func entry(_ id: String) -> YAMLNode? { entries.first { word("id", of: $0) == id } }

    /// The text of a key's value; nil without the key.
    package func word(_ key: String, of mapping: YAMLNode) -> String? { mapping[key].map { text(of: $0.value) } }

    /// The texts of a key's list; empty without the key.
    func words(_ key: String, of mapping: YAMLNode) -> [String] { mapping[key]?.value.items.map { text(of: $0) } ?? [] }

    /// The words of a value that is written on one line, without its quotation marks and their escapes.
    package func text(of node: YAMLNode) -> String {
        let bytes = file.bytes[node.range]
        guard let quote = YAMLQuote(around: bytes) else { return String(decoding: bytes, as: UTF8.self) }
        return quote.unescaped(bytes.dropFirst().dropLast())
    }

    /// The quotation mark of the scalar around a byte; nil for one without.
    func quote(at offset: Int) -> YAMLQuote? {
        guard let node = path(to: offset)?.value, node.isScalar, node.range.contains(offset) else { return nil }
        return YAMLQuote(around: file.bytes[node.range])
    }
}
