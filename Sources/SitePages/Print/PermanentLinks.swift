package import Diagnostics

/// The short addresses that codes on cards and posters lead to, such as `go/sm-05.html`. One that is published and then taken away is a
/// closed door for everybody who scans an old card.
package enum PermanentLinks {
    /// A warning for each published one that the plan has no page for.
    package static func reportGone(_ published: [Route], from plan: SitePlan, into log: inout DiagnosticLog) {
        let planned = Set(plan.pages.map(\.route))
        for route in published where RedirectPage.isAddress(route) && !planned.contains(route) {
            log.report(
                Diagnostic(
                    rule: "printed-address-gone", severity: .warning, at: SourceLocation(path: route.path),
                    "Codes that are printed already lead here, and this build takes the page away.",
                    remedy: "Put the guideline's file back with `expire:` and a day in it: then old codes lead to what became of it."))
        }
    }
}
