package import Diagnostics
package import Reporting
import SiteEditing
import SiteOutput

/// For people: findings with code frames on stderr, the result on stdout.
package struct TextReporter: Reporter {
    package let verbosity: Verbosity
    package let output: Palette
    package let errors: Palette
    /// Columns for code frames.
    package let width: Int
    /// Of the reader's language.
    package let phrases: PhraseTable

    package init(verbosity: Verbosity, output: Palette, errors: Palette, width: Int, phrases: PhraseTable = .english) {
        self.verbosity = verbosity
        self.output = output
        self.errors = errors
        self.width = width
        self.phrases = phrases
    }

    package func text(of report: Report) -> ReportText {
        var text = ReportText(output: result(of: report), errors: words(for: report.findings))
        if let failure = report.failure { text.errors += words(for: failure) }
        if verbosity == .verbose, case .site(let facts) = report.result { text.errors += changes(facts) }
        return text
    }

    // MARK: What went wrong

    private func words(for findings: Findings) -> String {
        let showsNotes = verbosity == .verbose || findings.showsNotes && verbosity == .normal
        let shown = findings.diagnostics.filter {
            showsNotes || $0.severity > .note || verbosity == .normal && findings.urgent.contains($0.rule)
        }
        let wording = FindingText(palette: errors, width: width, phrases: phrases)
        var lines = SourceLines(findings.sources)
        var text = shown.map { wording.text(of: $0, in: &lines) + "\n\n" }.joined()
        guard verbosity > .quiet else { return text }
        if let summary = findings.summary(of: showsNotes ? [.error, .warning, .note] : [.error, .warning]) {
            text += errors.bold(say(summary)) + "\n"
        }
        let notes = findings.count(.note) - (showsNotes ? 0 : shown.count { $0.severity == .note })
        if notes > 0, !showsNotes {
            text += errors.faint(say(notes == 1 ? "1 note: `sitegen check` shows it" : "\(notes) notes: `sitegen check` shows them")) + "\n"
        }
        return text
    }

    private func words(for failure: Failure) -> String {
        let message = errors.severity(.error, "error") + errors.bold(": " + harmlessLines(failure.message.text)) + "\n"
        guard let remedy = failure.remedy else { return message }
        return message + errors.gutter("  =") + errors.bold(" \(say(Phrase(name: "help"))): ") + DisplayText.harmless(remedy.text) + "\n"
    }

    private func changes(_ facts: BuildFacts) -> String {
        guard let written = facts.output else { return "" }
        return (written.written.map { "wrote \($0)" } + written.removed.map { "removed \($0)" }).map { errors.faint(say($0) + "\n") }
            .joined()
    }

    // MARK: What came of it

    private func result(of report: Report) -> String {
        switch report.result {
        case .nothing: ""
        case .site(let facts): verbosity == .quiet ? "" : pdfLine(of: facts) + lastLine(of: facts, report) + "\n"
        case .table(let table): TableText(palette: output, phrases: phrases).text(of: table)
        case .created(let created): verbosity == .quiet ? "" : CreatedText(palette: output, phrases: phrases).text(of: created)
        case .publish(let published): publishText(of: published)
        case .edit(let edit): verbosity == .quiet && edit.isMade ? "" : harmlessLines(EditText.text(of: edit, in: phrases))
        case .text(let text): text.hasSuffix("\n") ? text : text + "\n"
        case .words(let lines): harmlessLines(lines.map { say($0) + "\n" }.joined())
        }
    }

    /// What was found is said even if nothing else is: somebody asked for it.
    private func publishText(of report: PublishReport) -> String {
        switch report.outcome {
        case .published, .unchanged, .unpinned, .file(_, _, _, .published), .file(_, _, _, .unchanged): if verbosity == .quiet { return "" }
        case .planned, .verified, .listed, .file(_, _, _, .planned): break
        }
        return harmlessLines(PublishText(isWhole: verbosity == .verbose, in: phrases, clock: report.clock).text(of: report))
    }

    private func harmlessLines(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { DisplayText.harmless(String($0)) }.joined(separator: "\n")
    }

    /// Above the last line: what a reader of the site would find missing in the PDFs.
    private func pdfLine(of facts: BuildFacts) -> String {
        guard let written = facts.output, !(written.missingPDFs + written.outdatedPDFs).isEmpty else { return "" }
        let missing: Phrase =
            written.missingPDFs.count == 1
            ? "1 PDF offered and not there" : "\(written.missingPDFs.count) PDFs offered and not there"
        let outdated: Phrase = written.outdatedPDFs.count == 1 ? "1 PDF out of date" : "\(written.outdatedPDFs.count) PDFs out of date"
        let parts = (written.missingPDFs.isEmpty ? [] : [missing]) + (written.outdatedPDFs.isEmpty ? [] : [outdated])
        return say("\(Phrase.list(parts)): `sitegen print` makes them") + "\n"
    }

    private func lastLine(of facts: BuildFacts, _ report: Report) -> String {
        var parts: [Phrase] = facts.pages.map { [$0 == 1 ? "1 page" : "\($0) pages"] } ?? []
        let verdict: String
        if let written = facts.output {
            verdict = written.wasStopped ? output.bold(say("Nothing written")) : output.good(DisplayText.harmless(written.folder))
            let changed = written.written.count + written.removed.count
            parts.append(changed == 1 ? "1 file changed" : "\(changed) files changed")
        } else {
            verdict = report.findings.summary(of: [.error, .warning]) == nil ? output.good(say("Clean")) : say("Checked")
        }
        return "\(verdict): \((parts + [.seconds(facts.duration)]).map(say).joined(separator: ", "))"
    }

    private func say(_ phrase: Phrase) -> String { phrase.translated(by: phrases).text }
}
