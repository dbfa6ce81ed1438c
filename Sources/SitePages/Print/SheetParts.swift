package import Hypertext
package import SiteModel

extension Frame {
    /// A drawing of the theme as it stands on paper: whole, because a PDF knows no symbols of another place, and with its colour in it.
    package func drawing(_ name: String?, class extra: String = "ico", colour: String = "go") -> HTML {
        guard let name, let symbol = kit.symbols["i-" + name] else { return .empty }
        return drawing(
            symbol, class: extra,
            tag: "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\"", colour)
    }

    /// A mark without space around it.
    package func bigMark(_ kind: Mark, class extra: String = "sign", colour: String? = nil) -> HTML {
        guard let symbol = kit.symbols["m-big" + kind.rawValue] ?? kit.symbols["m-" + kind.rawValue] else { return .empty }
        return drawing(symbol, class: extra, tag: "fill=\"currentColor\"", colour ?? kind.colourToken)
    }

    private func drawing(_ symbol: String, class name: String, tag attributes: String, _ colour: String) -> HTML {
        let parts = symbol.split(separator: ">", maxSplits: 1)
        guard parts.count == 2, let box = parts[0].firstRange(of: "viewBox=\"") else { return .empty }
        let viewBox = parts[0][box.upperBound...].prefix { $0 != "\"" }
        let value = kit.colours[colour].flatMap(Self.plainColour) ?? "#000"
        let inside = parts[1].replacing("</symbol>", with: "</svg>").replacing(
            " class=\"ln\"", with: " fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\""
        )
        // Drawn shapes do not inherit a colour in every renderer.
        .replacing("currentColor", with: value)
        let open =
            "<svg class=\"\(name)\" aria-hidden=\"true\" \(attributes.replacing("currentColor", with: value)) viewBox=\"\(viewBox)\">"
        return HTML(rendered: Array((open + inside).utf8))
    }

    /// A colour that may stand in an attribute as it is; anything else is drawn black rather than trusted.
    private static func plainColour(_ text: String) -> String? {
        text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit) ? text : nil
    }

    /// The code to an address that stays, with the address to type; nothing on a site that has no public address.
    package func code(_ name: String, label: String? = nil) -> HTML {
        guard let address = aliasAddress(name), let code = QRCode(address) else { return .empty }
        return code.html(label: words.filled(.qrLabel, ["address": label ?? Self.withoutScheme(address)]))
    }

    /// The whole address of a signpost, for codes.
    package func aliasAddress(_ name: String) -> String? {
        guard let base = settings.baseURL, let target = links.target(.alias(name), in: page.language) else { return nil }
        return base.withSlash + target.route.path
    }

    /// The site's address as people type it.
    package var shortAddress: String? {
        settings.baseURL.map { Self.withoutScheme($0) }
    }

    static func withoutScheme(_ address: String) -> String {
        String(address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...])
    }

    /// "Edition 3, 2 November 2026": on every sheet, so that an old one is known for what it is.
    package var editionLine: String {
        "\(words.filled(.edition, ["number": settings.edition])), \(words.date(settings.updated))"
    }

    /// Behind a link to the outside on a sheet stands where it leads: paper cannot be clicked.
    func addressNote(_ address: String) -> HTML? {
        guard page.medium == .print, address.hasPrefix("http"), Href.outside(address) != nil else { return nil }
        return span(.class("fn")) { address }
    }

    /// The number to ring when something went wrong, in one piece.
    var oopsPhone: String? {
        edition.article(layout: .oops)?.contact.flatMap { edition.contact($0)?.phone }?.replacing(" ", with: "\u{A0}")
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
