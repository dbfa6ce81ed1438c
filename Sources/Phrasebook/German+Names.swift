/// Names of things.
let germanNames = #"""
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
      Lass den Text prüfen (zuständig: {1}), danach: `sitegen approve {2} --as {3}`.
    a colon
      Doppelpunkt
    a star
      Stern
    an underscore
      Unterstrich
    a capital I
      Binnen-I
    a slash
      Schrägstrich
    light
      hell
    dark
      dunkel
    is not saved as UTF-8
      ist nicht als UTF-8 gespeichert
    says that it is not UTF-8
      gibt an, nicht UTF-8 zu sein
    reads its links from elsewhere
      holt seine Links von anderswo
    has a tag that does not end
      hat ein Tag ohne Ende
    has an attribute without a value
      hat ein Attribut ohne Wert
    has a value without quotation marks
      hat einen Wert ohne Anführungszeichen
    has something that does not end
      hat etwas, das nicht endet
    has a character reference that nobody can read
      hat einen Zeichencode, den niemand lesen kann
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
      Schreib stattdessen, was die Person war: Bäckerin, Azubi, Kundin.
    A story needs no handle, no mail address and no number to be told. Each of them leads to a person who did not ask to be an example.
      Eine Geschichte braucht weder Profilnamen noch Mailadresse noch Nummer. Jede dieser Angaben führt zu einem Menschen, der nicht darum gebeten hat, als Beispiel zu dienen.
    There is {1} ({2}) here, which nobody sees.
      Hier steht ein Zeichen, das niemand sieht: {1} ({2}).
    a tag that only machines read
      eine Marke, die nur Maschinen lesen
    a noncharacter
      ein Zeichen, das keines ist
    Files without an ending are not published: {1}.
      Dateien ohne Endung werden nicht veröffentlicht: {1}.
    Files that end in `.{1}` are not published: {2}.
      Dateien mit der Endung `.{1}` werden nicht veröffentlicht: {2}.
    no-break space (U+00A0)
      geschütztes Leerzeichen (U+00A0)
    soft hyphen (U+00AD)
      weiches Trennzeichen (U+00AD)
    Ogham space (U+1680)
      Ogham-Leerzeichen (U+1680)
    en space (U+2002)
      Halbgeviert-Leerzeichen (U+2002)
    em space (U+2003)
      Geviert-Leerzeichen (U+2003)
    figure space (U+2007)
      Ziffernleerzeichen (U+2007)
    thin space (U+2009)
      schmales Leerzeichen (U+2009)
    hair space (U+200A)
      Haarspatium (U+200A)
    zero-width space (U+200B)
      Leerzeichen ohne Breite (U+200B)
    zero-width non-joiner (U+200C)
      Bindehemmer ohne Breite (U+200C)
    zero-width joiner (U+200D)
      Verbinder ohne Breite (U+200D)
    left-to-right mark (U+200E)
      Links-nach-rechts-Zeichen (U+200E)
    right-to-left mark (U+200F)
      Rechts-nach-links-Zeichen (U+200F)
    line separator (U+2028)
      Zeilentrenner (U+2028)
    narrow no-break space (U+202F)
      schmales geschütztes Leerzeichen (U+202F)
    mathematical space (U+205F)
      mathematisches Leerzeichen (U+205F)
    word joiner (U+2060)
      Wortverbinder (U+2060)
    ideographic space (U+3000)
      ideografisches Leerzeichen (U+3000)
    byte order mark (U+FEFF)
      Bytereihenfolge-Zeichen (U+FEFF)
    a carriage return (U+000D)
      ein Wagenrücklauf (U+000D)
    This address leads on to one that cannot be asked: {1}.
      Diese Adresse leitet auf eine weiter, die sich nicht abfragen lässt: {1}.
    The name of this server is not in ASCII, and was not asked: {1}.
      Der Name dieses Servers ist nicht in ASCII geschrieben und wurde nicht abgefragt: {1}.
    Open it in a browser, or write the name as the browser copies it, beginning with `xn--`.
      Öffne die Seite im Browser, oder schreib den Namen so, wie der Browser ihn kopiert, mit `xn--` am Anfang.
    {1} That is a matter of days: {2}.
      {1} Das liegt nur am Datum: {2}.
    {1} comes out on {2}
      {1} erscheint am {2}
    {1} has expired on {2}
      {1} ist am {2} abgelaufen
    To stay below it, make {1} smaller, which has {2} kB, or build one language at a time with --lang.
      Mach {1} kleiner ({2} kB), oder bau die Sprachen einzeln, mit --lang.
    To stay below it, build one language at a time with --lang.
      Bau die Sprachen einzeln, mit --lang.
    note
      Hinweis
    Reading level: {1}
      Lesbarkeit: {1}
    """#
