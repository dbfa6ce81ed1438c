/// What the rules over a whole site find, and why it matters.
let germanRules1 = #"""
    Somebody has to answer for this text, and has not said yes to what it says now. Until then `sitegen publish` does not publish it.
      Für diesen Text muss jemand einstehen, aber zum jetzigen Wortlaut hat noch niemand Ja gesagt. Bis dahin veröffentlicht `sitegen publish` ihn nicht.
    What was cleared is not what readers would read. Typography is free to change; words, numbers and the stance are not.
      Freigegeben wurde etwas anderes, als jetzt dasteht. Die Typografie darf sich ändern; Wörter, Zahlen und Haltung dürfen es nicht.
    A yes that was given for a time is none after it: the law, or the house, may have changed since.
      Ein Ja auf Zeit läuft irgendwann ab: Inzwischen kann sich das Recht geändert haben oder etwas bei euch.
    A demand that nothing can meet protects nobody, and looks as if it did.
      Eine Freigabe zu verlangen, wo es keine geben kann, schützt niemanden und sieht nur so aus.
    Who has read a guideline before should not have to find out alone what is different now, and whether it matters.
      Wer einen Tipp schon kennt, soll nicht allein herausfinden müssen, was jetzt anders ist und ob es wichtig ist.
    A record proves something only as long as nobody writes in it.
      Eine Aufzeichnung beweist nur etwas, solange niemand etwas daran ändert.
    The facts between the `---` lines have a grammar of their own, and from this place on it cannot be followed.
      Der Kopf zwischen den Zeilen `---` hat eine eigene Schreibweise, und ab dieser Stelle ist er nicht mehr lesbar.
    What follows a space and `#` is a comment and is not shown. A hashtag or a colour needs quotation marks to be text.
      Was nach einem Leerzeichen und `#` kommt, gilt als Kommentar und ist nicht zu sehen. Ein Hashtag oder eine Farbe gehört deshalb in Anführungszeichen.
    The same key twice: only one of the two could count, and nobody would know which.
      Zweimal derselbe Schlüssel: Nur einer von beiden kann zählen, und niemand weiß, welcher.
    A text begins with its facts between two lines of `---`; without them nobody owns it and it has no title.
      Ein Text beginnt mit seinem Kopf zwischen zwei Zeilen `---`. Ohne Kopf ist niemand zuständig, und der Text hat keinen Titel.
    The second `---` is missing, so everything below it would be taken for facts.
      Das zweite `---` fehlt, deshalb würde alles darunter zum Kopf gezählt.
    The file was saved in an old encoding, in which ä and é are something else on every machine.
      Die Datei ist in einer alten Zeichenkodierung gespeichert. Darin sind ä und é auf jedem Rechner etwas anderes.
    content/site.yml says whose site this is and in which languages. Without it there is no site.
      content/site.yml sagt, wessen Site das ist und welche Sprachen sie hat. Ohne diese Datei gibt es keine Site.
    A site is copied: to a share, a stick, a web server. A name that one of them cannot hold, or takes for another's, is a file that is missing there.
      Eine Site wird kopiert: auf ein Netzlaufwerk, einen Stick, einen Webserver. Kommt eins davon mit einem Dateinamen nicht zurecht oder hält ihn für einen anderen, fehlt die Datei dort.
    A page of the intranet is trusted. A script, a drawing with a script in it or a request to somebody else's server would be trusted with it, so only files that can do neither go out.
      Einer Seite im Intranet vertrauen alle, und damit auch einem Skript, einer Zeichnung mit einem Skript darin oder einer Anfrage an einen fremden Server. Deshalb wird nur veröffentlicht, was so etwas nicht kann.
    A photo says where it was taken, with which camera and by whom, and is far larger than a page needs. libvips takes all that out; without it no such picture is published.
      Ein Foto verrät, wo, von wem und mit welcher Kamera es gemacht wurde, und es ist viel größer, als eine Seite braucht. libvips bringt beides in Ordnung; ohne libvips wird kein solches Bild veröffentlicht.
    Browsers show JPEG, PNG, GIF, WebP, AVIF and SVG. Other pictures would be a hole in the page.
      Browser zeigen JPEG, PNG, GIF, WebP, AVIF und SVG. Bei jedem anderen Format bliebe auf der Seite eine Lücke.
    A photo that was cut off on its way looks whole in a folder and grey on a page. What the camera wrote into it is taken out.
      Ein Foto, das nur zum Teil übertragen wurde, sieht im Ordner heil aus und auf der Seite grau. Was die Kamera hineingeschrieben hat, wird trotzdem herausgenommen.
    A picture that cannot be opened cannot be freed of what the camera wrote into it, so it stays at home.
      Lässt sich ein Bild nicht öffnen, bleibt darin stehen, was die Kamera hineingeschrieben hat. Deshalb wird es nicht veröffentlicht.
    A file in a place where nothing looks for it would be silently forgotten.
      Am falschen Ort würde eine Datei übergangen, ohne dass es jemand merkt.
    A name that no rule has sets nothing: the finding that it was meant for stays as loud as before.
      Heißt keine Regel so, wird auch nichts eingestellt: Der Befund, der gemeint war, meldet sich so laut wie vorher.
    In a year nobody knows why this finding was silenced, and whether it still has to be. The reason says so.
      In einem Jahr weiß niemand mehr, warum dieser Befund stummgeschaltet ist und ob er es bleiben muss. Das steht in der Begründung.
    The finding that this exception was for is gone. Left in place, it would hide the next one.
      Den Befund, für den diese Ausnahme da war, gibt es nicht mehr. Bleibt sie stehen, verdeckt sie den nächsten.
    A mistyped key would be silently ignored, and what it says would be missing from the page.
      Ein vertippter Schlüssel würde stillschweigend übergangen, und was dahinter steht, würde auf der Seite fehlen.
    A page needs this; without it there would be a hole where readers expect an answer.
      Eine Seite braucht das; sonst bliebe eine Lücke, wo alle eine Antwort erwarten.
    A list where a text belongs, or the other way round: what was meant could only be guessed.
      Eine Liste, wo ein Text hingehört, oder umgekehrt: Was gemeint ist, lässt sich nur raten.
    Only certain values mean something here. Any other would have been dropped or shown as nonsense.
      Hier sind nur bestimmte Werte möglich. Jeder andere würde wegfallen oder als Unsinn dastehen.
    Reviews, embargoes and calendars go by dates, so each has to be a day that exists, always written the same way.
      Prüfungen, Sperrfristen und Kalender richten sich nach dem Datum. Deshalb muss es den Tag geben, und er wird immer gleich geschrieben.
    The text is also on a card, a poster or a button, and there is only so much room.
      Der Text steht auch auf einer Karte, einem Plakat oder einem Knopf, und dort ist der Platz knapp.
    Braces that nothing fills would be printed as braces, and the number or name that belongs there would be missing.
      Geschweifte Klammern, für die es keinen Wert gibt, blieben einfach stehen, und die Zahl oder der Name, der dort hingehört, würde fehlen.
    Braces that nothing fills would be printed as braces, on every page and card.
      Geschweifte Klammern, für die es keinen Wert gibt, blieben einfach stehen, auf jeder Seite und jeder Karte.
    A passage that waits for something nobody can answer would never be shown, or would be shown where it is not true.
      Ein Abschnitt, dessen Bedingung niemand beantworten kann, wäre nie zu sehen oder auch dort, wo er nicht stimmt.
    Nobody would know where the passage ends, and the rest of the page would go with it.
      Niemand wüsste, wo der Abschnitt endet, und der Rest der Seite würde mit ihm verschwinden.
    The end of a passage without its beginning: something would be said that was to depend on a condition.
      Das Ende eines Abschnitts ohne seinen Anfang: Was von einer Bedingung abhängen sollte, stünde immer da.
    A site that shows the law of its own countries has to know whose law it is; what it does not know, it shows.
      Soll eine Site nur das Recht der eigenen Länder zeigen, muss sie bei jedem Rechtshinweis wissen, wo er gilt; weiß sie es nicht, zeigt sie ihn.
    A rule is a red line, a grey zone or an encouragement. Without one it would wear no traffic light.
      Ein Tipp ist eine rote Linie, eine Grauzone oder eine Ermutigung. Ohne Haltung hätte er keine Ampel.
    A guideline goes by its id and number on cards and in mails. One that is counted anew by every build would change when a file is added.
      Auf Karten und in Mails steht ein Tipp mit ID und Nummer. Würde jeder Bau neu zählen, änderte sich beides, sobald eine Datei dazukommt.
    Help and notices forbid nothing and allow nothing; a traffic light on them would frighten people.
      Hilfe und Hinweise verbieten nichts und erlauben nichts; eine Ampel daneben würde nur erschrecken.
    Something is named that is not there, so the page would lead nowhere.
      Hier wird etwas genannt, was es nicht gibt. Die Seite würde ins Leere führen.
    An id names one thing for life, on cards and in mails. Two things with it cannot be told apart.
      Eine ID gehört auf Dauer zu einer einzigen Sache, auch auf Karten und in Mails. Haben zwei dieselbe, lassen sie sich nicht auseinanderhalten.
    The number is the guideline's place in the list, and two cannot have the same place.
      Die Nummer ist der Platz des Tipps in der Liste, und zwei können nicht denselben Platz haben.
    Two texts would become the same page, and one of them would be gone.
      Aus zwei Texten würde dieselbe Seite, und einer der beiden wäre weg.
    The home of a list, such as the contacts, can only be one page.
      Eine Liste, zum Beispiel die der Kontakte, kann nur auf einer Seite zu Hause sein.
    Nobody who answers the questions would ever see this step.
      Wer die Fragen beantwortet, käme nie zu diesem Schritt.
    Somebody in a hurry would be led round in circles.
      Wer es eilig hat, würde im Kreis geführt.
    Readers of the other language get the original's words, with a notice. That is honest, but not kind.
      Wer die andere Sprache liest, bekommt das Original zu sehen, mit einem Hinweis. Das ist ehrlich, aber nicht freundlich.
    What holds only under a condition in one language, and without it in the other, is one claim too many in one of them.
      Gilt etwas in einer Sprache nur unter einer Bedingung und in der anderen immer, behauptet eine von beiden zu viel.
    A translation repeats words only; the facts are in the original, and there is none.
      Eine Übersetzung enthält nur die Wörter. Alles andere steht im Original, und hier gibt es keins.
    An entry of a translation is matched by its id, and the original has no such entry.
      Einträge einer Übersetzung gehören über die ID zu ihrem Original, und dort gibt es keinen solchen Eintrag.
    A fact that is written twice will one day say two things.
      Was zweimal dasteht, sagt eines Tages zweierlei.
    The letters before the ending name a language, and the site does not speak this one.
      Die Buchstaben vor der Endung stehen für eine Sprache, und in dieser gibt es die Site nicht.
    HTML in a text would look different in print, in mails and by night, and can carry programs. It is left out.
      HTML in einem Text sähe im Druck, in Mails und im dunklen Modus anders aus und kann Programme enthalten. Deshalb fällt es weg.
    Whoever cannot see the picture hears its description. Without one they hear a file's name.
      Wer das Bild nicht sehen kann, hört seine Beschreibung. Ohne sie hört man den Namen einer Datei.
    A link without words cannot be seen, and a screen reader has nothing to say.
      Einen Link ohne Wörter sieht niemand, und ein Screenreader hat nichts vorzulesen.
    Words that appear only under a mouse are seen by nobody on a phone, on paper or with a screen reader.
      Was nur unter der Maus erscheint, bekommt am Handy, auf Papier und mit einem Screenreader niemand mit.
    What another tool turned into a box, a link or an emoji is only characters here, and readers would see them.
      Ein anderes Programm macht daraus einen Kasten, einen Link oder ein Emoji. Hier sind es nur Zeichen, und alle würden sie sehen.
    Readers would see the stars instead of the emphasis.
      Auf der Seite stünden Sternchen statt der Betonung.
    Without a space after its marker a heading or a list is an ordinary paragraph, and lists run together.
      Fehlt das Leerzeichen nach dem Zeichen am Anfang, werden Überschriften und Listen zu gewöhnlichen Absätzen, und die Punkte einer Liste laufen ineinander.
    A comment takes everything on its last line with it, words for readers included.
      Mit einem Kommentar verschwindet alles, was in seiner letzten Zeile steht, auch Wörter, die alle lesen sollen.
    Control characters come in with copied text. Some programs stop at them, others show a box.
      Steuerzeichen kommen mit kopiertem Text herein. Manche Programme bleiben daran hängen, andere zeigen ein Kästchen.
    It was meant as a link, and readers would see brackets.
      Gemeint war ein Link, aber auf der Seite stünden Klammern.
    Screen readers go from heading to heading; where a level is left out, something seems to be missing.
      Screenreader gehen von Überschrift zu Überschrift; ist eine Ebene ausgelassen, scheint etwas zu fehlen.
    Only the named kinds of boxes have a look and a name that is read out.
      Nur für die bekannten Arten von Kästen gibt es eine Gestaltung und einen Namen, der vorgelesen wird.
    It was meant as a box, and readers would see its marks.
      Gemeint war ein Kasten, aber auf der Seite stünden nur seine Zeichen.
    A raised number would lead to a note that nobody wrote.
      Eine hochgestellte Zahl würde zu einer Fußnote führen, die niemand geschrieben hat.
    A note that nothing leads to is never read.
      Eine Fußnote, zu der nichts führt, wird nie gelesen.
    Very large texts can make the program that reads Markdown slow, and nobody reads them to the end.
      Sehr lange Texte können das Programm bremsen, das Markdown liest, und niemand liest sie zu Ende.
    Something in this text takes unusually long to read: most often long runs of brackets or asterisks.
      Das Programm braucht für etwas in diesem Text ungewöhnlich lange. Meist liegt es an langen Reihen von Klammern oder Sternchen.
    A site in one file is opened by viewers and mail programs that load all of it before they show anything, and some give up.
      Eine Site in einer Datei wird in Mailprogrammen und Dateivorschauen geöffnet, die erst alles laden, bevor sie etwas zeigen. Manche geben dabei auf.
    A draft, or a text before or after its days, is not in the site. This says so, in case you look for it.
      Ein Entwurf ist nicht auf der Site, ein Text vor oder nach seiner Zeit auch nicht. Das steht hier, falls du einen davon vermisst.
    What is named is not out on this day, or is archived, so its mention is left out as well.
      Was hier genannt ist, ist an diesem Tag nicht veröffentlicht oder im Archiv. Deshalb fällt auch die Erwähnung weg.
    Somebody will scan an old card. The page it leads to has to say something, if only what became of it.
      Irgendwann scannt jemand eine alte Karte. Die Seite dahinter muss etwas sagen, und sei es nur, was daraus geworden ist.
    There is no finding of {1} here.
      Einen Befund von {1} gibt es hier nicht.
    Take the comment out.
      Nimm den Kommentar heraus.
    This exception has no reason, so it counts for nothing.
      Diese Ausnahme hat keine Begründung, deshalb zählt sie nicht.
    Write the reason after a colon: `check-ignore {1}: it is a quotation`.
      Schreib die Begründung hinter einen Doppelpunkt: `check-ignore {1}: das ist ein Zitat`.
    `{1}` is found while a file is read, and cannot be set: take it out here and mend the place itself.
      Nimm `{1}` hier heraus und bring die Stelle selbst in Ordnung: Dieser Befund entsteht schon beim Lesen der Datei und lässt sich nicht einstellen.
    The names are those in brackets at the start of a finding: take this one out.
      Nimm diesen Namen heraus: Es gibt nur die, die am Anfang eines Befunds in Klammern stehen.
    No rule that can be set is called `{1}`.
      Keine Regel, die man einstellen kann, heißt `{1}`.
    Take it out, or say it another way.
      Nimm es heraus oder sag es anders.
    Say “{1}”.
      Sag „{1}“.
    Write “{1}”.
      Schreib „{1}“.
    “{1}” is here {2} times: {3}
      „{1}“ steht hier {2}-mal: {3}
    Once is enough.
      Lass es nur einmal stehen.
    {1} times are enough.
      Lass es höchstens {1}-mal stehen.
    Say “{1}”, as one other place does.
      Sag „{1}“, wie an einer anderen Stelle.
    Say “{1}”, as {2} other places do.
      Sag „{1}“, wie an {2} anderen Stellen.
    Add “{1}”.
      Ergänze „{1}“.
    Add one of these: {1}.
      Ergänze eins davon: {1}.
    `{1}` is a finding of the program already.
      `{1}` heißt schon ein Befund des Programms.
    Give your rule another id, such as `our-{1}`.
      Gib deiner Regel eine andere ID, zum Beispiel `our-{1}`.
    Three capitals save the writer a second and cost every newcomer a minute. Say it in words the first time; after that the letters are fine. What the glossary or the house's lists explain is fine at once.
      Drei Großbuchstaben sparen beim Schreiben eine Sekunde und kosten alle, die neu sind, eine Minute. Schreib es beim ersten Mal aus, danach genügen die Buchstaben. Was im Wörterbuch der Site oder in euren Listen erklärt ist, darf gleich so dastehen.
    “{1}” is not explained on this page.
      „{1}“ wird auf dieser Seite nicht erklärt.
    Write it out the first time, with the letters in brackets after it, or add it to content/data/glossary.yml.
      Schreib es beim ersten Mal aus, mit der Abkürzung in Klammern dahinter, oder nimm es in content/data/glossary.yml auf.
    An address that was published once is in mails, chats and bookmarks. Whoever follows it finds the page, or what has become of it, and never a closed door.
      Eine Adresse, die einmal veröffentlicht war, steht in Mails, Chats und Lesezeichen. Wer ihr folgt, findet die Seite oder was aus ihr geworden ist, und nie eine verschlossene Tür.
    The folder `{1}/` was published, and the site has nothing there (lines with `{2}/`: {3}).
      Der Ordner `{1}/` wurde veröffentlicht, und die Site hat dort nichts mehr (Zeilen mit `{2}/`: {3}).
    If it is a language of the site, add `{1}` to `languages` in content/site.yml again. If nobody reads those pages any more, take their lines out of {2}.
      Nimm `{1}` wieder unter `languages` in content/site.yml auf, wenn es eine Sprache der Site ist. Liest diese Seiten niemand mehr, nimm ihre Zeilen aus {2} heraus.
    `{1}` was published, and this site has no page there: links and bookmarks to it break.
      `{1}` wurde veröffentlicht, und diese Site hat dort keine Seite mehr: Links und Lesezeichen führen ins Leere.
    If another page has taken its place, write `aliases: [{1}]` into that one. If it is retired, put its file back with `expire:` and a day. If nobody has the address, take this line out.
      Schreib `aliases: [{1}]` in die Seite, die sie ersetzt. Gilt die alte nicht mehr, hol ihre Datei zurück und gib ihr `expire:` mit einem Tag. Kennt niemand die Adresse, nimm diese Zeile heraus.
    Whoever is called du in one line and Sie in the next wonders which of the two was a mistake. German texts keep to one, and so does each answer that colleagues may copy.
      Wer in einer Zeile mit du und in der nächsten mit Sie angesprochen wird, fragt sich, was davon ein Versehen war. Deutsche Texte bleiben bei einem von beiden, ebenso jede Antwort zum Übernehmen.
    This text says both “{1}” and “{2}” to its reader.
      Dieser Text duzt und siezt zugleich: „{1}“ und „{2}“.
    Keep to one of them.
      Bleib bei einem von beiden.
    “{1}”: the rest of the site says {2}.
      „{1}“: Sonst sagt die Site {2}.
    Say {1} here as well, or put quotation marks around what somebody else says.
      Sag auch hier {1} oder setz in Anführungszeichen, was jemand anders sagt.
    Whoever cannot see the picture hears this text instead. “IMG_2041.jpg” and “picture” tell nothing of what is on it.
      Wer das Bild nicht sehen kann, hört stattdessen diesen Text. „IMG_2041.jpg“ und „Bild“ sagen nichts darüber, was darauf zu sehen ist.
    “{1}” does not say what is on the picture.
      „{1}“ sagt nicht, was auf dem Bild zu sehen ist.
    Say it as you would on the telephone: who or what, and what is happening.
      Sag es wie am Telefon: wer oder was, und was gerade geschieht.
    A guideline is read between two meetings. Below 120 words it explains too little, above 200 few reach the end.
      Ein Tipp wird zwischen zwei Besprechungen gelesen. Mit weniger als 120 Wörtern erklärt er zu wenig, bei mehr als 200 kommen nur wenige bis zum Ende.
    The text of this guideline has 1 word.
      Der Text dieses Tipps hat ein einziges Wort.
    The text of this guideline has {1} words.
      Der Text dieses Tipps hat {1} Wörter.
    Tell a little more: an example, a reason, a next step. {1} words are enough.
      Erzähl etwas mehr: ein Beispiel, einen Grund, einen nächsten Schritt. {1} Wörter genügen.
    Cut it to {1} words; what is left over may be an incident or a page of its own.
      Kürz ihn auf {1} Wörter; was dabei herausfällt, wird vielleicht ein Vorfall oder eine eigene Seite.
    The part after `#` names a heading. When the heading is gone, the reader lands at the top of the page and looks for the answer alone.
      Der Teil nach `#` nennt eine Überschrift. Ist sie weg, landet man oben auf der Seite und sucht die Antwort allein.
    There is no heading `#{1}` on that page.
      Eine Überschrift `#{1}` gibt es auf der Seite nicht.
    Did you mean `#{1}`?
      Meinst du `#{1}`?
    Take the part after `#` out, or write it like the heading: lower-case letters and hyphens.
      Nimm den Teil nach `#` heraus oder schreib ihn wie die Überschrift: mit Kleinbuchstaben und Bindestrichen.
    A link that leads nowhere costs a reader the answer and us their trust. Links name source files, so that they hold when pages move.
      Ein Link, der ins Leere führt, kostet andere die Antwort und uns ihr Vertrauen. Links nennen Quelldateien, damit sie auch dann stimmen, wenn Seiten umziehen.
    There is no guideline `{1}`.
      Einen Tipp `{1}` gibt es nicht.
    Use the `id` of a guideline that is out.
      Nimm die `id` eines Tipps, der veröffentlicht ist.
    Nobody can follow the address `{1}`.
      Der Adresse `{1}` kann niemand folgen.
    Write it as in mailto:post@intranet.example; several get commas between them, and after “?” come only subject, body, to and cc.
      Schreib sie wie in mailto:post@intranet.example; zwischen mehrere gehört ein Komma, und hinter „?“ stehen nur subject, body, to und cc.
    Write the number as in tel:+49301234, with digits and what groups them.
      Schreib die Nummer wie in tel:+49301234, mit Ziffern und dem, was sie gliedert.
    Use a complete address that begins with https://, mailto: or tel:, without spaces.
      Nimm eine vollständige Adresse, die mit https://, mailto: oder tel: beginnt, ohne Leerzeichen.
    `{1}` begins with a slash, which means something else on every server.
      `{1}` beginnt mit einem Schrägstrich, und der bedeutet auf jedem Server etwas anderes.
    Name the source file as seen from this one, such as `../pages/oops.md`.
      Gib den Pfad der Quelldatei von dieser Datei aus an, zum Beispiel `../pages/oops.md`.
    This link leads nowhere: there is no file `{1}` here.
      Dieser Link führt ins Leere: Eine Datei `{1}` gibt es hier nicht.
    Name the source file as seen from this one, such as `../pages/oops.md`, or a rule such as `SM-06`.
      Gib den Pfad der Quelldatei von dieser Datei aus an, zum Beispiel `../pages/oops.md`, oder nenne einen Tipp wie `SM-06`.
    A picture that is missing leaves a hole. One that is fetched from elsewhere tells somebody else who reads this page, and fails without a network.
      Ein Bild, das fehlt, hinterlässt eine Lücke. Eins von einem fremden Server verrät dort, wer diese Seite liest, und ohne Netz fehlt es auch.
    This picture is on another server.
      Dieses Bild liegt auf einem anderen Server.
    Save it beside the text, if you may, and name the file: `![{1}](picture.jpg)`.
      Leg es neben den Text, wenn du darfst, und gib die Datei an: `![{1}](picture.jpg)`.
    There is no picture `{1}` here.
      Ein Bild `{1}` gibt es hier nicht.
    Put the file into `content/` and name it as seen from this text.
      Leg die Datei in `content/` und gib ihren Pfad von diesem Text aus an.
    `{1}` is not a picture.
      `{1}` ist kein Bild.
    Take the `!` away to make it a link, or name a picture.
      Nimm das `!` weg, dann wird es ein Link, oder gib ein Bild an.
    People agreed to be shown for a time. After that day the page shows them without their consent, which is the very thing these guidelines warn of.
      Wer hier zu sehen ist, hat für eine bestimmte Zeit eingewilligt. Danach zeigt die Seite diese Menschen ohne ihre Einwilligung, und genau davor warnen diese Tipps.
    The consent of {1} ran out on {2}.
      Die Einwilligung von {1} ist am {2} abgelaufen.
    Ask again and write the new date here, or take the entry out.
      Frag noch einmal und trag hier das neue Datum ein, oder nimm den Eintrag heraus.
    People change jobs and minds. A consent with a last day is asked for again; one without is forgotten.
      Menschen wechseln die Stelle und ändern ihre Meinung. Läuft eine Einwilligung ab, fragst du wieder nach; eine ohne Ablaufdatum gerät in Vergessenheit.
    The consent of {1} has no last day.
      Die Einwilligung von {1} hat kein Ablaufdatum.
    Add `consent_expires:` with the day on which you will ask again.
      Ergänze `consent_expires:` mit dem Tag, an dem du wieder fragst.
    Pale words on a pale ground cannot be read in the sun, on a projector, or with tired eyes. WCAG 2.2 asks for 4.5 to 1 for text and 3 to 1 for large signs.
      Blasse Wörter auf blassem Grund sind in der Sonne, am Beamer und mit müden Augen nicht zu lesen. WCAG 2.2 verlangt 4,5 zu 1 für Text und 3 zu 1 für große Schrift und Symbole.
    """#
