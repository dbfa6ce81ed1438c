import ArgumentParser
import SiteModel
import SiteValues

/// Whether somebody outside may know the addresses of guidelines: those are kept.
struct PublicationOptions: ParsableArguments {
    @Flag(name: .customLong("never-published"), help: "Nobody outside has seen the pages concerned, though they were built.")
    var neverPublished = false

    func mayBePublished(_ id: GuidelineID, of site: Site, _ run: EditRun) -> Bool {
        !neverPublished && run.project.mayHavePublished(id, of: site)
    }
}
