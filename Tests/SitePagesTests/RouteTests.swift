import SiteModel
import SitePlan
import Testing

struct RouteTests {
    @Test(
        "A link is the way from one file to another",
        arguments: [
            ("index.html", "oops.html", "oops.html"),
            ("index.html", "de/index.html", "de/index.html"),
            ("de/index.html", "index.html", "../index.html"),
            ("guidelines/tea.html", "guidelines/ink.html", "ink.html"),
            ("guidelines/tea.html", "incidents/beer.html", "../incidents/beer.html"),
            ("de/guidelines/tea.html", "de/oops.html", "../oops.html"),
            ("de/guidelines/tea.html", "guidelines/tea.html", "../../guidelines/tea.html"),
            ("de/guidelines/tea.html", "assets/a.css", "../../assets/a.css"),
            ("de/a/b/c.html", "de/a/d/e.html", "../d/e.html"),
            ("guidelines/tea.html", "guidelines.html", "../guidelines.html"),
        ])
    func relative(from provenance: String, to target: String, way: String) {
        #expect(Route(target).relative(from: Route(provenance)) == way)
    }

    @Test("The default language is at the root, every other one below its tag")
    func languages() throws {
        let site = try BuiltSite.plain.get()
        #expect(site.paths.isSuperset(of: ["index.html", "guidelines/wave.html", "de/index.html", "de/guidelines/wave.html"]))
        #expect(!site.paths.contains("en/index.html"))
    }

    @Test("Every link and every file that a page asks for is in the folder, wherever the folder stands")
    func closure() throws {
        let site = try BuiltSite.plain.get()
        for path in site.pages {
            for tag in try site.tags(path) {
                for name in ["href", "src", "action"] {
                    guard let address = tag[name], !address.hasPrefix("#"), !address.contains(":") else { continue }
                    let target = Self.resolved(String(address.prefix { $0 != "#" && $0 != "?" }), from: path)
                    #expect(site.paths.contains(target), "\(path) points at \(address)")
                }
            }
        }
    }

    @Test("A link to a place on another page finds that place")
    func fragments() throws {
        let site = try BuiltSite.plain.get()
        let ids = try Dictionary(uniqueKeysWithValues: site.pages.map { ($0, try Set(site.tags($0).compactMap { $0["id"] })) })
        for path in site.pages {
            for address in try site.tags(path).filter({ $0.name == "a" }).compactMap({ $0["href"] }) where !address.contains(":") {
                let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                guard parts.count == 2, parts[0].isEmpty || parts[0].hasSuffix(".html") else { continue }
                let target = parts[0].isEmpty ? path : Self.resolved(parts[0], from: path)
                #expect(ids[target]?.contains(parts[1]) == true, "\(path) points at \(address)")
            }
        }
    }

    static func resolved(_ address: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
