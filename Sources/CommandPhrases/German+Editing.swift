/// What commands that edit say.
package let germanEditing = #"""
    Write it on one line, without control characters.
      Schreib es in eine Zeile, ohne Steuerzeichen.
    Write it in another way.
      Schreib es anders.
    It is said in every language or in none: write the words, or answer `-` to `{1}`, too.
      Das steht in jeder Sprache da oder in keiner: Schreib die Wörter, oder antworte auch auf `{1}` mit `-`.
    {1} cannot do without it: {2} {3}
      Ohne das geht es in {1} nicht: {2} {3}
    Write the answer; or, if nobody reads along, write `monitoring: false` under `features` in {1}.
      Schreib die Antwort. Oder schreib, wenn niemand mitliest, in {1} unter `features` `monitoring: false`.
    Write the answer, or leave it open for now.
      Schreib die Antwort, oder lass sie vorerst offen.
    Write a name and an address or a handle, such as `Instagram @name; Facebook "Name"`, or no.
      Schreib einen Namen und eine Adresse oder @Name, zum Beispiel `Instagram @name; Facebook "Name"`, oder nein.
    There is no guideline or contact `{1}`. Nothing was changed.
      Einen Tipp oder Kontakt `{1}` gibt es nicht. Es wurde nichts geändert.
    Contacts are {1}; `sitegen list` shows the guidelines.
      Kontakte sind {1}; die Tipps zeigt `sitegen list`.
    These are all the contacts there are. Nothing was changed.
      Das wären alle Kontakte, die es gibt. Es wurde nichts geändert.
    This is about {1} and goes with it, unless it is about another guideline, too.
      Hier geht es um {1}, also fällt das mit weg, wenn es nicht auch um einen anderen Tipp geht.
    Write yes or no.
      Schreib ja oder nein.
    Write `{1}: {2}` into the entry `{3}` of {4}: its lines cannot be told apart.
      Schreib `{1}: {2}` von Hand in den Eintrag `{3}` von {4}: Das Programm kann die Zeilen dort nicht auseinanderhalten.
    Write `forms` into {1}: its lines cannot be told apart.
      Schreib `forms` von Hand in {1}: Das Programm kann die Zeilen dort nicht auseinanderhalten.
    A change of this project was stopped half-way, and its record, {1}, cannot be read.
      Eine Änderung an diesem Projekt wurde mittendrin unterbrochen, und die Aufzeichnung davon ({1}) ist nicht lesbar.
    Look at what version control says has changed, put it right, and remove {1}.
      Sieh in der Versionsverwaltung nach, was sich geändert hat, bring es in Ordnung und lösch {1}.
    A change of this project was stopped half-way, and {1} has been edited since.
      Eine Änderung an diesem Projekt wurde mittendrin unterbrochen, und {1} wurde seitdem bearbeitet.
    Put that file back as it was before the change and repeat the command; or remove {1} to give the change up, and look at what version control says of the other files.
      Stell die Datei wieder so her, wie sie vor der Änderung war, und wiederhol den Befehl. Oder lösch {1}, um die Änderung aufzugeben, und sieh in der Versionsverwaltung nach den anderen Dateien.
    The name of {1} has a control character in it. Nothing was changed.
      Im Namen von {1} steckt ein Steuerzeichen. Es wurde nichts geändert.
    Rename the file.
      Benenn die Datei um.
    {1} is not the file that was read: it was edited meanwhile, or is a link. Nothing was changed.
      {1} ist nicht mehr die Datei, die gelesen wurde: Sie wurde inzwischen bearbeitet oder ist ein Link. Es wurde nichts geändert.
    Repeat the command; a link has to become a file first.
      Wiederhol den Befehl. Ist es ein Link, ersetz ihn vorher durch eine Datei.
    The starter has no “{1}” to leave out. Nothing was changed.
      In der Vorlage gibt es kein „{1}“, das wegfallen könnte. Es wurde nichts geändert.
    The texts of the starter cannot do without the contact `{1}`. Nothing was changed.
      Die Texte der Vorlage kommen ohne den Kontakt `{1}` nicht aus. Es wurde nichts geändert.
    Keep it for now. If somebody else does that work, write `also: [{1}]` into their entry of {2} later, and delete the entry `{3}` there.
      Behalt ihn erst einmal. Übernimmt das bei euch jemand anders, schreib später in {2} in dessen Eintrag `also: [{1}]` und lösch dort den Eintrag `{3}`.
    There are parts of the site: {1}. What holds only if it is so: {2}. Contacts: {3}.
      Teile der Site: {1}. Was nur gilt, wenn es so ist: {2}. Kontakte: {3}.
    These are all the guidelines there are. Nothing was changed.
      Das sind alle Tipps, die es gibt. Es wurde nichts geändert.
    Keep at least one of them.
      Behalt mindestens einen.
    There is no guideline {1}. Nothing was changed.
      Einen Tipp {1} gibt es nicht. Es wurde nichts geändert.
    There are {1}: `sitegen list` shows their titles.
      Es gibt {1}: `sitegen list` zeigt die Titel.
    {1} is written in a way that cannot be edited without touching the rest of it. Nothing was changed.
      {1} ist so geschrieben, dass sich nichts ändern lässt, ohne den Rest anzutasten. Es wurde nichts geändert.
    Write its keys over lines, without `&` and `*`, or make the change there by hand first.
      Schreib die Schlüssel untereinander, ohne `&` und `*`, oder ändere die Stelle zuerst von Hand.
    No guideline has the number {1}. Nothing was changed.
      Einen Tipp mit der Nummer {1} gibt es nicht. Es wurde nichts geändert.
    Choose from the numbers {1} to {2}.
      Nimm Nummern von {1} bis {2}.
    Write numbers such as `1-5,8`, or `-` for all.
      Schreib Nummern wie `1-5,8` oder `-` für alle.
    That day is over: write one that is still to come.
      Der Tag ist vorbei: Schreib einen, der noch kommt.
    Write `start: {1}` into {2}: its lines cannot be told apart.
      Schreib `start: {1}` von Hand in {2}: Das Programm kann die Zeilen dort nicht auseinanderhalten.
    Take the line out: {1} goes with another answer.
      Nimm die Zeile heraus: {1} fällt mit einer anderen Antwort weg.
    Write `adopted: [{1}]` into {2}: its lines cannot be told apart.
      Schreib `adopted: [{1}]` von Hand in {2}: Das Programm kann die Zeilen dort nicht auseinanderhalten.
    Write `{1}: {2}` into {3}: its lines cannot be told apart.
      Schreib `{1}: {2}` von Hand in {3}: Das Programm kann die Zeilen dort nicht auseinanderhalten.
    The site is in “{1}” already. Nothing was changed.
      Die Site hat die Sprache „{1}“ schon. Es wurde nichts geändert.
    `sitegen languages` shows what it lacks.
      Sieh mit `sitegen languages` nach, was noch fehlt.
    “{1}” is the first language: its files have the facts. Nothing was changed.
      „{1}“ ist die erste Sprache: In ihren Dateien steht, was für alle Sprachen gilt. Es wurde nichts geändert.
    Make another one the first: `sitegen languages first {1}`.
      Mach vorher eine andere zur ersten: `sitegen languages first {1}`.
    A site needs a language.
      Eine Site braucht mindestens eine Sprache.
    One file is not in “{1}” yet: {2}. Nothing was changed.
      Eine Datei gibt es noch nicht in der Sprache „{1}“: {2}. Es wurde nichts geändert.
    {1} files are not in “{2}” yet, such as {3}. Nothing was changed.
      {1} Dateien gibt es noch nicht in der Sprache „{2}“, zum Beispiel {3}. Es wurde nichts geändert.
    Translate first: `sitegen languages` names what is missing.
      Übersetz zuerst: `sitegen languages` nennt, was fehlt.
    The site is not in “{1}”. Nothing was changed.
      Die Site hat die Sprache „{1}“ nicht. Es wurde nichts geändert.
    Its languages are {1}.
      Sprachen der Site: {1}.
    “{1}” cannot be a name: only lower-case letters a to z, digits and single hyphens. Nothing was changed.
      Als Name geht „{1}“ nicht: Erlaubt sind nur Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche. Es wurde nichts geändert.
    Choose a name such as `get-tea`.
      Nimm einen Namen wie `get-tea`.
    “{1}” is not an id of a guideline. Nothing was changed.
      „{1}“ ist keine ID eines Tipps. Es wurde nichts geändert.
    Write it like `SM-31`.
      Schreib sie wie `SM-31`.
    {1} is another guideline already. Nothing was changed.
      {1} gehört schon zu einem anderen Tipp. Es wurde nichts geändert.
    Choose an id that is free.
      Nimm eine ID, die noch frei ist.
    {1} may have been published, and cards cite it: it keeps its id. Nothing was changed.
      {1} ist vielleicht schon veröffentlicht und steht auf Karten: Der Tipp behält seine ID. Es wurde nichts geändert.
    Add --never-published if nobody outside has seen it.
      Häng --never-published an, wenn ihn draußen noch niemand gesehen hat.
    Choose another name.
      Nimm einen anderen Namen.
    {1} has an entry `{2}` already. Nothing was changed.
      In {1} gibt es schon einen Eintrag `{2}`. Es wurde nichts geändert.
    “{1}” may be {2}. Nothing was changed.
      „{1}“ ist nicht eindeutig. Gemeint sein kann {2}. Es wurde nichts geändert.
    Write its folder or its data file before it, as here.
      Schreib wie hier den Ordner oder die Datendatei davor.
    Nothing here is called “{1}”. Nothing was changed.
      Hier heißt nichts „{1}“. Es wurde nichts geändert.
    Write an id such as SM-06, a file such as guidelines/get-tea, or an entry such as situations/oops.
      Schreib eine ID wie SM-06, eine Datei wie guidelines/get-tea oder einen Eintrag wie situations/oops.
    Leave --ids out; or add --never-published if nobody outside has seen it.
      Lass --ids weg, oder häng --never-published an, wenn ihn draußen noch niemand gesehen hat.
    {1} cannot be read, so nobody knows what it points at. Nothing was changed.
      {1} ist nicht lesbar, deshalb weiß niemand, worauf die Datei verweist. Es wurde nichts geändert.
    Run `sitegen check`, mend that file first, and repeat the command.
      Ruf `sitegen check` auf, bring zuerst diese Datei in Ordnung und wiederhol dann den Befehl.
    {1} has no starter content.
      In {1} fehlt der Inhalt der Vorlage.
    The starter content names no language.
      Die Vorlage nennt keine Sprache.
    The starter content does not speak “{1}”.
      Die Vorlage gibt es nicht in der Sprache „{1}“.
    Begin with {1}; then add `{2}` to `languages` in content/site.yml, and run `sitegen new words {3}` for its buttons and headings.
      Fang mit {1} an. Ergänze dann `{2}` unter `languages` in content/site.yml, und ruf für Knöpfe und Überschriften `sitegen new words {3}` auf.
    """#
