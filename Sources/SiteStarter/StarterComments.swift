import Diagnostics

/// Comments of the starter's settings and data, which explain them to whoever edits them: English in the starter itself, German in a
/// project whose original is German. Comments of texts come with each language.
enum StarterComments {
    /// The same file with its comments in German.
    static func german(_ file: SourceFile) -> SourceFile {
        guard file.path == ".gitignore" || file.path.hasPrefix("content/") && file.path.hasSuffix(".yml") else { return file }
        let text = String(decoding: file.bytes, as: UTF8.self)
        guard text.contains("#") else { return file }
        return SourceFile(path: file.path, text: pairs.reduce(text) { $0.replacing($1.english, with: $1.german) })
    }

    /// Whole lines as they are in the files, without the `# ` of the first.
    private static let pairs: [(english: String, german: String)] = [
        ("What sitegen makes is made again by every build.", "Was sitegen erzeugt, entsteht bei jedem Bau neu."),
        (
            "Your own colours instead of the theme's. The names are in its theme.yml; a word that would be hard to read is an error.",
            "Eure eigenen Farben statt der des Themas. Ihre Namen stehen in dessen theme.yml; was schlecht zu lesen wäre, ist ein Fehler."
        ),
        (
            """
            Your logo in content/, for light and dark ground and for paper, and the icon of the browser's tab; one file is enough: \
            `logo: logo.svg`.
            """,
            """
            Euer Logo in content/, für hellen und dunklen Grund und fürs Papier, dazu das Zeichen im Reiter des Browsers. Eine Datei genügt:
            # `logo: logo.svg`.
            """
        ),
        ("The site's address; the feed and the sitemap need it.", "Die Adresse der Site; Feed und Sitemap brauchen sie."),
        (
            "Where these files can be edited in a browser, if they can: each page then gets a link to its own file.",
            "Wo man diese Dateien im Browser bearbeiten kann, falls das geht: Dann bekommt jede Seite einen Link zu ihrer Datei."
        ),
        (
            "Where the clocks are: for every appointment that names no `time_zone` of its own.",
            "Wo die Uhren gehen: gilt für jeden Termin ohne eigene `time_zone`."
        ),
        (
            """
            The trade and the people of the sample. `sitegen list samples` shows where they are left; take this out when the texts are yours.
            """,
            """
            Das Gewerbe und die Leute aus der Vorlage. `sitegen list samples` zeigt, wo noch etwas davon steht; nimm das hier heraus, sobald
            # die Texte eure eigenen sind.
            """
        ),
        (
            """
            Where a form leads: a mail address, which gets its subject by itself in the language of the page, or the address of a page.
            # A form that has another address in another language has it in that language's settings, too.
            """,
            """
            Wohin ein Formular führt: eine Mailadresse, die ihren Betreff in der Sprache der Seite von selbst bekommt, oder die Adresse
            # einer Seite. Hat es in einer anderen Sprache eine andere Adresse, gehört sie in die Einstellungen dieser Sprache.
            """
        ),
        (
            "Whether a page whose review is overdue says when it was last checked, and asks readers to tell you what is off.",
            "Ob eine Seite, deren Prüfung überfällig ist, den Tag der letzten nennt und um Hinweise bittet, wenn etwas nicht mehr stimmt."
        ),
        (
            "Whether pages offer the PDFs that `sitegen print` makes: then print before you publish.",
            "Ob Seiten die PDFs von `sitegen print` anbieten: Dann erst drucken, danach veröffentlichen."
        ),
        ("Parts of the launch kit.", "Was zum Startpaket gehört."),
        ("sample: an invented history.", "sample: eine erfundene Vorgeschichte."),
        (
            "sample: every name, number and hour here is the invented organisation's.",
            "sample: Alle Namen, Nummern und Zeiten hier gehören zur erfundenen Firma."
        ),
        (
            """
            sample: every value here is the invented organisation's. `sitegen init` takes them out, and each is a question until you answer it.
            """,
            """
            sample: Alle Werte hier gehören zur erfundenen Firma. `sitegen init` nimmt sie heraus; jeder ist eine Frage, bis ihr sie beantwortet.
            """
        ),
        (
            "A fact is confirmed when it has a `value`, the day on which somebody looked it up, and who vouches for it.",
            "Bestätigt ist eine Angabe, wenn dreierlei da ist: ihr `value`, der Tag, an dem jemand nachgesehen hat, und wer dafür geradesteht."
        ),
        ("What is binding, and where it is written.", "Was verbindlich ist und wo es steht."),
        ("What you see online, and what becomes of it.", "Was ihr im Netz seht und was daraus wird."),
        ("Where things are, and who signs.", "Wo was ist und wer unterschreibt."),
        ("For contacts whose hours are not in contacts.yml yet.", "Für Kontakte, deren Zeiten noch nicht in contacts.yml stehen."),
        ("The launch.", "Der Start."),
        (
            "sample: dates, names and the managing director are the invented organisation's.",
            "sample: Termine, Namen und die Geschäftsführerin gehören zur erfundenen Firma."
        ),
        (
            """
            What colleagues have asked, as they typed it, and the pages that may come first. `sitegen check` asks them all, so that no new text pushes
            # an answer down unnoticed. The questions of the other languages are in questions.<language>.yml, by the same `id`.
            """,
            """
            Was Leute bei euch gefragt haben, so, wie sie es getippt haben, und welche Seiten dann oben stehen dürfen. `sitegen check` stellt alle
            # diese Fragen, damit kein neuer Text eine Antwort unbemerkt nach unten schiebt. Die Fragen der anderen Sprachen stehen unter derselben
            # `id` in questions.<sprache>.yml.
            """
        ),
        (
            """
            Words that people really type, and the page that answers them. The search knows the words of every page already, and it corrects typing
            # errors: add a word here when colleagues ask for something that the page calls by another name.
            """,
            """
            Wörter, die jemand wirklich tippt, und die Seite mit der Antwort. Die Wörter aller Seiten kennt die Suche schon, und Tippfehler verzeiht
            # sie auch: Ergänze ein Wort, wenn bei euch jemand etwas sucht, das auf der Seite anders heißt.
            """
        ),
        (
            """
            `page` is the page's address without `.html` (situations/photo, faq#film), or a guideline's id. `contact` names whom to ring; `answer` is one
            # line above the result, for what cannot wait. `context: true` is for words that say where something happens, such as the names of platforms:
            # alone they lead to the page, beside other words they count little. `same: true` leads nowhere: each of its rows is words that mean the same,
            # so that a page with one of them is found by the others; one form of each word will do.
            # The words of the other languages are in search.<language>.yml, by the same `id`.
            """,
            """
            `page` ist die Adresse der Seite ohne `.html` (situations/photo, faq#film) oder die Kennung eines Tipps. `contact` sagt, wen man anruft;
            # `answer` ist eine Zeile über dem Treffer, für alles, was nicht warten kann. `context: true` ist für Wörter, die nur sagen, wo etwas
            # geschieht, etwa Namen von Plattformen: Allein führen sie zur Seite, neben anderen zählen sie wenig. `same: true` führt nirgendwohin:
            # Jede Zeile darin nennt Wörter, die dasselbe heißen, damit eines die Seite mit dem anderen findet; eine Form je Wort genügt.
            # Die Wörter der anderen Sprachen stehen unter derselben `id` in search.<sprache>.yml.
            """
        ),
        (
            "Courses: their page, dates, slides and the guideline that sends people there.",
            "Kurse: ihre Seite, Termine, Folien und der Tipp, der hinschickt."
        ),
        (
            "Reading what is public about you. Without it, its page says that nobody does.",
            "Mitlesen, was öffentlich über euch steht. Ohne das sagt seine Seite, dass es niemand tut."
        ),
        (
            "Channels of your own: their page, and the guideline on sharing what is on them.",
            "Eigene Kanäle: ihre Seite und der Tipp zum Teilen."
        ),
        (
            "Levels, promises and stories of colleagues who post, and the page about them.",
            "Stufen, Zusagen und Geschichten von Leuten, die posten, und die Seite dazu."
        ),
        (
            "What you promise those who own up, on the Oops page, in questions and answers, on cards and in the mail.",
            "Was ihr denen zusagt, die sich melden: auf der Hoppla-Seite, in Fragen und Antworten, auf Karten und in der Mail."
        ),
        ("sample: invented, and labelled as such on the page.", "sample: erfunden, und auf der Seite steht das auch."),
    ]
}
