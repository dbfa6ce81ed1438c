package import CommandKit
import Diagnostics
package import SiteModel

extension Failure {
    /// Why a site with open facts is not for paper or for everybody's eyes; nil for one that has none.
    package init?(openFacts: [OpenFact]) {
        guard !openFacts.isEmpty else { return nil }
        let path = openFacts.lazy.compactMap(\.fact).first?.provenance.originalPath
        let names = openFacts.prefix(5).map { "`\($0.name)`" }.joined(separator: ", ")
        let shown: Phrase = openFacts.count > 5 ? "\(names) and \(openFacts.count - 5) more" : Phrase(verbatim: names)
        let place: Phrase = path.map { "Confirm them in \($0)" } ?? "Fill them in"
        self.init(
            .findings,
            openFacts.count == 1
                ? "1 fact on the site is not confirmed: \(shown)." : "\(openFacts.count) facts on the site are not confirmed: \(shown).",
            remedy: "\(place): `sitegen list samples` shows each with its sentence. "
                + "With --with-open-facts it is done all the same, and says so.")
    }
}
