import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// Which names there are in each kind, and whether everything that is referred to exists.
struct ReferenceResolver {
    private var names: [ObjectIdentifier: Set<String>] = [:]
    private var leftOut: [ObjectIdentifier: Set<String>] = [:]
    private var archived: [ObjectIdentifier: Set<String>] = [:]

    mutating func add<Kind: ContentKind>(_ entry: Kind, isShown: Bool) {
        guard !entry.referenceName.isEmpty else { return }
        let (kind, all) = (ObjectIdentifier(Kind.self), [entry.referenceName] + entry.otherNames)
        names[kind, default: []].formUnion(all)
        if !isShown { leftOut[kind, default: []].formUnion(all) }
        if isShown, entry.isArchived { archived[kind, default: []].formUnion(all) }
    }

    /// Names of entries that are there where something else is so. Somebody has said that it is not: their mentions go without a note.
    mutating func addHidden(_ ids: [String], of kind: any ContentKind.Type) {
        names[ObjectIdentifier(kind), default: []].formUnion(ids)
    }

    /// Names in files that cannot be read.
    mutating func add(_ salvaged: [String], of kind: any ContentKind.Type) {
        names[ObjectIdentifier(kind), default: []].formUnion(salvaged)
    }

    func check(_ references: [Reference], log: inout DiagnosticLog) {
        var sorted: [ObjectIdentifier: KnownNames] = [:]
        lazy var guidelines = KnownGuidelineIDs((names[ObjectIdentifier(Guideline.self)] ?? []).sorted())
        for reference in references {
            let kind = ObjectIdentifier(reference.kind)
            let known = names[kind] ?? []
            guard known.contains(reference.name) else {
                let all = sorted[kind] ?? KnownNames(known.sorted())
                sorted[kind] = all
                let near = reference.kind == Guideline.self ? guidelines.nearest(to: reference.name) : all.nearest(to: reference.name)
                log.report(
                    Diagnostic(
                        rule: .danglingReference, at: reference.location,
                        "There is no \(Phrase(name: reference.kind.displayName)) `\(reference.name)`.",
                        remedy: remedy(for: reference, near: near, known: all)))
                continue
            }
            if leftOut[kind]?.contains(reference.name) == true {
                log.report(
                    Diagnostic(
                        rule: .referenceLeftOut, severity: .note, at: reference.location,
                        "The \(Phrase(name: reference.kind.displayName)) `\(reference.name)` is not out on the day of this build; the mention is left out, too."
                    ))
            }
            if archived[kind]?.contains(reference.name) == true {
                log.report(
                    Diagnostic(
                        rule: .referenceLeftOut, severity: .note, at: reference.location,
                        "The \(Phrase(name: reference.kind.displayName)) `\(reference.name)` is archived; the mention is left out.",
                        remedy: "Take it out here, or take `archived: true` out of its file. A link in a text may still lead to its page."))
            }
        }
    }

    private func remedy(for reference: Reference, near: String?, known: KnownNames) -> Phrase {
        let isGuideline = reference.kind == Guideline.self
        if let near { return "Did you mean `\(near)`?" }
        let place = reference.kind.place.path
        if reference.kind == Contact.self {
            return "Write `also: [\(reference.name)]` into the contact in \(place) that answers for it, or name another here."
        }
        if isGuideline, known.names.count > 12 {
            return
                "Take it out here. If its file in \(place) was deleted: put it back with `expire:` and a day, because ids are for life."
        }
        return known.names.isEmpty || known.names.count > 12
            ? "Look in \(place) for the right one." : "Known: \(known.names.joined(separator: ", ")), in \(place)."
    }
}
