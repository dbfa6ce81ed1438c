/// What goes wrong outside of the texts: files, publishing, PDFs, the preview.
let germanWorld = #"""
    {1} could not be opened: {2}
      {1} ließ sich nicht öffnen: {2}
    {1} could not be read: {2}
      {1} ist nicht lesbar: {2}
    {1} could not be written: {2}
      {1} ließ sich nicht schreiben: {2}
    {1} could not be removed: {2}
      {1} ließ sich nicht entfernen: {2}
    there is no such file or folder
      so eine Datei oder so einen Ordner gibt es nicht
    it is there already
      Dort liegt schon etwas
    it is not a folder
      das ist kein Ordner
    it is {1}, not a file
      das ist {1}, keine Datei
    a file
      eine Datei
    a folder
      ein Ordner
    a link
      ein Verweis
    a named pipe
      eine benannte Pipe
    a device
      ein Gerät
    a socket
      ein Socket
    something
      etwas anderes
    it is larger than {1} MB
      Die Datei ist größer als {1} MB
    the link leads out of the project, to {1}
      der Verweis führt aus dem Projekt hinaus, nach {1}
    the link leads nowhere
      der Verweis führt ins Leere
    the link leads round in circles
      der Verweis führt im Kreis
    it is a symbolic link
      das ist ein symbolischer Verweis
    its name is not UTF-8
      der Name ist kein UTF-8
    it was changed again and again while it was read
      Die Datei wurde während des Lesens immer wieder geändert
    another program is using it
      Ein anderes Programm benutzt das gerade
    somebody has it open
      Jemand hat die Datei geöffnet
    you have no permission
      dir fehlt das Recht dazu
    the disk can only be read
      von diesem Laufwerk kann man nur lesen
    the disk is full
      das Laufwerk ist voll
    The folder {1} already holds files that sitegen did not write, such as {2}. Nothing was changed. Choose another output folder, or empty this one yourself.
      Im Ordner {1} liegen schon Dateien, die nicht von sitegen sind, zum Beispiel {2}. Es wurde nichts geändert. Nimm einen anderen Ordner, oder leere diesen selbst.
    {1} was not written by sitegen, but the site needs this place. Nothing was overwritten. Move it elsewhere and build again.
      {1} ist nicht von sitegen, aber die Site braucht diesen Platz. Es wurde nichts überschrieben. Verschieb, was dort liegt, und bau noch einmal.
    {1} is not a list of files that this version of sitegen understands. Delete the output folder yourself and build again.
      {1} ist keine Dateiliste, die diese Version von sitegen versteht. Lösch den Ordner der gebauten Site selbst, und bau noch einmal.
    {1} is not a folder.
      {1} ist kein Ordner.
    {1} is a symbolic link. The site is not written through links inside the output folder. Remove the link and build again.
      {1} ist ein symbolischer Link. Über solche Links schreibt sitegen im Ordner der Site nichts. Entfern den Link, und bau noch einmal.
    Two files of the site have the same path: {1}.
      Zwei Dateien der Site haben denselben Pfad: {1}.
    {1} cannot be a file and the folder of {2} at the same time.
      {1} kann nicht gleichzeitig eine Datei und der Ordner von {2} sein.
    Another build is writing to {1}. Wait until it has ended and build again.
      Ein anderer Bau schreibt gerade nach {1}. Warte, bis er fertig ist, und bau noch einmal.
    The disk is full: {1} could not be written. No file was left half-written.
      Das Laufwerk ist voll: {1} ließ sich nicht schreiben. Keine Datei ist halb geschrieben.
    {1} lies on a disk that can only be read.
      {1} liegt auf einem Laufwerk, von dem man nur lesen kann.
    You have no permission to change {1}.
      Dir fehlt das Recht, {1} zu ändern.
    Let the account that publishes read and write there.
      Gib dem Konto, das veröffentlicht, dort Lese- und Schreibrechte.
    Nothing has been published to {1} yet, or the drive that it is on is not there.
      Nach {1} wurde noch nie veröffentlicht, oder das Laufwerk ist nicht da.
    The drive of {1} went away in the middle, or its folder was replaced.
      Das Laufwerk von {1} war mittendrin weg, oder jemand hat den Ordner ausgetauscht.
    Bring it back and publish again: that goes on from here.
      Hol es zurück, und veröffentliche noch einmal: Das macht hier weiter.
    Nothing of ours is there yet. If this is the first time and the drive is mounted, `--adopt` publishes it.
      Von uns liegt dort noch nichts. Ist das Laufwerk da und dies das erste Mal, dann veröffentlicht `--adopt` die Site.
    1 PDF stays here, because no page links it. Pages do with `pdfs: true` under `features` in content/site.yml.
      1 PDF bleibt hier, weil keine Seite darauf verlinkt. Mit `pdfs: true` unter `features` in content/site.yml bieten die Seiten es an.
    {1} PDFs stay here, because no page links them. Pages do with `pdfs: true` under `features` in content/site.yml.
      {1} PDFs bleiben hier, weil keine Seite darauf verlinkt. Mit `pdfs: true` unter `features` in content/site.yml bieten die Seiten sie an.
    {1} holds files that sitegen did not publish, such as {2}.
      In {1} liegen Dateien, die nicht sitegen veröffentlicht hat, zum Beispiel {2}.
    {1} was not published by sitegen, but the site needs its place.
      {1} stammt nicht von sitegen, aber die Site braucht diesen Platz.
    Move it elsewhere. Not even --adopt puts a file where a folder is, or a folder where a file is.
      Verschieb das. Auch --adopt setzt keine Datei an die Stelle eines Ordners und keinen Ordner an die Stelle einer Datei.
    One published file was changed by hand: {1}.
      Eine veröffentlichte Datei wurde von Hand geändert: {1}.
    {1} published files were changed by hand: {2}.
      {1} veröffentlichte Dateien wurden von Hand geändert: {2}.
    {1} pinned this target on {2}: {3}
      {1} hat dieses Ziel am {2} gesperrt: {3}
    There is no release before the live one to go back to.
      Vor der Ausgabe, die gerade zu sehen ist, gibt es keine, zu der man zurückkehren könnte.
    {1} was expected to be live, but it is {2}.
      Erwartet wurde die Ausgabe {1}, zu sehen ist aber {2}.
    {1} was expected to be live, but nothing is.
      Erwartet wurde die Ausgabe {1}, zu sehen ist aber keine.
    {1} has been publishing to this target for {2}.
      Seit {2} veröffentlicht {1} auf diesem Ziel.
    1 second
      1 Sekunde
    {1} seconds
      {1} Sekunden
    {1} minutes
      {1} Minuten
    {1} hours
      {1} Stunden
    {1} days
      {1} Tagen
    {1} of {2} published files would be removed; at most {3} may go at once.
      Das würde {1} von {2} veröffentlichten Dateien entfernen; auf einmal dürfen es höchstens {3} sein.
    {1} is not a record that this version of sitegen understands.
      {1} ist keine Aufzeichnung, die diese Version von sitegen versteht.
    There is no release {1} to go back to.
      Zur Ausgabe {1} lässt sich nicht zurückkehren: Es gibt sie nicht.
    There is no release {1} to go back to. These can be restored: {2}.
      Zur Ausgabe {1} lässt sich nicht zurückkehren: Es gibt sie nicht. Wiederherstellen lassen sich: {2}.
    {1} cannot be restored: {2} is no longer kept as it was.
      {1} lässt sich nicht wiederherstellen: {2} fehlt oder ist nicht mehr die alte Fassung.
    This target needs {1}, which is not installed.
      Für dieses Ziel ist {1} nötig, und das ist nicht installiert.
    {1} failed: {2}
      {1} meldet einen Fehler: {2}
    {1} was written, and reads back with other bytes.
      {1} wurde geschrieben, hat beim Zurücklesen aber einen anderen Inhalt.
    Mount the drive. If this is the first time, add --adopt.
      Binde das Laufwerk ein. Ist es das erste Mal, häng --adopt an.
    If the site belongs there all the same, add --adopt: files in its way are replaced, the others stay. Otherwise mend `publish:` in content/site.yml.
      Soll die Site trotzdem dorthin, häng --adopt an: Was ihr im Weg ist, wird ersetzt, alles andere bleibt. Sonst berichtige `publish:` in content/site.yml.
    Move it elsewhere, or add --adopt to replace it.
      Verschieb, was dort liegt, oder häng --adopt an: Dann wird es ersetzt.
    See what was changed with `sitegen publish --verify`, take it over into the texts, and add --overwrite-edits to put the site's own files back.
      Sieh mit `sitegen publish --verify` nach, was geändert wurde, übernimm es in die Texte, und häng --overwrite-edits an, damit die Dateien der Site wieder da sind.
    When the reason is gone: `sitegen publish --unpin`.
      Gilt der Grund nicht mehr, nimm `sitegen publish --unpin`.
    See what happened with `sitegen publish --list`, then give the id that is live.
      Sieh mit `sitegen publish --list` nach, was geschehen ist, und nenne dann die Ausgabe, die zu sehen ist.
    Wait until it has ended. If it was killed on another machine, add --break-lock.
      Warte, bis es fertig ist. Wurde es auf einem anderen Rechner abgebrochen, häng --break-lock an.
    See which with --dry-run. If they are to go, add --max-deletes {1}.
      Sieh mit --dry-run nach, welche es sind. Sollen sie weg, häng --max-deletes {1} an.
    Restore it from a backup. If there is none, delete the folder .sitegen-publish there and publish with --adopt.
      Hol sie aus einer Sicherung zurück. Gibt es keine, lösch dort den Ordner .sitegen-publish und veröffentliche mit --adopt.
    `sitegen publish --list` shows what can be restored.
      Mit `sitegen publish --list` siehst du, was sich wiederherstellen lässt.
    Install it: {1}
      Installier es: {1}
    What was published before is still there. Publishing again goes on from here.
      Was vorher veröffentlicht war, ist noch da. Veröffentliche noch einmal, dann geht es hier weiter.
    Look at the disk and at programs that change files there, such as virus scanners, and publish again.
      Sieh nach dem Laufwerk und nach Programmen, die dort Dateien ändern, etwa Virenscannern, und veröffentliche noch einmal.
    A zip file of this kind holds 65,534 files and 4 GB at most. Name the archive .tar instead.
      Eine ZIP-Datei dieser Art fasst höchstens 65.534 Dateien und 4 GB. Gib dem Archiv stattdessen die Endung .tar.
    An archive has to have a date.
      Ein Archiv braucht ein Datum.
    {1} is a folder. With `atomic: true` it has to be a symbolic link that sitegen makes: move the folder away.
      {1} ist ein Ordner. Mit `atomic: true` muss es ein symbolischer Verweis sein, den sitegen anlegt: Verschieb den Ordner.
    WeasyPrint did not run: {1}
      WeasyPrint ist nicht gelaufen: {1}
    {1} could not be made of {2}: {3}
      {1} ließ sich aus {2} nicht machen: {3}
    {1} was not there after {2} s, the time that one PDF may take.
      {1} war nach {2} s nicht da, und länger darf ein PDF nicht brauchen.
    Interrupted.
      Abgebrochen.
    Port {1} is used by another program.
      Den Port {1} benutzt ein anderes Programm.
    All ports from {1} to {2} are used by other programs.
      Alle Ports von {1} bis {2} sind von anderen Programmen belegt.
    {1} is not an address to listen on. Give localhost or the number of an address, such as 0.0.0.0.
      {1} ist keine Adresse für die Vorschau. Nimm localhost oder die Nummer einer Adresse, zum Beispiel 0.0.0.0.
    The preview could not be served: {1}
      Die Vorschau ließ sich nicht starten: {1}
    lang=en
      lang=de
    {n} error
      {n} Fehler
    {n} errors
      {n} Fehler
    {n} remark
      {n} Hinweis
    {n} remarks
      {n} Hinweise
    About this page
      Über diese Seite
    Close
      Schließen
    The page behind this is the last version without errors.
      Die Seite dahinter ist die letzte Fassung ohne Fehler.
    The page is new already. Its findings are still those from before you saved.
      Die Seite ist schon neu, die Hinweise sind noch die von vor dem Speichern.
    This page
      Diese Seite
    Elsewhere
      Anderswo
    {n} more of this kind ({kind})
      {n} weitere dieser Art ({kind})
    Show it on the page
      Auf der Seite zeigen
    Where is this from?
      Woher kommt das?
    Point at something, or move with the buttons. A click copies the place.
      Zeig auf eine Stelle oder geh mit den Knöpfen weiter. Ein Klick kopiert die Fundstelle.
    Previous block
      Voriger Block
    Next block
      Nächster Block
    Copy the place
      Fundstelle kopieren
    Open in the editor
      Im Editor öffnen
    Copied: {place}
      Kopiert: {place}
    The browser does not let the preview copy. Here it is: {place}
      Der Browser lässt die Vorschau nicht kopieren. Hier ist die Fundstelle: {place}
    In the editor: {place}
      Im Editor: {place}
    Where the words of this page come from is not known.
      Woher die Wörter dieser Seite kommen, ist nicht bekannt.
    A word of sitegen. `{place}` can say it differently.
      Ein Wort von sitegen. In `{place}` lässt es sich ändern.
    The page does not show this line.
      Diese Zeile ist auf der Seite nicht zu sehen.
    It is not a .docx: Word's older .doc and other formats have to be saved as .docx first.
      Das ist kein .docx: Speichere das ältere .doc und andere Formate zuerst als .docx.
    It is damaged: what was packed into it cannot be unpacked.
      Die Datei ist beschädigt: Was darin verpackt ist, lässt sich nicht auspacken.
    A part of it has more than {1} MB when unpacked, or more than {2} elements: no text document does.
      Ein Teil davon hat ausgepackt mehr als {1} MB oder mehr als {2} Elemente: So groß ist kein Textdokument.
    It has no {1}, which every text document has.
      Darin fehlt {1}, und das gehört in jedes Textdokument.
    Its part {1} is not well-formed XML.
      Der Teil {1} ist kein gültiges XML.
    when is it?
      wann ist es?
    how can they be reached?
      wie sind sie zu erreichen?
    “{1}”
      „{1}“
    {1} What was published before could not be put back.
      {1} Was vorher veröffentlicht war, ließ sich nicht wiederherstellen.
    Ask whoever has it open to close it, and publish again.
      Bitte darum, dass die Datei geschlossen wird, und veröffentliche noch einmal.
    Publish again as soon as the place can be reached: that goes on from here. Until then every page has its files.
      Veröffentliche noch einmal, sobald das Ziel wieder erreichbar ist: Dann geht es hier weiter. Bis dahin funktioniert jede Seite, die zu sehen ist.
    """#
