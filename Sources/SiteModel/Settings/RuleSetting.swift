package import Diagnostics
import SiteFields

/// How much the findings of one rule matter in this house: everywhere, or by folder.
package struct RuleSetting: Sendable, Hashable {
    /// What a rule's findings become.
    package enum Level: String, Sendable, Hashable, CaseIterable {
        case off, note, warning, error

        /// nil for findings that are not shown.
        package var severity: Severity? { Severity(rawValue: rawValue) }
    }

    /// The rule's name; whether there is such a rule is for those who have the rules to say.
    package let rule: RuleID
    package let location: SourceLocation
    private var everywhere: Level?
    private var folders: [String: Level] = [:]

    /// nil where the rule's own severity is right. The longest folder that a file is in counts.
    package func level(of path: String) -> Level? {
        let holding = folders.filter { path == $0.key || path.hasPrefix($0.key + "/") }
        return holding.max { $0.key.utf8.count < $1.key.utf8.count }?.value ?? everywhere
    }

    /// `off`, `note`, `warning` or `error`; or a mapping of folders, in which `everywhere` is the rest.
    init(of rule: FieldInput, from reader: inout FieldReader) {
        self.rule = RuleID(rule.key)
        location = rule.value.location
        guard case .mapping(let fields, _) = rule.value else {
            everywhere = FieldFormat<Level>.ruleLevel.read(rule, &reader)
            return
        }
        for field in fields {
            let folder = FieldInput(key: field.key, value: field.value, isTranslated: false, index: nil)
            guard let level = FieldFormat<Level>.ruleLevel.read(folder, &reader) else { continue }
            if field.key == "everywhere" {
                everywhere = level
            } else if field.key.hasPrefix("content/") || field.key == "content" {
                folders[field.key.hasSuffix("/") ? String(field.key.dropLast()) : field.key] = level
            } else {
                reader.report(
                    .badValue, at: field.value.location, "`\(field.key)` names nothing in the content.",
                    remedy: "Name a folder or a file from the project's folder on, such as `content/incidents`, or write `everywhere`.")
            }
        }
    }
}

extension FieldFormat<RuleSetting.Level> {
    static var ruleLevel: Self {
        .scalar(
            "`off`, `note`, `warning` or `error`", as: .other { .oneOf(RuleSetting.Level.allCases.map(\.rawValue)) }, fallback: .warning
        ) { RuleSetting.Level(rawValue: $0) }
    }
}

extension FieldFormat<[RuleSetting]> {
    /// Names of rules with their severity.
    static var ruleSettings: Self {
        FieldFormat(
            .other {
                let level = FieldFormat<RuleSetting.Level>.ruleLevel.shape.shape
                return .named(.either([level, .named(level)]))
            }, fallback: { [] }
        ) { field, reader in
            guard case .mapping(let rules, _) = field.value else {
                reader.report(
                    .wrongType, at: field.value.location, "`\(field.key)` needs names of rules; this is \(field.value.whatItIs).",
                    remedy: "Write `jargon: note` on its own line for each, indented.")
                return nil
            }
            return rules.map {
                RuleSetting(of: FieldInput(key: $0.key, value: $0.value, isTranslated: false, index: nil), from: &reader)
            }
        }
    }
}
