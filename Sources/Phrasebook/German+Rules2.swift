/// What the rules over a whole site find, and why it matters.
let germanRules2 = #"""
    `{1}` on `{2}` has a contrast of {3} in {4} mode; it needs {5}.
      `{1}` auf `{2}` hat einen Kontrast von {3} (Modus: {4}); nötig sind {5}.
    Leave `{1}` as it is: it reaches {2} when `{3}` is {4}, as proposed.
      Lass `{1}`, wie es ist: Es kommt auf {2}, wenn `{3}` wie vorgeschlagen {4} ist.
    The nearest `{1}` that passes is {2}, with {3}.
      Nimm für `{1}` die ähnlichste Farbe, die genügt: {2}, mit {3}.
    \sOr keep yours, and write `{1}: "{2}"` under `brand:` in content/site.yml.
      \sOder behalt eure und schreib in content/site.yml unter `brand:` noch `{1}: "{2}"`.
    \sWrite `{1}: {light: "{2}", dark: "{3}"}`.
      \sSchreib `{1}: {light: "{2}", dark: "{3}"}`.
    No shade of `{1}` passes here: choose another colour for `{2}` as well.
      Wähl auch für `{2}` eine andere Farbe: Kein Farbton von `{1}` genügt hier.
    The contrast of `{1}` cannot be checked: `{2}` is not understood here.
      Der Kontrast von `{1}` lässt sich nicht prüfen: Den Farbwert `{2}` versteht das Programm hier nicht.
    Write the colour as `#rrggbb`, `rgb(…)` or `hsl(…)`, without transparency.
      Schreib die Farbe als `#rrggbb`, `rgb(…)` oder `hsl(…)`, ohne Transparenz.
    The crisis banner tells everybody what to do now. Switched on without a text, it would be there with nothing to say on the worst day to be silent.
      Das Krisenbanner sagt allen, was jetzt zu tun ist. Ohne Text stünde es da und hätte nichts zu sagen, ausgerechnet an dem Tag, an dem Schweigen am meisten schadet.
    The crisis banner is on, but it has no text.
      Das Krisenbanner ist an, hat aber keinen Text.
    Add `crisis:` with `title` and `text`, or set `crisis_banner: false`.
      Ergänze `crisis:` mit `title` und `text` oder setz `crisis_banner: false`.
    A screen reader says the name of every one: “party popper, party popper, party popper”. One makes the point.
      Ein Screenreader liest jeden Namen vor: „Konfettibombe, Konfettibombe, Konfettibombe“. Ein Emoji genügt.
    {1} emoji in a row.
      {1} Emojis hintereinander.
    Keep one, at the end of the sentence.
      Behalte eins, am Ende des Satzes.
    People who are mostly told what to leave alone say nothing at all. Ways to do it well and people to ask should be at least half of what they read. Words are counted, not labels: a new name for a red line changes nothing.
      Wer vor allem hört, was nicht geht, sagt am Ende gar nichts mehr. Wie es gut geht und wer hilft, soll mindestens die Hälfte von allem ausmachen, was zu lesen ist. Gezählt werden Wörter, keine Etiketten: Ein neuer Name für eine rote Linie ändert nichts.
    Of a hundred words that advise, only {1} encourage or help: less than half.
      Ermutigung und Hilfe machen nur {1} Prozent der Wörter aus, die etwas raten: weniger als die Hälfte.
    Say more about how to do it well, in another encouragement or under `may_share`, `what_you_get` and `say`.
      Sag mehr darüber, wie es gut geht, in einer weiteren Ermutigung oder unter `may_share`, `what_you_get` und `say`.
    Only what a text on the site names goes out, so that nothing leaves the house that somebody only put beside a text. A file that is wanted on the site and missing there has no link yet.
      Veröffentlicht wird nur, was ein Text auf der Site nennt, damit nichts nach draußen gelangt, was jemand bloß neben einen Text gelegt hat. Fehlt eine Datei, die auf die Site soll, führt noch kein Link zu ihr.
    No text on the site names this file, so it is not published.
      Kein Text auf der Site nennt diese Datei, deshalb wird sie nicht veröffentlicht.
    Link to it from a text that is out, move it to `{1}` if it is to be there without a link, or take it away.
      Setz einen Link zu ihr in einen veröffentlichten Text, verschieb sie nach `{1}`, wenn sie auch ohne Link da sein soll, oder nimm sie weg.
    Kolleg:innen here and Kolleg*innen there look as if nobody had decided. A house chooses one form, and a screen reader does not have to learn a second.
      Hier Kolleg:innen, dort Kolleg*innen: Das sieht aus, als hätte es niemand entschieden. Wer eine Form wählt und bei ihr bleibt, erspart auch Screenreadern eine zweite.
    “{1}” has {2}; the site usually has {3}.
      „{1}“ ist hier mit {2} geschrieben, sonst auf der Site meist mit {3}.
    “{1}” has {2}; the settings ask for {3}.
      „{1}“ ist hier mit {2} geschrieben; laut Einstellungen gilt {3}.
    A title, a stance and a text are a guideline. This says where it does not turn up yet: on a card, in the check before a post, in the quiz. Nothing has to be done about it.
      Ein Titel, eine Haltung und ein Text sind schon ein Tipp. Hier steht, wo er noch nicht auftaucht: auf einer Karte, im Kurz-Check, im Quiz. Tun musst du deswegen nichts.
    {1} so far: {2}.
      Bisheriger Stand von {1}: {2}.
    Fill in what is missing when you have it.
      Trag nach, was fehlt, wenn du es hast.
    Write `pause:` with a `question:` when you have one; `in_pause_check: true` also puts it into the check before a post.
      Schreib `pause:` mit `question:`, sobald du eine Frage hast; mit `in_pause_check: true` kommt sie auch in den Kurz-Check.
    A guideline is for the warehouse and for the board. The usual formulas say how many years of school it takes: Flesch and Fog for English, Wiener Sachtextformel and LIX for German. They are a hint, no judge.
      Ein Tipp ist fürs Lager und für den Vorstand. Die üblichen Formeln sagen, wie viele Schuljahre man dafür braucht: Flesch und Fog für Englisch, Wiener Sachtextformel und LIX für Deutsch. Sie sind ein Hinweis, kein Urteil.
    This text is hard to read: {1}.
      Dieser Text ist schwer zu lesen: {1}.
    Shorter sentences and shorter words help most: one thought in each sentence, verbs instead of nouns.
      Schreib kürzere Sätze und kürzere Wörter, das hilft am meisten: ein Gedanke pro Satz, Verben statt Hauptwörter.
    A screen reader reads #PostAwayDay word by word and #postawayday as one long noise. The eye does the same.
      Ein Screenreader liest #TagOhnePosts Wort für Wort und #tagohneposts als ein einziges langes Geräusch. Dem Auge geht es genauso.
    “{1}” is several words in one.
      In „{1}“ stecken mehrere Wörter.
    Begin each word with a capital: #LikeThis.
      Beginn jedes Wort mit einem Großbuchstaben: #SoWieHier.
    A rule of your own that finds nothing looks like a site without mistakes. Its examples are its tests: each bad one has to be found, each good one has to be left alone.
      Eine eigene Regel, die nichts findet, sieht aus wie eine Site ohne Fehler. Ihre Beispiele sind ihr Test: Jedes schlechte muss sie finden, jedes gute muss sie in Ruhe lassen.
    `{1}` finds nothing in its bad example “{2}”.
      `{1}` findet im schlechten Beispiel „{2}“ nichts.
    Mend its words, or the example: whole words count, and `*` at the end of a word takes any ending.
      Verbessere die Wörter der Regel oder das Beispiel: Es zählen ganze Wörter, und `*` am Ende eines Wortes steht für jede Endung.
    `{1}` finds fault with its good example “{2}”.
      `{1}` hat am guten Beispiel „{2}“ etwas auszusetzen.
    Narrow its words, add what is fine under `unless`, or change the example.
      Fass die Wörter der Regel enger, schreib unter `unless`, was in Ordnung ist, oder ändere das Beispiel.
    Guidelines name a story by its `id`, people look for it by its file name. Where the two differ, the address of the page says one thing and every mention of it another.
      Tipps nennen eine Geschichte bei ihrer `id`, gesucht wird sie unter ihrem Dateinamen. Sind die beiden nicht gleich, sagt die Adresse der Seite das eine und jede Erwähnung das andere.
    The id is `{1}`, the file is called `{2}`.
      Die ID ist `{1}`, die Datei heißt `{2}`.
    Rename the file to `{1}.md`, its translations too, or write `id: {2}` here and wherever the id is named.
      Benenn die Datei in `{1}.md` um, ihre Übersetzungen auch, oder schreib hier `id: {2}` und ändere die ID überall, wo sie genannt wird.
    A name for which the theme has no drawing leaves an empty place on pages, cards and posters, and nobody sees that there was to be one.
      Ein Name, zu dem das Theme keine Zeichnung hat, hinterlässt auf Seiten, Karten und Plakaten eine leere Stelle, und niemand sieht, dass dort etwas hingehört.
    The theme has no drawing “{1}”.
      Eine Zeichnung „{1}“ hat das Theme nicht.
    Take the key out, or write one of these: {1}.
      Nimm den Schlüssel heraus oder schreib eins davon: {1}.
    A word that only the communications team knows makes everybody else feel that this is not for them. A word that the site's glossary explains is fine. What everyone has heard and few say at home, such as “facilitate”, is a note.
      Ein Wort, das nur das Kommunikationsteam kennt, sagt allen anderen: Das ist nicht für euch. Wörter, die im Wörterbuch der Site erklärt sind, sind in Ordnung. Was alle schon gehört haben und zu Hause kaum jemand sagt, etwa „Mehrwert“, ist nur ein Hinweis.
    “{1}” is a word that colleagues would have to look up.
      „{1}“ müssten andere erst nachschlagen.
    “{1}” is office talk: there is a plainer word.
      „{1}“ ist Bürosprech: Das geht einfacher.
    “{1}” is used here {2} times, and nothing explains it.
      „{1}“ kommt hier {2}-mal vor, und nichts erklärt es.
    Explain it in brackets the first time, or in content/data/glossary.yml; or say “{1}”.
      Erklär es beim ersten Mal in Klammern oder in content/data/glossary.yml, oder sag „{1}“.
    “{1}” is officialese: nobody says it.
      „{1}“ ist Amtsdeutsch: So redet niemand.
    Say “{1}”.
      Sag „{1}“.
    Say “{1}”, or explain the word in content/data/glossary.yml.
      Sag „{1}“ oder erklär das Wort in content/data/glossary.yml.
    Courts and parliaments do not wait for our guidelines. What was read more than a year ago is read again before people rely on it for another year.
      Gerichte und Parlamente warten nicht auf unsere Tipps. Hat jemand eine Quelle vor mehr als einem Jahr gelesen, wird sie noch einmal gelesen, bevor sich alle ein weiteres Jahr darauf verlassen.
    {1} was last read on {2}: more than a year ago.
      Zuletzt gelesen am {2}, vor mehr als einem Jahr: {1}.
    Have it read again, and write that day into `read:`.
      Lass die Quelle noch einmal lesen und trag den Tag bei `read:` ein.
    Law changes, and people rely on what they read here. A pointer says when somebody last read its source; one that does not is for Legal to check before it is published.
      Recht ändert sich, und alle verlassen sich auf das, was hier steht. Ein Rechtshinweis sagt, wann jemand seine Quelle zuletzt gelesen hat; sagt er es nicht, prüft ihn die Rechtsabteilung, bevor er veröffentlicht wird.
    Nobody has noted when the source was read: {1}.
      Niemand hat notiert, wann die Quelle gelesen wurde: {1}.
    Have it checked, and add `read:` with the day on which its source was read.
      Lass es prüfen und ergänze `read:` mit dem Tag, an dem die Quelle gelesen wurde.
    A page that is switched off, a draft or out of date takes no reader. Links to it turn into plain words by themselves; this says where, in case the sentence around them sounds odd now.
      Eine Seite, die abgeschaltet, noch ein Entwurf oder abgelaufen ist, kann niemand lesen. Aus Links zu ihr wird von selbst gewöhnlicher Text; hier steht, wo, falls der Satz ringsum jetzt seltsam klingt.
    “{1}” is not on the site: {2}. The link is shown as plain words.
      „{1}“ ist nicht auf der Site, denn {2}. Statt des Links steht dort nur sein Text.
    it is a draft
      es ist ein Entwurf
    it comes out on {1}
      es erscheint erst am {1}
    The link comes with it. {1}
      Warte ab, der Link kommt dann von selbst. {1}
    it expired on {1}
      es ist am {1} abgelaufen
    Link to `{1}`, which took its place.
      Setz den Link auf `{1}`: Das ist der Ersatz.
    it is switched off by {1}
      es ist abgeschaltet ({1})
    Switch it on there, or reword the sentence.
      Schalt es dort ein, oder schreib den Satz um.
    Between two meetings nobody reads a sentence twice. Most people lose the thread after about twenty-five words.
      Zwischen zwei Besprechungen liest niemand einen Satz zweimal. Nach etwa fünfundzwanzig Wörtern verlieren die meisten den Faden.
    This sentence has {1} words.
      Dieser Satz hat {1} Wörter.
    Make two of it, or leave a part out: {1} words are enough.
      Mach zwei daraus oder lass etwas weg: {1} Wörter genügen.
    A page in one language with buttons in another looks broken, and a screen reader reads the buttons out wrong. German and English are built in; every other language brings its words in a file.
      Eine Seite in einer Sprache mit Knöpfen in einer anderen sieht kaputt aus, und ein Screenreader liest die Knöpfe falsch vor. Deutsch und Englisch sind eingebaut; jede andere Sprache bringt ihre Wörter in einer Datei mit.
    The interface has no words in `{1}`: its pages would have {2} buttons and headings.
      Der Oberfläche fehlen alle Wörter für `{1}`: Knöpfe und Überschriften dieser Seiten wären auf {2}.
    Run `sitegen new words {1}`, and write the words into {2}; or take `{3}` out of `languages`.
      Ruf `sitegen new words {1}` auf und trag die Wörter in {2} ein, oder nimm `{3}` aus `languages` heraus.
    Write the words into {1}; or take `{2}` out of `languages`.
      Trag die Wörter in {1} ein oder nimm `{2}` aus `languages` heraus.
    A word of the interface is missing in `{1}`, where readers see the {2} one: `{3}`.
      Der Oberfläche fehlt ein Wort für `{1}`; dort erscheint es auf {2}: `{3}`.
    {1} words of the interface are missing in `{2}`, where readers see the {3} ones: {4}.
      Der Oberfläche fehlen {1} Wörter für `{2}`; dort erscheinen sie auf {3}: {4}.
    Write it into {1}.
      Trag es in {1} ein.
    Write them into {1}.
      Trag sie in {1} ein.
    {1} and {2} more
      {1} und {2} weitere
    The catalogue lists what guidelines on this subject have to cover. A gap is seldom noticed before somebody falls into it.
      Im Katalog steht, was Tipps zu diesem Thema behandeln müssen. Eine Lücke fällt selten auf, bevor jemand hineinfällt.
    No guideline covers “{1}”.
      Kein Tipp behandelt „{1}“.
    Write one with `covers: {1}`, or set `optional: true` here if you can do without it.
      Schreib einen Tipp mit `covers: {1}`, oder setz hier `optional: true`, wenn ihr darauf verzichten könnt.
    “The implementation of the optimisation of the communication” has three verbs that were turned to stone. As verbs they say who does what.
      In „die Durchführung der Optimierung der Kommunikation“ stecken drei versteinerte Verben. Als Verben sagen sie, wer was tut.
    This sentence has {1} nouns that were verbs: {2}.
      In diesem Satz stecken {1} Hauptwörter, die einmal Verben waren: {2}.
    Make verbs of some, and say who does it.
      Mach aus einigen wieder Verben und schreib dazu, wer es tut.
    A guideline that names the wrong clause, or a works council that is not there, is a false statement in your organisation's name. Until somebody confirms a fact, readers see what is still to be confirmed, and nothing is printed.
      Ein Tipp, der den falschen Paragrafen nennt oder einen Betriebsrat, den es nicht gibt, sagt im Namen eurer Organisation etwas Falsches. Solange niemand eine Angabe bestätigt, steht auf der Seite, was noch zu klären ist, und gedruckt wird nichts.
    `{1}` is open: {2}
      `{1}` ist offen: {2}
    `{1}` is open, and one place on the site says it.
      `{1}` ist offen und steht an einer Stelle der Site.
    `{1}` is open, and {2} places on the site say it.
      `{1}` ist offen und steht an {2} Stellen der Site.
    Find out: {1} Then add {2} here;
      Finde heraus: {1} Ergänze dann hier {2}.
    {1} or answer `-` in `sitegen adopt`, and no text says it.
      {1} Oder antworte in `sitegen adopt` mit `-`, dann kommt es in keinem Text vor.
    {1} or, if nobody reads along, write `monitoring: false` under `features` in content/site.yml.
      {1} Oder schreib, wenn niemand mitliest, in content/site.yml unter `features` `monitoring: false`.
    Answer for each contact in `sitegen adopt` when somebody is there; `-` takes the line out.
      Sag in `sitegen adopt` bei jedem Kontakt, wann jemand da ist; mit `-` fällt die Zeile weg.
    Add {1} here, or change the text.
      Ergänze hier {1}, oder ändere den Text.
    It is said here first.
      Hier steht es zum ersten Mal.
    Add `phone:` to the contact `oops` in content/data/contacts.yml.
      Ergänze `phone:` beim Kontakt `oops` in content/data/contacts.yml.
    Add `email:` to the contact `social` in content/data/contacts.yml.
      Ergänze `email:` beim Kontakt `social` in content/data/contacts.yml.
    Write `start` and `end` into an event in content/launch, and take its `draft: true` out.
      Trag bei einem Termin in content/launch `start` und `end` ein, und nimm dort `draft: true` heraus.
    Write `start` and `end` into the event `{1}` in content/launch, and take its `draft: true` out.
      Trag beim Termin `{1}` in content/launch `start` und `end` ein, und nimm dort `draft: true` heraus.
    `value:`
      `value:`
    `confirmed:` with today's date
      `confirmed:` mit dem heutigen Datum
    `by:` with who vouches for it
      `by:` mit der Person oder Abteilung, die dafür einsteht
    {1} and {2}
      {1} und {2}
    The first thing a reader meets says why we would love to see them out there, and whom the guidelines protect. Without it the rest reads like a ban.
      Ganz am Anfang steht, warum wir uns über alle freuen, die mitmachen, und wen die Tipps schützen. Fehlt das, klingt der Rest wie ein Verbot.
    The opening has fewer than {1} words: readers do not learn why we want them to take part.
      Der Einstieg hat weniger als {1} Wörter: Er sagt nicht, warum Mitmachen erwünscht ist.
    Say under `why` in two or three sentences why taking part is welcome, and what the guidelines are good for.
      Schreib unter `why` in zwei oder drei Sätzen, warum Mitmachen willkommen ist und wozu die Tipps gut sind.
    A story works next to the guideline it explains. One that no guideline tells is found only by those who were looking for stories.
      Eine Geschichte wirkt neben dem Tipp, den sie erklärt. Kommt sie in keinem Tipp vor, findet sie nur, wer nach Geschichten sucht.
    No guideline tells this story.
      Diese Geschichte kommt in keinem Tipp vor.
    Add `{1}` to `incidents` of {2}.
      Ergänze `{1}` unter `incidents` in {2}.
    “Posts are to be approved” does not say by whom, so nobody does it. A text in which most sentences hide who acts reads like a form. One such sentence is fine; this is a hint where there are many.
      „Beiträge sind freizugeben“ sagt nicht, von wem, also tut es niemand. Verschweigen die meisten Sätze, wer handelt, liest sich ein Text wie ein Formular. Ein einzelner Satz dieser Art ist in Ordnung; der Hinweis kommt nur, wo es viele sind.
    {1} of {2} sentences do not say who acts.
      {1} von {2} Sätzen sagen nicht, wer etwas tut.
    Say who does it: “we check” instead of “is checked”.
      Schreib, wer es tut: „wir prüfen“ statt „wird geprüft“.
    Somebody who made a mistake at work years ago is still found by it. The story is as good with “a trainee at a bakery”.
      Wer vor Jahren bei der Arbeit einen Fehler gemacht hat, wird über den Namen noch heute gefunden. Mit „ein Azubi in einer Bäckerei“ ist die Geschichte genauso gut.
    “{1}” is a person, with an employer beside the name.
      „{1}“ ist der Name eines Menschen, und der Arbeitgeber steht gleich daneben.
    Say what they were instead, unless they are known for it and said it in public.
      Schreib statt des Namens, was die Person damals war. Der Name darf bleiben, wenn sie dafür bekannt ist und selbst öffentlich darüber gesprochen hat.
    Every page of the site promises a link to these: home, the guidelines, help after a mistake, somebody to ask, the pause check, the search, and a page for wrong addresses. Where you have none, a standard page takes its place, which knows nothing of you.
      Von jeder Seite der Site soll man hierher kommen: Start, Tipps, Hilfe nach einem Fehler, Ansprechpersonen, Kurz-Check, Suche und eine Seite für falsche Adressen. Was davon fehlt, ersetzt eine Standardseite, und die weiß nichts über euch.
    The standard pages for these layouts are not in `{1}`: {2}.
      Für diese Layouts gibt es die Standardseite nicht in der Sprache `{1}`: {2}.
    Standard pages are shown for these layouts: {1}.
      Für diese Layouts ist die Standardseite zu sehen: {1}.
    Write pages of your own when you like, such as `{1}` with `layout: {2}`.
      Schreib eigene Seiten, wenn du magst, zum Beispiel `{1}` mit `layout: {2}`.
    Every page shows when it was last checked. A date long gone says that nobody looks after it, and then nobody believes it.
      Auf jeder Seite steht, wann sie zuletzt geprüft wurde. Ist das lange her, kümmert sich offenbar niemand um sie, und dann glaubt ihr auch niemand.
    The review was due on {1}.
      Die Prüfung war am {1} fällig.
    {1} reads the page again and writes that day here.
      Lass die Seite noch einmal prüfen und trag den Tag hier ein. Zuständig: {1}.
    Forms, channels and links of the starter lead to a company that does not exist. Whoever says yes to the launch party there has told nobody.
      Formulare, Kanäle und Links der Vorlage führen zu einer Firma, die es nicht gibt. Wer dort fürs Fest zusagt, hat niemandem Bescheid gesagt.
    The sample's address, {1}, is still in {2}. Nothing that is sent there arrives.
      Die Adresse der Musterfirma, {1}, steht noch in {2}. Was man dorthin schickt, kommt nicht an.
    `sitegen list samples` shows each of them. The forms in content/site.yml matter most.
      Sieh dir mit `sitegen list samples` jede Stelle an. Am wichtigsten sind die Formulare in content/site.yml.
    The starter's addresses and numbers belong to nobody: somebody in a hurry would write to a company that does not exist.
      Die Adressen und Nummern der Vorlage gehören niemandem: Wer es eilig hat, schreibt an eine Firma, die es nicht gibt.
    The contacts are still those of the sample, {1}.
      Die Kontakte sind noch die der Musterfirma {1}.
    Some contacts are still those of the sample, {1}: {2}.
      Kontakte, die noch von der Musterfirma {1} stammen: {2}.
    Write your own addresses, numbers and hours into this file.
      Trag in dieser Datei eure eigenen Adressen, Nummern und Zeiten ein.
    The starter's texts are about people who make doors. In a bakery the advice stays right, but everybody notices whose advice it was.
      Die Texte der Vorlage handeln von Leuten, die Türen bauen. In einer Bäckerei stimmt der Rat immer noch, aber alle merken, für wen er gedacht war.
    Words of the sample, such as “{1}”, are still in {2}.
      Wörter aus der Vorlage, zum Beispiel „{1}“, stehen noch in {2}.
    `sitegen list samples` shows each of them. When the texts are yours, take `sample_words` out of content/site.yml.
      Sieh dir mit `sitegen list samples` jede Stelle an. Sobald die Texte eure eigenen sind, nimm `sample_words` aus content/site.yml heraus.
    Capitals and rows of exclamation marks are read as shouting, and by a screen reader letter by letter.
      Großbuchstaben und mehrere Ausrufezeichen hintereinander wirken wie Geschrei, und ein Screenreader buchstabiert sie.
    “{1}” shouts.
      „{1}“ schreit.
    Write it in lower case: the words are enough.
      Schreib es nicht in Großbuchstaben: Die Wörter reichen.
    One exclamation mark is plenty, and none is often better.
      Nimm höchstens ein Ausrufezeichen; oft ist gar keins besser.
    A screen reader says the head of a column before each of its cells. With an empty head the listener hears a number and not what it counts.
      Ein Screenreader sagt vor jeder Zelle, wie ihre Spalte heißt. Fehlt die Überschrift, hört man eine Zahl und weiß nicht, was sie zählt.
    A column of this table has no head.
      Eine Spalte dieser Tabelle hat keine Überschrift.
    Say in its first row what the column holds.
      Schreib in die erste Zeile der Tabelle, was in der Spalte steht.
    Whoever is threatened stops reading and says nothing, and the one with a mistake to report keeps it to himself. Say what could happen to whom, and who helps.
      Wer bedroht wird, liest nicht weiter und sagt nichts mehr, und wer einen Fehler zu melden hätte, behält ihn für sich. Schreib, was wem passieren kann und wer hilft.
    “{1}” wags a finger.
      „{1}“ hebt den Zeigefinger.
    “{1}” is a threat.
      „{1}“ ist eine Drohung.
    Say what could happen, to whom, and whom to call; what is binding says where it is written, without the raised finger.
      Schreib, was wem passieren kann und wen man anruft. Ist etwas verbindlich, nenne die Stelle, an der es steht, ohne erhobenen Zeigefinger.
    A link that was added to one language helps only those who read it. Links to other sites may differ, because they often are in one language; those inside lead to the same pages.
      Ein Link, den nur eine Sprache hat, hilft nur denen, die sie lesen. Links zu anderen Sites dürfen sich unterscheiden, denn die gibt es oft nur in einer Sprache. Links innerhalb der Site führen in jeder Sprache zu denselben Seiten.
    The original leads to {1}, and this translation does not.
      Das Original führt zu {1}, diese Übersetzung nicht.
    Put the link into the translation, too, or take it out of the original.
      Setz den Link auch in die Übersetzung, oder nimm ihn aus dem Original heraus.
    A number is the same in every language. Where it is not, somebody changed one text and not the other, and readers of one of them go by the wrong day.
      Eine Zahl ist in jeder Sprache dieselbe. Wenn nicht, hat jemand nur einen der Texte geändert, und wer den anderen liest, richtet sich nach dem falschen Tag.
    This says “{1}” where the original says “{2}”.
      Hier steht „{1}“, im Original „{2}“.
    """#
