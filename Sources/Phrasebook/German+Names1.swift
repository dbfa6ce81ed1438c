/// Names of things.
let germanNames1 = #"""
    page
      Seite
    a page
      einer Seite
    change log entry
      Eintrag im Änderungsprotokoll
    a change log entry
      einem Eintrag im Änderungsprotokoll
    channel
      Kanal
    a channel
      einem Kanal
    contact
      Kontakt
    a contact
      einem Kontakt
    drip week
      Wochentipp
    a drip week
      einem Wochentipp
    event
      Termin
    an event
      einem Termin
    fact
      Angabe
    a fact
      einer Angabe
    frequent question
      häufige Frage
    a frequent question
      einer häufigen Frage
    glossary term
      Begriff
    a glossary term
      einem Begriff
    guideline
      Tipp
    a guideline
      einem Tipp
    house rule
      Hausregel
    a house rule
      einer Hausregel
    incident
      Vorfall
    an incident
      einem Vorfall
    inspiration
      Vorbild
    an inspiration
      einem Vorbild
    launch kit
      Startpaket
    a launch kit
      einem Startpaket
    level
      Stufe
    a level
      einer Stufe
    monitoring notice
      Hinweis zum Mitlesen
    a monitoring notice
      einem Hinweis zum Mitlesen
    must-have topic
      Pflichtthema
    a must-have topic
      einem Pflichtthema
    ambassador programme
      Botschafterprogramm
    an ambassador programme
      einem Botschafterprogramm
    quiz scenario
      Quizfall
    a quiz scenario
      einem Quizfall
    reply guide
      Antworthilfe
    a reply guide
      einer Antworthilfe
    search entry
      Sucheintrag
    a search entry
      einem Sucheintrag
    search question
      Suchfrage
    a search question
      einer Suchfrage
    situation
      Situation
    a situation
      einer Situation
    story
      Geschichte
    a story
      einer Geschichte
    superstar
      Superstar
    a superstar
      einem Superstar
    training session
      Kurs
    a training session
      einem Kurs
    help
      Abhilfe
    English
      Englisch
    German
      Deutsch
    French
      Französisch
    {1} or {2}
      {1} oder {2}
    Leave it so, or reword the sentence.
      Lass es so, oder schreib den Satz um.
    Let {1} read it, then: `sitegen approve {2} --as {3}`.
      Gib es {1} zu lesen, danach: `sitegen approve {2} --as {3}`.
    colon
      Doppelpunkt
    star
      Stern
    underscore
      Unterstrich
    capital I
      Binnen-I
    slash
      Schrägstrich
    light
      hell
    dark
      dunkel
    a heading
      eine Überschrift
    page ready
      Seite fertig
    page not ready
      Seite nicht fertig
    card ready
      Karte fertig
    card not ready
      Karte nicht fertig
    pause question
      Pausenfrage da
    no pause question
      keine Pausenfrage
    in the quiz
      im Quiz
    not in the quiz
      nicht im Quiz
    one line
      einer Zeile
    {1} lines of one file
      {1} Zeilen einer Datei
    {1} lines of {2} files
      {1} Zeilen in {2} Dateien
    This guideline has no `{1}`.
      Dieser Tipp hat keinen Schlüssel `{1}`.
    This guideline has no `id` and no `number`.
      Dieser Tipp hat weder `id` noch `number`.
    a browser or a server would run what is in them
      ein Browser oder Server würde ausführen, was darin steht
    they are programs
      das sind Programme
    only `content/site.css` is read
      nur `content/site.css` wird gelesen
    nobody knows what a browser makes of them
      niemand weiß, was ein Browser daraus macht
    A theme has no files without an ending: {1}.
      Ein Theme hat keine Dateien ohne Endung: {1}.
    A theme has no `.{1}` files: {2}.
      Ein Theme hat keine `.{1}`-Dateien: {2}.
    This picture is damaged{1}, and browsers may show half of it or nothing. It said where it was taken; on the site it does not.
      Dieses Bild ist beschädigt{1}. Browser zeigen womöglich nur die Hälfte oder gar nichts. Der Ort der Aufnahme stand darin; auf der Site steht er nicht mehr.
    Read the page again and write that day here.
      Lies die Seite noch einmal und trag den Tag hier ein.
    a colour such as #0f6236, rgb(15 98 54) or hsl(148 73% 22%)
      eine Farbe wie #0f6236, rgb(15 98 54) oder hsl(148 73% 22%)
    a number such as {1}
      eine Zahl wie {1}
    a length such as {1}
      eine Länge wie {1}
    Flesch {1} (60 and more is plain English), Fog {2} (12 and less)
      Flesch {1} (gut lesbar ab 60), Fog {2} (gut lesbar bis 12)
    Wiener Sachtextformel {1} (9 and less is plain), LIX {2} (45 and less)
      Wiener Sachtextformel {1} (gut lesbar bis 9), LIX {2} (gut lesbar bis 45)
    is not saved as UTF-8
      ist nicht als UTF-8 gespeichert
    says that it is not UTF-8
      gibt an, nicht UTF-8 zu sein
    reads its links from elsewhere
      nimmt seine Links von anderswo
    has a tag that does not end
      hat ein Tag ohne Ende
    has an attribute without a value
      hat ein Attribut ohne Wert
    has a value without quotation marks
      hat einen Wert ohne Anführungszeichen
    has something that does not end
      hat etwas, das nicht endet
    has a character reference that nobody can read
      hat ein verschlüsseltes Zeichen, das niemand lesen kann
    The search does not answer “{1}” with {2}: {3}.
      Die Suche antwortet auf „{1}“ nicht mit {2}: {3}.
    1 error
      1 Fehler
    {1} errors
      {1} Fehler
    1 warning
      1 Warnung
    {1} warnings
      {1} Warnungen
    1 note
      1 Hinweis
    {1} notes
      {1} Hinweise
    1 note: `sitegen check` shows it
      1 Hinweis: `sitegen check` zeigt ihn
    {1} notes: `sitegen check` shows them
      {1} Hinweise: `sitegen check` zeigt sie
    1 PDF offered and not there
      1 PDF wird angeboten und fehlt
    {1} PDFs offered and not there
      {1} PDFs werden angeboten und fehlen
    1 PDF out of date
      1 PDF veraltet
    {1} PDFs out of date
      {1} PDFs veraltet
    {1}: `sitegen print` makes them
      {1}: `sitegen print` erzeugt sie
    1 page
      1 Seite
    {1} pages
      {1} Seiten
    1 file changed
      1 Datei geändert
    {1} files changed
      {1} Dateien geändert
    Nothing written
      Nichts geschrieben
    Clean
      Sauber
    Checked
      Geprüft
    Instead of, in {1}:
      Statt, in {1}:
    write:
      schreib:
    has a `{1}` in it
      enthält `{1}`
    has an instruction `{1}`
      enthält eine Anweisung `{1}`
    defines entities of its own
      bringt eigene Entitäten mit
    runs a script by `{1}`
      führt mit `{1}` ein Skript aus
    asks for `{1}`
      ruft `{1}` ab
    loads another stylesheet by `{1}`
      lädt mit `{1}` ein weiteres Stylesheet
    has a comment with `{1}` or `{2}` in it
      hat einen Kommentar mit `{1}` oder `{2}`
    has a tag inside `{1}`
      hat ein Tag in `{1}`
    has a `{1}` that begins no tag
      hat ein `{1}`, mit dem kein Tag beginnt
    “{1}” leads to a person.
      „{1}“ führt zu einem Menschen.
    Say what they were instead: a baker, a trainee, a customer.
      Sag stattdessen, was die Person war: Bäckerin, Azubi, Kundin.
    A story needs no handle, no mail address and no number to be told. Each of them leads to a person who did not ask to be an example.
      Eine Geschichte braucht weder Profilnamen noch Mailadresse noch Nummer. Jedes davon führt zu einem Menschen, der nicht darum gebeten hat, ein Beispiel zu sein.
    Whoever follows a link to prove a point and finds nothing there has no reason to believe the point.
      Wer einem Link nachgeht, der etwas belegen soll, und dort nichts findet, hat keinen Grund, es zu glauben.
    A server that does not answer may be down for an hour or gone for good. A bad certificate keeps readers out in either case.
      Ein Server, der nicht antwortet, kann für eine Stunde weg sein oder für immer. Ein ungültiges Zertifikat sperrt alle aus, so oder so.
    """#
