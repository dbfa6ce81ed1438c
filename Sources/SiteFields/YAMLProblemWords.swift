package import Diagnostics

/// What the YAML parser objects to, and what to write instead, in words for somebody who has never heard of YAML.
package enum YAMLProblemWords {
    /// - Parameter problem: as libyaml calls it.
    package static func words(for problem: String) -> (summary: Phrase, remedy: Phrase) {
        switch problem {
        case "mapping values are not allowed in this context":
            (
                "There is a colon here that looks like a second key.",
                "Put a text with a colon in it between quotes or after `>-`. A key begins as far to the left as those above it."
            )
        case "could not find expected ':'":
            ("A key above this place has no colon.", "Write `key: value`; indent the further lines of a long text.")
        case "found character that cannot start any token", "found character that can not start any token":
            ("A value cannot begin with this character.", "Put the text between quotes. To indent, use spaces, not tabs.")
        case "found unexpected end of stream", "found unexpected document indicator":
            ("A quotation mark is opened and not closed.", "Close it, or put the text after `>-` on a line of its own.")
        case "did not find expected key":
            (
                "The line does not fit the ones above it.",
                "Check the indentation and the quotation marks here and in the line above; a text that begins with a bracket needs them."
            )
        case "did not find expected '-' indicator":
            ("This line does not fit the list above it.", "Begin it with `- `, or move it to the left.")
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            ("A bracket is opened and not closed.", "Close it, and put a comma between the entries.")
        case "did not find expected tag URI", "did not find expected whitespace or line break", "found undefined tag handle":
            ("A value that begins with `!` needs quotation marks.", "Put the text between quotes.")
        case "did not find expected alphabetic or numeric character":
            ("A value that begins with `&` or `*` needs quotation marks.", "Put the text between quotes.")
        case "found undefined alias":
            ("A value that begins with `*` needs quotation marks.", "Put the text between quotes.")
        case "mapping keys are not allowed in this context":
            ("A value that begins with `?` needs quotation marks.", "Put the text between quotes.")
        case "found unknown escape character":
            (
                "In double quotation marks a backslash and what follows it mean something else.",
                "Put the text between `'` instead, or write each backslash twice."
            )
        case "did not find expected comment or line break":
            ("After `|` or `>` the text begins on the next line.", "Move it there, indented, or put it between quotes.")
        case "block sequence entries are not allowed in this context":
            ("A list cannot begin on the line of its key.", "Begin the list on the next line.")
        default:
            ("This line cannot be read (\(problem)).", "Check the indentation, colons and quotation marks here and above.")
        }
    }
}
