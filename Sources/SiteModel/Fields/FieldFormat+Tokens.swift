import Diagnostics

extension FieldFormat<[String: BrandToken]> {
    /// Names and values that somebody else defines, such as a theme's tokens; whether a name exists is for the theme to say.
    package static var tokens: Self {
        FieldFormat(standIn: { [:] }) { spot, reader in
            guard case .mapping(let fields, _) = spot.value else {
                reader.report(
                    "wrong-type", at: spot.value.location, "`\(spot.key)` needs names with values; this is \(spot.value.whatItIs).",
                    remedy: "Write `name: value` on its own line for each, indented.")
                return nil
            }
            var tokens: [String: BrandToken] = [:]
            for field in fields {
                let spot = FieldSpot(key: field.key, value: field.value, isTranslated: spot.isTranslated, index: nil)
                if case .mapping = field.value {
                    tokens[field.key] = FieldFormat<BrandToken>.group(BrandToken.self).read(spot, &reader)
                } else if let light = FieldFormat<String>.token.read(spot, &reader) {
                    tokens[field.key] = BrandToken(light: light, location: field.value.location)
                }
            }
            return tokens
        }
    }
}

extension FieldFormat<String> {
    /// What a stylesheet may take as the value of a design token.
    static var token: Self {
        FieldFormat(standIn: { "" }) { spot, reader in
            guard let text = reader.text(at: spot, expected: "a value such as #0f6236") else { return nil }
            if TokenValue.isSafe(text) { return text }
            reader.report(
                "bad-value", at: spot.value.location, "“\(text)” cannot be the value of a design token.",
                remedy: "Write a colour such as #0f6236 or a length such as 1.5rem, without semicolons, braces and url().")
            return nil
        }
    }
}
