package import CommandKit
package import Diagnostics
import SiteChecking
package import SiteValues

/// What is not in every language yet, as `check` finds it.
package enum TranslationTable {
    private static let rules: Set<RuleID> = [.translationMissing, Rule.missingWord.id]

    package static func table(of findings: [Diagnostic], _ languages: [Language]) -> Table {
        let tags = languages.dropFirst().map(\.tag)
        return Table(
            columns: [.init(name: "place", title: "Place"), .init(name: "missing", title: "Missing")],
            rows: findings.filter { rules.contains($0.rule) }.map { finding in
                ["\(finding.location.path)\(finding.location.line.map { ":\($0)" } ?? "")", finding.summary]
            },
            nothing: tags.isEmpty
                ? "The site is in one language, \(languages.first?.tag ?? ""). Add one with `sitegen languages add <tag>`."
                : "Everything is in \(languages.map(\.tag).joined(separator: ", ")).")
    }

    /// The files that are not wholly in a language.
    package static func missing(of findings: [Diagnostic], into language: Language) -> [String] {
        findings.filter { $0.rule == .translationMissing }.filter { finding in
            finding.summary.english.contains("`\(language)`") || finding.location.path.contains(".\(language).")
        }.map(\.location.path)
    }
}
