import Diagnostics
import Text

/// Pages for when the site has none of its own.
enum FallbackPage {
    static func notFound(_ words: PreviewWords) -> String {
        plain("There is no page at this address.", words)
    }

    static func plain(_ sentence: Phrase, _ words: PreviewWords) -> String {
        page("<p>\(escaped(words.said(sentence)))</p>", words)
    }

    static func outside(_ base: BasePath, _ words: PreviewWords) -> String {
        let link = "<a href=\"\(escaped(base.description))\">\(escaped(base.description))</a>"
        let sentence: Phrase = "The site lies below \(link), as it will on its server."
        return page("<p>\(words.said(sentence))</p>", words)
    }

    /// The findings are in the page too, because the overlay needs a script.
    static func notBuilt(_ findings: [PreviewFinding], _ words: PreviewWords) -> String {
        let sentence: Phrase = "The site cannot be built yet. As soon as the errors are corrected, it appears here."
        return page(
            "<p>\(words.said(sentence))</p>\n"
                + findings.map { "<pre>\(escaped($0.text))</pre>\n" }.joined(), words)
    }

    private static func page(_ body: String, _ words: PreviewWords) -> String {
        """
        <!doctype html>
        <html lang="\(words.language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>sitegen preview</title>
        <link rel="icon" href="data:,">
        </head>
        <body>
        <h1>sitegen preview</h1>
        \(body)
        </body>
        </html>

        """
    }

    private static func escaped(_ text: String) -> String {
        MarkupEscape.escaped(text, in: .attribute)
    }
}
