import SiteModel
import SiteValues

extension DraftFacts {
    var englishPage: String {
        """
        ---
        # A new page. Write where ‹…› stands, then take out the line `draft: true`: that publishes it.
        # Lines that begin with # are for you. Readers never see them.

        # ---- Facts. A translation never repeats these. ----
        # plain: nothing but the text. The other layouts are used by the pages that the site came with.
        layout: plain
        # Whom readers ask, and who keeps the text fresh: ids from content/data/contacts.yml
        \(comment(unless: contact))contact: \(contact?.name ?? "customer-care")
        \(comment(unless: owner))owner: \(owner?.name ?? "communications")
        reviewed: \(day)
        review_every: "6 months"
        # Guidelines to link at the end
        rules: []
        draft: true

        # ---- Words\(translationNote) ----
        title: \(title)
        # One sentence, also for the search
        summary: ‹What is on this page, in one sentence.›
        # The first sentence, in large letters
        lead: ‹Why the page is worth a minute.›
        keywords: []
        ---

        ## ‹A heading›

        ‹The text. Link a guideline like this: [](\(example)).›

        """
    }

    var germanPage: String {
        """
        ---
        # Eine neue Seite. Schreib dort, wo ‹…› steht, und nimm dann die Zeile `draft: true` heraus: Damit ist sie veröffentlicht.
        # Zeilen mit # am Anfang sind für dich. Niemand sonst sieht sie.

        # ---- Fakten. Eine Übersetzung wiederholt sie nie. ----
        # plain: nur der Text. Die anderen Formen gehören den Seiten, die schon da waren.
        layout: plain
        # Wen man fragt und wer den Text pflegt: Kennungen aus content/data/contacts.yml
        \(comment(unless: contact))contact: \(contact?.name ?? "customer-care")
        \(comment(unless: owner))owner: \(owner?.name ?? "communications")
        reviewed: \(day)
        review_every: "6 months"
        # Leitlinien, auf die am Ende verwiesen wird
        rules: []
        draft: true

        # ---- Worte\(translationNote) ----
        title: \(title)
        # Ein Satz, auch für die Suche
        summary: ‹Was auf dieser Seite steht, in einem Satz.›
        # Der erste Satz, groß gesetzt
        lead: ‹Warum sich die Minute lohnt.›
        keywords: []
        ---

        ## ‹Eine Überschrift›

        ‹Der Text. So verweist du auf eine Leitlinie: [](\(example)).›

        """
    }

    /// Commented out in a project without contacts.
    private func comment(unless id: EntryID?) -> String {
        id == nil ? "# " : ""
    }
}
