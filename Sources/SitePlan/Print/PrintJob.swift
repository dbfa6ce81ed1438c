package import SiteModel
package import SiteValues

/// A sheet and the PDF that is to be made of it. The sheet is a page of the site, so that any browser can print it; `sitegen print` makes
/// the PDF.
package struct PrintJob: Sendable, Hashable {
    package let sheet: Route
    package let pdf: Route
    package let group: ArtefactGroup
    package let language: Language
    package let title: String

    /// `print/de/handbook.pdf`: every language has a folder, so that one of them can be passed on as it is.
    package static func route(_ name: String, in language: Language) -> Route {
        Route("print/\(language.tag)/\(name).pdf")
    }
}

extension SitePlan {
    /// Every sheet of the site, in the order of its address.
    package var printJobs: [PrintJob] {
        pages.compactMap { page in
            guard case .sheet(let sheet) = page.medium, case .sheet(let name) = page.key else { return nil }
            return PrintJob(
                sheet: page.route, pdf: PrintJob.route(name, in: page.language), group: sheet.group, language: page.language,
                title: page.title)
        }
    }
}
