package import Diagnostics
import Hypertext
package import Messages
package import SiteHosting
package import SiteModel
import SiteValues

/// One A4 sheet for whoever runs the server: the files and their sizes, the headers to send, the hosts that pages load from or link to, and how
/// to verify a copy. What it says about files is counted from the finished site.
package struct ITReport: Sendable {
    let site: Site
    let inventory: SiteInventory
    let findings: [Diagnostic]
    let words: ReportWords
    let messages: Messages
    private let phrases: PhraseTable

    /// - Parameters:
    ///   - messages: of the project's language; they write the dates.
    ///   - phrases: of the same; they write the sizes.
    package init(of site: Site, _ inventory: SiteInventory, findings: [Diagnostic], messages: Messages, phrases: PhraseTable) {
        self.site = site
        self.inventory = inventory
        self.findings = findings
        self.messages = messages
        self.phrases = phrases
        words = ReportWords(site.defaultLocalizedSite.language)
    }

    package var bytes: [UInt8] {
        let settings = site.defaultLocalizedSite.settings
        let heading = words.say("What the server gets", "Was auf den Server kommt")
        let introduction = HTML {
            h1 { heading }
            p {
                words.say(
                    "\(settings.title), \(settings.organisation), as of \(messages.date(site.asOf)). Release ",
                    "\(settings.title), \(settings.organisation), Stand \(messages.date(site.asOf)). Ausgabe ")
                code { inventory.release }
            }
        }
        return ReportPage(words: words, title: "\(heading) – \(settings.title)", style: Self.style).bytes(head: introduction) {
            facts
            kinds
            sending
            proof
            access
            parts
        }
    }

    func size(_ bytes: Int) -> String { Phrase.size(bytes).translated(by: phrases).text }

    func part(_ heading: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        section {
            h2 { heading }
            content()
        }
    }
}
