import DesignTokens
import Diagnostics
import Logos
package import SiteChecking
import SiteModel
import SitePlan

extension Rule {
    package static let logoContrast = Rule(
        "logo-contrast", .warning,
        why: "A dark logo on a dark page is a hole where your name should be. A sign needs 3 to 1 to be made out (WCAG 2.2), by day, by "
            + "night and on paper.",
        example: Example(in: "content/site.yml", broken: "logo: files/pale.svg", mended: "logo: files/logo.svg")
    ) { input, findings in
        let palette = Palette(input.theme.tokens)
        guard let logo = input.plan.links.logo, let light = palette.colour("paper", in: .light),
            let dark = palette.colour("paper", in: .dark)
        else { return }
        let faults = LogoFault.contrasts(
            light: logo.light.file, dark: logo.dark?.file, print: logo.print?.file, on: .init(light: light, dark: dark))
        for fault in faults { findings.report(at: fault.location, fault.summary, remedy: fault.remedy, as: fault.severity) }
    }
}
