package import Diagnostics
package import SiteValues

/// Which guidelines go when some are kept by their numbers.
package enum KeptGuidelines {
    package static func dropped(keeping numbers: Set<Int>, of files: [SourceFile]) throws(EditRefusal) -> [GuidelineID] {
        let guidelines = EditedProject(files, references: []).guidelines
        let known = guidelines.compactMap(\.number)
        if let stranger = numbers.sorted().first(where: { !known.contains($0) }) {
            throw EditRefusal(
                "The starter has no guideline \(stranger). Nothing was changed.",
                remedy:
                    "Its guidelines have the numbers \(known.min() ?? 1) to \(known.max() ?? 1); the texts are in share/sitegen/content.")
        }
        return guidelines.filter { !numbers.contains($0.number ?? 0) }.map(\.id)
    }
}
