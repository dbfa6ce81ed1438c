import Diagnostics
import SitePlan
import SiteTemplates
import TestSupport
import Testing
import ThemeMargin

@testable import SiteOutput
@testable import SitePipeline

/// What a preview shows before a run is over is what the run makes.
struct EarlyPagesTests {
    private struct PlainEnamel: Theme {
        let folder = "enamel"
    }

    @Test(
        "Each page and each file of theme and authors is byte for byte that of the whole run, and all else is not known yet",
        arguments: [(Repository.smallSite, "small"), (Repository.root, "starter")])
    func sameBytes(_ root: String, _ name: String) throws {
        let request = BuildRequest(
            root: root, asOf: TinySite.today, includesDrafts: true, themes: CompiledThemes([PlainEnamel(), Margin()]))
        let run = try Pipeline.start(request)
        let pages = try #require(run.earlyPages)
        let result = try run.finished()
        let (output, plan) = (try #require(result.output), try #require(result.plan))
        #expect(!plan.pages.isEmpty)
        // The last page first: the order in which somebody asks changes nothing.
        for page in plan.pages.reversed() {
            let path = page.route.path
            #expect(try pages.bytes(at: path) == output[#require(OutputPath(path))], "\(path)")
        }
        for file in plan.authorsFiles { #expect(pages.bytes(at: file.route.path) == file.bytes, "\(file.route.path)") }
        for asset in pages.assets { #expect(output[asset.path] == asset.bytes && pages.bytes(at: asset.path.description) == asset.bytes) }
        let early = output.files.filter { pages.bytes(at: $0.path.description) != nil }.count
        #expect(early == plan.pages.count + plan.authorsFiles.count + pages.assets.count && early < output.files.count)
        #expect(pages.bytes(at: "assets/search.en.js") == nil && pages.bytes(at: "nowhere.html") == nil)
    }

    @Test("What is not known yet of a site is shown early as it is in the end")
    func openFact() throws {
        let site = try RecordedSite()
        try site.folder.write("entries:\n- id: oven\n  type: text\n  question: what is it called?\n", to: "content/data/facts.yml")
        try site.folder.write("---\ntitle: The oven\n---\nOurs is {{ oven }}.\n", to: "content/pages/oven.md")
        let run = try Pipeline.start(site.request)
        let early = try #require(run.earlyPages?.bytes(at: "oven.html"))
        #expect(try run.finished().output?[#require(OutputPath("oven.html"))] == early)
        #expect(String(decoding: early, as: UTF8.self).contains("what is it called?"))
    }

    @Test("A run in which something is wrong already shows nothing early; one that a change overtakes has no end")
    func noPages() throws {
        let site = try RecordedSite()
        let run = try Pipeline.start(site.request)
        #expect(run.earlyPages != nil)
        #expect(try run.finished(unless: { true }) == nil)
        #expect(try run.finished(unless: { false })?.output != nil)
        try site.folder.write("---\ntitel: x\n---\n", to: "content/pages/new.md")
        #expect(try Pipeline.start(site.request).earlyPages == nil)
    }

    @Test("With what the build before has left, bytes and findings are those that come without it")
    func memory() throws {
        let site = try RecordedSite()
        let memory = BuildMemory()
        func page(_ text: String, keys: String = "") throws {
            try site.folder.write("---\ntitle: The oven\n\(keys)---\n\(text)\n", to: "content/pages/oven.md")
        }
        let note = "We are {{ organisation }}.\n\n> [!NOTE]\n> Hot.\n"
        let changes: [() throws -> Void] = [
            { try page(note) }, { try page(note + "\n<b>Bold</b>\n") }, { try page(note + "\n<b>Bold</b>\n", keys: "# one line more\n") },
            { try page(note) }, { try site.folder.write("callout_note: Gr\u{FC}n\n", to: "content/words.en.yml") },
            { try site.folder.write("callout_note: Gru\u{308}n\n", to: "content/words.en.yml") },
            { try site.folder.write("organisation: Rinde GmbH\nlanguages: [en]\ntheme: own\n", to: "content/site.yml") },
        ]
        for change in changes {
            try change()
            let plain = try Pipeline.run(site.request)
            var request = site.request
            request.memory = memory
            for _ in 1...2 {
                let reusing = try Pipeline.run(request)
                #expect(reusing.output == plain.output && reusing.diagnostics == plain.diagnostics)
            }
        }
    }

    @Test("What a rule will stop the build for is known before a page is shown, as the settings and exceptions leave it")
    func rules() throws {
        let site = try RecordedSite()
        func write(_ text: String) throws { try site.folder.write("---\ntitle: The oven\n---\n\(text)\n", to: "content/pages/oven.md") }
        func settings(_ level: String) throws {
            try site.folder.write(
                "organisation: Krume GmbH\nlanguages: [en]\ntheme: own\nchecks:\n  \(level)\n", to: "content/site.yml")
        }
        try write("[Bread](bread.md) is in it.")
        #expect(try Pipeline.start(site.request).earlyPages == nil)
        #expect(try Pipeline.run(site.request).output == nil)
        try settings("broken-link: warning")
        #expect(try Pipeline.start(site.request).earlyPages != nil)
        #expect(try Pipeline.run(site.request).output != nil)
        try write("WE BAKE IN IT EVERY SINGLE DAY AND NOBODY EVER HAS TO WAIT FOR BREAD.")
        #expect(try Pipeline.start(site.request).earlyPages != nil)
        try settings("shouting: error")
        #expect(try Pipeline.start(site.request).earlyPages == nil)
        #expect(try Pipeline.run(site.request).output == nil)
    }
}
