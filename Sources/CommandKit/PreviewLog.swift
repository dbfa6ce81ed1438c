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
        palette = Palette(isOn: options.color.wants(on: place.console.errors))
        isQuiet = options.verbosity == .quiet
    }

    package func begin(host: String) {
        guard host != "localhost", host != "::1", !host.hasPrefix("127.") else { return }
        say(palette.severity(.warning, "warning") + ": everybody who can reach this machine can read the preview, drafts included.")
    }

    package func tell(_ event: PreviewEvent) {
        switch event {
        case .polling(let reason): if !isQuiet { say("Changes are looked for again and again: \(reason)") }
        case .built(let result): tell(result)
        case .listening(let address, let port):
            if wantedPort != 0, port != wantedPort { say("Port \(wantedPort) is busy; this is \(port).") }
            place.console.output.write("\(address)\n")
            if !isQuiet {
                say(palette.faint("What is still the sample's: \(address)\(PreviewDocument.path(of: Self.ownershipName))"))
                say(palette.faint("Every colour of the theme: \(address)\(PreviewDocument.path(of: Self.coloursName))"))
                say(palette.faint("Ctrl-C ends the preview."))
            }
            if opensBrowser {
                Task { if await !open(address) { say("No browser could be opened; the address is above.") } }
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
        let cause = result.causes.first.map { first in
            place.shown(first) + (result.causes.count > 1 ? " and \(result.causes.count - 1) more" : "") + ": "
        }
        let outcome =
            result.succeeded
            ? palette.good("\(counted(result.changedFiles, "file")) changed") : palette.bold("the last good site is still shown")
        let counts = [Severity.error, .warning].compactMap { severity in
            let count = result.findings.count { $0.severity == severity }
            return count > 0 ? counted(count, severity.rawValue) : nil
        }
        say((cause ?? "") + ([outcome] + counts + [result.duration.shown]).joined(separator: ", "))
    }

    /// The frame came for the browser, without colours.
    private func coloured(_ finding: PreviewFinding) -> String {
        let end = finding.text.firstIndex(of: ":") ?? finding.text.startIndex
        return palette.severity(finding.severity, String(finding.text[..<end])) + finding.text[end...]
    }

    private func say(_ line: String) {
        place.console.errors.write(line + "\n")
    }
}
