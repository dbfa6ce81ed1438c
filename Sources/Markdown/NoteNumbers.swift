internal import Diagnostics
import Text

/// Raised numbers of footnotes that have become part of the word before them, because the text was copied without its looks: “GmbH1”. One
/// word with a number may be a name; different words that count from 1 on are not.
enum NoteNumbers {
    private struct Note {
        let word: String
        let stem: String
        let number: Int
        let place: SourcePlace
        let length: Int
    }

    static func findings(in source: SourceMap, code: Set<Int>) -> [Diagnostic] {
        guard source.digitsAfterLetters >= 2 else { return [] }
        let notes = (1...source.lineCount).filter { !code.contains($0) }.flatMap { candidates(in: source.line($0), $0) }
        guard notes.count >= 2, notes.map(\.number) == Array(1...notes.count), Set(notes.map(\.stem)).count == notes.count else {
            return []
        }
        return notes.prefix(20).map { note in
            RuleID.foreignSyntax.finding(
                .warning, at: source.location(of: note.place, byteLength: note.length),
                "The number in “\(note.word)” looks like that of a footnote in a word processor; it would be part of the word.",
                remedy: "Write “\(note.stem)[^\(note.number)]” here, and “[^\(note.number)]: The words.” on a line of its own at the end.")
        }
    }

    private static func candidates(in line: ArraySlice<UInt8>, _ number: Int) -> [Note] {
        // Most lines have none, and the pieces of a line cost more than a look.
        guard zip(line, line.dropFirst()).contains(where: { ($0.isASCIILetter || $0 >= 0x80) && $1.isASCIIDigit }) else { return [] }
        return line.split(separator: UInt8(ascii: " ")).compactMap { piece in
            var piece = piece
            while let last = piece.last, ".,;:!?)".utf8.contains(last) { piece.removeLast() }
            let digits = piece.reversed().prefix(while: \.isASCIIDigit).count
            let stem = piece.dropLast(digits)
            guard (1...2).contains(digits), stem.count >= 3, stem.allSatisfy({ $0.isASCIILetter || $0 >= 0x80 }),
                let value = Int(String(decoding: piece.suffix(digits), as: UTF8.self))
            else { return nil }
            return Note(
                word: String(decoding: piece, as: UTF8.self), stem: String(decoding: stem, as: UTF8.self), number: value,
                place: SourcePlace(line: number, column: piece.startIndex - line.startIndex + 1), length: piece.count)
        }
    }
}
