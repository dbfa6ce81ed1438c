/// What commands answer: tables, new files, changes of a project.
let germanResults = #"""
    1 finding that may come from this alone is held back until then.
      1 Befund, der vielleicht nur daher kommt, wartet so lange.
    {1} findings that may come from this alone are held back until then.
      {1} Befunde, die vielleicht nur daher kommen, warten so lange.
    {1} in drafts
      {1} in Entwürfen
    {1}: there is nothing to change.
      {1}: Es gibt nichts zu ändern.
    the whole file
      die ganze Datei
    a new file
      eine neue Datei
    Look at again:
      Sieh noch einmal nach:
    1 place in 1 file
      1 Stelle in 1 Datei
    {1} places in 1 file
      {1} Stellen in 1 Datei
    {1} places in {2} files
      {1} Stellen in {2} Dateien
    1 file removed
      1 Datei entfernt
    {1} files removed
      {1} Dateien entfernt
    1 file renamed
      1 Datei umbenannt
    {1} files renamed
      {1} Dateien umbenannt
    1 file new
      1 Datei neu
    {1} files new
      {1} Dateien neu
    Changed: {1}
      Geändert: {1}
    Would change: {1}. Nothing is changed yet.
      Ändern würde sich: {1}. Noch ist nichts geändert.
    Make this change? [y/N]
      So ändern? [j/N]
    Drop {1}
      {1} herausnehmen
    Rename {1} to {2}
      {1} in {2} umbenennen
    Renumber the guidelines
      Die Tipps neu nummerieren
    Languages: {1} {2}
      Sprachen: {1} {2}
    Fix
      Berichtigen
    This answer rests on {1} from now on, instead of {2}: does that fit?
      Diese Antwort stützt sich ab jetzt auf {1} statt auf {2}: Passt das?
    {1} tells `{2}` from now on: does the story fit there?
      Die Geschichte `{2}` steht ab jetzt bei {1}: Passt sie dorthin?
    This line still names {1}.
      In dieser Zeile steht noch {1}.
    To translate into {1}, in whole or in part.
      Das ist noch zu übersetzen, ganz oder teilweise (Sprache: {1}).
    Write `aliases: [{1}]` into it, and its former address leads on to the new one.
      Schreib `aliases: [{1}]` hinein, dann führt die frühere Adresse zur neuen.
    Its former address redirects to the new one, through `aliases`. If nobody outside knows it, use --never-published and no alias is written.
      Die frühere Adresse führt über `aliases` zur neuen. Kennt sie draußen niemand, nimm --never-published, dann wird kein Alias geschrieben.
    A variable needs `{1}`, so this contact goes by that name, too: `also: [{2}]`.
      Eine Variable braucht `{1}`, deshalb steht dieser Kontakt jetzt auch für diesen Namen: `also: [{2}]`.
    A site for {1} in this folder ({2}, {3} files)
      Eine Site für {1} in diesem Ordner ({2}, {3} Dateien)
    A site for {1} in {2} ({3}, {4} files)
      Eine Site für {1} in {2} ({3}, {4} Dateien)
    What next:
      Wie es weitergeht:
    see it, and see every change at once
      ansehen, und jede Änderung sofort sehen
    your name, time zone, addresses for feedback, colours
      euer Name, die Zeitzone, Adressen für Rückmeldungen, Farben
    the people to ask: delete those you have not got, and let others answer `also:` for them
      wen man fragt: Lösch, wen ihr nicht habt, und schreib bei anderen mit `also:` dazu, wofür sie noch zuständig sind
    what is true of you only, one question at a time
      was nur auf euch zutrifft, eine Frage nach der anderen
    every open fact, and every line that still speaks of an invented maker of doors
      jede offene Angabe und jede Zeile, die noch von der erfundenen Türenfirma spricht
    the next one, with everything that it may have
      der nächste Tipp, mit allem, was darin sein kann
    what is wrong
      was nicht stimmt
    write the site into site/
      die Site in den Ordner site/ schreiben
    some texts still name the sample organisation
      in manchen Texten steht noch die Firma der Vorlage
    A new guideline, {1}: {2}
      Ein neuer Tipp, {1}: {2}
    A new text: {1}
      Ein neuer Text: {1}
    The words of the interface in {1}: {2}
      Die Wörter der Oberfläche, Sprache {1}: {2}
    write where you see ‹…›
      schreib dort, wo ‹…› steht
    see it while you write; it is marked as a draft
      beim Schreiben ansehen; er ist als Entwurf gekennzeichnet
    Open the file
      Datei öffnen
    Take out `draft: true`
      `draft: true` herausnehmen
    when it is ready to be published
      wenn er fertig ist
    write the words between the quotation marks; the ones after the # show what is meant
      schreib die Wörter zwischen die Anführungszeichen; hinter dem # steht, was gemeint ist
    add `{1}` to `languages`, if it is not there
      schreib `{1}` zu `languages`, falls es dort fehlt
    names the words that are still missing
      nennt die Wörter, die noch fehlen
    Nothing of the sample is left, and every fact is confirmed.{1}
      Von der Vorlage ist nichts mehr übrig, und jede Angabe ist bestätigt.{1}
     1 line still names somebody you have no contact for: `sitegen list roles`.
       Eine Zeile nennt noch jemanden, für den ihr keinen Kontakt habt: `sitegen list roles`.
     {1} lines still name somebody you have no contact for: `sitegen list roles`.
       {1} Zeilen nennen noch jemanden, für den ihr keinen Kontakt habt: `sitegen list roles`.
    The site is in one language, {1}. Add one with `sitegen languages add <tag>`.
      Die Site hat eine Sprache, {1}. Eine weitere kommt mit `sitegen languages add <tag>` dazu.
    Everything is in {1}.
      Alles gibt es in allen Sprachen: {1}.
    Nothing was found. If a page should answer, add the words to its entry in content/data/search.yml or its translation.
      Nichts gefunden. Soll eine Seite darauf antworten, trag die Suchwörter bei ihr in content/data/search.yml oder deren Übersetzung ein.
    There are no guidelines yet. Write one with `sitegen new guideline "Title"`.
      Es gibt noch keine Tipps. Schreib einen mit `sitegen new guideline "Title"`.
    Nothing is due until {1}.
      Bis {1} ist nichts fällig.
    Nobody looks after anything yet.
      Noch ist niemand für etwas zuständig.
    Contact
      Kontakt
    Everybody of the starter's whom a text names has a contact.
      Wer in einem Text vorkommt, ist auch ein Kontakt.
    `{1}` has no number and no address: `sitegen drop {2}` takes it out
      `{1}` hat weder Nummer noch Adresse; `sitegen drop {2}` nimmt den Kontakt heraus
    left out by `{1}`
      fehlt wegen `{1}`
    left out by `if: {1}`
      fehlt wegen `if: {1}`
    left out by {1}
      fehlt wegen {1}
    Everything is out.
      Alles ist veröffentlicht.
    cleared on {1}
      freigegeben am {1}
    cleared on {1} until {2}
      freigegeben am {1}; gilt nicht mehr ab {2}
    to be cleared
      noch freizugeben
    changed since {1}
      seit der Freigabe am {1} geändert
    ran out on {1}
      abgelaufen am {1}
    not in this language on {1}
      am {1} noch nicht in dieser Sprache
    approval runs out
      Freigabe läuft ab
    approval ran out
      Freigabe abgelaufen
    {1}: in the text
      {1}: im Text
    {1}: “{2}” (search words)
      {1}: „{2}“ (Suchwörter)
    {1}: “{2}” (title)
      {1}: „{2}“ (Titel)
    {1}: “{2}” (keyword)
      {1}: „{2}“ (Stichwort)
    {1}: “{2}” (heading)
      {1}: „{2}“ (Überschrift)
    {1}: “{2}” (summary)
      {1}: „{2}“ (Kurzfassung)
    wrote {1}
      geschrieben: {1}
    removed {1}
      gelöscht: {1}
    {1}: {2} schemas
      {1}: {2} Schemas
    {1}: left as it is
      {1}: bleibt, wie sie ist
    {1}: new
      {1}: neu
    There is nothing to cover.
      Es gibt nichts abzudecken.
    Nobody has to clear anything: `approvals` in content/site.yml would say who and what.
      Niemand muss etwas freigeben: `approvals` in content/site.yml würde sagen, wer und was.
    none
      keine
    settings
      Einstellungen
    There are no texts yet.
      Es gibt noch keine Texte.
    Nothing changes by itself until {1}.
      Bis {1} ändert sich nichts von selbst.
    There is nothing to print.
      Es gibt nichts zu drucken.
    Day
      Tag
    Due now
      Jetzt fällig
    File
      Datei
    Found
      Gefunden
    Guidelines
      Tipps
    Id
      ID
    Kind
      Art
    Language
      Sprache
    Line
      Zeile
    Milliseconds
      Millisekunden
    Missing
      Fehlt
    Name
      Name
    Next review
      Nächste Prüfung
    Owner
      Zuständig
    Pages
      Seiten
    Page
      Seite
    Place
      Stelle
    Points
      Punkte
    Progress
      Stand
    Question
      Frage
    Review copies
      Prüfexemplare
    Reviewed
      Geprüft
    Role
      Rolle
    State
      Zustand
    Text
      Text
    Texts
      Texte
    Title
      Titel
    Topic
      Thema
    What it lacks
      Was fehlt
    Why
      Warum
    appears
      erscheint
    comes out on {1}
      erscheint am {1}
    draft
      Entwurf
    due
      fällig
    error
      Fehler
    expired on {1}
      abgelaufen am {1}
    review is due
      Prüfung fällig
    vanishes
      verschwindet
    warning
      Warnung
    {1}/print: PDFs made: {2}, pages: {3}, unchanged: {4}, {5}
      {1}/print: PDFs gemacht: {2}, Seiten: {3}, unverändert: {4}, {5}
    """#
