import Diagnostics
import SitePlan
import Text

/// The theme's drawings: a file of `<symbol id="i-mug" viewBox="…">…</symbol>` pieces. A page carries only the ones it shows,
/// inline, because a browser does not load drawings from a second file over `file://`.
package enum SymbolSheet {
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
    package static func names(usedIn page: [UInt8]) -> [String] {
        var names: Set<String> = []
        let reference = Array("<use href=\"#".utf8)
        page.withUnsafeBufferPointer { page in
            // `#` is rare, which matters here, where every byte of the site is looked at.
            for sign in page.indices where page[sign] == UInt8(ascii: "#") && sign + 1 >= reference.count {
                guard UnsafeBufferPointer(rebasing: page[(sign + 1 - reference.count)...sign]).elementsEqual(reference) else { continue }
                names.insert(String(decoding: page[(sign + 1)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self))
            }
        }
        return names.sorted()
    }
}
