package import Hypertext
import Messages
package import SiteModel

extension PageContext {
    /// What posting has done for colleagues, in their words and with their consent; invented stories say that they are.
    package func colleagueStories(_ stories: [Story]) -> HTML? {
        if stories.isEmpty { return nil }
        return HTML {
            h2(.id("colleagues")) { text(.fromColleagues) }
            for story in stories {
                let guidelines = story.guidelines.compactMap { localizedSite.guideline($0) }
                section(.id("\(story.id)"), .class("tale")) {
                    langBlock(story.provenance) {
                        portrayed(story) {
                            p(.class("small soft")) {
                                if story.fictional { strong(.class("tag")) { text(.invented) } }
                                HTML(" \(story.teller)")
                            }
                            h3 { story.title }
                        }
                        markdown(story.text)
                        if !guidelines.isEmpty { shortRows(guidelines) }
                    }
                }
            }
        }
    }
}
