import Colours
import DesignTokens
package import Hypertext
import Logos
import SiteModel
import SitePlan

extension PageContext {
    /// The logo in the head of a page, by day and by night; nil where there is none, and on the page for wrong addresses, which loads
    /// nothing.
    package var headLogo: HTML? {
        guard let logo = links.logo, page.key != .layout(.notFound) else { return nil }
        let ink = logo.light.file.ink
        // One whose colours cannot be told may be black; a photograph has a ground of its own.
        let isSafe =
            ink.map { $0.changesByNight || !isPale(logo.light, byNightOn: "paper") }
            ?? ["jpg", "jpeg"].contains(logo.light.file.ending)
        let needsPlate = logo.dark == nil && !isSafe
        let shape = isLogoTheName ? "logo logo-word" : "logo"
        return Hypertext.picture(.class(needsPlate ? shape + " logo-mount" : shape)) {
            if let dark = logo.dark { source(.media("screen and (prefers-color-scheme: dark)"), .srcset(asset(dark.route))) }
            // A symbol has the organisation's name written beside it, so it needs no alternative text.
            img(
                .src(asset(logo.light.route)), .alt(isLogoTheName ? settings.organisation : ""), .width(Self.width(of: logo.light.file)),
                .height(Int(LogoRoom.head.height)))
        }
    }

    /// Whether the logo says the name, which then needs not be written beside it.
    package var isLogoTheName: Bool { links.logo?.light.file.isWordmark == true && page.key != .layout(.notFound) }

    /// The logo on paper and on slides. On a coloured ground that it, or a part of it, would be lost on, it has a white plate.
    /// - Parameter ground: the token of what it is put on; nil for white paper.
    package func paperLogo(on ground: String? = nil) -> HTML? {
        guard let logo = links.logo else { return nil }
        let picture = logo.print ?? logo.light
        let needsPlate = ground.map { isLost(picture, on: $0) } ?? false
        return img(
            .class(needsPlate ? "logo logo-mount" : "logo"), .src(asset(picture.route)), .alt(settings.organisation),
            .width(Self.width(of: picture.file)), .height(Int(LogoRoom.head.height)))
    }

    /// The icon of the site in a browser: its own, or the theme's.
    package var iconLink: HTML? {
        guard let icon = links.favicon ?? kit.assets["favicon.svg"] else { return nil }
        let type = ["png": "image/png", "ico": "image/x-icon"][LogoFile.ending(of: icon.path)] ?? "image/svg+xml"
        return Hypertext.link(.rel("icon"), .type(type), .href(asset(icon)))
    }

    private func isLost(_ picture: PlannedLogo.Picture, on ground: String) -> Bool {
        guard let ground = Colour(css: kit.hex(ground, in: .light, isGround: true)), let ink = picture.file.ink else { return false }
        return ink.loss(on: ground) != nil || ink.vanishes(on: ground)
    }

    /// Whether a part of it that is more than an ornament is lost by night.
    private func isPale(_ picture: PlannedLogo.Picture, byNightOn ground: String) -> Bool {
        Colour(css: kit.hex(ground, in: .dark, isGround: true)).map { picture.file.ink?.weakness(on: $0) != nil } ?? false
    }

    private static func width(of file: LogoFile) -> Int {
        max(1, Int((LogoRoom.head.height * (file.ratio ?? 1)).rounded()))
    }
}

extension Mark {
    /// The token of the ground that things of this mark have on paper; nil for white.
    package var groundToken: String? {
        switch self {
        case .bang: "accent-surface"
        case .comma: "greyf"
        case .stop: nil
        case .quest: "bluef"
        case .star: "sunk"
        }
    }
}
