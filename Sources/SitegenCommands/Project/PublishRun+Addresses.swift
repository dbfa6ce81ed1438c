import CommandKit
import FileSystem
import SitePipeline
import SitePlan

extension PublishRun {
    /// Keeps the addresses of what has gone out, so that a later site that lacks one is stopped. The site is published either way.
    func recordAddresses(of plan: SitePlan) {
        do throws(FileError) {
            let added = try AddressRecord.add(plan, in: project.root)
            if added > 0, !isQuiet {
                let addresses = added == 1 ? "1 address" : "\(added) addresses"
                console.errors.write("\(addresses) added to \(AddressRecord.path): keep it with the texts\n")
            }
        } catch {
            console.errors.write("The site is published, and its addresses could not be kept: \(error)\n")
        }
    }
}
