package import SiteModel

/// A text that has a page of its own for as long as it is on the site: a link to it always leads there. What may be missing, such as the
/// page of a layout, is named by its ``PageKey`` instead.
package protocol PageSubject {
    var pageKey: PageKey { get }
    /// The page's path in the folder of its language. Pages and links both get it from here.
    func pagePath(in localizedSite: LocalizedSite) -> String
}

extension Guideline: PageSubject {
    package var pageKey: PageKey { .guideline(id) }
    package func pagePath(in localizedSite: LocalizedSite) -> String { "guidelines/\(slug).html" }
}

extension Incident: PageSubject {
    package var pageKey: PageKey { .incident(id) }
    package func pagePath(in localizedSite: LocalizedSite) -> String { "incidents/\(slug).html" }
}

extension Event: PageSubject {
    package var pageKey: PageKey { .event(id) }
    package func pagePath(in localizedSite: LocalizedSite) -> String { "launch/\(slug).html" }
}

/// Its first step.
extension Situation: PageSubject {
    package var pageKey: PageKey { .situation(id, node: nil) }

    package func pagePath(in localizedSite: LocalizedSite) -> String {
        "\(localizedSite.shouldIReply?.id == id ? "should-i-reply" : "situations")/\(id).html"
    }
}

/// A step of a situation: a question with links to the next steps, or an answer.
package struct SituationStep: PageSubject, Sendable {
    package let situation: Situation
    package let node: SituationNode

    package init(_ node: SituationNode, of situation: Situation) {
        self.node = node
        self.situation = situation
    }

    /// Where an option leads; nil when the situation has no such step.
    package init?(after option: SituationOption, in situation: Situation) {
        guard let node = situation.nodes.first(where: { $0.id == option.next }) else { return nil }
        self.init(node, of: situation)
    }

    package var isStart: Bool { node.id == situation.nodes.first?.id }
    package var pageKey: PageKey { isStart ? situation.pageKey : .situation(situation.id, node: node.id) }

    package func pagePath(in localizedSite: LocalizedSite) -> String {
        let start = situation.pagePath(in: localizedSite)
        return isStart ? start : "\(start.dropLast(".html".count))-\(node.id).html"
    }
}
