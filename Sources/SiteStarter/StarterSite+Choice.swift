import Diagnostics
import SiteEditing
import SiteModel
package import SitePipeline
package import SiteValues

extension StarterSite {
    /// The starter for an organisation that has no such thing, such as a works council.
    package func denying(_ fact: String, on day: CivilDate) throws -> StarterSite {
        let edit = try AnsweredFact.denying(fact, in: content, by: "sitegen init --without", on: day)
        return replacing(content: edit.applied(to: content))
    }

    /// The starter with these guidelines only; whatever pointed at the others forgets them.
    package func keeping(_ numbers: Set<Int>, _ share: ShareFolder, themes: CompiledThemes, on day: CivilDate) throws -> StarterSite {
        // The themes are looked for as those of an installed program: packages are often put together from links.
        var request = BuildRequest(root: share.themes, asOf: day, themes: themes, installedThemes: share.themes)
        request.makesOutput = false
        request.sources = content
        let before = try Pipeline.run(request)
        let ids = try KeptGuidelines.dropped(keeping: numbers, of: content)
        let plan = try DropPlan.edit(dropping: ids, of: content, references: before.site?.references ?? [], today: day) { _ in false }
        let edit = try TriedEdit(plan, of: content, request, before: before.diagnostics).edit
        return replacing(content: edit.applied(to: content).map(Self.noting))
    }

    /// `sitegen adopt` need not ask again which guidelines stay.
    private static func noting(_ file: SourceFile) -> SourceFile {
        guard file.path == Settings.path, let outline = YAMLOutline(file) else { return file }
        var (editor, edit) = (YAMLEditor(outline), ProjectEdit())
        editor.set("adopted", to: "[guidelines]", in: outline.root)
        edit.change(file, editor.edits() ?? [])
        return edit.applied(to: [file])[0]
    }

    private var content: [SourceFile] { files.filter { $0.path.hasPrefix("content/") } }
}
