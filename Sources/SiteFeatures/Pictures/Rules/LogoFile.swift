import Diagnostics
import Logos
package import SiteChecking
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
                let language = input.site.defaultLocalizedSite.language
                if case .broken(_, let sought) = input.plan.links.resolve(name.value, from: Settings.path, in: language),
                    findings.reportPhoto(name.value, sought, at: name.location, in: input.site)
                {
                    return
                }
                let meant = suggestions.destination(like: "content/" + name.value, from: Settings.path)
                return findings.report(
                    at: name.location, "There is no picture `\(name.value)` here.",
                    remedy: meant.map { "Did you mean `\($0)`?" } ?? "Put the file into `content/` and name it as seen from there.")
            }
            if !endings.contains(LogoFile.ending(of: source.path)) {
                findings.report(at: name.location, "`\(name.value)` is of a kind that is not shown everywhere.", remedy: remedy)
            } else if !LogoFile.isDrawn(source) {
                findings.report(at: name.location, "`\(name.value)` is not a picture.", remedy: "Export it once more as SVG.")
            }
        }
    }
}
