import SiteModel
import Testing

@testable import SiteEditing

/// Pages as search.yml calls them.
struct SearchAddressTests {
    private static func photo() -> SearchAddress {
        var site = EditedSite()
        site.files["content/data/situations.yml"] =
            "entries:\n- id: photo\n  nodes: [{id: start}, {id: crop}]\n- id: photo-booth\n  nodes: [{id: start}]\n"
        return SearchAddress(Subject(Situation.place, "photo"), in: EditedProject(site.sources, references: []))
    }

    @Test(
        "A situation is named by its own address and by those of its steps",
        arguments: [
            ("situations/photo", true), ("situations/photo-crop", true), ("situations/photo-crop.html", true),
            ("situations/photo-booth", false), ("situations/photo-frame", false), ("photo-crop", false),
        ])
    func named(_ written: String, _ isNamed: Bool) {
        #expect(Self.photo().isNamed(by: written) == isNamed)
    }

    @Test("A situation with another name takes the addresses of its steps along")
    func renamed() {
        let project = EditedProject([], references: [])
        let other = SearchAddress(Subject(Situation.place, "picture"), in: project)
        #expect(Self.photo().renamed("situations/photo-crop.html", to: other) == "situations/picture-crop.html")
        #expect(Self.photo().renamed("situations/photo", to: other) == "situations/picture")
        #expect(Self.photo().renamed("situations/photo-booth", to: other) == nil)
    }
}
