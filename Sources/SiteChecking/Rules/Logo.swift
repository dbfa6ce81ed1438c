import DesignTokens
import Diagnostics
import Logos
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let logoFile = Rule(
        "logo-file", .error,
        why: "The logo is on every page, card and slide. A file that is not there, or that browsers and printers do not show, is a hole in "
            + "all of them.",
        example: Example(in: "content/site.yml", broken: "logo: files/lgo.svg", mended: "logo: files/logo.svg")
    ) { input, findings in
        let settings = input.site.defaultLocalizedSite.settings
        var suggestions = LinkSuggestions(input.plan.links)
        for name in [settings.logo?.light, settings.logo?.dark, settings.logo?.print].compactMap(\.self) {
            look(at: name, LogoFile.endings, "Take the logo as SVG, PNG, WebP or JPEG.")
        }
        if let icon = settings.favicon { look(at: icon, LogoFile.iconEndings, "Take the icon as SVG, PNG or ICO.") }

        func look(at name: Placed<String>, _ endings: Set<String>, _ remedy: Phrase) {
            guard let source = input.plan.links.ownFile(name.value, of: input.site) else {
                let meant = suggestions.destination(like: "content/" + name.value, from: Settings.path)
                return findings.report(
                    at: name.location, "There is no picture `\(name.value)` here.",
                    remedy: meant.map { "Did you mean `\($0)`?" } ?? "Put the file into `content/` and name it as seen from there.")
            }
            if !endings.contains(LogoFile.ending(of: source.path)) {
                findings.report(at: name.location, "`\(name.value)` is of a kind that is not shown everywhere.", remedy: remedy)
            }
        }
    }

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
