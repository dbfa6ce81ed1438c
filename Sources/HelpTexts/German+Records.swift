/// What the commands do that bring a site to its readers, and keep what was said when.
let germanRecordHelp = #"""
    Bring the site to the intranet, and back.
      Bring die Site ins Intranet, und wenn es sein muss, wieder zurück.
    Targets are in content/site.yml, under `publish`. The site is checked first: with errors nothing is published, nor while facts are open, and drafts never are. The plan is shown, then carried out; without a terminal to ask at, only with --yes. Files of others, files that were edited by hand, and a pinned target are left as they are unless you say so.
      Ziele stehen in content/site.yml unter `publish`. Erst wird geprüft: Mit Fehlern oder offenen Fakten wird nichts veröffentlicht, Entwürfe ohnehin nie. Dann siehst du den Plan, und danach geht es los; sitzt niemand am Terminal, nur mit --yes. Fremde Dateien, von Hand geänderte Dateien und ein angeheftetes Ziel bleiben, wie sie sind, solange du nichts anderes sagst.
    what would change, file by file and word by word
      was sich ändern würde, Datei für Datei und Wort für Wort
    the first time
      beim ersten Mal
    every night
      jede Nacht
    was anything edited, added or lost by hand?
      hat jemand von Hand etwas geändert, dazugelegt oder verloren?
    # approve
    Record that somebody has cleared a text as it is.
      Halt fest, dass jemand einen Text so freigegeben hat, wie er ist.
    The approval goes to the end of `approvals:` in the text's file, with the day and with what the text says in each language; every other byte of the file stays. The words go into records/texts, so that a later change can be shown word by word. Typography may change afterwards. When what the text says changes, it has to be cleared anew.
      Die Freigabe kommt ans Ende von `approvals:` in der Datei des Textes, mit dem Tag und mit dem, was der Text in jeder Sprache sagt; sonst bleibt die Datei Byte für Byte, wie sie war. Die Wörter kommen nach records/texts, damit sich eine spätere Änderung Wort für Wort zeigen lässt. Am Satzbild darf sich danach etwas ändern. Sagt der Text etwas anderes, muss er neu freigegeben werden.
    what is cleared, and what is not
      was freigegeben ist und was nicht
    # archive
    Record a release, and keep everything of it in one zip file.
      Halt eine Ausgabe fest, mit allem, was dazugehört, in einer Zip-Datei.
    The zip has the site with its PDFs, the site as one file, the sums of all files, what changed since the release before, who had cleared what, and what `check` found. The same site on the same day gives the same bytes. What each text says goes into records/ of the project, for `sitegen at` and `sitegen changes`: keep that folder with the texts.
      In der Zip-Datei sind die Site mit ihren PDFs, die Site als eine Datei, die Prüfsummen aller Dateien, was sich seit der Ausgabe davor geändert hat, wer was freigegeben hatte und was `check` gefunden hat. Dieselbe Site ergibt am selben Tag dieselben Bytes. Was jeder Text sagt, kommt nach records/ im Projekt, für `sitegen at` und `sitegen changes`: Heb den Ordner zusammen mit den Texten auf.
    → archive/3.zip and records/releases/3.tsv
      → archive/3.zip und records/releases/3.tsv
    what was in force on that day
      was an dem Tag galt
    # at
    Print what a text said on a day.
      Lies, was ein Text an einem Tag gesagt hat.
    By the releases that `sitegen archive` recorded: which one was in force, who had cleared the text, and its words. A text is found by any name that it ever had.
      Nach den Ausgaben, die `sitegen archive` festgehalten hat: welche galt, wer den Text freigegeben hatte, und seine Wörter. Ein Text wird unter jedem Namen gefunden, den er je hatte.
    # changes
    Show what the texts say that they did not say in a release.
      Schau nach, was die Texte heute sagen und in einer früheren Ausgabe nicht.
    Text by text: whether it is material or editorial, by its change notes; what the notes say; and the words.
      Text für Text: ob sich in der Sache etwas geändert hat oder nur in der Form, nach seinen Änderungsnotizen; was die Notizen sagen; und die Wörter.
    since the last release
      seit der letzten Ausgabe
    for a mail: what is new, what is gone, material changes
      für eine Mail: was neu ist, was weg ist, was sich in der Sache geändert hat
    with tracked insertions and deletions; .html shows the same in a browser
      mit nachverfolgten Änderungen; .html zeigt dasselbe im Browser
    # review
    Read what somebody wrote into a review copy.
      Lies, was jemand in ein Exemplar zum Gegenlesen geschrieben hat.
    Comments, replies and tracked changes of a .docx come back as findings at the lines of the texts, and so does what was changed without being tracked. Nothing is taken over: you decide.
      Kommentare, Antworten und nachverfolgte Änderungen einer .docx kommen als Befunde an den Zeilen der Texte zurück, und auch, was ohne Nachverfolgung geändert wurde. Übernommen wird nichts: Das entscheidest du.
    makes the copies: review/legal.en.docx, .html and .pdf
      macht die Exemplare: review/legal.en.docx, .html und .pdf
    # host
    Show what a server needs for the site, and what it cannot hold.
      Schau nach, was ein Server für die Site braucht und was auf ihm nicht geht.
    Settings with the exact headers of this very site, its path and its languages, ready to be pasted. What would not work in such a place is an error (exit code 1), and what it cannot promise is said.
      Einstellungen mit genau den Kopfzeilen dieser Site, ihrem Pfad und ihren Sprachen, fertig zum Einfügen. Was dort nicht gehen würde, ist ein Fehler (dann endet der Befehl mit 1), und was niemand versprechen kann, wird gesagt.
    # report
    Write one sheet of A4 for whoever runs the server.
      Schreib ein Blatt A4 für alle, die den Server betreiben.
    What the server gets, counted from the finished site: files, sizes and their types, the headers to send, which other hosts the pages load from or link to, cookies, how to prove that nothing is missing, accessibility, and the licences of what sitegen is made of.
      Was der Server bekommt, an der fertigen Site gezählt: Dateien, Größen und Typen, nötige Kopfzeilen, von welchen anderen Servern Seiten laden und wohin sie verlinken, Cookies, wie man nachweist, dass nichts fehlt, Barrierefreiheit und die Lizenzen von allem, woraus sitegen besteht.
    → it-report.html, which prints on one sheet
      → it-report.html, passt gedruckt auf ein Blatt
    the same as a PDF, made by WeasyPrint
      dasselbe als PDF, von WeasyPrint
    # schema
    Write what an editor needs to complete and check the data files.
      Schreib auf, was ein Editor braucht, um Datendateien zu ergänzen und zu prüfen.
    JSON Schemas of the settings and data files, made from what the program reads, in .vscode/schemas; settings and tasks for VS Code beside them, unless they are there already. `init` writes them; run this again after updating sitegen. With a name one schema goes to stdout, for another editor.
      JSON-Schemas der Einstellungen und Datendateien, aus dem gemacht, was das Programm liest, in .vscode/schemas; daneben Einstellungen und Aufgaben für VS Code, falls es noch keine gibt. `init` schreibt sie; nach einem Update von sitegen ruf das hier noch einmal auf. Mit einem Namen geht ein einzelnes Schema nach stdout, für einen anderen Editor.
    for contacts.de.yml
      für contacts.de.yml
    # clean, completion, version
    Remove the written site.
      Lösch die gebaute Site.
    Only files that a build wrote are removed; a folder with anything else in it is refused.
      Gelöscht wird nur, was ein Build geschrieben hat; einen Ordner, in dem noch anderes liegt, fasst der Befehl nicht an.
    Print a script that completes commands and options in your shell.
      Hol dir ein Skript, mit dem deine Shell Befehle und Optionen ergänzt.
    Say which sitegen this is.
      Frag, welches sitegen das ist.
    """#
