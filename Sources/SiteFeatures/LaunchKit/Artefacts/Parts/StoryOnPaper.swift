import Hypertext
import Messages
import SiteComponents
import SiteModel

extension PageContext {
    /// An incident as it appears in the handbook's appendix.
    func storyOnPaper(_ incident: Incident) -> HTML {
        langBlock(incident.provenance) {
            article(.class("story"), .id("story-\(incident.slug)")) {
                h2 { incident.title }
                p(.class("small soft")) {
                    "\(storyLabel(incident)) \(incident.actor), \(incident.platform), \(messages.date(incident.date))"
                }
                p(.class("lead")) { incident.summary }
                ul(.class("what-happened")) {
                    for row in incident.whatHappened {
                        li {
                            b { row.when }
                            span { " \(row.what)" }
                        }
                    }
                }
                p { incident.consequence }
                p(.class("plate-p")) {
                    b { "\(labelled(.whatWeTake)) " }
                    incident.lesson
                }
                sourceLine(incident)
            }
        }
    }

    private func sourceLine(_ incident: Incident) -> HTML? {
        if incident.sources.isEmpty { return nil }
        return p(.class("small")) {
            b { "\(labelled(.sources)) " }
            for (index, source) in incident.sources.enumerated() {
                if index > 0 { HTML("; ") }
                if let target = source.url.flatMap({ Href.outside($0) }) {
                    a(.href(target)) { source.title }
                    addressNote(target.value)
                } else {
                    HTML(source.title)
                }
                HTML(", \(source.publisher)")
                if let date = source.date { HTML(", \(messages.date(date))") }
            }
        }
    }
}
