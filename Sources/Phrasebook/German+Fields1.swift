/// What is found in values.
let germanFields1 = #"""
    `{1}` needs names with groups of keys; this is {2}.
      Für `{1}` sind Namen nötig, jeder mit einer Gruppe von Schlüsseln; hier steht {2}.
    Write a name of your own, a colon, and below it, indented, one key on each line.
      Schreib einen Namen deiner Wahl und einen Doppelpunkt, darunter eingerückt je Zeile einen Schlüssel.
    “{1}” cannot be a name in `{2}`.
      Als Name in `{2}` geht „{1}“ nicht.
    Use lower-case letters, digits and hyphens, such as `intranet`.
      Nimm Kleinbuchstaben von a bis z, Ziffern und Bindestriche, zum Beispiel `intranet`.
    a path or an address
      ein Pfad oder eine Adresse
    `{1}` cannot be “{2}”.
      Als Wert von `{1}` geht „{2}“ nicht.
    Write a path or an address that begins with a letter, a digit, a slash or a dot.
      Schreib einen Pfad oder eine Adresse. Am Anfang steht ein Buchstabe, eine Ziffer, ein Schrägstrich oder ein Punkt.
    `{1}` cannot be “{2}”: in an address of this kind, programs can be named.
      `{1}` kann nicht „{2}“ sein: In so einer Adresse lassen sich Programme nennen.
    Write a plain address; for rclone, the name of a remote of `rclone config` and a path in it, such as `store:post`.
      Schreib eine einfache Adresse; bei rclone den Namen eines Eintrags von `rclone config` und einen Pfad darin, etwa `store:post`.
    `{1}` needs a path on this machine; “{2}” leads to another or to Windows.
      `{1}` braucht einen Pfad auf diesem Rechner; „{2}“ führt zu einem anderen oder zu Windows.
    Mount the share, and write where it is mounted, such as /mnt/intranet/guidelines.
      Binde die Freigabe ein und schreib, wo sie dann liegt, zum Beispiel /mnt/intranet/guidelines.
    `{1}` cannot be “{2}”: only a shell would know what its beginning is short for.
      Als Wert von `{1}` geht „{2}“ nicht: Wofür der Anfang die Abkürzung ist, weiß nur eine Shell.
    Write the path in full, from `/` on, or from the project's folder on.
      Schreib den Pfad aus, von `/` an oder vom Ordner des Projekts aus.
    `{1}` holds a password or a key.
      In `{1}` steht ein Passwort oder ein geheimer Schlüssel.
    Take it out and change it: it has been in a file that many can read. Keep the new one where the program looks for it, such as an ssh key, `rclone config` or git's credential helper.
      Nimm die Zugangsdaten heraus und ändere sie: Sie standen in einer Datei, die viele lesen können. Die neuen gehören dorthin, wo das Programm sie sucht, zum Beispiel in einen SSH-Schlüssel, in `rclone config` oder in den Credential Helper von Git.
    the path of a file that ends in .zip or .tar
      der Pfad einer Datei mit der Endung .zip oder .tar
    the name of a branch such as pages
      der Name eines Branches wie pages
    one of {1}, or an address such as https://intranet.example
      einer der Werte {1} oder eine Adresse wie https://intranet.example
    `{1}` cannot be “{2}” here.
      Als Wert von `{1}` geht „{2}“ hier nicht.
    It needs {1}.
      Nötig ist {1}.
    `{1}` needs names with values; this is {2}.
      Für `{1}` sind Namen mit Werten nötig; hier steht {2}.
    Write `name: value` on its own line for each, indented.
      Schreib jeden Namen eingerückt in eine eigene Zeile: `name: value`.
    a value such as #0f6236
      ein Wert wie #0f6236
    “{1}” cannot be the value of a design token.
      Als Gestaltungswert geht „{1}“ nicht.
    Write a colour such as #0f6236, a length such as 1.5rem, or a list of fonts.
      Schreib eine Farbe wie #0f6236, eine Länge wie 1.5rem oder eine Liste von Schriften.
    The entry `{1}` is not translated; the original's words are shown.
      Der Eintrag `{1}` ist nicht übersetzt; zu sehen ist der Text des Originals.
    Add an entry with `id: {1}` and its words in {2}.
      Ergänze einen Eintrag mit `id: {1}` und seinem Text in der Sprache {2}.
    The original has no entry `{1}`.
      Im Original gibt es keinen Eintrag `{1}`.
    Add it to {1} first, or take it out here.
      Ergänze ihn zuerst in {1}, oder nimm ihn hier heraus.
    `{1}` needs a list of entries; this is {2}.
      Für `{1}` ist eine Liste von Einträgen nötig; hier steht {2}.
    Begin each entry with `- id:` on a line of its own.
      Beginne jeden Eintrag mit `- id:` in einer eigenen Zeile.
    An entry of `{1}` needs a group of keys; this is {2}.
      Für einen Eintrag von `{1}` ist eine Gruppe von Schlüsseln nötig; hier steht {2}.
    Begin it with `- id:`.
      Beginne ihn mit `- id:`.
    This entry of `{1}` has no `id`.
      Dieser Eintrag von `{1}` hat keine `id`.
    Give it an `id:` of lower-case letters and hyphens that no other entry has.
      Gib ihm eine `id:` aus Kleinbuchstaben von a bis z und Bindestrichen, die kein anderer Eintrag hat.
    The id `{1}` is used twice in `{2}`.
      Die ID `{1}` kommt in `{2}` zweimal vor.
    Give one of them another id.
      Gib einem der beiden eine andere ID.
    The first is here.
      Die erste Stelle ist hier.
    one of {1}
      einer der Werte {1}
    `{1}` has {2} in it, which is not what it looks like.
      In `{1}` steckt {2}, auch wenn es nicht danach aussieht.
    Write it anew: `{1}`.
      Schreib es neu: `{1}`.
    It is one of {1}.
      Nimm einen dieser Werte: {1}.
    `{1}` needs a group of keys; this is {2}.
      Für `{1}` ist eine Gruppe von Schlüsseln nötig; hier steht {2}.
    Its keys are {1}, each on its own line, indented.
      Schreib diese Schlüssel eingerückt untereinander: {1}.
    a text
      ein Text
    the checksum of a text, as `sitegen approve` writes it
      die von `sitegen approve` geschriebene Prüfsumme eines Textes
    `{1}` needs languages with sums; this is {2}.
      Für `{1}` sind Sprachen mit Prüfsummen nötig; hier steht {2}.
    Take the approval out, and let `sitegen approve` write it.
      Nimm die Freigabe heraus und lass sie von `sitegen approve` neu schreiben.
    This is not the sum of a text: it has 16 digits from 0 to f.
      Das ist keine Prüfsumme eines Textes: Die hat 16 Zeichen, nur 0 bis 9 und a bis f.
    `{1}` has {2} characters; there is room for {3}.
      `{1}` hat {2} Zeichen; Platz ist für {3}.
    Say it shorter.
      Sag es kürzer.
    a web address beginning with https://
      eine Webadresse mit https:// am Anfang
    an address beginning with https://, mailto: or tel:
      eine Adresse mit https://, mailto: oder tel: am Anfang
    an address beginning with https://, mailto: or tel:, or a path to another file
      eine Adresse mit https://, mailto: oder tel: am Anfang oder ein Pfad zu einer anderen Datei
    an e-mail address such as post@intranet.example
      eine E-Mail-Adresse wie post@intranet.example
    a telephone number such as +44 20 7946 0133
      eine Telefonnummer wie +49 30 23125 133
    a time zone such as Europe/London
      eine Zeitzone wie Europe/Berlin
    the name of an icon in lower case
      der Name eines Symbols in Kleinbuchstaben
    `true` or `false`
      `true` oder `false`
    a whole number
      eine ganze Zahl
    a whole number from {1} to {2}
      eine ganze Zahl von {1} bis {2}
    a date that exists, written like 2026-11-02
      ein gültiges Datum in der Form 2026-11-02
    a date written like 2018, 2009-04 or 2026-11-02
      ein Datum in der Form 2018, 2009-04 oder 2026-11-02
    a day and a time written like 2027-01-14T15:00
      ein Tag mit Uhrzeit in der Form 2027-01-14T15:00
    a period such as 6 months or 1 year
      ein Zeitraum auf Englisch wie 6 months oder 1 year
    a language tag such as de or en
      ein Sprachkürzel wie de oder en
    the code of a country or `eu`: {1}
      das Kürzel eines Landes oder `eu` ({1})
    a rule id such as SM-06
      eine Tipp-ID wie SM-06
    a short name of lower-case letters, digits and hyphens, such as customer-care
      ein kurzer Name aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen (zum Beispiel customer-care)
    the id of {1}
      die ID von {1}
    `{1}` needs {2}; this is {3}.
      Für `{1}` ist {2} nötig; hier steht {3}.
    Put it between quotes: a text needs them that has a colon in it or begins with `{{`.
      Setz den Text in Anführungszeichen: Die braucht er, wenn ein Doppelpunkt darin steht oder er mit `{{` beginnt.
    Write it after the colon, without `- ` and without brackets.
      Schreib den Wert hinter den Doppelpunkt, ohne `- ` und ohne Klammern.
    the name of a heading of this text
      der Name einer Überschrift dieses Textes
    text below its keys
      der Text unter dem Kopf
    There is no text below the keys.
      Unter dem Kopf steht kein Text.
    Write it below the second line of `---`.
      Schreib ihn unter die zweite Zeile `---`.
    `{1}` has no value yet: nobody but its owner knows the cases of a name.
      `{1}` hat noch keinen Wert: Wie ein Name gebeugt wird, weiß nur, wem er gehört.
    Add `{1}:` to `organisation_forms` in content/site.yml or its translation.
      Ergänze `{1}:` unter `organisation_forms` in content/site.yml oder in deren Übersetzung.
    `{1}` has no value yet.
      `{1}` hat noch keinen Wert.
    Variables take their values from site.yml and contacts.yml: fill it in there.
      Trag ihn in site.yml oder contacts.yml ein: Von dort kommen die Werte der Variablen.
    `{1}` is a yes or a no, and has no words of its own.
      `{1}` ist ein Ja oder ein Nein und lässt sich nicht als Wort einsetzen.
    Write the sentence that is true, without `{1}`.
      Schreib den Satz, der stimmt, ohne `{1}`.
    There is no variable and no fact `{1}`.
      Es gibt keine Variable und keine Angabe `{1}`.
    Did you mean `{{ {1} }}`?
      Meinst du `{{ {1} }}`?
    Known names: {1}. A new fact is an entry in content/data/facts.yml. Write `\{{` for braces as such.
      Bekannte Namen: {1}. Eine neue Angabe trägst du in content/data/facts.yml ein. Schreib `\{{`, wenn du wirklich geschweifte Klammern meinst.
    `{1}` is missing: {2}.
      `{1}` fehlt: {2}.
    Add `{1}:` and what belongs there.
      Ergänze `{1}:` und was dorthin gehört.
    `{1}` is missing.
      `{1}` fehlt.
    `{1}` is a fact and belongs in the original only.
      `{1}` gilt für alle Sprachen und gehört nur ins Original.
    The translation has no {1}; the original's words are shown.
      In der Übersetzung fehlt: {1}. Zu sehen ist stattdessen das Original.
    Add what is missing in {1}.
      Ergänze, was in der Sprache {1} fehlt.
    There is no key `{1}` here.
      Einen Schlüssel `{1}` gibt es hier nicht.
    Known keys: {1}.
      Bekannte Schlüssel: {1}.
    `{1}` needs former headings; this is {2}.
      Für `{1}` sind frühere Überschriften nötig; hier steht {2}.
    Write each as `old-heading: new-heading`, on a line of its own, indented.
      Schreib jede eingerückt in eine eigene Zeile: `old-heading: new-heading`.
    `{1}` leads to `#{2}`, and this text has no such heading.
      `{1}` führt zu `#{2}`, aber so eine Überschrift hat dieser Text nicht.
    Name the heading as it is in an address: lower-case letters and hyphens.
      Nenne die Überschrift so, wie sie in einer Adresse steht: mit Kleinbuchstaben und Bindestrichen.
    `#{1}` cannot be the former name of a heading here.
      `#{1}` kann hier nicht der frühere Name einer Überschrift sein.
    A heading of this text has that name now: take the line out.
      Nimm die Zeile heraus: Eine Überschrift dieses Textes heißt jetzt so.
    Write the part of the old address after the `#`, without it.
      Schreib den Teil der alten Adresse hinter dem `#`, ohne das Zeichen selbst.
    `{1}` needs a list; this is {2}.
      Für `{1}` ist eine Liste nötig; hier steht {2}.
    Write one entry per line, each after `- `, or all of them between `[` and `]`.
      Schreib jeden Eintrag nach `- ` in eine eigene Zeile oder alle, durch Kommas getrennt, zwischen `[` und `]`.
    `{1}` needs at least {2}.
      `{1}` braucht mindestens {2}.
    Add more entries to `{1}`.
      Ergänze weitere Einträge unter `{1}`.
    Entry {1} of `{2}` is empty.
      Eintrag {1} von `{2}` ist leer.
    Fill it in or take it out.
      Füll ihn aus oder nimm ihn heraus.
    one entry
      einen Eintrag
    {1} entries
      {1} Einträge
    a list
      eine Liste
    a group of keys
      eine Gruppe von Schlüsseln
    Two pages have the layout `{1}`.
      Zwei Seiten haben das Layout `{1}`.
    Take `layout` out of this page, or merge the two.
      Nimm `layout` aus dieser Seite heraus, oder mach aus beiden eine.
    Nobody can reach this contact: it has no `email` and no `phone`.
      Diesen Kontakt kann niemand erreichen: Es fehlen `email` und `phone`.
    Add at least one of them.
      Trag mindestens eins von beiden ein.
    More than one contact answers for `{1}`.
      Für `{1}` ist mehr als ein Kontakt zuständig.
    Leave it in one `also:`, or delete its own entry.
      Lass den Namen nur in einem `also:` stehen, oder lösch den Eintrag, der selbst so heißt.
    `end` is not after `start`.
      `end` liegt nicht nach `start`.
    Correct one of the two.
      Berichtige eins von beiden.
    `{1}` is a variable already, and takes its value from somewhere else.
      `{1}` heißt schon eine Variable, deren Wert von anderswo kommt.
    Give the fact another name, such as `our_{1}`.
      Gib der Angabe einen anderen Namen, zum Beispiel `our_{1}`.
    `said: no` is for a fact without a `value`, and `{1}` has one.
      `said: no` passt nur zu einer Angabe ohne `value`, und `{1}` hat eins.
    Take one of the two out.
      Nimm eins von beiden heraus.
    `{1}` is there, but not the `value` that it is about.
      `{1}` steht da, aber der `value` fehlt, um den es geht.
    Add `value:` with what is true, or take `{1}` out: then the fact is open.
      Ergänze `value:` mit dem, was stimmt, oder nimm `{1}` heraus: Dann ist die Angabe offen.
    A fact of the type `{1}` is the same in every language.
      Eine Angabe der Art `{1}` ist in jeder Sprache gleich.
    Take `{1}` out here; it is read from {2}.
      Nimm `{1}` hier heraus; gelesen wird es aus {2}.
    Two guidelines have the number {1}.
      Zwei Tipps haben die Nummer {1}.
    Give this one the next free number.
      Gib diesem hier die nächste freie Nummer.
    Only a rule wears a traffic light, and this is `kind: {1}`.
      Nur Regeln haben eine Ampel, und das hier ist `kind: {1}`.
    Take `stance` out, or make it `kind: rule`.
      Nimm `stance` heraus, oder mach `kind: rule` daraus.
    A rule needs a `stance`.
      Zu einer Regel gehört eine Haltung (`stance`), und die fehlt.
    Add `stance:` with {1}.
      Ergänze `stance:` und dahinter einen dieser Werte: {1}.
    a rule of the kind `{1}` looks for them
      Eine Regel der Art `{1}` sucht danach
    `{1}` means nothing in a rule of the kind `{2}`.
      `{1}` bewirkt in einer Regel der Art `{2}` nichts.
    Take it out, or choose another kind.
      Nimm es heraus, oder wähl eine andere Art.
    a true story names where it was reported
      Eine wahre Geschichte nennt, wo darüber berichtet wurde
    Two must-have topics have the number {1}.
      Zwei Pflichtthemen haben die Nummer {1}.
    A search entry needs a `page` or a `contact` to lead to.
      Ein Sucheintrag braucht `page` oder `contact` als Ziel.
    Add `page:` with an address such as `situations/photo`.
      Ergänze `page:` mit einer Adresse, zum Beispiel `situations/photo`.
    `{1}` is alone in its row, so nothing means the same.
      `{1}` steht allein in der Zeile, also bedeutet nichts dasselbe.
    Add to the row what people type instead, as in “sack fire dismiss”.
      Ergänze in der Zeile, was sonst noch eingetippt wird, zum Beispiel „rauswurf kündigung gefeuert“.
    options answer a question
      Optionen sind Antworten auf eine Frage
    a step without options is an answer and ends with one
      Ein Schritt ohne Optionen ist eine Antwort und endet mit einem Ergebnis
    every answer rests on at least one guideline
      Jede Antwort stützt sich auf mindestens einen Tipp
    a step without options is an answer
      Ein Schritt ohne Optionen ist eine Antwort
    There is no step `{1}` in this situation.
      Den Schritt `{1}` gibt es in dieser Situation nicht.
    Its steps are {1}.
      Wähl einen ihrer Schritte: {1}.
    """#
