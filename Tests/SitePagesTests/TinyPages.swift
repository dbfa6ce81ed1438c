import SiteModel

/// The author's pages of the tiny site.
enum TinyPages {
    /// One page for each layout, titled after it.
    static let files: [String: String] = Dictionary(
        uniqueKeysWithValues: Layout.allCases.map { layout in
            (
                "content/pages/\(layout.rawValue).md",
                page(
                    "layout: \(layout.rawValue)\(inFoot.contains(layout) ? "\nin_menu: foot" : "")", title: "Page \(layout.rawValue)",
                    body: "## Part of \(layout.rawValue)\n\nWords.")
            )
        } + [
            ("content/pages/home.de.md", "---\ntitle: Startseite\nsummary: Anfang.\n---\nHallo.\n"),
            ("content/pages/get-involved.de.md", "---\ntitle: Stufen\nsummary: Stufen.\n---\nHallo.\n"),
            ("content/pages/faq.de.md", "---\ntitle: Fragen\nsummary: Fragen.\n---\nHallo.\n"),
        ])

    private static let inFoot: Set<Layout> = [.contacts, .launch, .whatsNew, .glossary, .authors, .sitemap]

    private static func page(_ facts: String, title: String, body: String) -> String {
        """
        ---
        \(facts)
        contact: office
        owner: office
        reviewed: 2026-11-02
        review_every: "6 months"
        title: "\(title)"
        summary: About \(title).
        steps:
        - {title: First, text: Do it.}
        say: [A sentence to borrow.]
        deal: A promise.
        pairs:
        - {before: Stiff., after: Loose., why: It floats.}
        ---
        \(body)
        """
    }
}
