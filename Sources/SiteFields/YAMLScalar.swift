/// A text as a YAML value.
package enum YAMLScalar {
    /// In double quotes, whatever is in it.
    package static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n", "\r", "\t": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Without quotation marks where YAML needs none: most of what people type stays as they typed it.
    package static func plainOrQuoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0 == " " } && text.first?.isLetter == true && text.last?.isLetter == true
        return isPlain && !reserved.contains(text.lowercased()) ? text : quoted(text)
    }

    /// Words that some version of YAML reads as something other than a text.
    private static let reserved: Set = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"]
}
