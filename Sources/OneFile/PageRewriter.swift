import Hypertext
import SitePlan

/// Makes the markup of one page fit to be in a document with all the others: every id and every reference to one gets the page's name, links
/// lead to elements instead of files, pictures bring their bytes, and what only a site can do is not offered.
struct PageRewriter {
    let places: OneFilePlaces
    let files: EmbeddedFiles
    /// The page that the markup was made for: its relative addresses count from there.
    let route: Route

    func rewritten(_ markup: [UInt8], _ change: (inout StartTag) -> Void = { _ in }) -> [UInt8] {
        MarkupRewriter.rewritten(markup) { tag in
            // The drawings are there once for all pages, under their own names.
            if tag.name == "use" || tag.name == "symbol" { return }
            change(&tag)
            names(&tag)
            switch tag.name {
            case "a": link(&tag)
            case "img": picture(&tag)
            case "source": tag["srcset"] = tag["srcset"].map { embedded($0.replacing("%2C", with: ",")) }
            case "form": form(&tag)
            case "button": button(&tag)
            default: break
            }
        }
    }

    /// Attributes that name elements, some of them several.
    private static let references = [
        "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers", "list", "form",
    ]

    private func names(_ tag: inout StartTag) {
        if let id = tag["id"] { tag["id"] = OneFilePlaces.id(id, on: route) }
        for name in Self.references where tag.has(name) {
            tag[name] = tag[name]?.split(separator: " ").map { OneFilePlaces.id(String($0), on: route) }.joined(separator: " ")
        }
        for (index, attribute) in tag.attributes.enumerated() {
            guard let value = attribute.value, value.hasPrefix("url(#") else { continue }
            tag.attributes[index].value = "url(#\(OneFilePlaces.id(String(value.dropFirst(5)), on: route))"
        }
    }

    private func link(_ tag: inout StartTag) {
        if tag.has("data-index") {
            // The script finds these by their place on the site.
            for name in ["data-index", "data-engine"] { tag[name] = tag[name].map { OneFilePlaces.path(of: $0, on: route) } }
        }
        guard let address = tag["href"], let target = places.target(of: address, on: route) else { return }
        tag["download"] = nil
        switch target {
        case .place(let place): tag["href"] = place
        case .site(let address):
            tag["href"] = address
            tag["rel"] = "noopener"
        case .nowhere:
            // Words stay, because they are part of a sentence or a list. A button without a purpose does not.
            if tag["class"]?.split(separator: " ").contains("btn") == true { tag.mark("hidden") }
            for name in ["href", "hreflang", "rel", "type"] { tag[name] = nil }
        }
    }

    private func picture(_ tag: inout StartTag) {
        guard let address = tag["src"] else { return }
        // One width of each picture is enough to carry.
        for name in ["srcset", "sizes"] { tag[name] = nil }
        tag["src"] = embedded(address)
    }

    private func embedded(_ address: String) -> String {
        files.dataAddress(of: OneFilePlaces.path(of: address, on: route)) ?? EmbeddedFiles.nothing
    }

    /// Nothing can be sent from here; the script answers what it can.
    private func form(_ tag: inout StartTag) {
        guard tag.has("action") else { return }
        tag["action"] = nil
        tag["class"] = [tag["class"], "with-script"].compactMap(\.self).joined(separator: " ")
    }

    /// A button that copies the address of the page: worth something only if the site has one.
    private func button(_ tag: inout StartTag) {
        guard let place = tag["data-link"] else { return }
        tag["data-link"] = nil
        guard let address = places.siteAddress(of: route, at: place) else { return tag.mark("hidden") }
        tag["data-copy"] = address
    }
}
