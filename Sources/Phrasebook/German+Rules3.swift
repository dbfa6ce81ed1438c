/// What the rules over a whole site and its records find, and why it matters.
let germanRules3 = #"""
    A number that was typed is right until the next guideline. Then every page, card and slide that has it is wrong, and nobody counts again.
      Eine getippte Zahl stimmt bis zum nächsten Tipp. Danach ist sie auf jeder Seite, Karte und Folie falsch, und niemand zählt nach.
    “{1}”: today there are {2}.
      „{1}“: Heute sind es {2}.
    Write `{{ {1} }}` for the number, and it will always be right.
      Schreib statt der Zahl `{{ {1} }}`, dann stimmt sie immer.
    Somebody will be at a locked door on the wrong day. A date that was typed stays when the event moves, and a day of the week that does not fit leaves everybody guessing which of the two is right.
      Jemand steht am falschen Tag vor verschlossener Tür. Ein getipptes Datum bleibt stehen, wenn der Termin verlegt wird, und passt der Wochentag nicht zum Datum, rätseln alle, was von beidem stimmt.
    “{1}”: that date falls on another day of the week.
      „{1}“: Dieses Datum fällt auf einen anderen Wochentag.
    Write “{1}”, or correct the date.
      Schreib „{1}“ oder berichtige das Datum.
    “{1}”: “{2}” is on {3}.
      „{1}“: „{2}“ ist am {3}.
    Write `{{ {1}.date }}`, which moves with the event.
      Schreib `{{ {1}.date }}`, das zieht mit dem Termin um.
    Look which of them is right, and say the same in both.
      Prüf, was stimmt, und schreib in beiden Texten dasselbe.
    “Must” in one language and “sollte” in the other are two rules. Whoever is told off for one of them will hold up the other.
      „Must“ in der einen Sprache und „sollte“ in der anderen sind zwei Regeln. Wer wegen der einen Ärger bekommt, beruft sich auf die andere.
    The original says “{1}”, and nothing in this translation binds its readers.
      Im Original steht „{1}“, in dieser Übersetzung ist nichts verbindlich.
    Say it as strongly in both languages.
      Sag es in beiden Sprachen gleich verbindlich.
    This says “{1}”, and nothing in the original binds its readers.
      Hier steht „{1}“, im Original ist nichts verbindlich.
    A brand colour under a mistyped name changes nothing: the site keeps the theme's colour, and nobody is told.
      Steht eure Farbe unter einem vertippten Namen, ändert sich nichts: Die Site behält die Farbe des Themes, und niemand erfährt es.
    The theme has no colour or size named `{1}`.
      Das Theme hat keine Farbe und keine Größe namens `{1}`.
    The names are listed in {1}.
      Sieh in {1} nach: Dort stehen alle Namen.
    Readers jump from link to link, some of them by ear. A link has to say by itself where it leads; “here” says nothing.
      Viele springen von Link zu Link, manche nach Gehör. Ein Link muss schon für sich sagen, wohin er führt; „hier“ sagt nichts.
    “{1}” does not say where the link leads.
      „{1}“ sagt nicht, wohin der Link führt.
    Put the link on words that name the page: `[How to ask for a photo](…)`.
      Leg den Link auf Wörter, die die Seite nennen: `[So fragst du nach einem Foto](…)`.
    one line
      einer Zeile
    {1} lines of one file
      {1} Zeilen einer Datei
    {1} lines of {2} files
      {1} Zeilen von {2} Dateien
    Read the page again and write that day here.
      Lies die Seite noch einmal und trag den Tag hier ein.
    Flesch {1} (60 and more is plain English), Fog {2} (12 and less)
      Flesch {1} (gut lesbar ab 60), Fog {2} (gut lesbar bis 12)
    Wiener Sachtextformel {1} (9 and less is plain), LIX {2} (45 and less)
      Wiener Sachtextformel {1} (gut lesbar bis 9), LIX {2} (gut lesbar bis 45)
    Whoever follows a link to prove a point and finds nothing there has no reason to believe the point.
      Wer einem Link nachgeht, der etwas belegen soll, und dort nichts findet, hat keinen Grund, es zu glauben.
    A server that does not answer may be down for an hour or gone for good. A bad certificate keeps readers out in either case.
      Ein Server, der nicht antwortet, kann für eine Stunde weg sein oder für immer. Ein ungültiges Zertifikat sperrt alle aus, so oder so.
    Some servers answer people and no programs. Nobody knows whether the page is there until somebody opens it.
      Manche Server antworten nur Menschen, keinen Programmen. Ob die Seite da ist, weiß erst, wer sie öffnet.
    The old address works as long as its owner keeps it. The new one is where the page is.
      Die alte Adresse führt nur so lange weiter, wie jemand sie behält. Die Seite liegt unter der neuen.
    A link to a place on a page that is gone leads to the top of it, and readers search in vain.
      Ein Link auf eine Stelle, die es nicht mehr gibt, führt an den Anfang der Seite, und alle suchen vergeblich.
    A check that runs on a server must not be led into that server's own network by a link that anybody could write.
      Läuft die Prüfung auf einem Server, darf kein Link, den irgendwer geschrieben hat, sie in dessen internes Netz führen.
    Words in the text: {1} ({2} to {3} are read to the end)
      Wörter im Text: {1} ({2} bis {3} werden zu Ende gelesen)
    Card line: {1} of {2} characters
      Kartenzeile: {1} von {2} Zeichen
    So far: {1}
      Bisher: {1}
    A page that only the search reaches is read by those alone who know what to look for.
      Eine Seite, auf die nur die Suche führt, lesen nur die, die schon wissen, wonach sie suchen.
    Nothing but the search leads to this page.
      Auf diese Seite führt nur die Suche.
    Link to it from another text, or say `in_menu: foot`, which puts it into the foot of every page.
      Setz in einem anderen Text einen Link auf sie, oder schreib `in_menu: foot`: Dann ist sie unten auf jeder Seite verlinkt.
    Whoever cites “number 3” has to find it under 3.
      Wer „Nummer 3“ zitiert, muss sie unter der 3 finden.
    What is in a cell without a column is on no page, and nobody would miss it.
      Was in einer Zelle ohne Spalte steht, kommt auf keine Seite, und niemand würde es vermissen.
    Words in the type of a program do not break at the end of a line, and look like a mistake.
      Text in Programmschrift bricht am Zeilenende nicht um und sieht aus wie ein Versehen.
    The rest of the text would be shown as it is typed, with all its marks.
      Der Rest des Textes erschiene so, wie er getippt ist, mit allen Zeichen.
    Readers would see a sign that says nothing.
      Zu sehen wäre ein Zeichen, das nichts sagt.
    A line in the form of a link's address is on no page, even if it was meant for readers.
      Eine Zeile, die wie die Adresse eines Links gebaut ist, erscheint auf keiner Seite, auch wenn sie zum Lesen gedacht war.
    `{1}` is its own fallback: whoever finds nobody there is sent back there.
      `{1}` vertritt sich selbst: Wer dort niemanden erreicht, wird wieder dorthin geschickt.
    Name another contact under `fallback`, or take the line out.
      Nenne unter `fallback` einen anderen Kontakt, oder nimm die Zeile heraus.
    Somebody
      Jemand
    replies
      antwortet
    replies to {1}
      antwortet {1}
    comments
      schreibt
    questions.yml holds what colleagues have really asked, and the page that must come first. A new text can push that page down without anybody noticing.
      In questions.yml steht, was im Haus wirklich gefragt wurde und welche Seite dann zuerst kommen muss. Ein neuer Text kann diese Seite nach unten drängen, ohne dass es jemand merkt.
    `{1}` comes first
      Zuerst kommt `{1}`
    nothing is found
      Sie findet nichts
    Add “{1}” to the `words` of an entry in content/data/search.yml that leads to that page.
      Ergänze „{1}“ unter `words` in einem Eintrag von content/data/search.yml, der zu dieser Seite führt.
    The words in search.yml lead colleagues to the page that answers them. Where that page does not exist, they find nothing, and nobody notices.
      Die Wörter in search.yml führen zu der Seite, auf der die Antwort steht. Gibt es die Seite nicht, findet man nichts, und niemand merkt es.
    There is no page `{1}`.
      Die Seite `{1}` gibt es nicht.
    Name the page by its address without `.html`, such as `situations/photo` or `faq#pay`, or by a guideline's id.
      Gib die Adresse der Seite ohne `.html` an, zum Beispiel `situations/photo` oder `faq#pay`, oder die ID eines Tipps.
    This picture is damaged{1}, and browsers may show half of it or nothing. It said where it was taken; on the site it does not.
      Dieses Bild ist beschädigt{1}. Browser zeigen womöglich nur die Hälfte oder gar nichts. Der Ort der Aufnahme stand in der Datei; auf der Site steht er nicht mehr.
    The search does not answer “{1}” with {2}: {3}.
      Die Suche antwortet auf „{1}“ nicht mit {2}: {3}.
    A photo of somebody is theirs: it goes out when they have said yes, and for as long as they have agreed to. Without that it stays at home, whatever this rule is set to, and the page is shown without it.
      Ein Foto gehört dem, der darauf zu sehen ist: Es erscheint erst nach einem Ja und nur so lange, wie das Ja gilt. Ohne Ja wird es nicht veröffentlicht, egal wie diese Regel eingestellt ist, und die Seite erscheint ohne das Foto.
    Nobody has written down that the photo of {1} may be shown. It stays at home.
      Es ist nicht festgehalten, dass das Foto von {1} gezeigt werden darf. Es wird nicht veröffentlicht.
    Ask, then add `consent:` with the day of the yes and `until:` with the last day; `people: false` if nobody is in it.
      Frag nach, dann ergänze `consent:` mit dem Tag der Zusage und `until:` mit dem letzten Tag; `people: false`, wenn niemand darauf zu sehen ist.
    The consent for the photo of {1} is dated {2}. Until then it stays at home.
      Die Einwilligung für das Foto von {1} ist auf den {2} datiert. Bis dahin wird es nicht veröffentlicht.
    Write the day on which they said yes, which is not in the future.
      Trag den Tag ein, an dem das Ja kam; in der Zukunft kann er nicht liegen.
    A photo disappears after its last day, without anybody touching a file. Whoever wants to keep it has to ask again before that.
      Nach dem letzten Tag verschwindet ein Foto, ohne dass jemand etwas tut. Wer es behalten will, muss vorher noch einmal fragen.
    The photo of {1} was allowed to be shown until {2}. The page is shown without it.
      Das Foto von {1} durfte bis zum {2} gezeigt werden. Die Seite erscheint jetzt ohne das Foto.
    The photo of {1} is shown until {2} and not after that.
      Das Foto von {1} ist bis zum {2} zu sehen und danach nicht mehr.
    Ask again and write the new day here, or take the photo out.
      Frag noch einmal und trag hier den neuen Tag ein, oder nimm das Foto heraus.
    `{1}` is one of the photos in `{2}`, and only the `photo:` of an entry shows those.
      `{1}` ist eines der Fotos aus `{2}`, und die zeigt nur das `photo:` eines Eintrags.
    If nobody is in it, keep the picture beside this text and nowhere else; otherwise take it out here.
      Ist niemand darauf zu sehen, gehört das Bild neben diesen Text und sonst nirgends hin; andernfalls nimm es hier heraus.
    Rename its folder to `{1}`, all lower case: photos are looked for there.
      Nenn den Ordner `{1}`, kleingeschrieben; nur dort wird nach Fotos gesucht.
    Put the file into `{1}`.
      Leg die Datei in `{1}`.
    Save it as JPEG, PNG, GIF, WebP or AVIF in `{1}`, and name that file here.
      Speichere es als JPEG, PNG, GIF, WebP oder AVIF in `{1}`, und nenn hier diese Datei.
    This picture is in `{1}`, too, so it is not published from here.
      Dieses Bild liegt auch in `{1}`, deshalb wird es von hier aus nicht veröffentlicht.
    Take it away here. If nobody is in it, keep it here and take the one in `{1}` away.
      Nimm es hier weg. Ist niemand darauf zu sehen, lass es hier und nimm das in `{1}` weg.
    photo ends
      Foto läuft aus
    photo ends: {1}
      Foto läuft aus: {1}
    {1} (photo)
      {1} (Foto)
    No entry on the site has this photo, so it is not published.
      Kein Eintrag auf der Site hat dieses Foto, deshalb wird es nicht veröffentlicht.
    Name it under `photo:` in an entry that is out, or take it away.
      Nenn es unter `photo:` in einem Eintrag, der zu sehen ist, oder nimm es weg.
    """#
