import Diagnostics
import SiteFields
import SiteModel

extension RenamePlan {
    /// A page whose file gets another name gets another address: `aliases` says the former one, so that links in mails and bookmarks still
    /// arrive. What it said of the new name goes, because the page itself is there now.
    mutating func keepAddress(of path: String, as other: String) throws(EditRefusal) {
        guard hasAliases else { return }
        guard let outline = project.outline(path) else {
            if keepsAddress {
                remark("Write `aliases: [\(subject.name)]` into it, and its former address leads on to the new one.", at: other)
            }
            return
        }
        guard !isAtFixedAddress(outline) else { return }
        try keepAddress(in: outline.root, of: outline, path)
        if keepsAddress { remarkAlias(at: other) }
    }

    /// A situation has pages of its own, whose addresses begin with its id.
    mutating func keepAddressOfEntry() throws(EditRefusal) {
        let path = subject.place.path
        guard hasAliases, let outline = project.outline(path), let entry = outline.entry(subject.name) else { return }
        try keepAddress(in: entry, of: outline, path)
        if keepsAddress { remarkAlias(at: path) }
    }

    private mutating func keepAddress(in mapping: YAMLNode, of outline: YAMLOutline, _ path: String) throws(EditRefusal) {
        let aliases = mapping["aliases"]
        let now = SearchAddress(Subject(subject.place, new), in: project)
        let former = (aliases?.value.items ?? []).filter { item in
            let written = outline.text(of: item)
            return written == new || now.isNamed(by: written)
        }
        try project.edit(path) { [name = subject.name, keepsAddress] editor in
            for item in former { editor.remove(item: item) }
            if let aliases, case .list = aliases.value.content {
                if keepsAddress { editor.append(name, to: aliases.value) }
                if !former.isEmpty, editor.isEmptied(aliases.value) { editor.remove(aliases) }
            } else if keepsAddress {
                editor.set("aliases", to: "[\(name)]", in: mapping)
            }
        }
    }

    private mutating func remarkAlias(at place: String) {
        remark(
            "Its former address redirects to the new one, through `aliases`. If nobody outside knows it, use --never-published and no alias is written.",
            at: place)
    }

    /// Variables such as `{{ oops_phone }}` ask for a contact by its id, which nobody sees in the text: under its new name it answers for the
    /// old one, too. For the new one it no longer needs to: it is called that.
    mutating func keepVariables() throws(EditRefusal) {
        let path = Contact.place.path
        guard subject.place == Contact.place, let outline = project.outline(path), let entry = outline.entry(subject.name) else { return }
        let isAsked = Contact.namesInVariables.contains(subject.name)
        let also = entry["also"]
        let own = (also?.value.items ?? []).filter { outline.text(of: $0) == new }
        guard isAsked || !own.isEmpty else { return }
        try project.edit(path) { [name = subject.name] editor in
            for item in own { editor.remove(item: item) }
            if let also, case .list = also.value.content {
                if isAsked { editor.append(name, to: also.value) }
                if editor.isEmptied(also.value) { editor.remove(also) }
            } else if isAsked {
                editor.set("also", to: "[\(name)]", in: entry)
            }
        }
        guard isAsked else { return }
        remark(
            "A variable needs `\(subject.name)`, so this contact goes by that name, too: `also: [\(subject.name)]`.", at: path)
    }

    private var hasAliases: Bool {
        ContentKinds.builtIn.all.contains { $0.place == subject.place && $0 is any AddressedKind.Type }
    }

    /// The home page is the index of its folder, and servers look for `404.html`, whatever the files are called.
    private func isAtFixedAddress(_ outline: YAMLOutline) -> Bool {
        guard subject.place == Article.place else { return false }
        return [Layout.home, .notFound].contains { $0.rawValue == outline.word("layout", of: outline.root) }
    }
}
