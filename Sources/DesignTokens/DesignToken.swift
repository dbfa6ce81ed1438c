package import Diagnostics

/// A design token: one custom property of a theme's stylesheets, such as `go: {light: "#0f6236", dark: "#a9e694"}`. Its value is CSS
/// (a colour, a length, a list of fonts) in the grammar of ``TokenValue``.
package struct DesignToken: Sendable, Hashable {
    package let name: String
    package let light: String
    /// nil where both modes share the value.
    package let dark: String?
    /// Where the value was written: theme.yml, or `brand:` of the site.
    package let location: SourceLocation
    /// Where the value by night was.
    package let darkLocation: SourceLocation
    /// Nobody wrote the value by night: see ``NightTwins``.
    package let isDarkDerived: Bool

    package init(
        name: String, light: String, dark: String?, location: SourceLocation, darkLocation: SourceLocation? = nil,
        isDarkDerived: Bool = false
    ) {
        self.name = name
        self.light = light
        self.dark = dark
        self.location = location
        self.darkLocation = darkLocation ?? location
        self.isDarkDerived = isDarkDerived
    }

    /// With the site's own values in place of the theme's.
    package func overlaid(by brand: BrandToken) -> DesignToken {
        DesignToken(
            name: name, light: brand.light ?? light, dark: brand.dark ?? dark, location: brand.location,
            darkLocation: brand.dark == nil ? darkLocation : brand.location)
    }

    /// With a value by night that was worked out from the one by day.
    func byNight(_ dark: String) -> DesignToken {
        DesignToken(name: name, light: light, dark: dark, location: location, isDarkDerived: true)
    }
}

extension DesignToken {
    /// The present names of tokens that were renamed: a site may still have the former one under `brand:`.
    package static let renamed = ["enamel": "accent-surface"]
}

/// Two tokens that meet as text and background, and the contrast ratio they need (WCAG 2.2), from 1 to 21.
package struct ContrastPair: Sendable, Hashable {
    package let text: String
    package let ground: String
    package let ratio: Double
    package let location: SourceLocation

    package init(text: String, ground: String, ratio: Double, location: SourceLocation) {
        self.text = text
        self.ground = ground
        self.ratio = ratio
        self.location = location
    }
}
