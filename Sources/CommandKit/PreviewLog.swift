import Diagnostics
import Reporting
package import SitePreview
import Synchronization

/// What a running preview says in the terminal: its address on stdout, everything else on stderr.
package final class PreviewLog: Sendable {
    package static let coloursName = "colours.html"
    package static let ownershipName = "yours.html"

    private let place: CommandEnvironment
    private let palette: Palette
    /// Asked for at every line: site.yml may have changed.
    private let phrases: @Sendable () -> PhraseTable
    private let isQuiet: Bool
    private let wantedPort: UInt16
    private let opensBrowser: Bool
    /// Opens an address in a browser; false where that did not work.
    private let open: @Sendable (String) async -> Bool
    /// Of the build before. A warning is told once, not at every save; an error until it is mended.
    private let told = Mutex<Set<PreviewFinding>>([])

    package init(
        place: CommandEnvironment, options: ReportingOptions, wantedPort: UInt16, opensBrowser: Bool,
        open: @escaping @Sendable (String) async -> Bool
    ) {
        self.place = place
        self.wantedPort = wantedPort
        self.opensBrowser = opensBrowser
        self.open = open
        phrases = { options.phrases(at: place) }
        palette = Palette(isOn: options.color.wants(on: place.console.errors))
        isQuiet = options.verbosity == .quiet
    }

    package func begin(host: String) {
        guard host != "localhost", host != "::1", !host.hasPrefix("127.") else { return }
        let words = said("Everybody who can reach this machine can read the preview, drafts included.")
        say(palette.severity(.warning, "warning") + ": " + words)
    }

    package func tell(_ event: PreviewEvent) {
        switch event {
        case .polling(let reason): if !isQuiet { say(said("Changes are looked for again and again: \(reason).")) }
        case .built(let result): tell(result)
        case .listening(let address, let port):
            if wantedPort != 0, port != wantedPort { say(said("Port \(wantedPort) is busy; this is \(port).")) }
            place.console.output.write("\(address)\n")
            if !isQuiet {
                say(palette.faint(said("What is still the sample's: \(address + PreviewDocument.path(of: Self.ownershipName))")))
                say(palette.faint(said("Every colour of the theme: \(address + PreviewDocument.path(of: Self.coloursName))")))
                say(palette.faint(said("Ctrl-C ends the preview.")))
            }
            if opensBrowser {
                Task { if await !open(address) { say(said("No browser could be opened; the address is above.")) } }
            }
        }
    }

    private func tell(_ result: PreviewEvent.BuildResult) {
        let known = told.withLock { told in
            defer { told = Set(result.findings) }
            return told
        }
        for finding in result.findings where finding.severity == .error || !isQuiet && !known.contains(finding) {
            say(coloured(finding) + "\n")
        }
        guard !isQuiet else { return }
        let cause: Phrase? = result.causes.first.map { first in
            let name = place.shown(first)
            return result.causes.count > 1 ? "\(name) and \(result.causes.count - 1) more" : Phrase(verbatim: name)
        }
        let changed: Phrase = result.changedFiles == 1 ? "1 file changed" : "\(result.changedFiles) files changed"
        let outcome = result.succeeded ? palette.good(said(changed)) : palette.bold(said("the last good site is still shown"))
        let counts = [Severity.error, .warning].flatMap { severity in
            let found = result.findings.filter { $0.severity == severity }
            let ofDrafts = found.count(where: \.isOfDraft)
            let live: [Phrase] = found.count > ofDrafts ? [Findings.counted(found.count - ofDrafts, severity)] : []
            return (live + (ofDrafts > 0 ? ["\(Findings.counted(ofDrafts, severity)) in drafts"] : [])).map(said)
        }
        say((cause.map { said($0) + ": " } ?? "") + ([outcome] + counts + [said(.seconds(result.duration))]).joined(separator: ", "))
    }

    /// The frame came for the browser, without colours.
    private func coloured(_ finding: PreviewFinding) -> String {
        let end = finding.text.firstIndex(of: ":") ?? finding.text.startIndex
        return palette.severity(finding.severity, String(finding.text[..<end])) + finding.text[end...]
    }

    private func said(_ phrase: Phrase) -> String { phrase.translated(by: phrases()).text }

    private func say(_ line: String) {
        place.console.errors.write(line + "\n")
    }
}
