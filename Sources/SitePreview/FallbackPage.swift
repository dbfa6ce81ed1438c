import Text

/// Pages for when the site has none of its own.
enum FallbackPage {
    static let notFound = plain("There is no page at this address.")

    static func plain(_ sentence: String) -> String {
        page("<p>\(escaped(sentence))</p>")
    }

    static func outside(_ base: BasePath) -> String {
        page(
            "<p>The site lies below <a href=\"\(escaped(base.description))\">\(escaped(base.description))</a>, as it will on its server.</p>"
        )
    }

    /// The findings are in the page too, because the overlay needs a script.
    static func notBuilt(_ findings: [PreviewFinding]) -> String {
        page(
            "<p>The site could not be built yet. This page shows it as soon as that has been mended.</p>\n"
                + findings.map { "<pre>\(escaped($0.text))</pre>\n" }.joined())
    }

    private static func page(_ body: String) -> String {
        """
        <!doctype html>
        <html lang="en">
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
