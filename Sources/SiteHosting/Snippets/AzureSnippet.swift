import Text

/// staticwebapp.config.json, which lies at the root of what is deployed.
enum AzureSnippet {
    static func text(_ site: ServedSite) -> String {
        let headers = site.headers.map { ($0.name, JSONText.string($0.value)) } + [("Cache-Control", .string("no-cache"))]
        let mails = site.mails.map { route("/\($0)", "Content-Disposition", "attachment") }
        let fingerprinted = site.paths.filter(isFingerprinted).map { route("/\($0)", "Cache-Control", ServedSite.forALongTime) }
        return JSONText.object([
            ("globalHeaders", .object(headers)),
            ("routes", .array(fingerprinted + mails)),
            ("responseOverrides", .object([("404", .object([("rewrite", .string("/404.html"))]))])),
            ("mimeTypes", .object(ServedSite.types.map { (".\($0.0)", .string($0.1)) })),
        ]).text(indented: true) + "\n"
    }

    private static func route(_ path: String, _ header: String, _ value: String) -> JSONText {
        .object([("route", .string(path)), ("headers", .object([(header, .string(value))]))])
    }

    /// `assets/enamel.f49ec9349c.css`
    private static func isFingerprinted(_ path: String) -> Bool {
        let parts = path.split(separator: ".")
        return path.hasPrefix("assets/") && parts.count == 3 && parts[1].count == 10 && parts[1].allSatisfy(\.isHexDigit)
    }
}
