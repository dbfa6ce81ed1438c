package import Diagnostics

/// A file that cannot be read, so that what it points at is unknown.
package enum UnreadableFile {
    private static let rules: Set<RuleID> = [
        .yamlSyntax, .duplicateKey, .frontMatterMissing, .frontMatterUnclosed, .notUTF8, .unknownFile,
    ]

    /// Why a change cannot be planned; nil when every file can be read.
    package static func first(among findings: [Diagnostic]) -> EditRefusal? {
        guard let finding = findings.first(where: { $0.severity == .error && rules.contains($0.rule) }) else { return nil }
        return EditRefusal(
            "\(finding.location.path) cannot be read, so nobody knows what it points at. Nothing was changed.",
            remedy: "Run `sitegen check`, mend that file first, and repeat the command.")
    }
}
