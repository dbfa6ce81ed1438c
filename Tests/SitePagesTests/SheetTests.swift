import SiteModel
import SitePages
import Testing

struct SheetTests {
    @Test("A group that is switched off has no sheet, no file and no line on the hub")
    func switchedOff() throws {
        var site = TinySite()
        let before = try site.built()
        #expect(before.files.contains { $0.route.path == "sheets/posters.html" })
        try site.replace("owner: office", with: "owner: office\nfeatures: {posters: false}", in: "site.yml")
        let after = try site.built()
        #expect(!after.files.contains { $0.route.path == "sheets/posters.html" })
        #expect(after.plan.printJobs.allSatisfy { $0.group != .posters })
    }

    @Test("A page offers a PDF only if it is there or promised, and only while its sheet is unchanged")
    func offers() throws {
        let plan = try TinySite().built().plan
        let job = try #require(plan.printJobs.first { $0.group == .posters && $0.pdf.path.contains("/en/") })
        #expect(job.pdf.path == "print/en/posters.pdf")
        for (printed, isOffered) in [
            (PrintedSheets(), false), (PrintedSheets { _ in true }, true), (PrintedSheets(made: [job.pdf: "stale"]), false),
        ] {
            let files = SiteRenderer.render(plan, theme: PlainTheme(), files: ThemeFiles(PlainTheme.source), words: [:], printed: printed)
            let hub = files.filter { $0.route.path.hasSuffix(".html") }.map { String(decoding: $0.bytes, as: UTF8.self) }
            #expect(hub.contains { $0.contains("posters.pdf") } == isOffered)
        }
    }

    @Test("Every guideline has an alias that never changes, beside those for the whole site")
    func aliases() throws {
        let site = try TinySite().built()
        let paths = Set(site.files.map(\.route.path))
        for name in ["post", "oops", "pause", "party"] { #expect(paths.contains("go/\(name).html")) }
        for guideline in site.plan.site.defaultEdition.guidelines {
            #expect(paths.contains("go/\(guideline.id.description.lowercased()).html"))
        }
    }
}
