import SiteFields

/// Words of somebody who knows no YAML, as YAML takes them.
enum AnswerText {
    /// Without quotation marks where none are needed: most answers stay as they were typed.
    static func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || " ".contains($0) } && text.first?.isLetter == true && text.last?.isLetter == true
        return isPlain && !reserved.contains(text.lowercased()) ? text : YAMLScalar.quoted(text)
    }

    private static let reserved: Set = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"]
}
