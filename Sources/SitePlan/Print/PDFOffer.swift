import SiteModel

/// Which PDFs the pages of a site offer. That is planned, by `pdfs` in the settings and by the command: what lies in an output folder
/// decides nothing, so that the same content gives the same pages everywhere.
package struct PDFOffer: Sendable {
    /// What the settings say, and no more.
    package static let asSet = PDFOffer { _ in false }
    private let isMaking: @Sendable (PrintJob) -> Bool

    /// What the settings say, and what the command is about to make.
    package init(making isMaking: @escaping @Sendable (PrintJob) -> Bool) {
        self.isMaking = isMaking
    }

    func includes(_ job: PrintJob, by features: Features) -> Bool {
        features.pdfs || isMaking(job)
    }
}
