/// A text document that came back from Word or LibreOffice: its paragraphs as they were sent, and what was done to each.
package struct ReadDocument: Sendable {
    /// What the document says about itself, by name.
    package internal(set) var properties: [String: String] = [:]
    /// In their order in the document, those in tables included.
    package internal(set) var paragraphs: [ReadParagraph] = []
    package internal(set) var comments: [ReadComment] = []
}

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
    }

    package let kind: Kind
    package internal(set) var text: String
    package let author: String
    /// As it is written there, such as `2026-11-29T10:00:00Z`.
    package let date: String
    /// The original's words before it.
    package let before: String
}

package struct ReadComment: Sendable {
    package let id: String
    package let author: String
    package let date: String
    package let text: String
    /// The comment that it answers.
    package internal(set) var parent: String?
    /// The words that it is about; empty where it is about a place.
    package internal(set) var anchor = ""
    /// The paragraph in which it begins; nil where none is named.
    package internal(set) var paragraph: Int?
}
