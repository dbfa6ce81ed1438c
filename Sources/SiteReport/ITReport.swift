package import Diagnostics
import Hypertext
package import Messages
package import SiteHosting
package import SiteModel
import SiteValues
import Text

/// One sheet of A4 for whoever runs the server: what lies in the folder, what it asks for, what it has to be sent with, and how to tell that it
/// is whole. Everything on it is counted from the finished site. It stands alone, as the page for Legal does.
package struct ITReport: Sendable {
    let site: Site
    let inventory: SiteInventory
    let findings: [Diagnostic]
    let words: ReportWords
    let messages: Messages

    /// - Parameter messages: of the project's language; they write the dates.
    package init(of site: Site, _ inventory: SiteInventory, findings: [Diagnostic], messages: Messages) {
        self.site = site
        self.inventory = inventory
        self.findings = findings
        self.messages = messages
        words = ReportWords(site.defaultLocalizedSite.language)
    }

    package var bytes: [UInt8] {
        let settings = site.defaultLocalizedSite.settings
        let heading = words.say("What the server gets", "Was auf den Server kommt")
        return HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(words.language.tag)) {
                head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    meta(.name("robots"), .content("noindex"))
                    meta(.name("color-scheme"), .content("light dark"))
                    title { "\(heading) – \(settings.title)" }
                    HTML(raw: ITReport.style)
                }
                body {
                    header {
                        h1 { heading }
                        p {
                            words.say(
                                "\(settings.title), \(settings.organisation), as of \(messages.date(site.asOf)). Release ",
                                "\(settings.title), \(settings.organisation), Stand \(messages.date(site.asOf)). Ausgabe ")
                            code { inventory.release }
                        }
                    }
                    main {
                        facts
                        kinds
                        sending
                        proof
                        access
                        parts
                    }
                }
            }
        }.bytes
    }

    func size(_ bytes: Int) -> String { ByteCount.text(bytes, point: words.say(".", ",")) }

    func part(_ heading: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        section {
            h2 { heading }
            content()
        }
    }
}
