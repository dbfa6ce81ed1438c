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
                ? (path: copy.route.path, size: kilobytes(copy.source.bytes.count)) : nil
        }
        log.report(
            Diagnostic(
                rule: .oneFileTooLarge, severity: .warning, at: SourceLocation(path: settings),
                "\(file.route.path) has \(kilobytes(file.bytes.count)) kB. More than \(kilobytes(budget)) kB are slow to open, and some viewers show nothing.",
                remedy: heaviest.map {
                    "To stay below it, make \($0.path) smaller, which has \($0.size) kB, or build one language at a time with --lang."
                } ?? "To stay below it, build one language at a time with --lang."))
    }

    private static func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1_000 }
}
