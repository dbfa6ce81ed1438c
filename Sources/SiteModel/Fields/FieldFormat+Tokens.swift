import Diagnostics

extension FieldFormat<[String: String]> {
    /// Names and values that somebody else defines, such as a theme's tokens; whether a name exists is for the theme to say.
    package static var tokens: Self {
        FieldFormat(standIn: { [:] }) { spot, reader in
            guard case .mapping(let fields, _) = spot.value else {
                reader.report(
                    "wrong-type", at: spot.value.location, "`\(spot.key)` needs names with values; this is \(spot.value.whatItIs).",
                    remedy: "Write `name: value` on its own line for each, indented.")
                return nil
            }
            var tokens: [String: String] = [:]
            for field in fields {
                let spot = FieldSpot(key: field.key, value: field.value, isTranslated: spot.isTranslated, index: nil)
                guard let text = reader.text(at: spot, expected: "a value such as #0f6236") else { continue }
                if TokenValue.isSafe(text) {
                    tokens[field.key] = text
                } else {
                    reader.report(
                        "bad-value", at: spot.value.location, "“\(text)” cannot be the value of a design token.",
                        remedy: "Write a colour such as #0f6236 or a length such as 1.5rem, without semicolons, braces and url().")
                }
            }
            return tokens
        }
    }
}
