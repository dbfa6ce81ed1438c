import Text

/// What a page may load: its own site's files and nothing else.
package enum ContentPolicy {
    /// As a page says it itself. `file:` is listed beside `'self'` because a page opened by double-click has no origin that `'self'` could mean.
    package static let ofPages = text(styles: "'self' file:", scripts: "'self' file:", files: "'self' file:", forms: "'self' file:")

    /// Of the page for wrong addresses: it loads nothing, and has its styles in its text. Scripts of the site may run all the same, because
    /// the preview brings one along.
    package static func ofErrorPage(_ kit: ThemeKit) -> String {
        text(styles: source(kit.errorStyle), scripts: "'self'", files: "'self'", forms: "'self'")
    }

    /// What a server sends with every file. Without `file:`, with the styles of the page for wrong addresses, and with what no page can say
    /// itself: who may show it in a frame.
    package static func header(_ kit: ThemeKit, framedBy ancestors: [String] = []) -> String {
        text(styles: "'self' \(source(kit.errorStyle))", scripts: "'self'", files: "'self'", forms: "'self'")
            + "; frame-ancestors \((["'self'"] + ancestors).joined(separator: " "))"
    }

    /// `data:` is for a stylesheet of the site's owner, which may bring its pictures along in no other way.
    private static func text(styles: String, scripts: String, files: String, forms: String) -> String {
        "default-src 'none'; style-src \(styles); script-src \(scripts); img-src \(files) data:; font-src \(files); connect-src 'self'; "
            + "form-action \(forms) mailto: https:; base-uri 'none'"
    }

    /// Styles in a page by their sum, so that no others are taken.
    private static func source(_ style: [UInt8]) -> String {
        "'sha256-\(Base64.text(of: SHA256(of: style).bytes))'"
    }
}
