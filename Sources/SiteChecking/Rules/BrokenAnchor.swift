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
        for entry in input.links where entry.link.destination.utf8.contains(UInt8(ascii: "#")) {
            let (link, document, language) = (entry.link, entry.document, entry.language)
            let source = link.location.path
            var anchors: Set<String> = ["main"]
            let wanted: String
            switch links.resolve(link.destination, from: source, in: language) {
            case .samePage(let fragment):
                wanted = fragment
                anchors.formUnion(document.anchors)
                anchors.formUnion(input.anchorsBeside(source, in: language))
            case .page(let key, let fragment):
                guard let fragment, let target = links.target(key, in: language) else { continue }
                wanted = fragment
                anchors.formUnion(target.anchors)
            case .broken(.noSuchAnchor, let suggestion):
                let fragment = link.destination.split(separator: "#", maxSplits: 1).last.map(String.init) ?? ""
                report(fragment, suggestion, at: link.location, to: &findings)
                continue
            case .broken, .file, .outside, .absent: continue
            }
            guard !anchors.contains(wanted) else { continue }
            report(wanted, Suggestion.nearest(to: wanted, among: anchors.sorted()), at: link.location, to: &findings)
        }
    }

    private static func report(_ fragment: String, _ suggestion: String?, at location: SourceLocation, to findings: inout Findings) {
        findings.report(
            at: location, "There is no heading `#\(fragment)` on that page.",
            remedy: suggestion.map { "Did you mean `#\($0)`?" } ?? "Take the part after `#` out, or write it like the heading: "
                + "lower-case letters and hyphens.")
    }
}

extension CheckInput {
    /// Places on the page that is made of this source. A data file feeds several pages: there every page's places count.
    fileprivate func anchorsBeside(_ source: String, in language: Language) -> Set<String> {
        if let key = plan.links.key(ofSource: source), let target = plan.links.target(key, in: language) { return target.anchors }
        return plan.pages.filter { $0.language == language }.reduce(into: []) { $0.formUnion($1.anchors) }
    }
}
