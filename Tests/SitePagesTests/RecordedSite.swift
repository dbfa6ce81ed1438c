import Foundation
import SitePlan
import SiteValues
import TestSupport
import ThemeMargin

@testable import SiteOutput
@testable import SitePipeline

/// A project that is built again and again, as `sitegen build` does it.
struct RecordedSite {
    let folder: TemporaryFolder
    var request: BuildRequest
    var isStrict = false
    var program = "1"
    var time = Int(Date().timeIntervalSince1970)

    init() throws {
        folder = try TemporaryFolder([
            "content/site.yml": "organisation: Krume GmbH\nlanguages: [en]\ntheme: own\n",
            "content/guidelines/show.md":
                "---\nid: BK-01\nnumber: 1\ntitle: Show what you bake!\nstance: encouragement\n---\nA picture of the first tray says more.\n",
            "content/pages/oven.md": "---\ntitle: The oven\n---\nWe bake in it.\n",
            "content/guidelines/tell.md":
                "---\nid: BK-02\nnumber: 2\ntitle: Tell what is in it!\nstance: encouragement\n---\nFlour, most of all.\n",
            "content/files/more/flour.txt": "Rye.\n",
            "themes/own/theme.yml": "extends: margin\n",
        ])
        try FileManager.default.copyItem(atPath: Repository.root + "/themes", toPath: "\(folder.path)/installed")
        request = BuildRequest(
            root: folder.path, asOf: CivilDate(dayNumber: 20_000), themes: CompiledThemes([Margin()]),
            installedThemes: "\(folder.path)/installed")
    }

    var output: String { "\(folder.path)/site" }

    var recorder: BuildRecorder? {
        BuildRecorder(
            request, isStrict: isStrict, folder: output, records: "\(folder.path)/records of builds", program: program, time: time)
    }

    /// The same with what an earlier build left in the output folder.
    var knowingItsPast: RecordedSite {
        var site = self
        site.request.published = Manifest(in: output)?.paths.map { Route($0.description) } ?? []
        return site
    }

    /// True when there was nothing to do.
    func build() throws -> Bool {
        let site = knowingItsPast
        let recorder = site.recorder
        if recorder?.unchanged() != nil { return true }
        try write(Pipeline.run(site.request), recorder)
        return false
    }

    func write(_ result: BuildResult, _ recorder: BuildRecorder?) throws {
        guard let tree = result.output else { return }
        let pdfs = PDFCache(in: output).contents(for: result)
        recorder?.keep(result, pdfs, try DiskWriter.write(tree.adding(pdfs.files), to: output))
    }
}
