import ArgumentParser
import SitePipeline

struct Build: Command {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Write the site to disk.",
        usage: "sitegen build [--output <dir>] [--drafts] [--strict] [--as-of <date>] [--base-url <url>]",
        discussion: """
            Everything is computed anew and only files that changed are written. With errors nothing is written.
            The output folder is never emptied: only files that an earlier build wrote are replaced or removed.
            PDFs of `sitegen print` stay; pages offer them if content/site.yml says `pdfs: true` under `features`.

              sitegen build
              sitegen build --drafts -o /tmp/preview
              sitegen build --strict --as-of 2027-01-14
            """)

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The output folder. (default: site/ in the project)", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Flag(help: "Also drafts and documents before their day, marked as such.")
    var drafts = false

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        let folder = output.map(place.absolute) ?? project.defaultOutput
        let shelf = PDFCache(in: folder)
        var request = site.request(for: project, drafts: drafts, at: place)
        request.published = PublishedSite.routes(in: folder)
        return try SiteRun(request, isStrict: strict).written(name, to: folder, shownAs: output ?? place.shown(folder), with: shelf)
    }
}
