/// A text document that came back from Word or LibreOffice: its paragraphs as they were sent, and what was done to each.
package struct ReadDocument: Sendable {
    /// Metadata stored in the document, by name.
    package internal(set) var properties: [String: String] = [:]
    /// In their order in the document, those in tables included.
    package internal(set) var paragraphs: [ReadParagraph] = []
    package internal(set) var comments: [ReadComment] = []
}

/// A paragraph, wherever it is in the document, as it was before anybody changed it, and what was done to it since.
package struct ReadParagraph: Sendable {
    /// Names that the paragraph was sent with.
    package internal(set) var bookmarks: [String] = []
    /// Its words before any change: with what is marked as deleted, without what is marked as inserted.
    package internal(set) var original = ""
    package internal(set) var changes: [ReadChange] = []
}

/// A change that is marked as one, and waits to be accepted or rejected.
package struct ReadChange: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case inserted, deleted
        case movedFrom, movedTo
        /// Its look, not its words.
        case formatted

        /// Whether its words were in the paragraph before.
        var isOriginal: Bool { self == .deleted || self == .movedFrom }
    }

    /// The most characters of ``before``.
    static let context = 200

    package let kind: Kind
    package internal(set) var text: String
    package let author: String
    /// Where it is in the paragraph's original words, in bytes of UTF-8.
    package let offset: Int
    /// The end of the original's words before it, as far as it serves to find the place.
    package let before: String

    /// Where the original's words go on after it, in bytes of UTF-8.
    package var end: Int { offset + (kind.isOriginal ? text.utf8.count : 0) }
}

/// A comment or an answer to one, with the words it is about and the paragraph that has them.
package struct ReadComment: Sendable {
    package let id: String
    package let author: String
    /// As the document says it, such as `2026-11-30T05:29:36Z`; empty where it does not.
    package let time: String
    package let text: String
    /// The comment that it answers.
    package internal(set) var parent: String?
    /// The words that it is about, cut after a thousand characters; empty where it is about a place.
    package internal(set) var anchor = ""
    /// The paragraph in which it begins; nil where none is named.
    package internal(set) var paragraph: Int?
}
