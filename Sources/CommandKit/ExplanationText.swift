import Diagnostics
import Reporting
import SiteChecking
import SitePipeline

/// What `check --explain` says about a finding.
package enum ExplanationText {
    package static func text(of id: String) throws -> String {
        let explanations = RuleSet.all.explanations
        guard let explanation = explanations.first(where: { $0.id == id }) else {
            throw Failure(
                .usage, "There is no finding “\(DisplayText.harmless(id))”.",
                remedy: Suggestion.nearest(to: id, among: explanations.map(\.id)).map { "Did you mean `\($0)`?" }
                    ?? "Its id is in brackets: error[unknown-key]. All of them: \(explanations.map(\.id).joined(separator: ", "))."
            )
        }
        var text = "\(explanation.id)\n\n\(explanation.why)\n"
        if let example = explanation.example {
            text += "\nInstead of, in \(example.file):\n\n\(indented(example.broken))\nwrite:\n\n\(indented(example.mended))"
        }
        return text
    }

    private static func indented(_ lines: String) -> String {
        lines.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
}
