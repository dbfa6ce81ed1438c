/// The pairs of a mapping between braces.
package enum FlowText {
    /// `{id: a, text: "b, c"}` as `["id: a", "text: \"b, c\""]`: cut at the commas that are neither in quotes nor in inner brackets.
    package static func pairs(in text: String) -> [String] {
        var pairs: [String] = []
        var current = ""
        var depth = 0
        var quote: Character?
        var previous: Character = " "
        for character in text.dropFirst() {
            if let open = quote {
                if character == open, !(open == "\"" && previous == "\\") { quote = nil }
            } else if "\"'".contains(character), current.allSatisfy({ $0 == " " }) || " [{,:".contains(previous) {
                quote = character
            } else if "[{".contains(character) {
                depth += 1
            } else if "]}".contains(character) {
                if depth == 0 { break }
                depth -= 1
            } else if character == ",", depth == 0 {
                pairs.append(current.trimmed)
                current = ""
                previous = character
                continue
            }
            current.append(character)
            previous = character
        }
        let last = current.trimmed
        return last.isEmpty ? pairs : pairs + [last]
    }
}
