package import Diagnostics

/// What a command changes in the files of a project, as it tells it.
package struct EditReport: Sendable {
    /// What was asked for: "Drop SM-14".
    package let headline: Phrase
    package let places: [ChangedPlace]
    package let removed: [String]
    /// Old paths with new ones.
    package let renamed: [(old: String, new: String)]
    package let created: [String]
    package let remarks: [ProjectEdit.Remark]
    /// Whether it is done; false for a plan.
    package let isMade: Bool
    /// Whether every place is shown; false for somebody who has just read them.
    let showsPlaces: Bool

    package init(_ headline: Phrase, _ edit: ProjectEdit, isMade: Bool, showsPlaces: Bool = true) {
        self.headline = headline
        places = edit.places
        removed = edit.removed.sorted()
        renamed = edit.renamed.sorted { $0.key < $1.key }.map { (old: $0.key, new: $0.value) }
        created = edit.created.map(\.path).sorted()
        remarks = edit.remarks
        self.isMade = isMade
        self.showsPlaces = showsPlaces
    }

    var isEmpty: Bool { places.isEmpty && removed.isEmpty && renamed.isEmpty && created.isEmpty }
}
