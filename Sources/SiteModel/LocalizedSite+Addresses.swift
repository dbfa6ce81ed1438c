package import Diagnostics
import Markdown

extension LocalizedSite {
    /// Every address that an author wrote as a link or beside one, in texts that are on the site.
    package var addresses: [(address: String, location: SourceLocation)] {
        let links = texts.flatMap(\.links).map { ($0.destination, $0.location) }
        let bindings = guidelines.compactMap { guideline in
            guideline.binding?.href.map { ($0, guideline.provenance.location(of: "binding")) }
        }
        return links + bindings
    }
}
