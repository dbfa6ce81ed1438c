/// What is found in a site and its records.
let germanSite1 = #"""
    {1} has {2} kB. More than {3} kB are slow to open, and some viewers show nothing.
      {1} ist {2} kB groß. Mehr als {3} kB öffnen sich langsam, und manche Programme zeigen dann gar nichts.
    In the night in which summer time begins an hour does not exist, and in the one in which it ends an hour comes twice. Calendars shift such an appointment, and each in its own way.
      In der Nacht, in der die Sommerzeit beginnt, fehlt eine Stunde; endet sie, gibt es eine Stunde zweimal. Kalender verschieben so einen Termin, jeder auf seine Weise.
    {1} does not exist at {2} that night: the clocks go forward over it.
      Die Uhrzeit {1} gibt es in dieser Nacht nicht (Zeitzone {2}): Die Uhren springen darüber hinweg.
    Write a time before the change or from {1} on.
      Nimm eine Zeit vor der Umstellung oder ab {1} Uhr.
    {1} comes twice at {2} that night, and nobody can tell which one is meant.
      Die Uhrzeit {1} gibt es in dieser Nacht zweimal (Zeitzone {2}), und niemand weiß, welche gemeint ist.
    Choose a time outside the hour that is repeated.
      Nimm eine Zeit außerhalb der Stunde, die es zweimal gibt.
    Cards and posters carry a code that phones read. Without the site's address there is nothing to put into it.
      Auf Karten und Plakaten steht ein Code, den Handys lesen. Ohne die Adresse der Site gibt es nichts, was darin stehen könnte.
    The site has no public address, so cards and posters get no code to scan.
      Die Site hat keine öffentliche Adresse, deshalb bekommen Karten und Plakate keinen Code zum Scannen.
    Write `base_url: https://…` into content/site.yml, or give `--base-url`.
      Schreib `base_url: https://…` in content/site.yml, oder häng `--base-url` an.
    Paper does not scroll. A text that is too long for its card is cut off, and that is found when five hundred of them are on the chairs.
      Papier scrollt nicht. Ist ein Text zu lang für seine Karte, wird er abgeschnitten, und das merkt man erst, wenn fünfhundert davon auf den Stühlen liegen.
    “{1}” does not fit on “{2}”: about 1 character too many.
      „{1}“ passt nicht auf „{2}“: etwa ein Zeichen zu viel.
    “{1}” does not fit on “{2}”: about {3} characters too many.
      „{1}“ passt nicht auf „{2}“: etwa {3} Zeichen zu viel.
    Say it in fewer words, or switch the sheet off under `features:` in content/site.yml.
      Sag es mit weniger Wörtern, oder schalt das Blatt in content/site.yml unter `features:` ab.
    Three o'clock is another moment in Berlin than in London. Without a time zone a calendar file would send people an hour late.
      Drei Uhr ist in Berlin ein anderer Moment als in London. Ohne Zeitzone schickt eine Kalenderdatei die Leute eine Stunde zu spät hin.
    Nothing says on whose clocks this is.
      Es steht nirgends, in welcher Zeitzone das ist.
    Write `default_time_zone: Europe/Berlin`, or where you are, into content/site.yml; or `time_zone:` here.
      Schreib `default_time_zone: Europe/Berlin` oder eure eigene Zeitzone in content/site.yml, oder `time_zone:` hier.
    A calendar file has to know when the clocks change. For a zone that is not built in there is no file, and people type the time by hand, wrongly.
      Eine Kalenderdatei muss wissen, wann die Uhren umgestellt werden. Für eine Zeitzone, die nicht eingebaut ist, gibt es keine, und dann tippen alle die Zeit von Hand ab, und zwar falsch.
    The rules of the time zone “{1}” are not built in, so there is no calendar file.
      Die Regeln der Zeitzone „{1}“ sind nicht eingebaut, deshalb gibt es keine Kalenderdatei.
    Use the zone of a large city nearby, such as Europe/Berlin.
      Nimm die Zeitzone einer großen Stadt in der Nähe, zum Beispiel Europe/Berlin.
    The path of a page is put after this address: in codes on paper, calendars, mails and the feed. After a file name, a query or the name of your own machine it leads nowhere, and print cannot be taken back.
      An diese Adresse wird der Pfad der Seite angehängt: in Codes auf Papier, Kalendern, Mails und im Feed. Hinter einem Dateinamen, einer Abfrage oder dem Namen deines eigenen Rechners führt er ins Leere, und Gedrucktes lässt sich nicht zurückholen.
    The public address is not a web address.
      Die öffentliche Adresse ist keine Webadresse.
    The public address holds a character that no address may hold.
      In der öffentlichen Adresse steht ein Zeichen, das in keiner Adresse stehen darf.
    The public address holds a user name, which everybody would read on paper.
      In der öffentlichen Adresse steht ein Benutzername, und den könnten auf Papier alle lesen.
    The public address holds a query (`?`), and pages cannot be put after one.
      In der öffentlichen Adresse steht eine Abfrage (`?`), und daran lassen sich keine Seiten anhängen.
    The public address holds a fragment (`#`), and pages cannot be put after one.
      In der öffentlichen Adresse steht eine Sprungmarke (`#`), und daran lassen sich keine Seiten anhängen.
    The public address holds `{1}` in its path, which web servers take for something else.
      Im Pfad der öffentlichen Adresse steht `{1}`, und das verstehen Webserver anders.
    Use letters, digits, `-`, `_` and `.` for the folder, such as `https://intranet.example/post`.
      Nimm für den Ordner Buchstaben, Ziffern, `-`, `_` und `.`, etwa `https://intranet.example/post`.
    The public address ends with a file, `{1}`.
      Die öffentliche Adresse endet mit einer Datei, `{1}`.
    Leave `{1}` out: the address is that of the folder.
      Lass `{1}` weg: Die Adresse ist die des Ordners.
    `{1}` is everybody's own machine: codes on paper would lead nowhere.
      `{1}` meint immer den Rechner, an dem man gerade sitzt: Codes auf Papier führen damit ins Leere.
    Write the address under which your colleagues will open the site, or leave `base_url` out until you know it.
      Trag die Adresse ein, unter der ihr die Site öffnen werdet, oder lass `base_url` weg, bis du sie kennst.
    SharePoint shows each page of a folder alone, without its styles, and its links lead to downloads.
      SharePoint zeigt jede Seite eines Ordners einzeln und ohne Gestaltung, und die Links darin führen zu Downloads.
    Run `sitegen build --one-file` and upload guidelines.html: that one is made for it.
      Ruf `sitegen build --one-file` auf und lad guidelines.html hoch: Diese Datei ist dafür gemacht.
    The longest path has {1} characters, which leaves {2} for the folder above the site.
      Der längste Pfad hat {1} Zeichen; übrig für den Ordner über der Site: {2}.
    Choose a folder with a shorter path than that.
      Nimm einen Ordner, dessen Pfad kürzer ist.
    The page for wrong addresses leads home only from the top of the site, because the site's address is not known.
      Die Seite für falsche Adressen führt nur aus dem obersten Ordner der Site zur Startseite, denn die Adresse der Site ist nicht bekannt.
    Add `base_url:` to content/site.yml.
      Ergänze `base_url:` in content/site.yml.
    A share sends no headers and has no page for wrong addresses. Pages carry their own policy; nobody can put them into a frame of a web page.
      Ein Netzlaufwerk sendet keine Header und hat keine Seite für falsche Adressen. Ihre Sicherheitsregeln bringen die Seiten selbst mit; in den Rahmen einer Webseite kann sie dort niemand setzen.
    Nothing to do.
      Du musst nichts tun.
    The block is written as the manual of IIS says and compared with the others, and was never run on a Windows server.
      Der Block ist nach dem Handbuch von IIS geschrieben und mit den anderen verglichen; auf einem Windows-Server lief er noch nie.
    Look at one page and one wrong address after it is in place.
      Sieh dir eine Seite und eine falsche Adresse an, sobald alles eingerichtet ist.
    Azure Static Web Apps has no sub-folders: the site has to be at the root, and its address ends in {1}.
      Azure Static Web Apps kennt keine Unterordner: Die Site muss ganz oben liegen, aber ihre Adresse endet auf {1}.
    Give the app an address of its own and write that as `base_url`.
      Gib der App eine eigene Adresse und trag sie als `base_url` ein.
    The settings are written as the manual says, and were never tried in Azure. It shows one page for wrong addresses, in all languages at once.
      Die Einstellungen sind nach dem Handbuch geschrieben und wurden nie in Azure ausprobiert. Für falsche Adressen zeigt Azure eine einzige Seite, in allen Sprachen zugleich.
    Which headers a WebDAV server sends is its own affair; sitegen cannot set them by uploading.
      Welche Header ein WebDAV-Server sendet, ist seine Sache; beim Hochladen kann sitegen sie nicht setzen.
    Give whoever runs the server its settings (`sitegen host nginx`, `apache` or `iis`).
      Gib denen, die den Server betreiben, die Einstellungen dafür (`sitegen host nginx`, `apache` oder `iis`).
    This file cannot be written under its name.
      Unter diesem Namen lässt sich die Datei nicht schreiben.
    Rename it to letters, digits, hyphens and one dot.
      Gib ihr einen Namen aus Buchstaben, Ziffern, Bindestrichen und einem einzigen Punkt.
    There is no site to be archived.
      Es gibt keine Site, die sich archivieren lässt.
    `sitegen check` says what is wrong.
      Sieh mit `sitegen check` nach, woran es liegt.
    Release {1} is recorded already, of {2}. {3}
      Die Ausgabe {1} vom {2} ist schon festgehalten. {3}
    Its name differs in capitals only.
      Ihr Name unterscheidet sich nur in der Großschreibung.
    It has the same texts and another day.
      Sie hat dieselben Texte und einen anderen Tag.
    It has other words in {1}.
      Sie hat andere Worte in {1}.
    Choose another version; a record is never written over.
      Nimm eine andere Nummer für die Ausgabe; eine Aufzeichnung wird nie überschrieben.
    Give one of the two another name: the `id`, or the name of the file where it has no id.
      Gib einem von beiden eine andere `id` oder, wo es keine gibt, einen anderen Dateinamen.
    Take it out of `aliases`, unless it is the other of the two that has to go.
      Nimm es aus `aliases` heraus, es sei denn, das andere von beiden soll weichen.
    This would have the same address as something else: {1}.
      Diese Adresse ist schon vergeben: {1}.
    This has it already.
      Hier ist sie vergeben.
    Windows allows no `{1}` in a name, so {2} could not be copied there.
      Windows erlaubt in Namen kein `{1}`, deshalb lässt sich {2} nicht dorthin kopieren.
    Windows leaves out the dot at the end of a name, so {1} could not be copied there.
      Windows lässt den Punkt am Ende eines Namens weg, deshalb lässt sich {1} nicht dorthin kopieren.
    Windows leaves out the space at the end of a name, so {1} could not be copied there.
      Windows lässt das Leerzeichen am Ende eines Namens weg, deshalb lässt sich {1} nicht dorthin kopieren.
    Windows keeps the name `{1}` for a device, so {2} could not be copied there.
      Windows hält den Namen `{1}` für ein Gerät frei, deshalb lässt sich {2} nicht dorthin kopieren.
    Give it another id or file name, such as `about-{1}`.
      Wähl eine andere ID oder einen anderen Dateinamen, zum Beispiel `about-{1}`.
    Give it another file name, of letters, digits and hyphens.
      Wähl einen anderen Dateinamen aus Buchstaben, Ziffern und Bindestrichen.
    Its path in the site would have {1} characters, and Windows cannot copy a site with paths of more than {2}.
      Der Pfad auf der Site hätte {1} Zeichen, und eine Site mit Pfaden von mehr als {2} kann Windows nicht kopieren.
    Give it a shorter id or file name.
      Wähl eine kürzere ID oder einen kürzeren Dateinamen.
    Codes on paper lead here, if any are printed already, and this build takes the page away.
      Codes auf Papier führen hierher, falls schon welche gedruckt sind, aber mit diesem Bau verschwindet die Seite.
    Put the guideline's file back with `expire:` and a day in it: then old codes lead to what became of it.
      Hol die Datei des Tipps zurück, und gib ihr `expire:` mit einem Tag: Dann führen alte Codes zu dem, was aus ihm geworden ist.
    Nothing is recorded up to {1}: the first release, {2}, is of {3}.
      Bis {1} ist nichts festgehalten: Die erste Ausgabe, {2}, ist vom {3}.
    Name the release, such as `--since {1}`.
      Nenn die Ausgabe, zum Beispiel mit `--since {1}`.
    There is no release '{1}'.
      Eine Ausgabe „{1}“ gibt es nicht.
    The only one is {1}.
      Es gibt nur {1}.
    There are {1}.
      Zur Wahl stehen: {1}.
    new: “{1}”{2}
      neu ist „{1}“{2}
    gone: “{1}”{2}
      gestrichen ist „{1}“{2}
    “{1}” became “{2}”
      aus „{1}“ wurde „{2}“
    {1}; and {2} more
      {1}; und {2} weitere
    \safter “{1}”
      \snach „{1}“
    No approvals are kept for {1}, a {2}.
      Für {1} ({2}) werden keine Freigaben festgehalten.
    {1} has errors, so nothing was cleared.
      In {1} stecken Fehler, deshalb wurde nichts freigegeben.
    `sitegen check` shows them.
      Sieh sie dir mit `sitegen check` an.
    {1} is the program's own: there is no {2}.
      {1} kommt vom Programm selbst: Eine Datei {2} gibt es nicht.
    Write the page first.
      Schreib erst die Seite.
    `approvals` in {1} is written in a form that takes no more lines. Nothing was changed.
      `approvals` in {1} ist so geschrieben, dass sich nichts anhängen lässt. Es wurde nichts geändert.
    Write each of its entries on lines of its own, after `- `.
      Schreib jeden Eintrag in eigene Zeilen, hinter `- `.
    Did you mean '{1}'?
      Meinst du „{1}“?
    Write it in lower case, such as legal.
      Schreib sie klein, zum Beispiel legal.
    `approvals` in content/site.yml names {1}.
      Nimm eine aus `approvals` in content/site.yml: {1}.
    There is no role '{1}'.
      Eine Rolle „{1}“ gibt es nicht.
    No release is recorded.
      Es ist noch keine Ausgabe festgehalten.
    `sitegen archive VERSION` records one.
      Halt mit `sitegen archive VERSION` eine fest.
    There is no text '{1}'.
      Einen Text „{1}“ gibt es nicht.
    `sitegen list texts` names them.
      Sieh mit `sitegen list texts` nach, welche es gibt.
    This record was edited, or is not whole. It counts for nothing.
      Diese Aufzeichnung wurde bearbeitet oder ist unvollständig. Sie zählt nicht.
    Bring it back from version control.
      Hol sie aus der Versionsverwaltung zurück.
    Approvals are kept in guidelines, pages, incidents, and in faq.yml, kit.yml, monitoring.yml, programme.yml, should_i_reply.yml and situations.yml in content/data.
      Freigaben stehen in Tipps, Seiten und Vorfällen und in diesen Dateien unter content/data: faq.yml, kit.yml, monitoring.yml, programme.yml, should_i_reply.yml und situations.yml.
    nothing was recorded
      wurde nichts festgehalten
    nothing was published
      wurde nichts veröffentlicht
    An approval is missing, so {1}.
      Eine Freigabe fehlt, deshalb {1}.
    {1} approvals are missing, so {2}.
      {1} Freigaben fehlen, deshalb {2}.
    `sitegen list approvals` shows whose. `approvals` in content/site.yml says who has to clear what.
      Sieh mit `sitegen list approvals` nach, wessen Freigabe fehlt. Unter `approvals` in content/site.yml steht, wer was freigeben muss.
    Guidelines say something else than before and no note tells readers, so {1}.
      Tipps sagen etwas anderes als vorher, und keine Notiz weist darauf hin, deshalb {1}.
    Add the notes. `sitegen changes` shows what differs.
      Schreib die Notizen dazu. `sitegen changes` zeigt, was anders ist.
    {1} ({2}) has not been cleared by {3}.
      Für {1} ({2}) fehlt noch die Freigabe. Zuständig: {3}.
    {1} was cleared by {2} on {3}, but not what it says in {4}.
      Die Freigabe für {1} vom {3} ({2}) gilt nicht für den Text in der Sprache {4}.
    {1} was cleared by {2} until {3}, which is past.
      Die Freigabe für {1} ({2}) galt bis {3} und ist abgelaufen.
    {1} ({2}) has changed since {3} cleared it on {4}{5}.
      {1} ({2}) hat sich seit der Freigabe vom {4} ({3}) geändert{5}.
    What {1} says has changed since release {2}, and no note tells readers: {3}.
      Was in {1} steht, hat sich seit der Ausgabe {2} geändert, und keine Notiz weist darauf hin: {3}.
    Add to `changes:` an entry with `date: {1}`, `class: material` (or `editorial`) and a `note`.
      Ergänze unter `changes:` einen Eintrag mit `date: {1}`, `class: material` (oder `editorial`) und einer Notiz (`note`).
    Nothing on the site comes from {1}, so there is nothing to clear.
      Aus {1} kommt nichts auf die Site, also gibt es dort nichts freizugeben.
    Approvals are not kept in {1}.
      In {1} werden keine Freigaben festgehalten.
    Nothing is recorded for {1}: the first release, {2}, is of {3}.
      Für {1} ist nichts festgehalten: Die erste Ausgabe, {2}, ist vom {3}.
    {1} is not recorded in {2}.
      {1} ist in der Sprache {2} nicht festgehalten.
    It is in {1}.
      Nimm eine Sprache, die es davon gibt: {1}.
    {1} cannot be read. {2}
      {1} ist nicht lesbar. {2}
    Save it as .docx once more.
      Speichere die Datei noch einmal als .docx.
    {1} is not a review copy.
      {1} ist kein Prüfexemplar.
    {1} is not a review copy of this site: none of its paragraphs is in the texts.
      {1} ist kein Prüfexemplar dieser Site: Keiner der Absätze kommt in den Texten vor.
    Read a file that `sitegen print --review` made.
      Nimm eine Datei, die `sitegen print --review` gemacht hat.
    Decide, and change the text here if you agree. Nothing was taken over.
      Entscheide, und ändere den Text hier, wenn du zustimmst. Übernommen wurde noch nichts.
    \sat the beginning
      \sam Anfang
    {1} would write “{2}” instead of “{3}”.
      {1} schlägt „{2}“ statt „{3}“ vor.
    {1} would take out “{2}”.
      {1} möchte „{2}“ streichen.
    {1} would add a paragraph after this: “{2}”.
      {1} möchte hinter dieser Stelle einen Absatz einfügen: „{2}“.
    {1} would add “{2}”{3}.
      {1} möchte „{2}“{3} einfügen.
    {1} changed how this looks, not what it says.
      {1} hat nur das Aussehen geändert, nicht den Wortlaut.
    The copy says “{1}” here: it was changed without being tracked, or the text has changed since the copy was made.
      Im Prüfexemplar steht hier „{1}“: Das wurde ohne Änderungsverfolgung geändert, oder der Text ist inzwischen ein anderer.
    The copy has a paragraph here that the texts do not have: “{1}”.
      Im Prüfexemplar steht hier ein Absatz, den es in den Texten nicht gibt: „{1}“.
    \sto after {1}
      \shinter {1}
    {1} would move “{2}”{3}.
      {1} möchte „{2}“{3} verschieben.
    {1} would move “{2}” here.
      {1} möchte „{2}“ hierher verschieben.
    after {1}
      hinter {1}
    at the beginning
      am Anfang
    “{1}” comes {2} in the copy: it was moved without being tracked.
      „{1}“ steht im Prüfexemplar {2}: Das wurde ohne Änderungsverfolgung verschoben.
    “{1}” is not in the copy: it was taken out without being tracked, or came after the copy was made.
      „{1}“ steht nicht im Prüfexemplar: Das wurde dort ohne Änderungsverfolgung gestrichen oder kam erst später in den Text.
    \son “{1}”
      \szu „{1}“
    """#
