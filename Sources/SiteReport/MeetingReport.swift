package import Diagnostics
import Hypertext
package import Messages
package import SiteModel
import SiteValues

/// One page for the meeting with Legal: what is covered, who looks after what until when, what is translated, and which facts are open.
/// It stands alone: no script, no request, black on white when it is printed.
package struct MeetingReport: Sendable {
    let site: Site
    let coverage: Coverage
    let findings: [Diagnostic]
    let words: ReportWords
    let messages: Messages

    /// - Parameter messages: of the project's language; they write the dates.
    package init(of site: Site, findings: [Diagnostic], messages: Messages) {
        self.site = site
        coverage = Coverage(of: site)
        self.findings = findings
        self.messages = messages
        words = ReportWords(site.defaultLocalizedSite.language)
    }

    package var bytes: [UInt8] {
        let settings = site.defaultLocalizedSite.settings
        let heading = words.say("Where our guidelines stand", "So weit sind unsere Richtlinien")
        let introduction = HTML {
            p { settings.organisation }
            h1 { heading }
            p { words.say("\(settings.title), as of \(date(site.asOf))", "\(settings.title), Stand \(date(site.asOf))") }
        }
        return ReportPage(words: words, title: "\(heading) – \(settings.title)", style: Self.style).bytes(head: introduction) {
            overview
            coverageSection
            frameSection
            factSection
            reviewSection
            lawSection
            translationSection
            findingSection
        }
    }

    func date(_ day: CivilDate) -> String { messages.date(day) }
}
