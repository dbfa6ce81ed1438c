package import Hypertext
package import SiteModel
package import SitePlan
import SiteValues

extension PageContext {
    /// A portrait beside what is said about somebody; the words alone where there is none that may be shown.
    package func portrayed(_ entry: some Pictured, @HTMLBuilder _ words: () -> HTML) -> HTML {
        guard let portrait = portrait(of: entry) else { return words() }
        return div(.class("portrayed")) {
            portrait
            div { words() }
        }
    }

    /// The photo of a page, as wide as the page.
    package func widePhoto(of article: Article) -> HTML? {
        shown(article).map { photo, route in
            div(.class("band wide-photo")) { picture(at: route, alt: photo.alt ?? "", sizes: "92vw") }
        }
    }

    /// A portrait is an inch wide: the smallest picture is enough.
    private func portrait(of entry: some Pictured) -> HTML? {
        shown(entry).map { photo, route in
            let alt = photo.alt ?? entry.photoName
            guard let size = links.pictureSize(route) else { return img(.src(asset(route)), .alt(alt), .lazy) }
            let small = links.smallerPictures(route).first
            let width = small?.width ?? size.width
            return img(
                .src(asset(small?.route ?? route)), .alt(alt), .width(width), .height(max(1, size.height * width / size.width)), .lazy)
        }
    }

    private func shown(_ entry: some Pictured) -> (Photo, Route)? {
        entry.photo.flatMap { photo in links.photo(photo).map { (photo, $0) } }
    }
}
