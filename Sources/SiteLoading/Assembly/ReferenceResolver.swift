import Diagnostics
import SiteModel

/// Who there is to be named, and whether everybody who is named exists.
struct ReferenceResolver {
    private var names: [Reference.Target: Set<String>] = [:]
    private var leftOut: [Reference.Target: Set<String>] = [:]
    private var archived: [Reference.Target: Set<String>] = [:]

    mutating func add(_ named: [LocalizedSiteBuilder.Named], salvaged: [String] = [], as target: Reference.Target) {
        names[target, default: []].formUnion(named.map(\.name).filter { !$0.isEmpty })
        names[target, default: []].formUnion(salvaged)
        leftOut[target, default: []].formUnion(named.filter { !$0.isShown }.map(\.name))
    }

    /// Names of what has a page and is in no list.
    mutating func archive(_ names: [String], as target: Reference.Target) {
        archived[target, default: []].formUnion(names)
    }

    func check(_ references: [Reference], log: inout DiagnosticLog) {
        for reference in references {
            let known = names[reference.target] ?? []
            guard known.contains(reference.name) else {
                log.report(
                    Diagnostic(
                        rule: "dangling-reference", at: reference.location, "There is no \(reference.target.rawValue) `\(reference.name)`.",
                        remedy: remedy(for: reference, known: known.sorted())))
                continue
            }
            if leftOut[reference.target]?.contains(reference.name) == true {
                log.report(
                    Diagnostic(
                        rule: "reference-left-out", severity: .note, at: reference.location,
                        "The \(reference.target.rawValue) `\(reference.name)` is not out on the day of this build; the mention is left out, too."
                    ))
            }
            if archived[reference.target]?.contains(reference.name) == true {
                log.report(
                    Diagnostic(
                        rule: "reference-left-out", severity: .note, at: reference.location,
                        "The \(reference.target.rawValue) `\(reference.name)` is archived; the mention is left out.",
                        remedy: "Take it out here, or take `archived: true` out of its file. A link in a text may still lead to its page."))
            }
        }
    }

    private func remedy(for reference: Reference, known: [String]) -> String {
        let near =
            reference.target == .guideline
            ? GuidelineID.meant(by: reference.name, among: known) : Suggestion.nearest(to: reference.name, among: known)
        if let near { return "Did you mean `\(near)`?" }
        if reference.target == .guideline, known.count > 12 {
            return
                "Take it out here. If its file in content/guidelines was deleted: put it back with `expire:` and a day, because ids are for life."
        }
        let place = reference.target.whereToLook
        return known.isEmpty || known.count > 12
            ? "Look in \(place) for the right one." : "Known: \(known.joined(separator: ", ")), in \(place)."
    }
}

extension Reference.Target {
    fileprivate var whereToLook: String {
        switch self {
        case .guideline: "content/guidelines"
        case .incident: "content/incidents"
        case .contact: "content/data/contacts.yml"
        case .mustHave: "content/data/must_haves.yml"
        case .session: "content/data/training.yml"
        }
    }
}
