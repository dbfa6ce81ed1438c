/// What is found in files and folders.
let germanFiles1 = #"""
    `{1}` begins a passage that does not end.
      Mit `{1}` beginnt ein Abschnitt, der nirgends endet.
    Write `{{ end }}` where it ends, in the same text.
      Schreib `{{ end }}` dorthin, wo er enden soll, im selben Text.
    `{1}` ends a passage that has not begun.
      `{1}` beendet einen Abschnitt, der nirgends beginnt.
    Write `{{ if … }}` where it begins, in the same text, or take this out.
      Schreib im selben Text `{{ if … }}` dorthin, wo er beginnen soll, oder nimm das hier heraus.
    Write `{{ if works_council }}`, or another name, and `{{ end }}` after the passage.
      Schreib vor den Abschnitt `{{ if works_council }}` (oder einen anderen Namen) und dahinter `{{ end }}`.
    Write `{{ end }}`.
      Schreib `{{ end }}`.
    Write `{{ end }} {{ if {1} }}` instead: each passage says itself when it holds.
      Schreib stattdessen `{{ end }} {{ if {1} }}`: Jeder Abschnitt sagt selbst, wann er gilt.
    `{1}` means nothing here.
      `{1}` hat hier keine Bedeutung.
    The fact `{1}` is neither a yes nor a no.
      Die Angabe `{1}` ist weder ein Ja noch ein Nein.
    Ask for a fact with `type: yes_no`, such as `- id: has_{1}`, and add it to content/data/facts.yml.
      Nimm eine Angabe mit `type: yes_no`, zum Beispiel `- id: has_{1}`, und ergänze sie in content/data/facts.yml.
    There is nothing called `{1}` that could be so or not.
      Eine Bedingung namens `{1}` gibt es nicht.
    Known: {1}, and `jurisdiction` with a country's code. Another one is an entry with `type: yes_no` in content/data/facts.yml.
      Bekannt: {1}, dazu `jurisdiction` mit dem Kürzel eines Landes. Eine weitere trägst du mit `type: yes_no` in content/data/facts.yml ein.
    A condition needs a name.
      Eine Bedingung braucht einen Namen.
    Write `if works_council` or `if jurisdiction de`.
      Schreib `if works_council` oder `if jurisdiction de`.
    `{1}` is not the code of a country that is known here.
      `{1}` ist hier nicht als Länderkürzel bekannt.
    Write `{1}`.
      Schreib `{1}`.
    Known: {1}.
      Bekannt: {1}.
    “{1}” says more than a condition can.
      „{1}“ ist zu viel für eine Bedingung.
    One name, with `not` before it if need be. Put one passage into another where two things have to be so.
      Schreib einen einzigen Namen, wenn nötig mit `not` davor. Muss zweierlei zutreffen, setz einen Abschnitt in den anderen.
    `jurisdictions` in site.yml cannot hide the law of “{1}”, because that country is not known here.
      `jurisdictions` in site.yml kann das Recht von „{1}“ nicht ausblenden, denn dieses Land ist hier nicht bekannt.
    Write a code: {1}. Readers see its name.
      Schreib ein Kürzel: {1}. Auf der Seite steht dann der volle Name.
    `if` is a fact and belongs in the original only.
      `if` gilt für alle Sprachen und gehört nur ins Original.
    Take it out here; it is read from {1}.
      Nimm es hier heraus; gelesen wird es aus {1}.
    {1} says more than the original, where a passage holds only `if {2}`.
      {1} sagt mehr als das Original: Dort gilt ein Abschnitt nur bei `if {2}`.
    Put `{{ if {1} }}` and `{{ end }}` around the same words as in {2}, line {3}.
      Setz `{{ if {1} }}` und `{{ end }}` um dieselben Wörter wie in {2}, Zeile {3}.
    This passage holds only `if {1}`; the original has none that does.
      Dieser Abschnitt gilt nur bei `if {1}`; im Original gibt es keinen solchen.
    This passage holds only `if {1}`; `{2}` in the original has none that does.
      Dieser Abschnitt gilt nur bei `if {1}`; unter `{2}` im Original gibt es keinen solchen.
    Take the condition out here, or put the same one around the same words in {1}.
      Nimm die Bedingung hier heraus, oder setz in {1} dieselbe um dieselben Wörter.
    This text
      Dieser Text
    Add {1}, which other texts name and nobody has.
      Ergänze {1}: Andere Texte nennen diese ID, und sie gehört noch niemandem.
    Add {1}: the next free, used for now. Cards and mails cite it, so it must not change any more.
      Ergänze {1}: Das ist als Nächstes frei und wird vorläufig verwendet. Weil Karten und Mails darauf verweisen, darf es sich nicht mehr ändern.
    The id `{1}` is used twice.
      Die ID `{1}` kommt zweimal vor.
    An id is for life and for one entry: give this one another.
      Gib diesem Eintrag eine andere: Eine ID gilt für immer und nur für einen Eintrag.
    There is no `content/site.yml`.
      `content/site.yml` fehlt.
    Run `sitegen init` in a new folder to see one.
      Ruf `sitegen init` in einem neuen Ordner auf, dann siehst du ein Beispiel.
    There is no {1} `{2}`.
      Nicht gefunden: {1} `{2}`.
    The {1} `{2}` is not out on the day of this build; the mention is left out, too.
      {1} `{2}` ist am Tag dieses Baus nicht veröffentlicht; auch die Erwähnung fällt weg.
    The {1} `{2}` is archived; the mention is left out.
      {1} `{2}` ist im Archiv; die Erwähnung fällt weg.
    Take it out here, or take `archived: true` out of its file. A link in a text may still lead to its page.
      Nimm die Erwähnung hier heraus oder `archived: true` aus der Datei, um die es geht. Ein Link in einem Text darf weiter auf die Seite führen.
    Write `also: [{1}]` into the contact in {2} that answers for it, or name another here.
      Schreib in {2} `also: [{1}]` zu dem Kontakt, der dafür zuständig ist, oder nenne hier einen anderen.
    Take it out here. If its file in {1} was deleted: put it back with `expire:` and a day, because ids are for life.
      Nimm den Tipp hier heraus. Wurde seine Datei in {1} gelöscht, stell sie wieder her, mit `expire:` und einem Tag, denn IDs gelten für immer.
    Look in {1} for the right one.
      Sieh in {1} nach, wie es richtig heißt.
    Known: {1}, in {2}.
      In {2} gibt es: {1}.
    There is no translation into `{1}`; the original is shown with a notice.
      Eine Übersetzung in die Sprache `{1}` fehlt; zu sehen ist das Original mit einem Hinweis.
    Write `{1}{2}.{3}` with the words of this file.
      Schreib `{1}{2}.{3}` mit dem Text dieser Datei.
    `{1}` is the default language: its files have no language in their name.
      `{1}` ist die erste Sprache der Site: Ihre Dateien haben keine Sprache im Namen.
    Rename the file to {1}.
      Benenn die Datei in {1} um.
    `{1}` is not a language of this site; nothing is read from this file.
      `{1}` ist keine Sprache dieser Site; aus dieser Datei wird nichts gelesen.
    Add it to `languages` in content/site.yml, or rename the file.
      Ergänze sie unter `languages` in content/site.yml, oder benenn die Datei um.
    There is no {1} that this could translate.
      Diese Übersetzung hat kein Original: {1} gibt es nicht.
    Did you mean a translation of {1}?
      Meinst du eine Übersetzung von {1}?
    Write the original first, or rename this file.
      Schreib zuerst das Original, oder benenn diese Datei um.
    It holds only `if {1}`.
      Er gilt nur bei `if {1}`.
    The settings switch its topic off.
      In den Einstellungen ist sein Thema abgeschaltet.
    It is a draft{1}.
      Er ist noch ein Entwurf{1}.
    It comes out on {1}.
      Er erscheint am {1}.
    It has expired on {1}.
      Er ist am {1} abgelaufen.
    Left out of the site. {1}
      Dieser Text fehlt auf der Site. {1}
    This line is not the address of a page.
      Diese Zeile ist keine Adresse einer Seite.
    Write a path from the site's folder on, such as `guidelines/pause.html`, or take the line out.
      Schreib einen Pfad ab dem Ordner der Site, zum Beispiel `guidelines/pause.html`, oder nimm die Zeile heraus.
    Files of this kind end in `.{1}`.
      Dateien dieser Art enden auf `.{1}`.
    Rename it to `{1}.{2}`.
      Benenn die Datei in `{1}.{2}` um.
    The file name has too many dots.
      Der Dateiname hat zu viele Punkte.
    Name it like `pause.md`, its translation like `pause.de.md`.
      Nenn die Datei zum Beispiel `pause.md`, ihre Übersetzung `pause.de.md`.
    Windows keeps the name `{1}` for a device, so the page could not be copied there.
      Windows hält den Namen `{1}` für ein Gerät frei, die Seite ließe sich also nicht dorthin kopieren.
    Rename the file to something like `about-{1}.md`, its translations too.
      Benenn die Datei um, zum Beispiel in `about-{1}.md`, ihre Übersetzungen auch.
    The file name is part of the page's address: only lower-case letters a to z, digits and single hyphens.
      Der Dateiname ist ein Teil der Adresse: Erlaubt sind nur Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche.
    Rename it to something like `{1}.md`.
      Benenn die Datei um, zum Beispiel in `{1}.md`.
    There is no data file `{1}.yml`; nothing would be read from it.
      Eine Datendatei `{1}.yml` ist nicht vorgesehen; aus ihr würde nichts gelesen.
    Did you mean `{1}.yml`?
      Meinst du `{1}.yml`?
    Known files: {1}.
      Bekannte Dateien: {1}.
    There is no folder `{1}`; nothing would be read from it.
      Ein Ordner `{1}` ist nicht vorgesehen; aus ihm würde nichts gelesen.
    Did you mean `content/{1}`?
      Meinst du `content/{1}`?
    Known folders: {1}.
      Bekannte Ordner: {1}.
    Nothing would be read from a text in this place.
      Ein Text an dieser Stelle würde nicht gelesen.
    Move it to one of the folders {1} or data, or out of `content/`.
      Verschieb ihn in einen der Ordner {1} oder data, oder aus `content/` heraus.
    Save it as another kind, such as PDF or PNG, or move it out of `content/`.
      Speichere die Datei in einem anderen Format, zum Beispiel als PDF oder PNG, oder verschieb sie aus `content/` heraus.
    Move it out of `Assets`.
      Verschieb die Datei aus `Assets` heraus.
    This drawing {1}, and a drawing that is published may only draw.
      Diese Zeichnung {1}. In einer veröffentlichten darf nichts als das Bild selbst stecken.
    Export it anew as plain SVG, without scripts, links to other files and embedded pages, or save it as PNG.
      Exportiere sie neu als einfaches SVG, ohne Skripte, Links zu anderen Dateien und eingebettete Seiten, oder speichere sie als PNG.
    This stylesheet {1}, and a page asks no other place for anything.
      Dieses Stylesheet {1}. Eine Seite darf aber nichts von anderswo laden.
    Take it out, or put what it needs into the file as `data:`.
      Nimm die Stelle heraus, oder setz das, was sie braucht, als `data:` in die Datei.
    Rename it to `{1}`, and in every text that names it.
      Ändere den Namen in `{1}`, auch in jedem Text, in dem er vorkommt.
    Windows and macOS take this file and {1} for the same one.
      Windows und macOS halten diese Datei und {1} für dieselbe.
    Rename one of the two, so that they differ in more than capitals and accents.
      Benenn eine der beiden so um, dass sie sich nicht nur in Großbuchstaben und Akzenten unterscheiden.
    This file and {1} would have the same address on the site.
      Diese Datei und {1} hätten auf der Site dieselbe Adresse.
    Give one of the two another name.
      Gib einer der beiden einen anderen Namen.
    The path of this file has {1} characters, and Windows cannot copy a site with paths of more than {2}.
      Der Pfad dieser Datei hat {1} Zeichen; Windows kann keine Site kopieren, in der ein Pfad mehr als {2} hat.
    The name of this file has {1} in it, which a Windows share or an address cannot hold.
      Im Namen dieser Datei steckt {1}; das geht auf einem Windows-Netzlaufwerk oder in einer Adresse nicht.
    The name of this file ends with a dot, which Windows leaves out.
      Der Name dieser Datei endet mit einem Punkt, und den lässt Windows weg.
    The name of this file ends with a space, which Windows leaves out.
      Der Name dieser Datei endet mit einem Leerzeichen, und das lässt Windows weg.
    Windows keeps the name `{1}` for a device.
      Windows hält den Namen `{1}` für ein Gerät frei.
    The name of this file has {1} bytes, and file systems take 255.
      Der Name dieser Datei hat {1} Bytes; Dateisysteme erlauben höchstens 255.
    The file does not begin with its keys.
      Am Anfang der Datei fehlt der Kopf.
    Begin it with a line `---`, then the keys, then another line `---`.
      Beginne sie mit einer Zeile `---`, dann kommen die Schlüssel, dann noch eine Zeile `---`.
    The keys begin here and do not end.
      Der Kopf beginnt hier und endet nirgends.
    Put a line `---` between the keys and the text.
      Setz eine Zeile `---` zwischen die Schlüssel und den Text.
    The file is not saved as UTF-8.
      Die Datei ist nicht als UTF-8 gespeichert.
    Open it in an editor and save it anew with the encoding “UTF-8”.
      Öffne sie in einem Editor und speichere sie neu, mit der Kodierung „UTF-8“.
    The language `{1}` is listed twice.
      Die Sprache `{1}` steht zweimal in der Liste.
    List each language once, the default first.
      Nenne jede Sprache nur einmal, an erster Stelle die, in der du zuerst schreibst.
    `{1}` cannot be written like this.
      Der Wert von `{1}` hat die falsche Form.
    A token's name has only lower-case letters, digits and hyphens.
      Im Namen eines Gestaltungswerts sind nur Kleinbuchstaben von a bis z, Ziffern und Bindestriche erlaubt.
    `{1}` has no `light`.
      In `{1}` fehlt `light`.
    Add `light:`.
      Ergänze `light:`.
    `{1}` cannot have this value.
      Als Wert von `{1}` geht das nicht.
    Write a size on paper in millimetres, from 0.1 to 1000, such as "4.6".
      Schreib ein Maß auf dem Papier in Millimetern, von 0.1 bis 1000, zum Beispiel "4.6".
    A contrast needs `text`, `ground`, and a `ratio` from 1 to 21.
      Ein Kontrast braucht `text`, `ground` und als `ratio` eine Zahl von 1 bis 21.
    Write `- {text: ink, ground: paper, ratio: 4.5}`.
      Schreib `- {text: ink, ground: paper, ratio: 4.5}`.
    There is no token `{1}`.
      Einen Gestaltungswert `{1}` gibt es nicht.
    The themes extend each other in a circle.
      Die Themes bauen im Kreis aufeinander auf.
    Leave out `extends` in one of them.
      Lass in einem von ihnen `extends` weg.
    Did you mean `{{1}}`?
      Meinst du `{{1}}`?
    `{1}` has no placeholder `{{2}}`.
      `{1}` hat keinen Platzhalter `{{2}}`.
    Write the text without it.
      Schreib den Text ohne ihn.
    It has {1}.
      Erlaubt: {1}.
    `{1}` needs the placeholder `{{2}}`.
      `{1}` braucht den Platzhalter `{{2}}`.
    Put `{{1}}` where its value belongs.
      Setz `{{1}}` dorthin, wo sein Wert hingehört.
    `{1}` has a form for each kind of number, and no `|` between them.
      `{1}` hat je nach Zahl verschiedene Formen; ein `|` trennt sie nicht.
    Write `one: …` and `other: …` on lines of their own below the key.
      Schreib `one: …` und `other: …` unter den Schlüssel, jedes in eine eigene Zeile.
    `{1}` is not a language of this site; these words are not used.
      `{1}` ist keine Sprache dieser Site; diese Wörter werden nicht verwendet.
    Add it to `languages` in content/site.yml, or remove the file.
      Ergänze sie unter `languages` in content/site.yml, oder lösch die Datei.
    The file name does not say whose words these are.
      Der Dateiname sagt nicht, zu welcher Sprache diese Wörter gehören.
    Name it after the language, like `words.fr.yml`.
      Nenn die Datei nach der Sprache, zum Beispiel `words.fr.yml`.
    The interface has no word `{1}`.
      `{1}` ist kein Wort der Oberfläche.
    `sitegen new words {1}` writes a file with every key.
      Nimm die Datei, die `sitegen new words {1}` schreibt: Sie hat alle Schlüssel.
    `{1}` has no number in it, and so one text.
      In `{1}` kommt keine Zahl vor, deshalb gehört hierher ein einziger Text.
    Write the text after `{1}:`.
      Schreib den Text hinter `{1}:`.
    `{1}` needs a text; this is a list.
      Für `{1}` ist ein Text nötig; hier steht eine Liste.
    Write one text after `{1}:`.
      Schreib einen einzigen Text hinter `{1}:`.
    `{1}` has no form `{2}`.
      Die Sprache `{1}` hat keine Form `{2}`.
    Its forms are {1}.
      Nimm eine dieser Formen: {1}.
    `{1}` needs a text.
      Für `{1}` ist ein Text nötig.
    `{1}` needs a list.
      Für `{1}` ist eine Liste nötig.
    Write it like `[one, two]`.
      Schreib sie so: `[one, two]`.
    `{1}` needs {2} words; these are {3}.
      Für `{1}` sind {2} Wörter nötig, nicht {3}.
    Write them like `[{1}]`.
      Schreib sie so: `[{1}]`.
    `{1}` needs a name for each language.
      Für `{1}` ist zu jeder Sprache ein Name nötig.
    Write it like `{en: English, {1}: …}`.
      Schreib es so: `{en: English, {1}: …}`.
    `{1}` is not the tag of a language with its name.
      `{1}` ist kein Sprachkürzel mit einem Namen dahinter.
    """#
