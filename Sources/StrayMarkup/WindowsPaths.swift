import Diagnostics
import Text
import Typesetting

/// Paths to a Windows share, such as `\\server\share`: Markdown reads the two backslashes at the beginning as one. A path on a drive is not
/// looked at.
package enum WindowsPaths {
    /// One finding for each such path in a paragraph's text, in their order.
    package static func find(in prose: [UInt8]) -> [Leftover] {
        prose.split(whereSeparator: { Neighbour.isBlank($0) || $0 == 0 }).compactMap { word in
            guard VerbatimCharacters.isPresent(in: word) else { return nil }
            // Quotation marks and brackets before it are the sentence's.
            let path = word.drop { $0 != VerbatimCharacters.lead && !$0.isASCIILetter || "(\"'".utf8.contains($0) }
            let (typed, shown) = (VerbatimCharacters.source(path), VerbatimCharacters.restored(path))
            guard typed.count > shown.count, isPath(typed) else { return nil }
            let text = String(decoding: typed, as: UTF8.self)
            return Leftover(
                rule: .characterLost, range: path.startIndex..<path.endIndex,
                summary: "“\(text)” would lose a backslash: before a sign, it only says that the sign is meant.",
                remedy: "Put the path between backticks: “`\(text)`”.")
        }
    }

    /// Two backslashes, a name and another backslash.
    private static func isPath(_ typed: [UInt8]) -> Bool {
        let backslash = UInt8(ascii: "\\")
        guard typed.starts(with: [backslash, backslash]) else { return false }
        let name = typed.dropFirst(2).prefix { $0.isASCIIAlphanumeric || "-._$".utf8.contains($0) || $0 >= 0x80 }
        return name.first?.isASCIIAlphanumeric == true && name.endIndex < typed.count && typed[name.endIndex] == backslash
    }
}
