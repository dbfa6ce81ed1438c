package import Hypertext
import Messages
package import SiteModel

extension PageContext {
    /// The link by which somebody says that they have read a guideline; nil where the site does not ask, or has no address for it.
    package func acknowledgeLink() -> HTML? {
        guard settings.features.acknowledgement, let address = formAddress(.acknowledge) else { return nil }
        return a(.href(address), .data("acknowledge")) { text(.acknowledge) }
    }

    /// Which text that is about. A browser remembers what its reader has acknowledged, and a script fills in what that means today.
    package func acknowledgedVersion(of guideline: Guideline) -> HTML? {
        guard settings.features.acknowledgement, formAddress(.acknowledge) != nil,
            let version = textVersion(guideline.provenance.originalPath)
        else { return nil }
        return HTML {
            p(.class("small soft")) { text(.textVersion, ["name": version.name]) }
            p(
                .class("small"), .role("status"), .data("version", version.name), .data("versions", version.same.joined(separator: " ")),
                .data("former", version.former.joined(separator: " ")), .data("said", text(.acknowledgedOn)),
                .data("changed", text(.changedSinceAcknowledged)))
        }
    }
}
