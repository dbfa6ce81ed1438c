import Diagnostics
import SiteFields
import SiteValues

/// The smallest project: settings of two lines and a guideline of ten, with comments that say what else there is. What it advises is true
/// everywhere, and it claims nothing.
struct SmallStarter {
    let files: [SourceFile]

    init(_ organisation: OrganisationName, languages: [Language], title: String?) {
        let first = languages.first ?? .english
        var files = [
            SourceFile(path: "content/site.yml", text: Self.settings(organisation, languages, title)),
            SourceFile(path: "content/guidelines/first-post.md", text: Self.guideline(first)),
            SourceFile(path: ".gitignore", text: StarterSite.gitignore),
        ]
        for language in languages.dropFirst() {
            files.append(SourceFile(path: "content/guidelines/first-post.\(language).md", text: Self.translation(language)))
            // A title is a word, and words are in each language.
            if let title {
                files.append(SourceFile(path: "content/site.\(language).yml", text: "title: \(YAMLScalar.quoted(title))\n"))
            }
        }
        self.files = Self.isGerman(first) ? files.map(StarterComments.german) : files
    }

    private static func isGerman(_ language: Language) -> Bool { language.primary == "de" }

    private static func settings(_ organisation: OrganisationName, _ languages: [Language], _ title: String?) -> String {
        let tags = languages.map(\.tag).joined(separator: ", ")
        let title = title.map { "title: \(YAMLScalar.quoted($0))\n" } ?? ""
        let facts = "organisation: \(YAMLScalar.quoted(organisation.full))\nlanguages: [\(tags)]\n\(title)"
        if languages.first.map(isGerman) == true {
            return facts + """
                # Das genügt. Die erste Sprache ist das Original; eine Übersetzung heißt wie ihr Original, mit der Sprache dazwischen:
                # first-post.md, first-post.en.md.
                #
                # Für später, jeweils ohne das # davor:
                # theme: margin                               # das andere Kleid; enamel ist das erste
                # base_url: https://intranet.example/post     # die Adresse der Seiten: für QR-Codes, Feed und Kalender
                # owner: kommunikation                        # wer die Texte pflegt: eine id aus content/data/contacts.yml
                # review_every: "6 months"                    # wie oft sie wieder gelesen werden

                """
        }
        return facts + """
            # That is enough. The first language is the original; a translation is named like its original, with the language in between:
            # first-post.md, first-post.de.md.
            #
            # For later, each without the # before it:
            # theme: margin                               # the other look; enamel is the first
            # base_url: https://intranet.example/post     # the site's address: for QR codes, feed and calendars
            # owner: communications                       # who looks after the texts: an id of content/data/contacts.yml
            # review_every: "6 months"                    # how often they are read again

            """
    }

    private static func guideline(_ language: Language) -> String {
        let (rest, text) = words(language)
        let comments =
            isGerman(language)
            ? (
                "bleibt für immer: Karten und Mails nennen sie", "red_line, grey_zone oder encouragement",
                "die Frage unter pause gehört zum Kurz-Check"
            )
            : (
                "for life: cards and mails cite it", "red_line, grey_zone or encouragement",
                "its question is part of the check before a post"
            )
        return "---\nid: SM-01                # \(comments.0)\nnumber: 1\nstance: encouragement    # \(comments.1)\n"
            + "in_pause_check: true     # \(comments.2)\n\(rest)---\n\(text)"
    }

    private static func translation(_ language: Language) -> String {
        let (rest, text) = words(language)
        return "---\n\(rest)---\n\(text)"
    }

    private static func words(_ language: Language) -> (keys: String, text: String) {
        if isGerman(language) {
            return (
                "title: Zeig, was du kannst!\npause: {question: \"Würde ich das auch in der Kantine erzählen?\"}\n",
                """
                Erzähl von dem, was du gut kannst: Das lesen Leute lieber als jede Anzeige. Schreib dazu, dass du hier arbeitest.

                - Ein Bild, ein Satz, fertig.
                - Wer mit drauf ist, wird vorher gefragt.

                """
            )
        }
        return (
            "title: Show what you can do!\npause: {question: \"Would I tell this story in the canteen, too?\"}\n",
            """
            Tell people about something you are good at: they would rather read that than any advert. Add that you work here.

            - One picture, one sentence, done.
            - Whoever is in the picture is asked first.

            """
        )
    }
}
