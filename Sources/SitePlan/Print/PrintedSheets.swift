import Text

/// Which PDFs a site may offer: those that were made before and whose sheet has not changed since, and those that the run which is going on
/// has promised to make.
package struct PrintedSheets: Sendable {
    /// The PDFs of an earlier run with the fingerprint of the sheet each was made from.
    private let made: [Route: String]
    /// Made in this run, or the run fails.
    private let isPromised: @Sendable (PrintJob) -> Bool

    package init(made: [Route: String] = [:], isPromised: @escaping @Sendable (PrintJob) -> Bool = { _ in false }) {
        self.made = made
        self.isPromised = isPromised
    }

    /// What a sheet's PDF is made from. Its styles are in the page's own bytes, by their fingerprinted name.
    package static func fingerprint(of sheet: [UInt8]) -> String {
        Fingerprint(of: sheet).shortText
    }

    package func current(_ jobs: [PrintJob], sheets: [RenderedFile]) -> Set<Route> {
        let bytes = Dictionary(sheets.map { ($0.route, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        return Set(
            jobs.filter { job in
                if isPromised(job) { return true }
                guard let source = made[job.pdf], let sheet = bytes[job.sheet] else { return false }
                return source == Self.fingerprint(of: sheet)
            }.map(\.pdf))
    }
}
