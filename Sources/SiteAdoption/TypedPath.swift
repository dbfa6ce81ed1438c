import Text

/// A path as it arrives when somebody drops a file into a terminal: in quotation marks, with blanks after it, with a backslash before each
/// blank in it.
enum TypedPath {
    static func plain(_ answer: String) -> String {
        let text = answer.trimmed
        if text.count > 1, let first = text.first, first == text.last, first == "'" || first == "\"" {
            return String(text.dropFirst().dropLast())
        }
        return text.replacing("\\ ", with: " ")
    }
}
