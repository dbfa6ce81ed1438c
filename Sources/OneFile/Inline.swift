import SitePlan
import Text

/// Styles and scripts between tags, where nothing of them may look like the end of their element.
enum Inline {
    static func style(_ bytes: [UInt8]) -> [UInt8] {
        Array("<style>".utf8) + harmless(bytes) + Array("</style>\n".utf8)
    }

    static func script(_ bytes: [UInt8]) -> [UInt8] {
        Array("<script>".utf8) + harmless(bytes) + Array("</script>\n".utf8)
    }

    /// A script that another one wakes when it is wanted, by its place on the site.
    static func sleepingScript(_ file: RenderedFile) -> [UInt8] {
        let name = MarkupEscape.escaped(PercentEncoding.path(file.route.path), in: .attribute)
        return Array("<script type=\"text/plain\" data-file=\"\(name)\">".utf8) + harmless(file.bytes) + Array("</script>\n".utf8)
    }

    /// `<\/` and `<\!` mean the same in strings, patterns and styles, which is where these can be.
    private static func harmless(_ bytes: [UInt8]) -> [UInt8] {
        bytes.substituting("</", with: "<\\/").substituting("<!--", with: "<\\!--")
    }
}
