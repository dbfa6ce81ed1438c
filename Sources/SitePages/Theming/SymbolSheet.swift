import Diagnostics

/// The theme's drawings: a file of `<symbol id="i-mug" viewBox="…">…</symbol>` pieces. A page carries only the ones it shows,
/// inline, because a browser does not load drawings from a second file over `file://`.
enum SymbolSheet {
    /// Each symbol's whole markup by its id.
    static func symbols(in file: SourceFile) -> [String: String] {
        var result: [String: String] = [:]
        var rest = String(decoding: file.bytes, as: UTF8.self)[...]
        while let start = rest.firstRange(of: "<symbol "), let end = rest[start.lowerBound...].firstRange(of: "</symbol>") {
            let markup = rest[start.lowerBound..<end.upperBound]
            if let idStart = markup.firstRange(of: "id=\""), let idEnd = markup[idStart.upperBound...].firstIndex(of: "\"") {
                result[String(markup[idStart.upperBound..<idEnd])] = String(markup)
            }
            rest = rest[end.upperBound...]
        }
        return result
    }

    /// The ids that a written page refers to (`<use href="#i-mug">`), each once and sorted.
    static func names(usedIn page: [UInt8]) -> [String] {
        var names: Set<String> = []
        let reference = Array("use href=\"#".utf8)
        page.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                defer { index += 1 }
                guard bytes[index] == UInt8(ascii: "<"), bytes[(index + 1)...].starts(with: reference) else { continue }
                let name = bytes[(index + 1 + reference.count)...].prefix { $0 != UInt8(ascii: "\"") }
                names.insert(String(decoding: name, as: UTF8.self))
            }
        }
        return names.sorted()
    }
}
