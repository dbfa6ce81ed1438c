package import Diagnostics
package import Logos
package import SiteModel
import SiteValues

/// The organisation's logo where it is on the site: a file for each ground.
package struct PlannedLogo: Sendable {
    package let light: Picture
    package let dark: Picture?
    package let print: Picture?

    package struct Picture: Sendable {
        package let file: LogoFile
        package let route: Route
    }

    /// nil for a site without one, or whose file is not there, which is for a rule to say.
    init?(of site: Site, _ links: LinkTable) {
        guard let setting = site.defaultLocalizedSite.settings.logo else { return nil }
        func picture(_ name: Placed<String>?) -> Picture? {
            guard let name, let source = links.ownFile(name.value, of: site), LogoFile.endings.contains(LogoFile.ending(of: source.path))
            else { return nil }
            let pixels = PictureSize(of: source.bytes).map { (width: $0.width, height: $0.height) }
            return Picture(
                file: LogoFile(name.value, at: name.location, source: source, pixels: pixels), route: CopiedFile.route(of: source.path))
        }
        guard let light = picture(setting.light) else { return nil }
        self.light = light
        dark = picture(setting.dark)
        print = picture(setting.print)
    }

    /// What a mail can bring along: mail programs show PNG and JPEG alone. On white, like paper.
    package var inMail: (route: Route, type: String, width: Int, height: Int)? {
        let picture = print ?? light
        guard let type = ["png": "png", "jpg": "jpeg", "jpeg": "jpeg"][picture.file.ending], let ratio = picture.file.ratio else {
            return nil
        }
        let height = min(LogoRoom.head.height, LogoRoom.head.width / ratio)
        return (picture.route, "image/\(type)", Int((height * ratio).rounded()), Int(height.rounded()))
    }

    var routes: [Route] { [light, dark, print].compactMap { $0?.route } }
}

extension LinkTable {
    /// A file of the content by its path as site.yml has it.
    package func ownFile(_ name: String, of site: Site) -> SourceFile? {
        guard case .file(let route, _) = resolve(name, from: Settings.path, in: site.defaultLocalizedSite.language) else { return nil }
        return site.assets.first { CopiedFile.route(of: $0.path) == route }
    }

    mutating func addLogo(of site: Site) {
        logo = PlannedLogo(of: site, self)
        let icon = site.defaultLocalizedSite.settings.favicon.flatMap { ownFile($0.value, of: site) }
        if let icon, LogoFile.iconEndings.contains(LogoFile.ending(of: icon.path)) { favicon = CopiedFile.route(of: icon.path) }
    }

    /// What goes out because the settings name it.
    var logoRoutes: [Route] { (logo?.routes ?? []) + [favicon].compactMap(\.self) }
}
