import Diagnostics
import SiteEditing
import SiteFields
import SiteModel
package import SitePipeline
package import SiteValues

extension StarterSite {
    /// The starter without what an organisation does not have: what holds only where a fact is so, such as a works council, and contacts.
    package func without(
        _ names: [String], keeping numbers: Set<Int>?, _ share: ShareFolder, themes: CompiledThemes, on day: CivilDate
    ) throws -> StarterSite {
        let contacts = names.filter { isEntry($0, of: Contact.self) && !isEntry($0.replacing("-", with: "_"), of: Fact.self) }
        var site = self
        for name in names where !contacts.contains(name) { site = try site.denying(name, on: day) }
        guard numbers != nil || !contacts.isEmpty else { return site }
        return try site.dropping(contacts, keeping: numbers, share, themes: themes, on: day)
    }

    private func isEntry<Kind: ContentKind>(_ name: String, of kind: Kind.Type) -> Bool {
        content.first { $0.path == kind.place.path }.flatMap { YAMLOutline($0) }?.entry(name) != nil
    }

    private func denying(_ fact: String, on day: CivilDate) throws -> StarterSite {
        let edit = try AnsweredFact.denying(fact, in: content, by: "sitegen init --without", on: day)
        return replacing(content: edit.applied(to: content))
    }

    /// With these guidelines only, and without contacts; whatever pointed at the others forgets them.
    private func dropping(
        _ contacts: [String], keeping numbers: Set<Int>?, _ share: ShareFolder, themes: CompiledThemes, on day: CivilDate
    ) throws -> StarterSite {
        // The themes are looked for as those of an installed program: packages are often put together from links.
        var request = BuildRequest(root: share.themes, asOf: day, themes: themes, installedThemes: share.themes)
        request.makesOutput = false
        request.sources = content
        let before = try Pipeline.run(request)
        let ids = try numbers.map { numbers throws(EditRefusal) in try KeptGuidelines.dropped(keeping: numbers, of: content) } ?? []
        let plan = try DropPlan.edit(
            dropping: ids, contacts: contacts, of: content, references: before.site?.references ?? [], today: day
        ) { _ in false }
        let edit = try TriedEdit(plan, of: content, request, before: before.diagnostics).edit
        let files = edit.applied(to: content)
        return replacing(content: numbers == nil ? files : files.map(Self.noting))
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
