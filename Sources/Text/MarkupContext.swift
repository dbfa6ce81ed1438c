/// Follows HTML byte by byte, to tell whether an element may begin at a place: not in a tag, and not in an element that holds only text.
struct MarkupContext {
    /// Elements whose content is plain text, or, in a drawing, no HTML.
    private static let closed: Set<String> = ["title", "script", "style", "textarea", "option", "svg"]

    private enum State: Equatable {
        case text
        /// Between `<` and `>`.
        case tag
        /// In the value of an attribute, until this quotation mark.
        case quoted(UInt8)
    }

    private var state = State.text
    private var previous: UInt8 = 0
    /// The tag's first characters: enough for the names above, and `!--` for a comment.
    private var name: [UInt8] = []
    private var isNameComplete = false
    /// The element that takes no others and that has not ended yet.
    private var open: String?

    var takesElements: Bool { state == .text && open == nil }

    mutating func read(_ byte: UInt8) {
        defer { previous = byte }
        switch state {
        case .text:
            // Within such an element only its own end is a tag.
            if open == nil, byte == UInt8(ascii: "<") { beginTag() }
            if open != nil, byte == UInt8(ascii: "/"), previous == UInt8(ascii: "<") {
                beginTag()
                name = [byte]
            }
        case .quoted(let mark):
            if byte == mark { state = .tag }
        case .tag where byte == UInt8(ascii: ">"): endTag()
        case .tag where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
            if isNameComplete { state = .quoted(byte) }
        case .tag:
            if byte.isASCIISpace { isNameComplete = true }
            if !isNameComplete, name.count < 12 { name.append(byte) }
        }
    }

    private mutating func beginTag() {
        (state, name, isNameComplete) = (.tag, [], false)
    }

    private mutating func endTag() {
        state = .text
        let name = String(decoding: name, as: UTF8.self).lowercased()
        if let open {
            if name == "/" + open { self.open = nil }
        } else if previous != UInt8(ascii: "/"), Self.closed.contains(name) {
            open = name
        }
    }
}
