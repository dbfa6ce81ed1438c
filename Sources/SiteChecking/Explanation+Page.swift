import Diagnostics

extension Explanation {
    /// The finding's page in docs/findings, in Markdown: what it is, why it matters, bad and good lines, and how to silence it.
    package var page: String {
        (["# \(id)", why.english] + (example.map(lines) ?? []) + [canBeSilenced ? silencing : unsilenced]).map { $0 + "\n" }
            .joined(separator: "\n")
    }

    private func lines(of example: Rule.Example) -> [String] {
        let language = example.file.hasSuffix(".yml") ? "yaml" : "markdown"
        return [
            "## Instead of", "In `\(example.file)`:", Self.fenced(example.broken, as: language), "## write",
            Self.fenced(example.mended, as: language),
        ]
    }

    /// The example may have a fence of its own.
    private static func fenced(_ lines: String, as language: String) -> String {
        "````\(language)\n\(lines.hasSuffix("\n") ? lines : lines + "\n")````"
    }

    private var silencing: String {
        """
        ## To silence it

        \(weight) content/site.yml can say otherwise:

        ```yaml
        checks:
          \(id): off                        # or note, warning, error
          # or by folder:
          # \(id): {everywhere: warning, content/incidents: off}
        ```

        One place is left alone by a comment with the reason, at the end of its line or above its paragraph or key:
        `<!-- check-ignore \(id): the reason -->` in a text, `# check-ignore \(id): the reason` among keys.
        """
    }

    private var canBeSilenced: Bool { severity != nil || RuleID.reasonsOfExternalLinks.contains { $0.0 == id } }

    private var weight: String {
        severity.map { "It is \($0 == .error ? "an error" : "a \($0.rawValue)")." } ?? "How much it matters depends on the answer."
    }

    private var unsilenced: String {
        """
        ## To silence it

        Only findings of rules can be silenced, and this is not one: no setting and no comment hides it. It goes away when what it names is
        changed.
        """
    }
}
