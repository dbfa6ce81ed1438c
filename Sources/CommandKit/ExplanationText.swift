package import Diagnostics
import Reporting
import SiteChecking
import SitePipeline

/// What `check --explain` says about a finding.
package enum ExplanationText {
    package static func text(of id: String, in phrases: PhraseTable) throws -> String {
        let explanations = RuleSet.all.explanations
        guard let explanation = explanations.first(where: { $0.id.name == id }) else {
            throw Failure(
                .usage, "There is no finding “\(DisplayText.harmless(id))”.",
                remedy: Suggestion.nearest(to: id, among: explanations.map(\.id.name)).map { "Did you mean `\($0)`?" }
                    ?? "Its id is in brackets: error[unknown-key]. All of them: \(explanations.map(\.id.name).joined(separator: ", "))."
            )
        }
        var text = "\(explanation.id)\n\n\(explanation.why.translated(by: phrases).text)\n"
        if let example = explanation.example {
            let (instead, write): (Phrase, Phrase) = ("Instead of, in \(example.file):", "write:")
            text += "\n\(instead.translated(by: phrases))\n\n\(indented(example.broken))"
            text += "\n\(write.translated(by: phrases))\n\n\(indented(example.mended))"
        }
        return text
    }

    private static func indented(_ lines: String) -> String {
        lines.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
}
