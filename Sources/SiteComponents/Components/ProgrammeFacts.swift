package import Hypertext
import Messages
package import SiteModel

extension PageContext {
    /// Why we help people get known: what they get, what we get, and what we promise not to ask.
    package func programmeFacts(_ programme: Programme) -> HTML {
        langBlock(programme.provenance) {
            h2(.id("programme")) { programme.title }
            markdown(programme.intro)
            h3(.id("you-get")) { text(.whatYouGet) }
            ticks(programme.youGet)
            h3(.id("we-get")) { text(.whatWeGet) }
            ticks(programme.weGet)
            h3(.id("promise")) { text(.ourPromise) }
            div(.class("plate")) { ticks(programme.promise) }
        }
    }
}
