import Diagnostics
import SiteOutput
import SitePages

/// The short addresses that codes on cards and posters lead to, such as `go/sm-05.html`. One that is published and then taken away is a
/// closed door for everybody who scans an old card.
enum PrintedAddresses {
    /// A warning for each one that lies in the output folder and that this build no longer has.
    static func gone(from folder: String, besides tree: OutputTree) -> [Diagnostic] {
        Manifest.paths(in: folder).filter { tree[$0] == nil && AliasPage.isAddress(Route($0.description)) }.map { path in
            Diagnostic(
                rule: "printed-address-gone", severity: .warning, at: SourceLocation(path: path.description),
                "Codes that are printed already lead here, and this build takes the page away.",
                remedy: "Put the guideline's file back with `expire:` and a day in it: then old codes lead to what became of it.")
        }
    }
}
