import CommandKit
import Diagnostics
import FileSystem
import Phrasebook
import SiteModel
import SitePipeline
import SitePlan
import SiteValues

extension PublishRun {
    /// Keeps the addresses of what has gone out, so that a later site that lacks one is stopped. The site is published either way.
    func recordAddresses(of plan: SitePlan) {
        do throws(FileError) {
            let added = try AddressRecord.add(plan, in: project.root, .of(plan.site.languages[0].tag))
            if added > 0, !isQuiet {
                say(
                    added == 1
                        ? "1 address added to \(AddressRecord.path): keep it with the texts"
                        : "\(added) addresses added to \(AddressRecord.path): keep it with the texts")
            }
        } catch {
            say("The site is published, and its addresses could not be kept: \(error.phrase)")
        }
    }

    func say(_ phrase: Phrase) {
        console.errors.write(phrase.translated(by: phrases).text + "\n")
    }
}
