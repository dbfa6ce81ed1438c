import Diagnostics
import Foundation
import SiteOutput
import Synchronization
import Testing

@testable import SitePreview

struct PreviewPlacesTests {
    private static let line = PreviewPagePlaces.Place(.line, path: "content/a.md", line: 4)
    private static let word = PreviewPagePlaces.Place(.word, path: "content/words.en.yml", key: "search")
    private static let page = PreviewPagePlaces(
        elements: ["html", "body", "p"], places: [2: [line, word], 1: [line]], source: [line])

    private struct Told: Decodable, Equatable {
        struct Place: Decodable, Equatable {
            let kind: String
            let path: String
            var line: Int?
            var key: String?
        }
        let elements: String
        let places: [String: [Int]]
        let source: [Int]
        let table: [Place]
        var editor: String?
    }

    @Test("A browser is told each place once, and which elements it is in")
    func json() throws {
        let told = try JSONDecoder().decode(Told.self, from: Data(Self.page.json(editor: "zed://file/a/")))
        #expect(
            told
                == Told(
                    elements: "html body p", places: ["1": [0], "2": [0, 1]], source: [0],
                    table: [
                        .init(kind: "line", path: "content/a.md", line: 4),
                        .init(kind: "word", path: "content/words.en.yml", key: "search"),
                    ], editor: "zed://file/a/"))
    }

    @Test("Each page has an address of its places, below the base path too; the page without places says so")
    func addresses() throws {
        let base = try #require(BasePath("/docs/"))
        let site = try PreviewedSite.showing(["index.html": ""])
        let asked = PreviewAnswer(to: "/docs/__sitegen/places/de/B%C3%BCro.html", in: site, below: base)
        #expect(asked.placesOf == "de/Büro.html" && asked.status == .ok)
        #expect(PreviewAnswer(to: "/docs/__sitegen/places", in: site, below: base).status == .notFound)
        #expect(PreviewAnswer(places: nil, editor: nil).status == .notFound)
        let found = PreviewAnswer(places: Self.page, editor: nil)
        #expect(found.contentType == "application/json; charset=utf-8" && found.bytes == Self.page.json(editor: nil))
    }

    @Test("Places are worked out when a browser asks, and once for a build")
    func once() async {
        let count = Mutex(0)
        let places = PreviewPlaces {
            count.withLock { $0 += 1 }
            return ["index.html": Self.page]
        }
        #expect(count.withLock(\.self) == 0)
        #expect(await places.places(of: "index.html") == Self.page)
        #expect(await places.places(of: "other.html") == nil)
        #expect(count.withLock(\.self) == 1)
    }

    @Test("A build that only moved lines tells nobody, and is asked all the same")
    func moved() async throws {
        let tree = try outputTree(["index.html": "1"])
        let first = PreviewedSite(run: 7).after(.site(tree, [], places: PreviewPlaces { [:] }))
        let second = first.after(.site(tree, [], places: PreviewPlaces { ["index.html": Self.page] }))
        #expect(second == first)
        let stage = PreviewBroadcaster(first)
        await stage.show(second)
        #expect(await stage.site.places.places(of: "index.html") == Self.page)
    }

    @Test("While a build fails, the places are those of the site that is still shown")
    func failed() async throws {
        let site = PreviewedSite(run: 7).after(
            .site(try outputTree(["index.html": "1"]), [], places: PreviewPlaces { ["index.html": Self.page] }))
        #expect(await site.after(.failed([])).places.places(of: "index.html") == Self.page)
    }

    @Test("The preview's own words are whole in every language of the phrasebook, with the places to fill")
    func words() throws {
        let site = PreviewedSite(run: 7).after(.failed([]), words: PreviewWords(in: PhraseTable(["Close": "Schließen"])))
        #expect(site.message.contains(#""close":"Schließen""#) && site.message.contains(#""before":"Previous block""#))
    }
}
