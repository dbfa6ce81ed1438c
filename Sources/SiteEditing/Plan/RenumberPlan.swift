package import Diagnostics
package import SiteValues

/// Renumbers guidelines from 1, without gaps and in their current order.
package struct RenumberPlan {
    /// - Parameter ids: whether each id takes the guideline's new number, too, wherever it is written.
    package static func edit(of files: [SourceFile], ids: Bool, isPublished: (GuidelineID) -> Bool) throws(EditRefusal) -> ProjectEdit {
        var project = EditedProject(files, references: [])
        var names: [String: String] = [:]
        for (index, guideline) in project.guidelines.enumerated() {
            let number = index + 1
            if let pair = guideline.outline.root["number"], guideline.number != number {
                try project.edit(guideline.path) { editor in editor.replace(pair.value, with: String(number)) }
            }
            let id = GuidelineID(prefix: guideline.id.prefix, number: number)
            guard ids, id != guideline.id else { continue }
            guard !isPublished(guideline.id) else {
                throw EditRefusal(
                    "\(guideline.id) may have been published, and cards cite it: it keeps its id. Nothing was changed.",
                    remedy: "Leave --ids out; or add --never-published if nobody outside has seen it.")
            }
            names[guideline.id.description] = id.description
        }
        project.renameMentions(names)
        return try project.edit()
    }
}

extension EditedProject {
    /// Replaces names wherever they are whole words: in keys, links, sentences and comments.
    mutating func renameMentions(_ names: [String: String]) {
        guard !names.isEmpty else { return }
        for path in paths {
            guard let file = files[path] else { continue }
            change(path, names.flatMap { old, new in Mentions.ranges(of: old, in: file.bytes).map { TextEdit($0, new) } })
        }
    }
}
