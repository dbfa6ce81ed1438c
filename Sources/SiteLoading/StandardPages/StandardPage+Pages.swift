import SiteModel

extension StandardPage {
    static let home = StandardPage(
        layout: .home, name: "home", facts: "",
        german: Words(
            keys: """
                title: "{{ site_title }}"
                menu: Start
                summary: Für alle bei {{ organisation_short }}, die im Netz etwas zu sagen haben.
                """,
            body: """
                ## Wozu das gut ist

                Leute hören lieber jemandem zu, der die Arbeit kennt, als einem Logo. Damit du das mit leichtem Herzen tun kannst, steht hier, worüber wir uns freuen, wobei sich Luftholen lohnt und wo Schluss ist. Und jedes Mal auch, warum.
                """),
        english: Words(
            keys: """
                title: "{{ site_title }}"
                menu: Home
                summary: For everybody at {{ organisation_short }} who has something to say online.
                """,
            body: """
                ## What this is for

                People would rather hear from somebody who does the work than from a logo. So that you can do that with a light heart, these pages say what we'd love to see, what is worth a second thought, and where it stops. And each time they say why.
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
        layout: .contacts, name: "contacts", facts: "foot: true\n",
        german: Words(
            keys: """
                title: Wen du fragen kannst
                menu: Kontakte
                summary: Wer Fragen zu diesen Seiten beantwortet.
                """,
            body: """
                Nicht sicher, ob etwas raus darf? Frag vorher: deine Führungskraft, oder wer dir diese Seite geschickt hat. Fragen ist nie die dumme Lösung.
                """),
        english: Words(
            keys: """
                title: Whom to ask
                menu: Contacts
                summary: Who answers questions about these pages.
                """,
            body: """
                Not sure whether something can go out? Ask first: your manager, or whoever sent you here. Asking is never the silly thing to do.
                """))

    static let oops = StandardPage(
        layout: .oops, name: "oops", facts: "icon: spill\n",
        german: Words(
            keys: """
                title: Hoppla. Und jetzt?
                menu: Hoppla, und jetzt?
                summary: "Du hast etwas abgeschickt, das du gern zurückhättest: was du jetzt tust."
                lead: Das passiert allen, die etwas schreiben. Der Reihe nach.
                steps:
                - {title: Nicht weitertippen, text: "Nicht streiten und noch nichts erklären."}
                - {title: Screenshot machen, text: "Mit Datum und Adresse, damit alle vom selben reden."}
                - {title: Heute noch jemandem sagen, text: "Deiner Führungskraft oder einem der Kontakte. Kann es jemandem schaden, ruf an, statt zu schreiben."}
                - {title: Zusammen in Ordnung bringen, text: "Löschen oder richtigstellen, wenn ihr gesprochen habt: was falsch war, was stimmt, Entschuldigung."}
                """),
        english: Words(
            keys: """
                title: Oops. Now what?
                menu: Oops, now what?
                summary: "You have posted something you would rather have back: what to do now."
                lead: It happens to everybody who posts. One thing after the other.
                steps:
                - {title: Stop typing, text: "Don't argue, and don't explain anything yet."}
                - {title: Take a screenshot, text: "With date and address, so that everybody talks about the same thing."}
                - {title: Tell somebody today, text: "Your manager, or one of the contacts. If it could hurt somebody, ring rather than write."}
                - {title: Put it right together, text: "Take it down or correct it once you have spoken: what was wrong, what is right, sorry."}
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
                - Ist das meine Geschichte, darf ich sie erzählen?
                - Wäre es mir recht, wenn es morgen am schwarzen Brett hängt?

                Lauter Ja? Raus damit. Ein "Hm"? Ändern, oder jemanden fragen. Ein "Nein"? Dann lass es.
                """),
        english: Words(
            keys: """
                title: Take a comma
                menu: Quick check
                summary: A few questions to ask yourself before you press the button.
                lead: Ten seconds now are cheaper than a week later.
                """,
            body: """
                - Would I say it out loud, with everybody in the room whom it is about?
                - Is it mine to tell?
                - Would I be fine with it on the notice board tomorrow?

                Every answer is a yes? Post away. A "hm"? Change it, or ask somebody. A "no"? Leave it be.
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
