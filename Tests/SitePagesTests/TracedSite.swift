import Diagnostics
import Hypertext
import SiteOutput
import SitePipeline
import SitePlan
import SiteTemplates
import SiteValues
import TestSupport
import Testing
import ThemeMargin

/// A built site with the places of its words.
struct TracedSite: Sendable, CustomTestStringConvertible {
    static let all = [small, starter, margin]
    static let small = TracedSite("the small site", root: Repository.smallSite)
    static let starter = TracedSite("the starter", root: Repository.root)
    /// Which numbers every guideline that a page names.
    static let margin = TracedSite("the starter in margin", root: Repository.root, theme: "margin", leastOwn: 750)

    let testDescription: String
    /// Of thousand blocks, how many say a place by themselves.
    let leastOwn: Int
    private let built: Result<(result: BuildResult, places: [String: PagePlaces], pages: [TracedPage]), any Error>
    private let request: BuildRequest

    private init(_ name: String, root: String, theme: String = "enamel", leastOwn: Int = 900) {
        var request = BuildRequest(
            root: root, asOf: TinySite.today, includesDrafts: true, themes: CompiledThemes([PlainEnamel(), Margin()]))
        if theme != "enamel" {
            request.sources = (try? Pipeline.run(request))?.content.map { file in
                guard file.path == "content/site.yml" else { return file }
                return SourceFile(
                    path: file.path, text: String(decoding: file.bytes, as: UTF8.self).replacing("theme: enamel", with: "theme: \(theme)"))
            }
        }
        self.init(name, request, leastOwn: leastOwn)
    }

    private init(_ name: String, _ request: BuildRequest, leastOwn: Int) {
        testDescription = name
        self.leastOwn = leastOwn
        self.request = request
        built = Result {
            let result = try Pipeline.run(request)
            let output = try #require(result.output, "\(result.diagnostics.first.map { "\($0.summary)" } ?? "")")
            let places = try Pipeline.places(of: result, request)
            let screens = Set((result.plan?.pages ?? []).filter { $0.medium == .screen }.map(\.route.path))
            let pages = output.files.filter { $0.path.name.hasSuffix(".html") }.map { file in
                TracedPage(
                    path: file.path.description, bytes: file.bytes, isScreen: screens.contains(file.path.description),
                    blocks: places[file.path.description]?.blocks(of: file.bytes) ?? [])
            }
            return (result, places, pages)
        }
    }

    /// The same site with other files.
    func changed(_ change: (inout [SourceFile]) -> Void) throws -> TracedSite {
        var request = request
        var files = try built.get().result.content
        change(&files)
        request.sources = files
        return TracedSite(testDescription, request, leastOwn: leastOwn)
    }

    var places: [String: PagePlaces] { get throws { try built.get().places } }
    var pages: [TracedPage] { get throws { try built.get().pages } }

    /// A line and the next, in lower case; nil for a line that is not in the project.
    func lines(of path: String, from line: Int) -> String? {
        guard let file = try? built.get().result.sources[path] else { return nil }
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return nil }
        return lines[(line - 1)..<min(lines.count, line + 1)].joined(separator: " ").lowercased()
    }
}

extension BuildResult {
    fileprivate var content: [SourceFile] { sources.values.filter { $0.path.hasPrefix("content/") } }
}

/// The default templates under the name of the theme that has no others.
struct PlainEnamel: Theme {
    let folder = "enamel"
}

struct TracedPage: Sendable {
    let path: String
    let bytes: [UInt8]
    let isScreen: Bool
    let blocks: [PlacedBlock]
}

/// An element with words of its own, that are in no smaller one.
struct PlacedBlock: Sendable, CustomStringConvertible {
    let name: String
    /// Names of the elements around it.
    let around: [String]
    let text: String
    /// With the words of smaller elements in it.
    let wholeText: String
    let places: [PagePlaces.Place]
    /// Whether the block around it, or the one around that, has a place or holds one.
    let isBesideAPlace: Bool

    var description: String { "<\(name)> \(text.prefix(60))" }
    func isInside(_ name: String) -> Bool { around.contains(name) }

    /// In lower case.
    var words: [Substring] { wholeText.lowercased().split { !$0.isLetter && !$0.isNumber } }

    /// Whether a piece of the source has one of the block's words of so many letters.
    func says(_ source: String, shortest: Int) -> Bool {
        let found = Set(source.split { !$0.isLetter && !$0.isNumber })
        return words.contains { $0.count >= shortest && found.contains($0) }
    }
}

extension PagePlaces {
    /// What a visitor sees as words below `body`.
    fileprivate func blocks(of bytes: [UInt8]) -> [PlacedBlock] {
        let all = elements.elements
        let unseen: Set = ["script", "style", "noscript", "template", "svg", "path", "use", "symbol", "g", "circle", "rect"]
        var texts = [[UInt8]](repeating: [], count: all.count)
        var last = all.map(\.content)
        for (index, element) in all.enumerated() {
            guard let parent = element.parent else { continue }
            texts[parent] += bytes[last[parent]..<element.start] + [UInt8(ascii: " ")]
            last[parent] = all[index].end
        }
        var holds = Set(places.keys)
        for index in places.keys {
            var parent = all[index].parent
            while let current = parent, holds.insert(current).inserted { parent = all[current].parent }
        }
        let body = all.firstIndex { $0.name == "body" } ?? 0
        return all.indices.dropFirst(body + 1).compactMap { index in
            let element = all[index]
            var around: [Int] = []
            var parent = element.parent
            while let current = parent {
                around.append(current)
                parent = all[current].parent
            }
            let endTag = element.end > element.content ? element.end - element.name.utf8.count - 3 : element.content
            let text = String(decoding: texts[index] + bytes[last[index]..<max(last[index], endTag)], as: UTF8.self)
            guard !unseen.contains(element.name), !around.contains(where: { unseen.contains(all[$0].name) }),
                text.contains(where: { $0.isLetter || $0.isNumber })
            else { return nil }
            return PlacedBlock(
                name: element.name, around: around.map { all[$0].name }, text: text.trimmed,
                wholeText: String(decoding: bytes[element.content..<max(element.content, endTag)], as: UTF8.self).replacing(
                    /<[^>]*>/, with: " "),
                places: places[index] ?? [],
                isBesideAPlace: around.prefix(2).contains { holds.contains($0) && all[$0].name != "body" && all[$0].name != "main" })
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
