package import Diagnostics
package import SiteValues

/// Which guidelines go when some are kept by their numbers.
package enum KeptGuidelines {
    package static func dropped(keeping numbers: Set<Int>, of files: [SourceFile]) throws(EditRefusal) -> [GuidelineID] {
        let guidelines = EditedProject(files, references: []).guidelines
        let known = guidelines.compactMap(\.number)
        if let stranger = numbers.sorted().first(where: { !known.contains($0) }) {
            throw EditRefusal(
                "No guideline has the number \(stranger). Nothing was changed.",
                remedy: "Choose from the numbers \(known.min() ?? 1) to \(known.max() ?? 1).")
        }
        return guidelines.filter { !numbers.contains($0.number ?? 0) }.map(\.id)
    }
}
