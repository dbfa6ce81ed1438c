import Diagnostics
import Markdown
import SiteModel

extension Rule {
    package static let altTextUseless = Rule(
        "alt-text-useless", .warning,
        why: "Whoever cannot see the picture hears this text instead. “IMG_2041.jpg” and “picture” tell nothing of what is on it.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "![IMG_2041.jpg](tea.png)",
            mended: "![A cup of tea on a red door](tea.png)")
    ) { input, findings in
        var seen: Set<SourceLocation> = []
        for document in input.site.localizedSites.flatMap(\.texts) {
            for image in document.images where isUseless(image.alt) && seen.insert(image.location).inserted {
                findings.report(
                    at: image.location, "“\(image.alt)” does not say what is on the picture.",
                    remedy: "Say it as you would on the telephone: who or what, and what is happening.")
            }
        }
    }

    private static func isUseless(_ alt: String) -> Bool {
        let text = alt.lowercased().trimmingSpaces
        let isFile = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"].contains { text.hasSuffix($0) }
        return isFile || emptyWords.contains(text)
            || text.wholeMatch(of: /(?:img|dsc|dscn|pxl|image|screenshot|bildschirmfoto)[ _-]?[\d _.-]*/) != nil
    }

    private static let emptyWords: Set<String> = [
        "image", "picture", "photo", "graphic", "icon", "logo", "illustration", "screenshot", "bild", "foto", "grafik", "abbildung",
        "untitled", "alt text", "alt", "todo",
    ]
}

extension String {
    fileprivate var trimmingSpaces: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
