import SiteModel
import SiteValues

extension DraftFacts {
    var germanGuideline: String {
        """
        ---
        # Eine neue Leitlinie. Schreib dort, wo ‹…› steht, und nimm dann die Zeile `draft: true` heraus: Damit ist sie veröffentlicht.
        # Zeilen mit # am Anfang sind für dich. Niemand sonst sieht sie, du darfst sie löschen.
        # Die Kennung gilt für immer: Sie steht auf Karten und in Mails, und keine andere Leitlinie bekommt sie je.
        id: \(id)
        number: \(id.number)
        title: \(title)
        # encouragement: ja, gern · grey_zone: lieber zweimal hinsehen · red_line: hier ist Schluss
        stance: grey_zone
        draft: true

        # ---- Alles Weitere darf fehlen. Nimm das # weg, wo du etwas zu sagen hast; was fehlt, hinterlässt keine Lücke. ----

        # Fakten. Eine Übersetzung wiederholt sie nie.
        # Was nur hilft (kind: help) oder ohnehin geschieht (kind: notice), hat keine stance.
        # kind: rule
        # Welches Thema sie abdeckt; alle stehen in content/data/must_haves.yml
        # covers: \(topic)
        # Wen man fragt und wer den Text pflegt: Kennungen aus content/data/contacts.yml
        # contact: \(contact?.name ?? "customer-care")
        # owner: \(owner?.name ?? "communications")
        # reviewed: \(day)
        # review_every: "6 months"
        # Geschichten und andere Leitlinien mit ihren Kennungen, Themen wie confidentiality, pictures, tone, identity, customers,
        # working-time, learning, law, privacy, ai
        # incidents: []
        # related: [\(example)]
        # topics: []
        # Später, wenn nötig: publish: 2027-01-14 (nicht vor diesem Tag), expire: 2027-12-31 (der erste Tag ohne sie),
        # replaced_by: \(example). Eine Leitlinie wird nie gelöscht: Mit `expire` sagt die Adresse auf gedruckten Karten, was aus ihr wurde.

        # Worte\(translationNote)
        # Ein Satz zum Weitersagen, höchstens 140 Zeichen; fehlt er, steht dort der erste Satz des Textes
        # summary: ‹Ein Satz, den man weitersagen kann.›
        # Dasselbe ohne den Titel, für Listen, Karten und Plakate, höchstens 90 Zeichen: "Geld und Streit der Kundschaft: kein Wort."
        # card: ‹Was zu tun ist, in einer Zeile, die keinen Titel braucht.›
        # Die Zeile auf dem Plakat, höchstens 60 Zeichen
        # motto: ‹Die Zeile auf dem Plakat›
        # Zwei Sätze aus dem Arbeitstag, die in den Text ziehen
        # hook: ‹Zwei Sätze aus einem Arbeitstag. Wer sie liest, soll nicken.›
        # offline_twin: ‹Dasselbe auf einem Fest. Dort würdest du es auch nicht tun.›
        # Was daran gut ist, ein Satz für dich und einer für alle anderen
        # protects_you: ‹Dein Name bleibt ein guter.›
        # protects_us: ‹Unsere Kundschaft kann uns trauen.›
        # Zwei Beiträge zum selben Anlass: einer zum Drüberschlafen, einer zum Abschicken
        # pairs:
        # - who: ‹Ein Monteur, auf Mastodon›
        #   dont: ‹Der Beitrag, der jemandem leidtäte›
        #   dont_why: ‹Trocken gesagt, warum›
        #   do: ‹Der Beitrag, der dasselbe sagt und niemandem schadet›
        #   do_why: ‹Was daran besser ist›
        # Für eine grey_zone: was passieren kann
        # what_could_happen:
        #   you: ‹Was dir passieren kann›
        #   colleagues: ‹Was den Leuten neben dir passieren kann›
        #   organisation: ‹Was uns allen passieren kann›
        # Für eine encouragement: was man davon hat
        # what_you_get:
        # - ‹Etwas Gutes›
        # Für eine red_line: was hinaus darf, was im Haus bleibt und worauf sie beruht
        # may_share:
        # - ‹Etwas, das hinaus darf›
        # keep_in:
        # - ‹Etwas, das im Haus bleibt›
        # binding: {title: "‹Verhaltenskodex, Abschnitt 4›", note: "‹Was dort in einer Zeile steht›"}
        # Sätze zum Kopieren, wo sie helfen
        # say_title: ‹Sätze, die helfen›
        # say:
        # - ‹Ein freundlicher Ausweg›
        # Etwas für heute
        # today: ‹Etwas, das zwei Minuten dauert.›
        # Die Frage vor dem Abschicken, so gestellt, dass Ja heißt: kann raus. Mit `in_pause_check: true` steht sie auch im Pausencheck.
        # in_pause_check: true
        # pause:
        #   question: ‹Ist es …?›
        #   yes: ‹Was man bei Ja tut›
        #   hm: ‹Was man tut, wenn man zögert›
        #   no: ‹Was man bei Nein tut›
        # Wonach man suchen würde
        # keywords: []
        # material: alle sollten es noch einmal lesen · editorial: nur anders formuliert
        # changes:
        # - {date: \(day), class: material, note: Neu.}
        ---
        ‹Der Text: 120 bis 200 Wörter, so wie du ihn jemandem am ersten Arbeitstag erzählen würdest. So verweist du auf eine andere Leitlinie: [](\(example)).›

        """
    }
}
