import Hypertext
package import SiteModel

/// A page of the site that is made to be printed: it also stands on the site, so that any browser can print it, and `sitegen print` makes
/// a PDF of it.
package protocol PrintSheet: PageContent {
    var group: ArtefactGroup { get }
}

extension PrintSheet {
    package var artefactGroup: ArtefactGroup? { group }
}

/// A sheet and the PDF that is to be made of it.
package struct PrintJob: Sendable, Hashable {
    package let sheet: Route
    package let pdf: Route
    package let group: ArtefactGroup
    package let language: Language
    package let title: String
}

extension SitePlan {
    /// Every sheet of the site, in the order of its address.
    package var printJobs: [PrintJob] {
        pages.compactMap { page in
            guard page.medium == .print, let group = page.content.artefactGroup, case .sheet(let name) = page.key else { return nil }
            return PrintJob(
                sheet: page.route, pdf: PrintJob.route(name, in: page.language), group: group, language: page.language,
                title: page.title)
        }
    }
}

extension PrintJob {
    /// `print/de/handbook.pdf`: every language has a folder, so that one of them can be handed on as it is.
    static func route(_ name: String, in language: Language) -> Route {
        Route("print/\(language.tag)/\(name).pdf")
    }
}
