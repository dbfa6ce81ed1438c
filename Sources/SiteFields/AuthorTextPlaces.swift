package import Diagnostics
import Text

/// The places of slices of one author's text, asked one after another.
package struct AuthorTextPlaces: Sendable {
    private let start: SourceLocation
    private var file: SourcePlaces
    /// The form of the text that the last slice was of.
    private var base: String?
    private var words = ByteIndex([])

    package init(_ text: AuthorText) {
        start = text.location
        file = SourcePlaces(text.file)
    }

    /// The place of a slice of the text, or of the text in another form with as many uses of the same words before it. A text that is
    /// folded has other lines than its file, so the words are looked for there; where they go over a line's end, the first of them are enough.
    package mutating func location(of piece: Substring) -> SourceLocation {
        if piece.base != base {
            base = piece.base
            words = ByteIndex(Array(piece.base.utf8))
        }
        if let found = location(byWordsAround: piece) { return found }
        let offset = piece.base.utf8.distance(from: piece.base.startIndex, to: piece.startIndex)
        var parts = piece.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\u{1F}" }
        while !parts.isEmpty {
            let sought = parts.joined(separator: " ")
            let earlier = words.count(of: sought, before: offset)
            if let found = file.location(of: sought, occurrence: earlier, from: start) { return found }
            // `Kolleg\*innen`: two stars in a paragraph have to be escaped.
            let escaped = sought.substituting("*", with: "\\*").substituting("_", with: "\\_")
            if escaped != sought, let found = file.location(of: escaped, occurrence: earlier, from: start) { return found }
            parts.removeLast(parts.count > 4 ? parts.count / 2 : 1)
        }
        return start
    }

    /// Whether the place that was found last is in code.
    package var isInCode: Bool { file.isInCode }

    /// Footnotes are at the end of a text and anywhere in its file, so that counting would lead astray. Words with their neighbours are most
    /// often in one place only.
    private mutating func location(byWordsAround piece: Substring) -> SourceLocation? {
        guard words.places(of: String(piece)).count > 1 else { return nil }
        let text = piece.base
        let before = text[..<piece.startIndex].suffix(Self.neighbourhood)
        let after = text[piece.endIndex...].prefix(Self.neighbourhood)
        let line = (before.lastIndex(where: isEnd).map(text.index(after:)) ?? before.startIndex)..<piece.startIndex
        return file.location(of: String(piece), after: String(text[line]), before: String(after.prefix { !isEnd($0) }), from: start)
    }

    /// Of what is beside it in the file as in the text.
    private func isEnd(_ character: Character) -> Bool { character.isNewline || character == "\u{1F}" }

    private static let neighbourhood = 16
}
