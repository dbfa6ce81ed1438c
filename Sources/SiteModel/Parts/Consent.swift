package import SiteValues

/// Somebody of the house who is shown by name: invented people always, real ones only while their consent lasts.
package protocol ConsentBound {
    var fictional: Bool { get }
    var consent: String? { get }
    var consentExpires: CivilDate? { get }
}

extension Superstar: ConsentBound {}
extension Story: ConsentBound {}

extension ConsentBound {
    /// The day on which a consent runs out is the first day without the person, as `expire` is for documents.
    package func mayBeShown(on day: CivilDate) -> Bool {
        if fictional { return true }
        guard consent != nil else { return false }
        return consentExpires.map { day < $0 } ?? true
    }
}
