package import Diagnostics
import Text

/// Words from a command line that are written into a file as one line.
package enum OneLineText {
    /// What a title or a name cannot have in it, such as `a control character (U+0001)`; nil where there is nothing of the kind.
    package static func problem(in text: String) -> Phrase? {
        if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return "a line end" }
        if text.utf8.contains(0x09) { return "a tab" }
        return ForbiddenCharacter.first(in: text.utf8).map { "\(Phrase(name: $0.kind)) (\($0.code))" }
    }
}
