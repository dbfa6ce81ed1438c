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
}
