import Text

/// Everything that a PDF is made from: the sheet, and each file of the site that it names, its styles and pictures and what those name.
/// A picture that changed under the same name makes another PDF.
package enum SheetSources {
    /// A short text that is equal for equal sources; nil when there is no such sheet.
    package static func fingerprint(of sheet: OutputPath, in tree: OutputTree) -> String? {
        guard tree[sheet] != nil else { return nil }
        var found: Set<OutputPath> = [sheet]
        var waiting = [sheet]
        while let path = waiting.popLast() {
            guard let bytes = tree[path] else { continue }
            for name in names(in: bytes, at: path) where !name.isPage && tree[name] != nil && found.insert(name).inserted {
                waiting.append(name)
            }
        }
        let record = found.sorted().map { "\($0) \(Fingerprint(of: tree[$0] ?? []).shortText)\n" }.joined()
        return Fingerprint(of: record.utf8).shortText
    }

    /// Whatever could be an address: what is between quotation marks or brackets. Too many cost nothing but a look.
    private static func names(in bytes: [UInt8], at path: OutputPath) -> [OutputPath] {
        guard path.isPage || [".css", ".svg"].contains(where: { path.description.hasSuffix($0) }) else { return [] }
        return bytes.split { $0 <= 0x20 || "\"'()<>".utf8.contains($0) }.compactMap { piece in
            guard piece.count <= 1_024, piece.contains(UInt8(ascii: ".")) else { return nil }
            let address = piece.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
            guard let text = PercentEncoding.decoded(address), !text.contains(":") else { return nil }
            return resolved(text.replacing("&amp;", with: "&"), from: path.folder)
        }
    }

    private static func resolved(_ address: String, from folder: String) -> OutputPath? {
        var parts = folder.split(separator: "/").map(String.init)
        for part in address.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return OutputPath(parts.joined(separator: "/"))
    }
}
