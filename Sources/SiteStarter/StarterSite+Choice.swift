import Diagnostics
import SiteEditing
import SiteFields
import SiteModel
package import SitePipeline
package import SiteValues

extension StarterSite {
    /// The starter without what an organisation does not have: parts of the site, what holds only where a fact is so, such as a works
    /// council, and contacts. A name such as `training` may be a part and a contact: then both go.
    package func without(
        _ names: [String], keeping numbers: Set<Int>?, _ share: ShareFolder, themes: CompiledThemes, on day: CivilDate
    ) throws -> StarterSite {
        let known = StarterNames(content)
        var (site, contacts): (StarterSite, [String]) = (self, [])
        for name in names {
            let key = name.replacing("-", with: "_")
            let meanings = known.meanings(of: name)
            if meanings.isEmpty { throw known.refusal(of: name) }
            if meanings.contains(.fact) { site = try site.denying(key, on: day) }
            if meanings.contains(.part) { site = site.settings { $0.set(key, of: "features", to: "false") } }
            // The works council is there only if the fact says so.
            if meanings.contains(.contact), !meanings.contains(.fact) { contacts.append(name) }
        }
        guard numbers != nil || !contacts.isEmpty else { return site }
        return try site.dropping(contacts, keeping: numbers, share, themes: themes, on: day)
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
        func tried(_ ids: [GuidelineID], _ contacts: [String]) throws -> TriedEdit {
            let plan = try DropPlan.edit(
                dropping: ids, contacts: contacts, of: content, references: before.site?.references ?? [], today: day
            ) { _ in false }
            return try TriedEdit(plan, of: content, request, before: before.diagnostics)
        }
        let edit = try tried(ids, contacts)
        if edit.consequences.hasErrors, let needed = try contacts.first(where: { try tried([], [$0]).consequences.hasErrors }) {
            throw Self.cannotGo(needed)
        }
        let files = edit.edit.applied(to: content)
        let site = replacing(content: files)
        // `sitegen adopt` need not ask again which guidelines stay.
        return numbers == nil ? site : site.settings { $0.set("adopted", of: nil, to: "[guidelines]") }
    }

    /// A contact that texts, or an event, say something of.
    private static func cannotGo(_ contact: String) -> EditRefusal {
        EditRefusal(
            "The texts of the starter cannot do without the contact `\(contact)`. Nothing was changed.",
            remedy: "Keep it for now. If somebody else does that work, write `also: [\(contact)]` into their entry of "
                + "\(Contact.place.path) later, and delete the entry `\(contact)` there.")
    }

    private func settings(_ change: (inout YAMLEditor) -> Void) -> StarterSite {
        replacing(content: content.map { Self.changed($0, change) })
    }

    private static func changed(_ file: SourceFile, _ change: (inout YAMLEditor) -> Void) -> SourceFile {
        guard file.path == Settings.path, let outline = YAMLOutline(file) else { return file }
        var (editor, edit) = (YAMLEditor(outline), ProjectEdit())
        change(&editor)
        edit.change(file, editor.edits() ?? [])
        return edit.applied(to: [file])[0]
    }

    private var content: [SourceFile] { files.filter { $0.path.hasPrefix("content/") } }
}
