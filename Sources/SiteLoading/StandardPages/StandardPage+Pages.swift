import SiteModel

extension StandardPage {
    static let home = StandardPage(
        layout: .home, name: "home", facts: "",
        german: Words(
            keys: """
                title: "{{ site_title }}"
                menu: Start
                summary: Für alle bei {{ organisation_short }}.
                """,
            body: """
                ## Wozu das gut ist

                Hier steht, worüber wir uns freuen, wobei sich Luftholen lohnt und wo Schluss ist. Und jedes Mal auch, warum. Dann musst du nicht raten und kannst mit leichtem Herzen loslegen.
                """),
        english: Words(
            keys: """
                title: "{{ site_title }}"
                menu: Home
                summary: For everybody at {{ organisation_short }}.
                """,
            body: """
                ## What this is for

                These pages say what we'd love to see, what is worth a second thought, and where it stops. And each time they say why. So there's no need to guess, and you can get on with it with a light heart.
                """))

    static let guidelines = StandardPage(
        layout: .guidelines, name: "guidelines", facts: "",
        german: Words(
            keys: """
                title: Alles auf einen Blick
                menu: Tipps
                summary: Alle Tipps auf einer Seite, die freundlichen zuerst.
                lead: "Das Ausrufezeichen heißt: bitte gern. Das Komma: lieber zweimal hinsehen. Der Punkt: Schluss."
                """),
        english: Words(
            keys: """
                title: All of it at a glance
                menu: Guidelines
                summary: All guidelines on one page, the friendly ones first.
                lead: An exclamation mark means please do. A comma means think twice. A full stop means stop.
                """))

    static let contacts = StandardPage(
        layout: .contacts, name: "contacts", facts: "in_menu: foot\n",
        german: Words(
            keys: """
                title: Wen du fragen kannst
                menu: Kontakte
                summary: Wer Fragen zu diesen Seiten beantwortet.
                """,
            body: """
                Nicht sicher, ob etwas in Ordnung ist? Frag vorher: deine Führungskraft, oder wer dir diese Seite geschickt hat. Fragen ist nie die dumme Lösung.
                """),
        english: Words(
            keys: """
                title: Whom to ask
                menu: Contacts
                summary: Who answers questions about these pages.
                """,
            body: """
                Not sure whether something is all right? Ask first: your manager, or whoever sent you here. Asking is never the silly thing to do.
                """))

    static let oops = StandardPage(
        layout: .oops, name: "oops", facts: "icon: spill\n",
        german: Words(
            keys: """
                title: Hoppla. Und jetzt?
                menu: Hoppla, und jetzt?
                summary: "Da ist etwas schiefgegangen: was du jetzt tust."
                lead: Das passiert allen mal. Eins nach dem anderen.
                steps:
                - {title: Erst mal aufhören, text: "Nicht streiten und noch nichts erklären."}
                - {title: Festhalten, text: "Ein Bild oder eine Notiz, mit Datum und Uhrzeit, damit alle vom selben reden."}
                - {title: Heute noch jemandem sagen, text: "Deiner Führungskraft oder einem der Kontakte. Kann es jemandem schaden, ruf an, statt zu schreiben."}
                - {title: Zusammen in Ordnung bringen, text: "Zurücknehmen oder richtigstellen, wenn ihr gesprochen habt: was falsch war, was stimmt, Entschuldigung."}
                """),
        english: Words(
            keys: """
                title: Oops. Now what?
                menu: Oops, now what?
                summary: "Something has gone wrong: what to do now."
                lead: It happens to everybody. One thing at a time.
                steps:
                - {title: Stop there, text: "Don't argue, and don't explain anything yet."}
                - {title: Keep a record, text: "A picture or a note, with the date and time, so that everybody is talking about the same thing."}
                - {title: Tell somebody today, text: "Your manager, or one of the contacts. If it could hurt somebody, ring rather than write."}
                - {title: Put it right together, text: "Take it back or correct it once you have spoken: what was wrong, what is right, sorry."}
                """))

    static let pause = StandardPage(
        layout: .pause, name: "pause", facts: "",
        german: Words(
            keys: """
                title: Kurz Luft holen
                menu: Kurz-Check
                summary: Ein paar Fragen, bevor du auf den Knopf drückst.
                lead: Zehn Sekunden jetzt sind billiger als eine Woche später.
                """,
            body: """
                - Würde ich es laut sagen, vor allen, um die es geht?
                - Ist es an mir, das zu erzählen oder zu entscheiden?
                - Wäre es mir recht, wenn es morgen am schwarzen Brett hängt?

                Lauter Ja? Nur zu. Ein "Hm"? Ändern, oder jemanden fragen. Ein "Nein"? Dann lass es.
                """),
        english: Words(
            keys: """
                title: Take a breath
                menu: Quick check
                summary: A few questions to ask yourself before you press the button.
                lead: Ten seconds now are cheaper than a week later.
                """,
            body: """
                - Would I say it out loud, with everybody it concerns in the room?
                - Is it mine to tell, or mine to decide?
                - Would I be fine with it on the notice board tomorrow?

                All yes? Go ahead. A "hm"? Change it, or ask somebody. A "no"? Leave it.
                """))

    static let search = StandardPage(
        layout: .search, name: "search", facts: "",
        german: Words(
            keys: """
                title: Was suchst du?
                menu: Suche
                summary: Durchsuch alle Seiten mit deinen Worten.
                lead: Nimm deine Worte. Was du tippst, bleibt auf deinem Gerät.
                """),
        english: Words(
            keys: """
                title: What are you looking for?
                menu: Search
                summary: Search all pages in your own words.
                lead: Use your own words. What you type stays on your device.
                """))

    static let notFound = StandardPage(
        layout: .notFound, name: "not-found", facts: "",
        german: Words(
            keys: """
                title: Diese Seite gibt es nicht
                summary: Die Adresse führt nirgendwohin, oder die Seite ist umgezogen.
                lead: "Vielleicht ist sie umgezogen, vielleicht gab es sie nie. Von hier geht es weiter:"
                """),
        english: Words(
            keys: """
                title: This page isn't here
                summary: The address leads nowhere, or the page has moved.
                lead: "It may have moved, or it never was. From here you get on:"
                """))
}
