import Diagnostics
import Hypertext
import SitePipeline
import TestSupport
import Testing

/// Where the words of pages come from, for the preview: on every page of the small site and of the starter, in both themes.
struct PlacesTests {
    @Test("Every page says where its words come from, and nearly every block by itself", arguments: TracedSite.all)
    func coverage(_ site: TracedSite) throws {
        let pages = try site.pages
        // A mail of the launch kit is a page of HTML, but none of the site.
        let known = Set(try site.places.keys)
        #expect(pages.filter { !known.contains($0.path) }.allSatisfy { $0.path.hasSuffix("kit/announcement.html") })
        #expect(known.count > 30)
        var blocks: [PlacedBlock] = []
        for page in pages where page.isScreen { blocks += page.blocks }
        let own = blocks.filter { !$0.places.isEmpty }
        let near = blocks.filter { $0.places.isEmpty && $0.isBesideAPlace }
        #expect(blocks.count > 1_000)
        // What has none by itself: dates, figures, names of languages and numbers of guidelines, beside words that have one.
        let share = (own.count * 1_000 / blocks.count, (own.count + near.count) * 1_000 / blocks.count)
        #expect(share.0 >= site.leastOwn && share.1 >= 990, "\(share) of \(blocks.count)")
    }

    @Test("The line that a block names has words of the block, or the variable that they are filled in for", arguments: TracedSite.all)
    func lines(_ site: TracedSite) throws {
        var (count, clearly, elsewhere) = (0, 0, 0)
        for page in try site.pages {
            for block in page.blocks where !block.words.isEmpty {
                for case .line(let path, let line) in block.places {
                    count += 1
                    let source = try #require(site.lines(of: path, from: line), "\(path):\(line) is not there")
                    // A link without words has the title of what it leads to.
                    let isFilled = source.contains("{{") || source.contains("[](")
                    #expect(isFilled || block.says(source, shortest: 1), "\(page.path): \(path):\(line) for \(block)")
                    if isFilled || block.says(source, shortest: 4) { clearly += 1 }
                    if let other = site.lines(of: path, from: line + 4), block.says(other, shortest: 4) { elsewhere += 1 }
                }
            }
        }
        #expect(count > 500)
        // Small words are in many lines; so that this says something, a line nearby has to be told from the right one.
        #expect(clearly * 100 > count * 90 && elsewhere * 100 < count * 30, "\(clearly) and \(elsewhere) of \(count)")
    }

    @Test("A title names the line of its key, a word of the interface its key and the code that puts it there")
    func small() throws {
        let page = try #require(try TracedSite.small.pages.first { $0.path == "guidelines/get-tea.html" })
        let title = try #require(page.blocks.first { $0.name == "h1" || $0.isInside("h1") })
        guard case .line(let path, let line) = title.places.first else {
            Issue.record("the title has no place: \(title)")
            return
        }
        let text = try #require(TracedSite.small.lines(of: path, from: line))
        #expect(path == "content/guidelines/get-tea.md" && text.hasPrefix("title:"))
        let skip = try #require(page.blocks.first { $0.text == "Skip to main content" })
        #expect(skip.places.first == .word(key: "skip", path: "content/words.en.yml"))
        guard case .code("SiteTemplates/Document.swift", let number) = skip.places.last else {
            Issue.record("no code: \(skip.places)")
            return
        }
        #expect(number > 20)
    }

    @Test("A word that the project says differently is a line of its file of words")
    func ownWords() throws {
        let site = try TracedSite.small.changed { files in
            files.append(SourceFile(path: "content/words.en.yml", text: "# ours\nhome: Start\nskip: Jump to the text\n"))
        }
        let page = try #require(try site.pages.first { $0.path == "index.html" })
        let skip = try #require(page.blocks.first { $0.text == "Jump to the text" })
        #expect(skip.places.first == .line(path: "content/words.en.yml", 3))
    }

    @Test("A fact in a paragraph is named after the paragraph's own line; no mark is left on any page")
    func facts() throws {
        for site in [TracedSite.small, .starter] {
            for page in try site.pages { #expect(!page.bytes.contains(0xF3), "\(page.path)") }
        }
        let starter = try TracedSite.starter.pages.flatMap(\.blocks)
        let both = starter.filter { block in
            block.name == "p" && block.places.contains { if case .line("content/data/facts.yml", _) = $0 { true } else { false } }
                && block.places.contains { if case .line(let path, _) = $0 { path.hasSuffix(".md") } else { false } }
        }
        #expect(!both.isEmpty)
        for block in both {
            guard case .line(let path, _) = block.places.first else { continue }
            #expect(path != "content/data/facts.yml", "\(block)")
        }
    }
}
