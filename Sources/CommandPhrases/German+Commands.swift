/// What commands say.
package let germanCommands = #"""
    There is no finding “{1}”.
      Einen Befund „{1}“ gibt es nicht.
    Did you mean `{1}`?
      Meinst du `{1}`?
    Its id is in brackets: error[unknown-key]. All of them: {1}.
      Nimm die ID, die in den Klammern steht: error[unknown-key]. Alle IDs: {1}.
    Interrupted. Nothing was written.
      Abgebrochen. Es wurde nichts geschrieben.
    Nothing was written. `{1}` brings the version that is known to work.
      Es wurde nichts geschrieben. Hol mit `{1}` die Version, die sicher funktioniert.
    {1} is there already. Nothing was changed.
      {1} gibt es schon. Es wurde nichts geändert.
    Move it away, or choose another name.
      Verschieb, was dort liegt, oder nimm einen anderen Namen.
    Choose another with --port, or 0 for any that is free.
      Nimm mit --port einen anderen Port oder mit 0 irgendeinen, der frei ist.
    {1} could not be read: {2}.
      {1} ist nicht lesbar: {2}.
    The settings ask for the theme “{1}”, which is not there.
      In den Einstellungen steht das Theme „{1}“, aber das gibt es nicht.
    Set `theme:` in content/site.yml to one of: {1}.
      Setz `theme:` in content/site.yml auf eins von diesen: {1}.
    {1} names no finding.
      Hinter {1} steht kein Befund.
    Write `{1} jargon,threat`.
      Schreib zum Beispiel `{1} jargon,threat`.
    {1}: there is no finding “{2}”.
      {1}: Einen Befund „{2}“ gibt es nicht.
    docs/findings.md has all of them.
      Sieh in docs/findings.md nach, dort stehen alle.
    {1} holds no findings of an earlier day.
      In {1} stehen keine Befunde von einem früheren Tag.
    Make one: `sitegen check --format baseline > {1}`.
      Leg so eine Datei an: `sitegen check --format baseline > {1}`.
    --format {1} writes reminders, and only `list due` has any.
      --format {1} schreibt Erinnerungen, und die gibt es nur bei `list due`.
    `sitegen list due --format {1}`
      Nimm `sitegen list due --format {1}`.
    --expires has to be after {1}, the day of the approval.
      --expires muss nach dem {1} liegen, dem Tag der Freigabe.
    The site is not in '{1}'.
      Die Site gibt es nicht in der Sprache „{1}“.
    Its languages are: {1}.
      Nimm eine ihrer Sprachen: {1}.
    Give the text another title; nothing was written.
      Gib dem Text einen anderen Titel; es wurde nichts geschrieben.
    The title has {1} in it. Nothing was written.
      Im Titel steckt {1}. Es wurde nichts geschrieben.
    a line end
      ein Zeilenende
    a tab
      ein Tabulator
    Leave it out.
      Lass es weg.
    No file name can be made from the title “{1}”.
      Aus dem Titel „{1}“ lässt sich kein Dateiname machen.
    Put a Latin letter or a digit into it.
      Nimm einen lateinischen Buchstaben oder eine Ziffer mit hinein.
    “{1}” is not the tag of a language.
      „{1}“ ist kein Sprachkürzel.
    Write it like fr, pt-BR or de-CH.
      Schreib es wie fr, pt-BR oder de-CH.
    A change of this project was stopped half-way before; it is whole now.
      Eine Änderung an diesem Projekt war mittendrin unterbrochen; jetzt ist sie vollständig.
    The result could not be written to where stdout leads.
      Das Ergebnis ließ sich nicht auf stdout schreiben.
    Asking for 1 external link.
      1 externer Link wird abgefragt.
    Asking for {1} external links, slowly: this takes a while.
      {1} externe Links werden abgefragt, und zwar in Ruhe: Das dauert ein bisschen.
    {1}  still being made, {2} s so far
      {1}  noch in Arbeit, bisher {2} s
    “{1}”
      „{1}“
    No PDF was made.
      Es ist kein PDF entstanden.
    The site has no language `{1}`.
      Die Site gibt es nicht in der Sprache `{1}`.
    Somebody has to vouch for the answers.
      Jemand muss für die Antworten einstehen.
    Add `--by` with a name or a department.
      Ergänze `--by` mit einem Namen oder einer Abteilung.
    Line {1} of {2}
      Zeile {1} in {2}
    {1} Nothing was changed.
      {1} Es wurde nichts geändert.
    {1} lines of {2} cannot be taken. Nothing was changed.
      {1} Zeilen in {2} sind so nicht zu gebrauchen. Es wurde nichts geändert.
    {1} answers `{2}` a second time.
      {1} beantwortet `{2}` ein zweites Mal.
    Take one of the two lines out.
      Nimm eine der beiden Zeilen heraus.
    {1}: no question is called `{2}`, or it is answered.
      {1}: Eine Frage `{2}` gibt es nicht, oder sie ist schon beantwortet.
    `sitegen adopt` without a terminal lists the names.
      Ruf `sitegen adopt` auf, und drück bei der ersten Frage nur die Eingabetaste: Dann werden die Namen aufgelistet.
    {1} cannot be the answer to “{2}”
      {1} passt nicht als Antwort auf „{2}“
    {1} is not `name: answer`.
      {1} hat nicht die Form `name: answer`.
    After this change there would be the errors above. Nothing was changed.
      Nach dieser Änderung gäbe es die Fehler, die oben stehen. Es wurde nichts geändert.
    Nobody is here to be asked, so nothing was changed.
      Es ist niemand da, der Ja sagen könnte, deshalb wurde nichts geändert.
    Read the plan above, and add --yes if that is what you want.
      Lies den Plan oben, und häng --yes an, wenn du das willst.
    Nothing was changed.
      Es wurde nichts geändert.
    There is no WeasyPrint at {1}.
      Unter {1} gibt es kein WeasyPrint.
    PDFs are made by WeasyPrint, which is not installed.
      Die PDFs macht WeasyPrint, und das ist nicht installiert.
    Run `{1}` in {2}.
      Ruf `{1}` in {2} auf.
    Confirm them in {1}
      Bestätige sie in {1}
    Fill them in
      Trag sie ein
    1 fact on the site is not confirmed: {1}.
      1 Angabe auf der Site ist nicht bestätigt: {1}.
    {1} facts on the site are not confirmed: {2}.
      {1} Angaben auf der Site sind nicht bestätigt: {2}.
    {1}: `sitegen list samples` shows each with its sentence. With --with-open-facts it is done all the same, and says so.
      {1}: `sitegen list samples` zeigt jede mit ihrem Satz. Mit --with-open-facts geht es trotzdem, mit einem Vermerk.
    {1} is in {2}/, where the next build would take it for a source. Nothing was written.
      {1} liegt in {2}/, und was dort liegt, hält der nächste Bau für eine Quelle. Es wurde nichts geschrieben.
    Choose a folder outside {1}/, such as `{2}`.
      Wähl einen Ordner außerhalb von {1}/, zum Beispiel `{2}`.
    {1} is in {2}/, which every `sitegen build` writes anew: readers would see what nobody has published. Nothing was published.
      {1} liegt in {2}/, und da hinein schreibt jedes `sitegen build`: Dann läsen alle, was niemand veröffentlicht hat. Es wurde nichts veröffentlicht.
    {1} is in {2}/, which belongs to another program. Nothing was published.
      {1} liegt in {2}/, und das gehört einem anderen Programm. Es wurde nichts veröffentlicht.
    Choose a place outside {1}/, such as `{2}`.
      Nimm einen Platz außerhalb von {1}/, zum Beispiel `{2}`.
    {1} holds the project itself: drafts and settings would be on the intranet with the site. Nothing was published.
      In {1} liegt das Projekt selbst: Entwürfe und Einstellungen stünden mit der Site im Intranet. Es wurde nichts veröffentlicht.
    Choose a folder of the site's own, such as `../guidelines`.
      Wähl einen Ordner nur für die Site, zum Beispiel `../guidelines`.
    There is no folder {1}.
      Den Ordner {1} gibt es nicht.
    Give -C a folder that has content/site.yml in it.
      Gib hinter -C einen Ordner an, in dem content/site.yml liegt.
    {1} is not a project: it has no content/site.yml.
      {1} ist kein Projekt: Es fehlt content/site.yml.
    Give -C the folder above `content`, or start a project with `sitegen init`.
      Gib hinter -C den Ordner über `content` an, oder leg mit `sitegen init` ein Projekt an.
    There is no content/site.yml here or in any folder above.
      Weder hier noch in einem Ordner darüber gibt es content/site.yml.
    Go to your project, name it with -C, or start one with `sitegen init`.
      Wechsle in dein Projekt, gib es mit -C an, oder leg mit `sitegen init` eins an.
    {1} (`host: {2}` of {3})
      {1} (`host: {2}`, Ziel {3})
    1 PDF that pages offer is missing or out of date: {1}.
      1 PDF, das auf der Site angeboten wird, fehlt oder ist veraltet: {1}.
    {1} PDFs that pages offer are missing or out of date, such as {2}.
      {1} PDFs, die auf der Site angeboten werden, fehlen oder sind veraltet, zum Beispiel {2}.
    Add --print, or run `sitegen print` first.
      Häng --print an, oder ruf erst `sitegen print` auf.
    The settings cannot be read.
      Die Einstellungen sind nicht lesbar.
    `sitegen check` says what is wrong with them.
      Sieh mit `sitegen check` nach, was mit ihnen nicht stimmt.
    The settings name no place to publish to.
      In den Einstellungen steht nicht, wohin veröffentlicht wird.
    Add `publish:` to content/site.yml, and below it, indented, a name with `kind: folder` and `path:`.
      Ergänze `publish:` in content/site.yml und darunter, eingerückt, einen Namen mit `kind: folder` und `path:`.
    One target at a time.
      Mehr als ein Ziel auf einmal geht nicht.
    There are several targets: {1}.
      Es gibt mehrere Ziele: {1}.
    Name the one you mean.
      Nenn das Ziel, das du meinst.
    There is no target '{1}'.
      Ein Ziel „{1}“ gibt es nicht.
    One release at a time.
      Mehr als eine Ausgabe auf einmal geht nicht.
    '{1}' is a single file: it has no releases to look at or to go back to.
      „{1}“ ist eine einzelne Datei: Dort gibt es keine Ausgaben, die man ansehen oder zu denen man zurückkehren könnte.
    Check it with `sha256sum -c` and the .sha256 file beside it.
      Prüf sie mit `sha256sum -c` und der .sha256-Datei daneben.
    Nothing was published.
      Es wurde nichts veröffentlicht.
    Nobody is here to be asked, so nothing was published.
      Es ist niemand da, der Ja sagen könnte, deshalb wurde nichts veröffentlicht.
    There is no reader '{1}'.
      Ein Prüfexemplar für „{1}“ gibt es nicht.
    Interrupted. The copies are in {1}, without their PDFs.
      Abgebrochen. Die Prüfexemplare liegen in {1}, ohne ihre PDFs.
    No PDF: {1}
      Kein PDF: {1}
    The page prints from a browser, too.
      Die Seite lässt sich auch im Browser drucken.
    {1} is a file. Nothing was changed.
      {1} ist eine Datei. Es wurde nichts geändert.
    This folder is not empty: it holds {1}. Nothing was changed.
      Dieser Ordner ist nicht leer: Darin liegt {1}. Es wurde nichts geändert.
    The folder {1} is not empty: it holds {2}. Nothing was changed.
      Der Ordner {1} ist nicht leer: Darin liegt {2}. Es wurde nichts geändert.
    Name a folder that is empty or not there yet, such as `sitegen init handbook`.
      Nenn einen Ordner, der leer ist oder den es noch nicht gibt, zum Beispiel `sitegen init handbook`.
    The new site would have an error in {1}: {2} Nothing was changed.
      Die neue Site hätte einen Fehler in {1}: {2} Es wurde nichts geändert.
    Write --organisation and --title without braces and other marks; how long they are does not matter here.
      Schreib --organisation und --title ohne geschweifte Klammern und andere Sonderzeichen; wie lang sie sind, ist hier egal.
    Begin with fewer of --without and --keep, and take out the rest with `sitegen drop`; without them, install sitegen again.
      Fang mit weniger --without und --keep an und nimm den Rest mit `sitegen drop` heraus; ohne beides installier sitegen neu.
    The starter content is not where this sitegen looks for it: in share/sitegen, beside the bin folder it lies in.
      Der Inhalt der Vorlage liegt nicht dort, wo dieses sitegen ihn sucht: in share/sitegen, neben dem Ordner bin, in dem es selbst liegt.
    Install with `make install PREFIX=…` and call the sitegen in its bin folder.
      Installier sitegen mit `make install PREFIX=…`, und ruf es aus dem Ordner bin dort auf.
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
    Instead of, in {1}:
      Statt dieser Zeilen in {1}:
    write:
      schreib:
    """#
