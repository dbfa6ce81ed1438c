import Text

/// The beginning or the end of a passage that holds only where something is so, as it is written in one line of a text.
struct PassageMark {
    enum Kind: Equatable {
        /// `{{ if … }}`, with what follows the word.
        case begin(String)
        /// `{{ end }}`.
        case end
        /// How other programs, and other languages, say it.
        case foreign(Meaning)
    }

    enum Meaning: Equatable {
        case begin, end, otherwise
    }

    let kind: Kind
    /// With its braces.
    let written: String
    /// In the line; characters from 0.
    let column: Int

    /// A line cut at its marks. `\{{` is left alone: that is how braces are written as such.
    enum Piece {
        case words(Substring)
        case mark(PassageMark)
    }

    static func pieces(of line: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var start = line.startIndex
        var search = line.startIndex
        // Counted on from mark to mark.
        var (counted, column) = (line.startIndex, 0)
        while let open = line[search...].utf8.firstPair(of: UInt8(ascii: "{")) {
            guard let close = line[open...].utf8.firstPair(of: UInt8(ascii: "}")) else { break }
            let end = line.utf8.index(close, offsetBy: 2)
            search = end
            let isEscaped = open > line.startIndex && line.utf8[line.utf8.index(before: open)] == UInt8(ascii: "\\")
            let words = line[line.utf8.index(open, offsetBy: 2)..<close]
            guard !isEscaped, let kind = kind(of: words) else { continue }
            if start < open { pieces.append(.words(line[start..<open])) }
            column += line[counted..<open].count
            counted = open
            pieces.append(.mark(PassageMark(kind: kind, written: String(line[open..<end]), column: column)))
            start = end
        }
        if start < line.endIndex { pieces.append(.words(line[start...])) }
        return pieces
    }

    private static func kind(of words: Substring) -> Kind? {
        let parts = words.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        guard let first = parts.first?.lowercased() else { return nil }
        let isAlone = parts.count == 1
        return switch first {
        case "if": .begin(parts.dropFirst().joined(separator: " "))
        case "end": isAlone ? .end : .foreign(.end)
        case "endif", "/if", "fi", "ende": isAlone ? .foreign(.end) : nil
        case "else", "elseif", "elif", "otherwise", "sonst": .foreign(.otherwise)
        case "#if", "unless", "falls", "wenn", "only": isAlone ? nil : .foreign(.begin)
        default: nil
        }
    }
}
