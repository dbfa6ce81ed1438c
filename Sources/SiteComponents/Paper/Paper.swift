package import Hypertext
import SiteModel
package import SitePlan

extension PageContext {
    /// A whole sheet: how to print it (on the screen only), then its papers.
    package func sheet(_ how: String, @HTMLBuilder papers: () -> HTML) -> HTML {
        HTML {
            header(.class("how")) {
                p { strong { page.title } }
                p {
                    "\(how) "
                    titledLink(.layout(.launch)) ?? titledLink(.home)
                }
            }
            Hypertext.main(.id("main")) {
                h1(.class("vh")) { page.title }
                papers()
            }
        }
    }

    /// One side of paper. Its label is what it is called in the PDF's bookmarks.
    package func paper(_ format: PrintFormat, _ kind: String = "", label: String, @HTMLBuilder _ face: () -> HTML) -> HTML {
        section(.class("paper \(format.rawValue)" + (kind.isEmpty ? "" : " " + kind)), .aria("label", label)) { face() }
    }
}
