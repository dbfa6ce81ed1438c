package import Diagnostics
import SiteFields
import SiteModel
package import SiteValues

/// A fact that is a yes or a no, answered with no: passages that hold only where it is so are not shown.
package enum AnsweredFact {
    /// - Parameter name: as in facts.yml.
    package static func denying(
        _ name: String, in files: [SourceFile], by person: String, on day: CivilDate
    ) throws(EditRefusal) -> ProjectEdit {
        var project = EditedProject(files, references: [])
        let path = Fact.place.path
        guard let entry = project.outline(path)?.entry(name) else { return ProjectEdit() }
        try project.edit(path) { editor in
            for (key, value) in [("value", "no"), ("confirmed", day.iso), ("by", person)] {
                editor.set(key, to: value, in: entry)
            }
        }
        return try project.edit()
    }
}
