/// What is found in files and folders.
let germanFiles2 = #"""
    Write it like `en: English`.
      Schreib es so: `en: English`.
    There is {1} in this value, which nobody sees.
      In diesem Wert steht ein Zeichen, das niemand sieht: {1}.
    Delete the `{1}`.
      Lösch `{1}`.
    The value of `{1}` begins with `#`, so it is taken for a comment.
      Der Wert von `{1}` fängt mit `#` an und gilt deshalb als Kommentar.
    Write `{1}: "{2}"`.
      Schreib `{1}: "{2}"`.
    From ` #` on, this line is taken for a comment: “{1}” would not be shown.
      Ab ` #` gilt diese Zeile als Kommentar: „{1}“ wäre nicht zu sehen.
    Put the whole text between quotation marks. If it is a comment, write a space after the `#`.
      Setz den ganzen Text in Anführungszeichen. Soll es ein Kommentar sein, schreib ein Leerzeichen hinter das `#`.
    Values are nested more than {1} levels deep here.
      Hier sind Werte mehr als {1} Ebenen tief verschachtelt.
    Take brackets, dashes or indentation out.
      Nimm Klammern, Spiegelstriche oder Einrückungen heraus.
    The value begins with `#`, so the rest of the line is taken for a comment.
      Der Wert fängt mit `#` an, deshalb gilt der Rest der Zeile als Kommentar.
    Write it between quotation marks: `"{1}"`.
      Setz ihn in Anführungszeichen: `"{1}"`.
    The key `{1}` is here twice.
      Der Schlüssel `{1}` steht zweimal da.
    Keep one of them. The rest of the file is read when that is mended.
      Lass nur einen davon stehen. Der Rest der Datei wird gelesen, sobald das behoben ist.
    There is a character here that no text may have ({1}).
      Hier steht ein Zeichen, das in keinem Text vorkommen darf ({1}).
    Delete it and type it anew.
      Lösch es, und tipp es neu.
    These lines cannot be read: {1}.
      Diese Zeilen sind nicht lesbar: {1}.
    There is a colon here that looks like a second key.
      Hier steht ein Doppelpunkt, der nach einem zweiten Schlüssel aussieht.
    Put a text with a colon in it between quotes or after `>-`. A key begins as far to the left as those above it.
      Setz einen Text mit Doppelpunkt in Anführungszeichen, oder schreib `>-` und darunter, eingerückt, den Text. Ein Schlüssel beginnt so weit links wie die über ihm.
    After the colon is {1}, which does not count as a space.
      Nach dem Doppelpunkt steht ein Zeichen, das nicht als Leerzeichen zählt: {1}.
    After a key come a colon and a space.
      Nach einem Schlüssel kommen ein Doppelpunkt und ein Leerzeichen.
    Write `{1}: {2}`.
      Schreib `{1}: {2}`.
    This line is taken for a comment: “{1}” would not be shown.
      Diese Zeile gilt als Kommentar: „{1}“ wäre nicht zu sehen.
    A key above this place has no colon.
      Weiter oben fehlt einem Schlüssel der Doppelpunkt.
    Write `key: value`; indent the further lines of a long text.
      Schreib `key: value`, und rück die weiteren Zeilen eines langen Textes ein.
    A value cannot begin with this character.
      Mit diesem Zeichen kann kein Wert anfangen.
    Put the text between quotes. To indent, use spaces, not tabs.
      Setz den Text in Anführungszeichen. Rück mit Leerzeichen ein, nicht mit Tabulatoren.
    A quotation mark is opened and not closed.
      Ein Anführungszeichen ist nicht geschlossen.
    Close it, or put the text after `>-` on a line of its own.
      Setz das zweite, oder schreib `>-` und darunter, eingerückt, den Text.
    The line does not fit the ones above it.
      Die Zeile passt nicht zu denen darüber.
    Check the indentation and the quotation marks here and in the line above; a text that begins with a bracket needs them.
      Prüf Einrückung und Anführungszeichen hier und in der Zeile darüber; ein Text, der mit einer Klammer beginnt, braucht welche.
    In double quotation marks a backslash and what follows it mean something else.
      In doppelten Anführungszeichen bedeuten ein Backslash und das Zeichen danach etwas anderes.
    Put the text between `'` instead, or write each backslash twice.
      Setz den Text stattdessen zwischen `'`, oder schreib jeden Backslash doppelt.
    This line does not fit the list above it.
      Diese Zeile passt nicht zur Liste darüber.
    Begin it with `- `, or move it to the left.
      Fang sie mit `- ` an, oder rück sie weiter nach links.
    A bracket is opened and not closed.
      Eine Klammer ist nicht geschlossen.
    Close it, and put a comma between the entries.
      Schließ sie, und setz Kommas zwischen die Einträge.
    A value that begins with `*` needs quotation marks.
      Ein Wert, der mit `*` anfängt, braucht Anführungszeichen.
    Put the text between quotes.
      Setz den Text in Anführungszeichen.
    A list cannot begin on the line of its key.
      Eine Liste kann nicht in der Zeile ihres Schlüssels anfangen.
    Begin the list on the next line.
      Fang die Liste in der nächsten Zeile an.
    This line cannot be read ({1}).
      Diese Zeile ist nicht lesbar ({1}).
    Check the indentation, colons and quotation marks here and above.
      Prüf Einrückung, Doppelpunkte und Anführungszeichen hier und darüber.
    A text that begins with `{{` needs quotation marks.
      Ein Text, der mit `{{` anfängt, braucht Anführungszeichen.
    Put the whole text between quotation marks: "{{ … }} …".
      Setz den ganzen Text in Anführungszeichen: "{{ … }} …".
    The aliases (`*name`) make this file too large.
      Die Verweise (`*name`) blähen diese Datei zu sehr auf.
    Write the values out.
      Schreib die Werte aus.
    This file needs keys with values, such as `title: …`.
      In diese Datei gehören Schlüssel mit Werten, zum Beispiel `title: …`.
    Write each key on its own line, with a colon and a space after it.
      Schreib jeden Schlüssel in eine eigene Zeile, dahinter einen Doppelpunkt und ein Leerzeichen.
    A key must be a word.
      Ein Schlüssel ist immer ein Wort.
    Write `word: value`.
      Schreib `word: value`.
    This guideline has no `{1}`.
      Diesem Tipp fehlt `{1}`.
    This guideline has no `id` and no `number`.
      Diesem Tipp fehlen `id` und `number`.
    a browser or a server would run what is in them
      ein Browser oder Server würde ausführen, was darin steht
    they are programs
      das sind Programme
    only `content/site.css` is read
      nur `content/site.css` wird gelesen
    nobody knows what a browser makes of them
      niemand weiß, was ein Browser daraus macht
    A theme has no files without an ending: {1}.
      Ein Theme hat keine Dateien ohne Endung: {1}.
    A theme has no `.{1}` files: {2}.
      Ein Theme hat keine `.{1}`-Dateien: {2}.
    A value that begins with `?` needs quotation marks.
      Ein Wert, der mit `?` beginnt, braucht Anführungszeichen.
    After `|` or `>` the text begins on the next line.
      Nach `|` oder `>` beginnt der Text in der nächsten Zeile.
    Move it there, indented, or put it between quotes.
      Schreib ihn eingerückt dorthin oder setz ihn in Anführungszeichen.
    There are words after the quotation mark that ends this value.
      Nach dem Anführungszeichen, mit dem dieser Wert endet, stehen noch Wörter.
    Put the whole text between quotation marks of the other kind (`{1}`), or indent it on the line after `>-`.
      Setz den ganzen Text in Anführungszeichen der anderen Art (`{1}`) oder schreib ihn eingerückt in die Zeile nach `>-`.
    “{1}{2}” at the beginning of a value means something to YAML, and would not be shown.
      „{1}{2}“ am Anfang eines Werts hat in YAML eine eigene Bedeutung und würde nicht angezeigt.
    Put the whole text between quotation marks.
      Setz den ganzen Text in Anführungszeichen.
    A value that begins with `!` needs quotation marks.
      Ein Wert, der mit `!` beginnt, braucht Anführungszeichen.
    A value that begins with `&` or `*` needs quotation marks.
      Ein Wert, der mit `&` oder `*` beginnt, braucht Anführungszeichen.
    The value ends with its quotation mark: “{1}” would not be shown.
      Der Wert endet mit seinem Anführungszeichen: „{1}“ wäre nicht zu sehen.
    In braces a comma begins another key: `{1}` is only “{2}” here.
      In geschweiften Klammern beginnt nach einem Komma der nächste Schlüssel: `{1}` ist hier nur „{2}“.
    In square brackets a comma begins another entry: this one is only “{1}”.
      In eckigen Klammern beginnt nach einem Komma der nächste Eintrag: Dieser ist nur „{1}“.
    Put the whole value between quotation marks: `{1}`.
      Setz den ganzen Wert in Anführungszeichen: `{1}`.
    An address has no spaces: write “%20” for each that belongs to it.
      In einer Adresse gibt es keine Leerzeichen: Schreib „%20“ für jedes, das dazugehört.
    Write “/” instead of “\”.
      Schreib „/“ statt „\“.
    After “:” comes a port, a number from 1 to 65535: write that, or leave both out.
      Nach „:“ kommt ein Port, eine Zahl von 1 bis 65535: Schreib sie hin, oder lass beides weg.
    After “//” comes the name of a server, such as intranet.example.
      Nach „//“ kommt der Name eines Servers, zum Beispiel intranet.example.
    A server's number has four parts from 0 to 255, such as 192.0.2.10. Write it like that, or write the server's name.
      Die Nummer eines Servers hat vier Teile von 0 bis 255, zum Beispiel 192.0.2.10. Schreib sie so, oder schreib den Namen des Servers.
    """#
