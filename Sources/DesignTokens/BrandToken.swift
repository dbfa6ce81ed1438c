package import Diagnostics
package import SiteFields

/// A design token's value as the site wants it, laid over the theme's. `go: "#0f6236"` is the value by day; where the theme has one of
/// its own for the night, a twin of it is worked out (``NightTwins``), unless `go: {light: "#0f6236", dark: "#a9e694"}` says both.
package struct BrandToken: FieldReadable {
    /// nil where the theme's own value stays.
    package let light: String?
    /// nil where the theme's own value stays.
    package let dark: String?
    package let location: SourceLocation

    init(light: String, location: SourceLocation) {
        self.light = light
        dark = nil
        self.location = location
    }

    package init(from fields: inout FieldReader) {
        light = fields.fact(optional: "light", .token)
        dark = fields.fact(optional: "dark", .token)
        location = fields.original.location
    }
}

extension BrandToken {
    /// Whether the theme's stylesheets can use this value as they use their own; if not, that is reported.
    package func fits(inPlaceOf token: DesignToken, into log: inout DiagnosticLog) -> Bool {
        var fits = true
        for (value, own) in [(light, token.light), (dark, token.dark ?? token.light)] {
            guard let value, let written = TokenValue(value), let wanted = TokenValue(own).flatMap(written.shortcoming) else { continue }
            fits = false
            log.report(
                Diagnostic(rule: .badValue, at: location, "`\(token.name)` cannot be “\(value)” here.", remedy: "It needs \(wanted)."))
        }
        return fits
    }
}
