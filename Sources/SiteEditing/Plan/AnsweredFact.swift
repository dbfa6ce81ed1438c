package import Diagnostics
import SiteFields
import SiteModel
package import SiteValues

/// A fact that is a yes or a no, answered with no: passages that hold only where it is so are not shown.
package enum AnsweredFact {
    /// - Parameter name: as in facts.yml, or with hyphens: `works-council`.
    package static func denying(
        _ name: String, in files: [SourceFile], by person: String, on day: CivilDate
    ) throws(EditRefusal) -> ProjectEdit {
        var project = EditedProject(files, references: [])
        let (path, name) = (Fact.place.path, name.replacing("-", with: "_"))
        guard let outline = project.outline(path), let entry = outline.entry(name), outline.word("type", of: entry) == "yes_no" else {
            let known = project.outline(path).map { outline in
                outline.entries.filter { outline.word("type", of: $0) == "yes_no" }.compactMap { outline.word("id", of: $0) }
            }
            throw EditRefusal(
                "The starter has no passages about “\(name)” to leave out. Nothing was changed.",
                remedy: "It knows \((known ?? []).map { $0.replacing("_", with: "-") }.joined(separator: ", ")).")
        }
        try project.edit(path) { editor in
            for (key, value) in [("value", "no"), ("confirmed", day.iso), ("by", person)] {
                editor.set(key, to: value, in: entry)
            }
        }
        return try project.edit()
    }
}
