package import Hypertext
import SiteModel

/// What a printed code leads to when its guideline is no longer on the site: what became of it, and where to go on. Nobody who scans an
/// old card stands before a closed door.
package struct RetiredPage: PageContent {
    let absence: Absence

    static func pages(in edition: Edition, of site: Site) -> [Page] {
        edition.absences.compactMap { absence in
            // A number may be given again by mistake; the guideline that is out has it then.
            guard let rule = absence.rule, edition.guideline(rule) == nil else { return nil }
            let name = AliasPage.name(of: rule)
            return Page(
                key: .alias(name), route: AliasPage.route(of: name, in: edition.language, of: site), language: edition.language,
                title: edition.settings.title, summary: edition.settings.tagline, medium: .signpost, content: RetiredPage(absence: absence))
        }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        Hypertext.main(.id("main")) {
            h1 { frame.settings.title }
            p { sentence(frame) }
            if let next = absence.replacement.flatMap({ frame.titledLink(.guideline($0)) }) {
                p {
                    HTML("\(frame.word(.replacedBy)) ")
                    next
                }
            }
            p {
                HTML("\(frame.word(.whatHoldsToday)) ")
                frame.titledLink(.layout(.guidelines)) ?? frame.titledLink(.home)
            }
        }
    }

    /// Nothing is said about a text that is not out: its title is nobody's business yet.
    private func sentence(_ frame: Frame) -> String {
        switch absence.reason {
        case .expired(let day): frame.words.filled(.retiredOn, ["title": absence.title, "date": frame.words.date(day)])
        case .switchedOff: frame.words.filled(.notPartOfThis, ["title": absence.title])
        case .draft, .scheduled: frame.word(.notOutNow)
        }
    }
}
