import Diagnostics
import Logos
package import SiteChecking
import SitePlan

extension Rule {
    package static let logoSize = Rule(
        "logo-size", .warning,
        why: "A logo with too few pixels is blurred on every good screen and on paper, one with too many makes every page slow, and one "
            + "that is very long or very high becomes too small to read.",
        example: Example(in: "content/site.yml", broken: "logo: pages/gate.png", mended: "logo: files/logo.svg")
    ) { input, findings in
        guard let logo = input.plan.links.logo else { return }
        let faults =
            LogoFault.sizes(of: logo.light.file, isPrinted: logo.print == nil)
            + [logo.dark, logo.print].compactMap(\.self).flatMap { picture in
                LogoFault.sizes(of: picture.file, isPrinted: picture.route == logo.print?.route)
            }
        for fault in faults { findings.report(at: fault.location, fault.summary, remedy: fault.remedy) }
    }
}
