import Text

/// Everything that a PDF is made from: the sheet, and each file of the site that it names, its styles and pictures and what those name.
/// A picture that changed under the same name makes another PDF.
///
/// Styles and pictures are named by many sheets, so what was found out about a file is kept for the next one.
package struct SheetSources {
    private let tree: OutputTree
    private var names: [OutputPath: Set<OutputPath>] = [:]
    private var fingerprints: [OutputPath: String] = [:]

    package init(in tree: OutputTree) {
        self.tree = tree
    }

    /// A short text that is equal for equal sources; nil when there is no such sheet.
    package mutating func fingerprint(of sheet: OutputPath) -> String? {
        guard tree[sheet] != nil else { return nil }
        var found: Set<OutputPath> = [sheet]
        var waiting = [sheet]
        while let path = waiting.popLast() {
            for name in names(in: path) where found.insert(name).inserted { waiting.append(name) }
        }
        var record = ""
        for path in found.sorted() { record += "\(path) \(fingerprint(ofFile: path))\n" }
        return Fingerprint(of: Array(record.utf8)).shortText
    }

    private mutating func fingerprint(ofFile path: OutputPath) -> String {
        if let known = fingerprints[path] { return known }
        let fingerprint = Fingerprint(of: tree[path] ?? []).shortText
        fingerprints[path] = fingerprint
        return fingerprint
    }

    private mutating func names(in path: OutputPath) -> Set<OutputPath> {
        if let known = names[path] { return known }
        let found = Self.addresses(in: tree[path] ?? [], at: path).filter { !$0.isPage && tree[$0] != nil }
        names[path] = found
        return found
    }

    /// Whatever could be the address of a file: what is between quotation marks or brackets and ends like a file's name. Too many cost
    /// nothing but a look.
    private static func addresses(in bytes: [UInt8], at path: OutputPath) -> Set<OutputPath> {
        guard path.isPage || [".css", ".svg"].contains(where: { path.description.hasSuffix($0) }) else { return [] }
        var found: Set<OutputPath> = []
        for piece in bytes.split(whereSeparator: isBetweenAddresses) where piece.count <= 1_024 {
            let address = piece.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
            guard endsLikeFileName(address), let text = PercentEncoding.decoded(address), !text.utf8.contains(UInt8(ascii: ":")) else {
                continue
            }
            let unescaped = text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&amp;", with: "&") : text
            if let file = resolved(unescaped, from: path.folder) { found.insert(file) }
        }
        return found
    }

    private static func isBetweenAddresses(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            true
        default: false
        }
    }

    /// Most words with a dot end with it.
    private static func endsLikeFileName(_ address: ArraySlice<UInt8>) -> Bool {
        guard let dot = address.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return dot + 1 < address.endIndex
    }

    private static func resolved(_ address: String, from folder: String) -> OutputPath? {
        var parts = folder.split(separator: "/").map(String.init)
        for part in address.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return OutputPath(parts.joined(separator: "/"))
    }
}
