package import Diagnostics

extension HostPreflight.Finding {
    /// As it is said to people.
    package func shown(in phrases: PhraseTable) -> String {
        func say(_ phrase: Phrase) -> String { phrase.translated(by: phrases).text }
        return "\(isError ? "error" : "note"): \(say(summary))\n  = \(say(Phrase(name: "help"))): \(say(remedy))\n"
    }
}

extension SiteInventory {
    /// What is in a report for IT that was written.
    /// - Parameters:
    ///   - file: of the report, as a person would write it.
    ///   - missing: PDFs that pages offer and nobody has made.
    package func lines(of file: String, without missing: Int) -> [Phrase] {
        let size = Phrase.size(bytes)
        let line: Phrase =
            files == 1 ? "\(file): 1 file, \(size), release \(release)" : "\(file): \(files) files, \(size), release \(release)"
        if missing == 0 { return [line] }
        return [
            line,
            missing == 1
                ? "Without 1 PDF that pages offer: `sitegen print` makes it."
                : "Without \(missing) PDFs that pages offer: `sitegen print` makes them.",
        ]
    }
}
