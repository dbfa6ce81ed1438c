import SiteModel
import SitePlan
import SiteValues
import Testing

/// What holds for every page there is.
struct StructureTests {
    let site: BuiltSite

    init() throws {
        site = try BuiltSite.plain.get()
    }

    @Test("Every page has one h1, headings in order, and one main part")
    func headings() throws {
        for path in site.pages {
            let tags = try site.tags(path)
            let levels = tags.compactMap { $0.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) } }
            #expect(levels.filter { $0 == 1 }.count == 1, "\(path): \(levels)")
            for (before, after) in zip([0] + levels, levels) {
                #expect(after <= before + 1, "\(path): h\(before) is followed by h\(after)")
            }
            #expect(tags.filter { $0.name == "main" }.count == 1, "\(path)")
        }
    }

    @Test("No page but the one for wrong addresses has a style or a script inside, nor any a handler on an element")
    func contentPolicy() throws {
        for path in site.pages {
            for tag in try site.tags(path) {
                #expect(tag["style"] == nil && (tag.name != "style" || path.hasSuffix("404.html")), "\(path): <\(tag.name)>")
                #expect(tag.name != "script" || tag["src"] != nil, "\(path)")
                #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(path): \(tag.attributes)")
            }
        }
    }

    @Test("No id is on a page twice")
    func ids() throws {
        for path in site.pages {
            let ids = try site.tags(path).compactMap { $0["id"] }
            #expect(ids.count == Set(ids).count, "\(path): \(ids.sorted())")
        }
    }

    @Test("What points at an id on its own page finds it")
    func references() throws {
        for path in site.pages {
            let tags = try site.tags(path)
            let ids = Set(tags.compactMap { $0["id"] })
            for tag in tags where tag.name != "use" {
                for name in ["aria-labelledby", "for"] {
                    if let id = tag[name] { #expect(ids.contains(id), "\(path): \(name) \(id)") }
                }
            }
        }
    }

    @Test("Every place that a page promises to links and to the search is on it")
    func anchors() throws {
        for page in site.screens {
            let ids = try Set(site.tags(page.route.path).compactMap { $0["id"] })
            let promised = page.anchors.union(page.searchEntries.compactMap(\.anchor))
            #expect(promised.subtracting(ids).isEmpty, "\(page.route): \(promised.subtracting(ids))")
        }
    }

    @Test("Search knows every page but the search itself and the 404 page")
    func search() {
        let unknown = site.screens.filter { $0.language == .english && $0.searchEntries.isEmpty }.map(\.route.path)
        #expect(Set(unknown) == ["404.html", "search.html"])
    }

    @Test("Every page leads to the Oops page and to the contacts")
    func wayOut() throws {
        for path in site.pages where path != "404.html" {
            let folder = path.hasPrefix("de/") ? "de/" : ""
            let targets = try site.tags(path).compactMap { $0["href"] }.map { RouteTests.resolved($0, from: path) }
            #expect(targets.contains(folder + "oops.html"), "\(path)")
            #expect(targets.contains { $0.hasPrefix(folder + "contacts.html") }, "\(path)")
        }
    }

    @Test("The page of all pages leads to every page of its language but the further steps of a situation", arguments: ["", "de/"])
    func sitemap(folder: String) throws {
        let main = Tag.all(in: try site.main(folder + "sitemap.html"))
        let linked = Set(
            main.filter { $0.name == "a" }.compactMap { $0["href"] }.map { RouteTests.resolved($0, from: folder + "sitemap.html") })
        let steps = site.plan.pages.filter { page in
            if case .situation(_, node: .some) = page.key { true } else { false }
        }
        let pages = Set(site.pages.filter { $0.hasPrefix("de/") == (folder == "de/") })
            .subtracting([folder + "404.html"]).subtracting(steps.map(\.route.path))
        #expect(!steps.isEmpty && pages.subtracting(linked).isEmpty)
        #expect(linked.isDisjoint(with: steps.map(\.route.path)))
    }

    @Test("The same plan gives the same bytes")
    func determinism() throws {
        let again = try TinySite().built()
        #expect(again.files == site.files)
    }
}
