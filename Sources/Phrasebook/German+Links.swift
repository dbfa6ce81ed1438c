/// Findings about external links, and about what Markdown would drop, renumber or take for something else.
let germanLinks = #"""
    The page is there, but it has no place “#{1}”: {2}.
      Die Seite ist da, hat aber keine Stelle „#{1}“: {2}.
    Open it and copy the address of the right place, or leave out the part after `#`.
      Öffne sie und kopier die Adresse der richtigen Stelle, oder lass den Teil nach `#` weg.
    This page has moved for good: {1}.
      Diese Seite ist endgültig umgezogen: {1}.
    Write its new address: {1}.
      Schreib ihre neue Adresse: {1}.
    There is no such page any more ({1}); it was there on {2}: {3}.
      Diese Seite gibt es nicht mehr ({1}), am {2} war sie noch da: {3}.
    There is no such page ({1}): {2}.
      Diese Seite gibt es nicht ({1}): {2}.
    Look for where it is now, or take the link out.
      Such, wo sie jetzt ist, oder nimm den Link heraus.
    The server does not answer programs ({1}), so nobody knows whether the page is there; it was on {2}: {3}.
      Der Server antwortet Programmen nicht ({1}); ob die Seite da ist, weiß niemand. Am {2} war sie noch da: {3}.
    The server does not answer programs ({1}), so nobody knows whether the page is there: {2}.
      Der Server antwortet Programmen nicht ({1}); ob die Seite da ist, weiß niemand: {2}.
    Open it in a browser.
      Öffne sie im Browser.
    It was there on {1}: check again tomorrow, and look for another source if it stays away.
      Am {1} war sie noch da. Prüf morgen noch einmal, und such eine andere Quelle, wenn die Seite dann immer noch fehlt.
    Check again tomorrow, and look for another source if it stays away.
      Prüf morgen noch einmal, und such eine andere Quelle, wenn die Seite dann immer noch fehlt.
    There is no such server: {1}.
      Diesen Server gibt es nicht: {1}.
    Look for a typing error, or take the link out.
      Such nach einem Tippfehler, oder nimm den Link heraus.
    The server takes no connection: {1}.
      Der Server nimmt keine Verbindung an: {1}.
    The server did not answer in time: {1}.
      Der Server hat nicht rechtzeitig geantwortet: {1}.
    The server's certificate is not valid, so browsers warn of it: {1}.
      Das Zertifikat des Servers ist ungültig, Browser warnen davor: {1}.
    Tell whoever runs the server, or link to another source.
      Sag denen Bescheid, die den Server betreiben, oder nimm eine andere Quelle.
    The server has an error of its own: {1}.
      Der Server meldet einen internen Fehler: {1}.
    The address leads on and on, and to no page: {1}.
      Die Adresse leitet immer nur weiter, aber nie zu einer Seite: {1}.
    Look for where the page is now.
      Such, wo die Seite jetzt ist.
    The server gave no answer: {1}.
      Vom Server kam keine Antwort: {1}.
    This address leads into a network that is not public, so it was not asked: {1}.
      Diese Adresse führt in ein Netz, das nicht öffentlich ist, und wurde deshalb nicht abgefragt: {1}.
    `sitegen check --external --allow-private` asks it.
      `sitegen check --external --allow-private` fragt sie ab.
    This address holds a name or a password, which every reader sees, so it was not asked.
      In dieser Adresse steht ein Name oder ein Passwort, für alle sichtbar. Deshalb wurde sie nicht abgefragt.
    Take out what is before the `@`, and change the password.
      Nimm heraus, was vor dem `@` steht, und ändere das Passwort.
    curl, which checks external links, could not be run.
      curl, das die externen Links prüft, ließ sich nicht starten.
    Try `curl --version`, then check again: what was learnt so far is kept.
      Probier `curl --version` und prüf dann noch einmal: Was schon geprüft ist, bleibt gespeichert.
    External links are checked with curl, which is not installed.
      Externe Links werden mit curl geprüft, aber das ist nicht installiert.
    Run `{1}`. Without --external, sitegen needs no network.
      Ruf `{1}` auf. Ohne --external braucht sitegen kein Netz.
    This “{1}” has no counterpart and would be on the page.
      Zu diesem „{1}“ fehlt das Gegenstück; so stünde es auf der Seite.
    Put “{1}” on both sides of the words, or take it out. If it is meant, write “{2}”.
      Setz „{1}“ auf beide Seiten der Wörter oder nimm es heraus. Soll es so dastehen, schreib „{2}“.
    Put “{1}” on both sides of the words, or take it out.
      Setz „{1}“ auf beide Seiten der Wörter oder nimm es heraus.
    These lines begin with a dash, which begins no list here, and will run on as one paragraph.
      Diese Zeilen beginnen mit einem Gedankenstrich. Der macht hier keine Liste, und die Zeilen laufen zu einem Absatz zusammen.
    Begin each line of the list with “- ”, a hyphen and a space, and put an empty line before the list.
      Beginne jede Zeile der Liste mit „- “, Bindestrich und Leerzeichen, und lass vor der Liste eine Zeile frei.
    This looks like a line across the page, and would be there as it is typed.
      Das sieht aus wie eine Trennlinie und stünde so getippt auf der Seite.
    Write “---” on a line of its own, with an empty line before it and after it.
      Schreib „---“ in eine eigene Zeile, mit einer leeren davor und danach.
    a variable of a template
      ein Platzhalter aus einer Vorlage
    This comment has no end, so it would be on the page.
      Dieser Kommentar hat kein Ende und stünde deshalb auf der Seite.
    An address in square brackets does not become a link.
      Aus einer Adresse in eckigen Klammern wird kein Link.
    Write “<{1}{2}>” instead of the brackets, or [words](address).
      Schreib „<{1}{2}>“ statt der eckigen Klammern oder [Wörter](Adresse).
    Add its text at the end: a line such as “{1}: The words.”, with the same name in the brackets. Brackets that are meant get a backslash: \{2}.
      Schreib ihren Text ans Ende: in eine Zeile wie „{1}: Der Text.“, mit demselben Namen in den Klammern. Sollen die Klammern so dastehen, bekommen sie einen Backslash: \{2}.
    This row has more cells than the table has columns ({1}), and what is beyond them is left out.
      Diese Zeile hat mehr Zellen, als die Tabelle Spalten hat ({1}); was darüber hinausgeht, fällt weg.
    Write a “|” within a cell as “\|”, in code as well, or give the head and the line below it another column.
      Schreib ein „|“ in einer Zelle als „\|“, auch in Code, oder gib der Kopfzeile und der Zeile darunter noch eine Spalte.
    Give the head and the line below it another column, or write a “|” that is meant as “\|”.
      Gib der Kopfzeile und der Zeile darunter noch eine Spalte, oder schreib ein gemeintes „|“ als „\|“.
    This item is typed with {1} and would be shown with {2}: a list counts on from its first number.
      Dieser Punkt ist mit {1} getippt und bekäme die {2}: Eine Liste zählt von ihrer ersten Nummer an weiter.
    These words are set as program code, because four spaces or a tab are before them.
      Diese Wörter werden als Programmcode gesetzt, weil vier Leerzeichen oder ein Tabulator davorstehen.
    Take the spaces away. If it is code, put “```” on a line of its own before it and after it.
      Nimm die Leerzeichen weg. Ist es Code, schreib davor und danach „```“ in eine eigene Zeile.
    Everything from here on is set as program code, because nothing ends it.
      Ab hier wird alles als Programmcode gesetzt, weil nichts ihn beendet.
    Put “{1}” on a line of its own after the code.
      Schreib nach dem Code „{1}“ in eine eigene Zeile.
    This looks like front matter in the middle of a text; its last line would be a heading.
      Das sieht aus wie ein Dateikopf mitten im Text; aus seiner letzten Zeile würde eine Überschrift.
    Take it out, from “---” to “---”, or move what holds into the front matter at the top.
      Nimm ihn von „---“ bis „---“ heraus, oder übernimm, was gilt, in den Dateikopf ganz oben.
    These words would be a heading, because of the line directly below them.
      Aus diesen Wörtern würde eine Überschrift, wegen der Linie direkt darunter.
    “�” is what a program writes for a character that it has lost.
      „�“ schreibt ein Programm für ein Zeichen, das ihm verloren gegangen ist.
    Type the character that belongs here. A file in another encoding has to be saved as UTF-8.
      Tipp das Zeichen, das hierher gehört. Eine Datei in anderer Kodierung muss als UTF-8 gespeichert werden.
    “{1}” does not name a character and would be on the page as it is typed.
      „{1}“ benennt kein Zeichen und stünde so getippt auf der Seite.
    Type the character itself. If the words are meant, write “\{1}”.
      Tipp das Zeichen selbst. Soll es so dastehen, schreib „\{1}“.
    This link has no address.
      Dieser Link hat keine Adresse.
    Write the address between the round brackets: [{1}](address).
      Schreib die Adresse zwischen die runden Klammern: [{1}](Adresse).
    No link is called “{1}”, so this line is left out.
      Kein Link heißt „{1}“, deshalb fällt diese Zeile weg.
    Write [{1}] where the link belongs, or take the line out. If it is for readers, write “\[{2}]:”.
      Schreib [{1}] dorthin, wo der Link hingehört, oder nimm die Zeile heraus. Soll sie zu lesen sein, schreib „\[{2}]:“.
    End it with “-->”. If the characters are meant, put them between backticks.
      Beende ihn mit „-->“. Sollen die Zeichen so dastehen, setz sie zwischen Backticks.
    A comment cannot hold “--”, so this one would be on the page.
      In einem Kommentar darf kein „--“ stehen, deshalb stünde dieser auf der Seite.
    Take the two hyphens out of its words.
      Nimm die zwei Bindestriche aus seinem Text heraus.
    Number the items one after the other. If the number is cited, put a backslash before the “{1}” after it, and an empty line before the item and after it.
      Nummeriere die Punkte der Reihe nach. Wird die Nummer zitiert, setz einen Backslash vor das „{1}“ dahinter und lass vor dem Punkt und danach eine Zeile frei.
    If they are not a heading, put an empty line below them. If they are, write them on one line with “## ” before them, and take the line below out.
      Ist es keine Überschrift, lass darunter eine Zeile frei. Ist es eine, schreib sie in eine Zeile mit „## “ davor und nimm die Linie darunter heraus.
    Put an empty line before the list.
      Lass vor der Liste eine Zeile frei.
    """#
