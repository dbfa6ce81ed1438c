import Diagnostics
import SiteFields
import SiteValues

/// Holds the nodes of a situation to be one tree of steps that always ends: each next step exists, each step can be reached,
/// and nobody is sent round in circles.
enum SituationTree {
    static func check(_ nodes: [SituationNode], in fields: inout FieldReader) {
        guard let start = nodes.first else { return }
        let byID = Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first }
        let names = KnownNames(nodes.map(\.id.name))
        for node in nodes {
            for option in node.options where byID[option.next] == nil && option.next != .unreadable {
                let near = names.nearest(to: option.next.name)
                fields.report(
                    .danglingReference, at: option.nextLocation, "There is no step `\(option.next)` in this situation.",
                    remedy: near.map { "Did you mean `\($0)`?" } ?? "Its steps are \(names.names.joined(separator: ", ")).")
            }
        }
        var reached: Set<EntryID> = []
        var path: [EntryID] = []
        walk(from: start, byID, &reached, &path, &fields)
        for node in nodes where !reached.contains(node.id) && node.id != .unreadable {
            fields.report(
                .unreachableStep, at: node.location, "No answer leads to the step `\(node.id)`.",
                remedy: "Lead an option to it with `next: \(node.id)`, or take it out.")
        }
    }

    private static func walk(
        from node: SituationNode, _ byID: [EntryID: SituationNode], _ reached: inout Set<EntryID>, _ path: inout [EntryID],
        _ fields: inout FieldReader
    ) {
        guard reached.insert(node.id).inserted else { return }
        path.append(node.id)
        defer { path.removeLast() }
        for option in node.options {
            if path.contains(option.next) {
                fields.report(
                    .circularSteps, at: option.nextLocation,
                    "This answer leads back to `\(option.next)`: readers would go round in circles.",
                    remedy: "Lead it on to a step that ends with an answer.")
            } else if let next = byID[option.next] {
                walk(from: next, byID, &reached, &path, &fields)
            }
        }
    }
}
