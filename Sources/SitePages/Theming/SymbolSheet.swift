import Diagnostics

/// The theme's drawings: a file of `<symbol id="i-mug" viewBox="…">…</symbol>` pieces. A page carries only the ones it shows,
/// inline, because a browser does not load drawings from a second file over `file://`.
enum SymbolSheet {
    /// Each symbol's whole markup by its id.
    static func symbols(in file: SourceFile) -> [String: String] {
        var result: [String: String] = [:]
        var rest = file.bytes[...]
        while let start = rest.firstRange(ofText: "<symbol "), let end = rest[start.lowerBound...].firstRange(ofText: "</symbol>") {
            let markup = rest[start.lowerBound..<end.upperBound]
            if let id = markup.firstRange(ofText: "id=\"") {
                let name = markup[id.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
                result[String(decoding: name, as: UTF8.self)] = String(decoding: markup, as: UTF8.self)
            }
            rest = rest[end.upperBound...]
        }
        return result
    }

    /// The ids that a written page refers to (`<use href="#i-mug">`), each once and sorted.
    static func names(usedIn page: [UInt8]) -> [String] {
        var names: [[UInt8]] = []
        let reference = Array("<use href=\"#".utf8)
        page.withUnsafeBytes { bytes in
            // The sign is rare: pages are passed over in large steps, because this looks at every byte of the site.
            let signs = SIMD32<UInt8>(repeating: UInt8(ascii: "#"))
            for step in stride(from: 0, to: bytes.count, by: 32) {
                let end = min(step + 32, bytes.count)
                if end - step == 32, !any(bytes.loadUnaligned(fromByteOffset: step, as: SIMD32<UInt8>.self) .== signs) { continue }
                for index in step..<end where bytes[index] == UInt8(ascii: "#") {
                    let start = index + 1 - reference.count
                    guard start >= 0, reference.indices.allSatisfy({ bytes[start + $0] == reference[$0] }) else { continue }
                    let name = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: "\"") }
                    if !names.contains(where: { $0.elementsEqual(name) }) { names.append(Array(name)) }
                }
            }
        }
        return names.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}
