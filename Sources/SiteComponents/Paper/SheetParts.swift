package import Hypertext
import Markdown
package import Messages
package import SiteModel
package import SitePlan
import Text

extension PageContext {
    /// A drawing of the theme for paper.
    package func drawing(_ name: String?, class extra: String = "ico", colour: String = "go") -> HTML {
        guard let name, let drawing = kit.paperDrawings["i-" + name] else { return .empty }
        return drawing.html(.line, class: extra, colour: kit.hex(colour))
    }

    /// A mark without space around it.
    package func bigMark(_ kind: Mark, class extra: String = "sign", colour: String? = nil) -> HTML {
        guard let drawing = kit.paperDrawings["m-big" + kind.rawValue] ?? kit.paperDrawings["m-" + kind.rawValue] else { return .empty }
        return drawing.html(.shape, class: extra, colour: kit.hex(colour ?? kind.colourToken))
    }

    /// The code to an address that stays, with the address to type; nothing on a site that has no public address.
    package func code(_ name: String, label: String? = nil) -> HTML {
        guard let address = permanentAddress(name), let code = code(for: address) else {
            return .empty
        }
        return code.html(label: text(.qrLabel, ["address": label ?? Self.withoutScheme(address)]))
    }

    /// The whole address of a permanent link, for codes.
    package func permanentAddress(_ name: String) -> String? {
        links.target(.redirect(name), in: page.language).flatMap { settings.address(of: $0.route) }
    }

    /// The site's address as people type it.
    package var shortAddress: String? {
        settings.baseURL.map { Self.withoutScheme($0) }
    }

    /// The same on a sheet: where there is something to click, it can be clicked.
    package func printedAddress(class name: String = "web") -> HTML? {
        guard let base = settings.baseURL, let target = Href.outside(base) else { return nil }
        // A page shows pictures of sheets; what is followed there is the link beside the picture.
        guard page.isSheet else { return span(.class(name)) { Self.withoutScheme(base) } }
        return a(.class(name), .href(target)) { Self.withoutScheme(base) }
    }

    static func withoutScheme(_ address: String) -> String {
        let utf8 = address.utf8
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), utf8[colon...].starts(with: "://".utf8) else { return address }
        return String(address[utf8.index(colon, offsetBy: 3)...])
    }

    /// "Edition 3, 2 November 2026": on every sheet, so that an old one is known for what it is.
    package var editionLine: String? {
        settings.editionLine(in: messages)
    }

    /// The organisation and the edition: the small print of a sheet.
    package var imprint: String {
        [settings.organisation, editionLine].compactMap(\.self).joined(separator: " · ")
    }

    /// On a sheet, a link to another site is followed by its address: paper cannot be clicked.
    package func addressNote(_ address: String) -> HTML? {
        guard page.isSheet, address.lowercased().hasPrefix("http"), let target = Href.outside(address) else { return nil }
        return span(.class("fn")) { a(.href(target)) { address } }
    }

    /// The same of a link in a text: mail addresses and telephone numbers too, unless its words say them.
    func addressNote(_ link: MarkdownLink) -> HTML? {
        let parts = link.destination.split(separator: ":", maxSplits: 1)
        guard page.isSheet, parts.count == 2, let target = Href.outside(link.destination) else {
            return addressNote(link.destination)
        }
        let shown: String
        switch parts[0].lowercased() {
        case "mailto":
            let addresses = parts[1].prefix { $0 != "?" }
            shown = (PercentEncoding.decoded(addresses.utf8) ?? String(addresses)).split(separator: ",").joined(separator: ", ")
            if link.text.contains(shown) { return nil }
        case "tel":
            shown = String(parts[1].prefix { $0 != ";" })
            if link.text.filter(\.isNumber).hasSuffix(shown.filter(\.isNumber).suffix(6)) { return nil }
        default: return addressNote(link.destination)
        }
        return span(.class("fn")) { a(.href(target)) { shown } }
    }

    package var oopsPromise: String? { localizedSite.oopsPromise }

    package var oopsPhone: String? { localizedSite.oopsPhone }
}

extension LocalizedSite {
    /// The number to ring when something went wrong, in one piece.
    package var oopsPhone: String? {
        article(layout: .oops)?.contact.flatMap { contact($0)?.phone }?.substituting(" ", with: "\u{A0}")
    }

    /// What becomes of somebody who comes forward, in the organisation's own words: what its page for that promises first.
    package var oopsPromise: String? {
        (article(layout: .oops)?.deal).map { FirstSentence.of($0[...]) }
    }

    /// Whether a guideline sends its reader to that number.
    package func asksForOops(_ guideline: Guideline) -> Bool {
        guideline.kind == .help && guideline.contact != nil && guideline.contact == article(layout: .oops)?.contact
    }
}

extension Settings {
    /// nil where the settings say neither which edition this is nor of what day.
    package func editionLine(in messages: Messages) -> String? {
        let parts = [edition.map { messages.text(.edition, ["number": $0]) }, updated.map { messages.date($0) }].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension Mark {
    /// The token of the mark's colour.
    var colourToken: String {
        switch self {
        case .bang: "go"
        case .comma: "grey"
        case .stop: "red"
        case .quest: "blue"
        case .star: "ink"
        }
    }
}

extension String {
    /// Keeps a short last word with the one before it: alone on a line of a poster or card it looks like a mistake.
    package var withoutLonelyEnd: String {
        guard let blank = lastIndex(of: " "), distance(from: blank, to: endIndex) <= 6 else { return self }
        return self[..<blank] + "\u{A0}" + self[index(after: blank)...]
    }
}
