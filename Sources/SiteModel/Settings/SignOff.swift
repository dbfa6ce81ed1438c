package import Diagnostics
package import SiteFields
package import SiteValues

/// Which texts a role has to clear before they go out: `approvals:` in site.yml.
///
///     approvals:
///       legal: [red_line, grey_zone, content/data/monitoring.yml]
///       council: [content/data/monitoring.yml]
package struct SignOff: Sendable, Hashable {
    package enum Scope: Sendable, Hashable {
        case stance(Stance)
        case kind(GuidelineKind)
        /// A folder or a file, from the project's folder on.
        case path(String)
    }

    package let role: EntryID
    package let scopes: [Scope]
    package let location: SourceLocation

    /// Whether the role has to clear what is in a file.
    package func covers(path: String, stance: Stance?, kind: GuidelineKind?) -> Bool {
        scopes.contains { scope in
            switch scope {
            case .stance(let wanted): stance == wanted
            case .kind(let wanted): kind == wanted
            case .path(let folder): path == folder || path.hasPrefix(folder + "/")
            }
        }
    }
}

extension FieldFormat<[SignOff]> {
    /// Names of roles, each with what it clears.
    package static var signOffs: FieldFormat<[SignOff]> {
        FieldFormat(.other { .named(.list(.text("a stance, `help`, `notice`, or a folder of the content"))) }, fallback: { [] }) {
            field, reader in
            guard case .mapping(let roles, _) = field.value else {
                reader.report(
                    .wrongType, at: field.value.location,
                    "`\(field.key)` needs roles with what each clears; this is \(field.value.whatItIs).",
                    remedy: "Write `legal: [red_line, content/data/monitoring.yml]` on its own line for each role, indented.")
                return nil
            }
            return roles.compactMap { entry in
                guard let role = EntryID(entry.key) else {
                    reader.report(
                        .badValue, at: entry.keyLocation, "“\(entry.key)” cannot be the name of a role.",
                        remedy: "Use lower-case letters, digits and hyphens, such as `legal`.")
                    return nil
                }
                guard case .list(let items, _) = entry.value else {
                    reader.report(
                        .wrongType, at: entry.value.location, "`\(entry.key)` needs a list; this is \(entry.value.whatItIs).",
                        remedy: "Write what the role clears between brackets: `[red_line, content/pages]`.")
                    return nil
                }
                let scopes = items.compactMap { scope(of: FieldInput(key: entry.key, value: $0, isTranslated: false, index: nil), &reader) }
                return SignOff(role: role, scopes: scopes, location: entry.keyLocation)
            }
        }
    }

    private static func scope(of field: FieldInput, _ reader: inout FieldReader) -> SignOff.Scope? {
        let expected: Phrase = "a stance, `help`, `notice`, or a folder of the content"
        guard let text = reader.text(at: field, expected: expected) else { return nil }
        if let stance = Stance(rawValue: text) { return .stance(stance) }
        if let kind = GuidelineKind(rawValue: text) { return .kind(kind) }
        if text == "content" || text.hasPrefix("content/") { return .path(text.hasSuffix("/") ? String(text.dropLast()) : text) }
        let known = Stance.allCases.map(\.rawValue) + GuidelineKind.allCases.map(\.rawValue)
        reader.report(
            .badValue, at: field.value.location, "“\(text)” is nothing that a role can clear.",
            remedy: Suggestion.nearest(to: text, among: known).map { "Did you mean `\($0)`?" }
                ?? "It is one of \(known.joined(separator: ", ")), or a folder or file such as `content/pages`.")
        return nil
    }
}
