import Diagnostics
import Markdown
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let brokenAnchor = Rule(
        "broken-anchor", .error,
        why: "The part after `#` names a heading. When the heading is gone, the reader lands at the top of the page and looks "
            + "for the answer alone.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "## First steps\n\nGo on [below](#first-stepps).",
            mended: "## First steps\n\nGo on [below](#first-steps).")
    ) { input, findings in
        let links = input.plan.links
        var suggestions = LinkSuggestions(links)
        var beside = PlacesBeside(input)
        for entry in input.links where entry.link.destination.utf8.contains(UInt8(ascii: "#")) {
            let (link, language) = (entry.link, entry.language)
            switch links.resolve(link.destination, from: link.location.path, in: language) {
            case .samePage(let fragment):
                guard fragment != "main", !entry.anchors.contains(fragment) else { continue }
                let near = beside.places(beside: link.location.path, in: language)
                guard !near.names.contains(fragment) else { continue }
                report(fragment, near.known.nearest(to: fragment), at: link.location, to: &findings)
            case .page(let key, let fragment):
                guard let fragment, fragment != "main", let target = links.target(key, in: language), !target.anchors.contains(fragment)
                else { continue }
                report(fragment, suggestions.anchor(like: fragment, on: key, in: language), at: link.location, to: &findings)
            case .broken(.noSuchAnchor(let key), let fragment?):
                report(fragment, suggestions.anchor(like: fragment, on: key, in: language), at: link.location, to: &findings)
            case .broken, .file, .outside, .absent: continue
            }
        }
    }

    private static func report(_ fragment: String, _ suggestion: String?, at location: SourceLocation, to findings: inout Findings) {
        findings.report(
            at: location, "There is no heading `#\(fragment)` on that page.",
            remedy: suggestion.map { "Did you mean `#\($0)`?" } ?? "Take the part after `#` out, or write it like the heading: "
                + "lower-case letters and hyphens.")
    }
}

/// Places on the page that is made of a source. A data file feeds several pages: there every page's places count.
private struct PlacesBeside {
    struct Places {
        let names: Set<String>
        let known: KnownNames
    }

    private struct Source: Hashable {
        let path: String
        let language: Language
    }

    private let input: CheckInput
    private var bySource: [Source: Places] = [:]

    init(_ input: CheckInput) {
        self.input = input
    }

    mutating func places(beside path: String, in language: Language) -> Places {
        let source = Source(path: path, language: language)
        if let places = bySource[source] { return places }
        let names: Set<String>
        if let key = input.plan.links.key(ofSource: path), let target = input.plan.links.target(key, in: language) {
            names = target.anchors
        } else {
            names = input.plan.pages.filter { $0.language == language }.reduce(into: []) { $0.formUnion($1.anchors) }
        }
        let places = Places(names: names, known: KnownNames(names.union(["main"]).sorted()))
        bySource[source] = places
        return places
    }
}
