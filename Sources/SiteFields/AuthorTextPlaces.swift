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
        let offset = piece.base.utf8.distance(from: piece.base.startIndex, to: piece.startIndex)
        var parts = piece.split(separator: " ", omittingEmptySubsequences: false)
        while !parts.isEmpty {
            let sought = parts.joined(separator: " ")
            let earlier = words.count(of: sought, before: offset)
            if let found = file.location(of: sought, occurrence: earlier, from: start) { return found }
            parts.removeLast(parts.count > 4 ? parts.count / 2 : 1)
        }
        return start
    }
}
