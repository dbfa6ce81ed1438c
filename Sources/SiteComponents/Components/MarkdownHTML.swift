import Diagnostics
package import Hypertext
package import Markdown
import SiteModel
import SitePlan
import Text

extension PageContext {
    /// A Markdown text on this page: its links made relative, outside ones marked, pictures given their place.
    package func markdown(_ document: MarkdownDocument) -> HTML {
        HTML {
            for segment in document.segments {
                switch segment {
                case .html(let bytes): HTML(rendered: bytes)
                case .linkStart(let index): linkStart(document.links[index])
                case .linkEnd(let index):
                    if links.unpublished(behind: document.links[index], in: page.language) == nil {
                        HTML(raw: "</a>")
                        addressNote(document.links[index])
                    }
                case .image(let index): picture(document.images[index])
                }
            }
        }
    }

    /// The start tag of a link, and its words where the author left them out (`[](SM-06)`).
    private func linkStart(_ link: MarkdownLink) -> HTML {
        var tag = "<a"
        var words = ""
        switch links.resolve(link.destination, from: link.location.path, in: page.language) {
        case .page(let key, let fragment):
            if let target = self.link(to: key, fragment: fragment) { tag += " href=\"\(escaped(target.value))\"" }
            if link.text.isEmpty { words = title(key) ?? link.destination }
        case .samePage(let fragment): tag += " href=\"#\(escaped(fragment))\""
        case .file(let route, let suffix): tag += " href=\"\(escaped(self.link(to: route, suffix: suffix).value))\""
        case .outside(let address):
            tag += " href=\"\(escaped(address.text))\""
            if address.text.lowercased().hasPrefix("http") { tag += " class=\"out\" rel=\"noopener\"" }
        case .absent(let unpublished): return HTML(link.text.isEmpty ? unpublished.shownTitle : "")
        case .broken: break
        }
        return HTML(rendered: Array((tag + ">" + escaped(words)).utf8))
    }

    private func picture(_ image: MarkdownImage) -> HTML {
        guard case .file(let route, _) = links.resolve(image.destination, from: image.location.path, in: page.language) else {
            return HTML(image.alt)
        }
        // A text is about 42rem wide, and as wide as a narrow window.
        return picture(at: route, alt: image.alt, sizes: "(max-width: 44rem) 92vw, 42rem")
    }

    /// A picture of the authors in as many widths as there are.
    func picture(at route: Route, alt: String, sizes: String) -> HTML {
        guard let size = links.pictureSize(route) else { return img(.src(asset(route)), .alt(alt), .lazy) }
        let smaller = links.smallerPictures(route)
        if smaller.isEmpty { return img(.src(asset(route)), .alt(alt), .width(size.width), .height(size.height), .lazy) }
        let sources = smaller.map { (asset($0.route), width: $0.width) } + [(asset(route), width: size.width)]
        return img(
            .src(asset(route)), .srcset(sources), .sizes(sizes), .alt(alt), .width(size.width), .height(size.height), .lazy)
    }

    private func escaped(_ text: String) -> String {
        MarkupEscape.escaped(text, in: .attribute)
    }
}
