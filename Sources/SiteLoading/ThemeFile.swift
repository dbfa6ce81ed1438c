import DesignTokens
import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// `theme.yml`: `tokens:` with a value or `{light:, dark:}` for each name, `contrast:` with the pairs that must be readable, and
/// `extends:` with the theme whose tokens, pairs and files this one starts from.
struct ThemeFile {
    private(set) var tokens: [DesignToken] = []
    private(set) var contrasts: [ContrastPair] = []
    private(set) var base: (name: String, location: SourceLocation)?

    init(_ file: SourceFile, log: inout DiagnosticLog) {
        let text = YAMLText(file: file, range: 0..<file.bytes.count, linesBefore: 0)
        guard let fields = YAMLReader.fields(text, log: &log) else {
            log.markUnread(file.path)
            return
        }
        for field in fields {
            switch (field.key, field.value) {
            case ("name", .scalar): break
            case ("extends", .scalar(let name, let location)): base = (name, location)
            case ("tokens", .mapping(let fields, _)): tokens = fields.compactMap { ThemeFile.token($0, &log) }
            case ("contrast", .list(let items, _)): contrasts = items.compactMap { ThemeFile.contrast($0, &log) }
            case ("name", let value), ("extends", let value), ("tokens", let value), ("contrast", let value):
                log.report(Diagnostic(rule: .wrongType, at: value.location, "`\(field.key)` cannot be written like this."))
            default: ThemeFile.reportUnknown(field, known: ["name", "extends", "tokens", "contrast"], &log)
            }
        }
    }

    private static func token(_ field: Field, _ log: inout DiagnosticLog) -> DesignToken? {
        guard Slug(field.key) != nil else {
            log.report(
                Diagnostic(rule: .badValue, at: field.keyLocation, "A token's name has only lower-case letters, digits and hyphens."))
            return nil
        }
        guard case .mapping(let modes, _) = field.value else {
            guard let light = value(field.value, of: field.key, &log) else { return nil }
            return DesignToken(name: field.key, light: light, dark: nil, location: field.value.location)
        }
        for mode in modes where mode.key != "light" && mode.key != "dark" { reportUnknown(mode, known: ["light", "dark"], &log) }
        guard let light = modes["light"] else {
            log.report(
                Diagnostic(rule: .missingField, at: field.value.location, "`\(field.key)` has no `light`.", remedy: "Add `light:`."))
            return nil
        }
        guard let text = value(light, of: field.key, &log) else { return nil }
        return DesignToken(
            name: field.key, light: text, dark: modes["dark"].flatMap { value($0, of: field.key, &log) }, location: light.location)
    }

    private static func value(_ value: FieldValue, of name: String, _ log: inout DiagnosticLog) -> String? {
        if let text = value.text, TokenValue(text, of: name) != nil { return text }
        log.report(
            Diagnostic(
                rule: .badValue, at: value.location, "`\(name)` cannot have this value.", remedy: TokenValue.advice(of: name)))
        return nil
    }

    private static func contrast(_ value: FieldValue, _ log: inout DiagnosticLog) -> ContrastPair? {
        guard case .mapping(let fields, let location) = value, let text = fields["text"]?.text, let ground = fields["ground"]?.text,
            let ratio = fields["ratio"]?.text.flatMap({ Double($0) }), (1...21).contains(ratio)
        else {
            log.report(
                Diagnostic(
                    rule: .wrongType, at: value.location, "A contrast needs `text`, `ground`, and a `ratio` from 1 to 21.",
                    remedy: "Write `- {text: ink, ground: paper, ratio: 4.5}`."))
            return nil
        }
        return ContrastPair(text: text, ground: ground, ratio: ratio, location: location)
    }

    /// A pair may name this theme's own tokens and those of the one it extends.
    func reportUnknownPairs(known: [DesignToken], _ log: inout DiagnosticLog) {
        for contrast in contrasts {
            for name in [contrast.text, contrast.ground] where !known.contains(where: { $0.name == name }) {
                let near = Suggestion.nearest(to: name, among: known.map(\.name))
                log.report(
                    Diagnostic(
                        rule: .danglingReference, at: contrast.location, "There is no token `\(name)`.",
                        remedy: near.map { "Did you mean `\($0)`?" }))
            }
        }
    }

    private static func reportUnknown(_ field: Field, known: [String], _ log: inout DiagnosticLog) {
        let near = Suggestion.nearest(to: field.key, among: known)
        log.report(
            Diagnostic(
                rule: .unknownKey, at: field.keyLocation, "There is no key `\(field.key)` here.",
                remedy: near.map { "Did you mean `\($0)`?" } ?? "Known keys: \(known.joined(separator: ", "))."))
    }
}
