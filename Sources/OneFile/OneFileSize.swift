package import Diagnostics
import SiteModel
package import SitePlan

extension OneFileDocument {
    /// A document that has outgrown the budget is a warning, with what takes the most room in it.
    package static func reportSize(of file: RenderedFile, in plan: SitePlan, into log: inout DiagnosticLog) {
        guard file.bytes.count > budget else { return }
        let settings = plan.site.defaultLocalizedSite.settings.provenance.path
        let heaviest = plan.copies.max { $0.source.bytes.count < $1.source.bytes.count }.flatMap { copy in
            copy.source.bytes.count > 100_000
                ? "make \(copy.route.path) smaller, which has \(kilobytes(copy.source.bytes.count)) kB, or " : nil
        }
        log.report(
            Diagnostic(
                rule: .oneFileTooLarge, severity: .warning, at: SourceLocation(path: settings),
                "\(file.route.path) has \(kilobytes(file.bytes.count)) kB. More than \(kilobytes(budget)) kB are slow to open, and some viewers show nothing.",
                remedy: "To stay below it, \(heaviest ?? "")build one language at a time with --lang."))
    }

    private static func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1_000 }
}
