import Diagnostics
package import SiteFields

extension FieldFormat<[String: BrandToken]> {
    /// Names and values that somebody else defines, such as a theme's tokens; whether a name exists is for the theme to say.
    package static var tokens: Self {
        FieldFormat(
            .other { .named(.either([FieldFormat<String>.token.shape.shape, .group(FieldReader.keys(of: BrandToken.self))])) },
            fallback: { [:] }
        ) { field, reader in
            guard case .mapping(let fields, _) = field.value else {
                reader.report(
                    .wrongType, at: field.value.location, "`\(field.key)` needs names with values; this is \(field.value.whatItIs).",
                    remedy: "Write `name: value` on its own line for each, indented.")
                return nil
            }
            var tokens: [String: BrandToken] = [:]
            for entry in fields {
                let token = FieldInput(key: entry.key, value: entry.value, isTranslated: field.isTranslated, index: nil)
                if case .mapping = token.value {
                    tokens[token.key] = FieldFormat<BrandToken>.group(BrandToken.self).read(token, &reader)
                } else if let light = FieldFormat<String>.token.read(token, &reader) {
                    tokens[token.key] = BrandToken(light: light, location: token.value.location)
                }
            }
            return tokens
        }
    }
}

extension FieldFormat<String> {
    /// What a stylesheet may take as the value of a design token.
    static var token: Self {
        FieldFormat(.text { "a value such as #0f6236" }, fallback: { "" }) { field, reader in
            guard let text = reader.text(at: field, expected: "a value such as #0f6236") else { return nil }
            if TokenValue(text) != nil { return text }
            // `rgb(1` of `rgb(1, 2, 3)` is found as that.
            if reader.isCutOff(field.key) { return nil }
            reader.report(
                .badValue, at: field.value.location, "“\(text)” cannot be the value of a design token.",
                remedy: "Write a colour such as #0f6236, a length such as 1.5rem, or a list of fonts.")
            return nil
        }
    }
}
