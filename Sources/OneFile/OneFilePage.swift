package import Hypertext
package import SiteComponents

/// A page of the site on its way into the document: what it shows, not rewritten yet, and what a template knows about it.
package struct OneFilePage: Sendable {
    package let context: PageContext
    package let main: HTML

    package init(_ context: PageContext, main: HTML) {
        self.context = context
        self.main = main
    }
}
