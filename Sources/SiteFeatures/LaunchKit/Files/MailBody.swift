import Diagnostics
import Markdown
import SiteModel
import SitePlan
import Text

/// The author's text of a mail, with every link resolved once: the HTML part and the plain part are written from the same pieces, so that
/// neither has a link that the other lacks.
struct MailBody {
    private var pieces: [Piece] = []

    private enum Piece {
        case markup([UInt8])
        /// Words that no author wrote: the title for `[](SM-06)`, what a picture shows.
        case words(String)
        case linkStart(String)
        case linkEnd(String)
    }

    init(_ document: MarkdownDocument, _ localizedSite: LocalizedSite, _ links: LinkTable) {
        let addresses = document.links.map { Self.resolved($0, localizedSite, links) }
        for segment in document.segments {
            switch segment {
            case .html(let bytes): pieces.append(.markup(bytes))
            case .linkStart(let index):
                if let address = addresses[index].address { pieces.append(.linkStart(address)) }
                if let words = addresses[index].words { pieces.append(.words(words)) }
            case .linkEnd(let index):
                if let address = addresses[index].address { pieces.append(.linkEnd(address)) }
            case .image(let index): pieces.append(.words(document.images[index].alt))
            }
        }
    }

    /// Where a link leads when it is read in a mail program: a whole address, or nowhere on a site that has none; and the words that its
    /// author left to us.
    private static func resolved(
        _ link: MarkdownLink, _ localizedSite: LocalizedSite, _ links: LinkTable
    ) -> (address: String?, words: String?) {
        func words(_ title: String?) -> String? { link.text.isEmpty ? title ?? link.destination : nil }
        func address(of route: Route) -> String? {
            localizedSite.settings.baseURL.map { $0.withSlash + PercentEncoding.path(route.path) }
        }
        switch links.resolve(link.destination, from: link.location.path, in: localizedSite.language) {
        case .page(let key, let fragment):
            guard let target = links.target(key, in: localizedSite.language) else { return (nil, words(nil)) }
            let place = fragment.map { "#" + PercentEncoding.fragment($0) } ?? ""
            return (address(of: target.route).map { $0 + place }, words(target.title))
        case .file(let route, let suffix): return (address(of: route).map { $0 + PercentEncoding.fragment(suffix) }, words(nil))
        case .outside(let outside): return (outside.text, words(nil))
        case .absent(let unpublished): return (nil, words(unpublished.shownTitle))
        case .samePage, .broken: return (nil, words(nil))
        }
    }

    var html: String {
        var html: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .markup(let bytes): html += bytes
            case .words(let words): html += MarkupEscape.escaped(words, in: .xml).utf8
            case .linkStart(let address): html += "<a href=\"\(MarkupEscape.escaped(address, in: .attribute))\">".utf8
            case .linkEnd: html += "</a>".utf8
            }
        }
        return String(decoding: html, as: UTF8.self)
    }

    /// Wrapped for a narrow window; after the words of a link comes its address.
    func plainText(width: Int) -> String {
        var writer = PlainTextWriter(width: width)
        for piece in pieces {
            switch piece {
            case .markup(let bytes): writer.read(markup: String(decoding: bytes, as: UTF8.self))
            case .words(let words): writer.write(words)
            case .linkStart: writer.linkStarts()
            case .linkEnd(let address): writer.linkEnds(at: address)
            }
        }
        return writer.finished()
    }
}
