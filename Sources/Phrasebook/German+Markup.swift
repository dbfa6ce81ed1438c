/// What is found of other tools' markup, and of markup in plain words.
let germanMarkup = #"""
    bold or slanted words of a wiki
      fette oder schräge Wörter aus einem Wiki
    a picture of Jira or Obsidian
      ein Bild aus Jira oder Obsidian
    a heading of a wiki or of AsciiDoc
      eine Überschrift aus einem Wiki oder aus AsciiDoc
    a tag of a forum
      eine Auszeichnung aus einem Forum
    a link of Jira or Confluence
      ein Link aus Jira oder Confluence
    a quotation of Jira or Textile
      ein Zitat aus Jira oder Textile
    a command of reStructuredText
      ein Befehl aus reStructuredText
    a link of Textile
      ein Link aus Textile
    an anchor of Obsidian
      eine Sprungmarke aus Obsidian
    a macro of AsciiDoc
      ein Makro aus AsciiDoc
    a tab of MkDocs
      eine Registerkarte aus MkDocs
    another file that is put in
      eine andere Datei, die hier eingefügt würde
    a setting of Org mode
      eine Einstellung aus Org-Mode
    a table of AsciiDoc or of a wiki
      eine Tabelle aus AsciiDoc oder einem Wiki
    program code of MDX
      Programmcode aus MDX
    the source of a diagram
      der Quelltext eines Diagramms
    Write a picture as ![what it shows](picture.png).
      Schreib ein Bild als ![was es zeigt](bild.png).
    Write a quotation with “> ” before each of its lines.
      Schreib ein Zitat mit „> “ vor jeder seiner Zeilen.
    Put the words themselves here.
      Schreib den Text selbst hierher.
    Draw it with a tool of yours, save it as a picture, and write ![what it shows](picture.svg).
      Zeichne es mit einem anderen Programm, speichere es als Bild und schreib ![was es zeigt](bild.svg).
    Nothing draws “{1}” here; readers would see what is between the lines as it is typed.
      „{1}“ zeichnet hier niemand; zu lesen wäre der Quelltext, wie er getippt ist.
    Leave the words, without the marks.
      Lass die Wörter stehen und nimm die Zeichen drumherum weg.
    This value is plain words, and “{1}{2}” would be shown as it is typed.
      Hier gilt nur schlichter Text, und „{1}{2}“ wäre genau so zu lesen, wie es getippt ist.
    Type the character itself.
      Tipp das Zeichen selbst.
    This heading has no words, and would be a gap on the page.
      Diese Überschrift hat keine Wörter und wäre ein Loch auf der Seite.
    Write the words after it on the same line, or take the line out.
      Schreib die Wörter in dieselbe Zeile dahinter, oder nimm die Zeile heraus.
    This line would be a row of the table above it.
      Diese Zeile würde eine Zeile der Tabelle darüber.
    Put an empty line below the table. If it is a row, put “|” at both of its ends.
      Lass unter der Tabelle eine Zeile frei. Gehört die Zeile zur Tabelle, setz „|“ an beide Enden.
    A number and a full stop at the beginning of a paragraph begin a list, and this looks like a date.
      Eine Zahl mit Punkt am Anfang eines Absatzes beginnt eine Liste, und das hier sieht nach einem Datum aus.
    Put a backslash before the full stop: “{1}”.
      Setz einen Backslash vor den Punkt: „{1}“.
    “{1}” would lose a backslash: before a sign, it only says that the sign is meant.
      „{1}“ verlöre einen Backslash: Vor einem Sonderzeichen sagt er nur, dass das Zeichen selbst gemeint ist.
    Put the path between backticks: “`{1}`”.
      Setz den Pfad zwischen Backticks: „`{1}`“.
    These lines begin with “{1}”, which begins no list here, and will run on as one paragraph.
      Diese Zeilen beginnen mit „{1}“, was hier keine Liste ergibt; sie liefen zu einem Absatz zusammen.
    Write “- ” before it in each line, or in its place, and put an empty line before the list.
      Schreib in jeder Zeile „- “ davor oder stattdessen, und lass vor der Liste eine Zeile frei.
    Begin each line with “1. ” or “- ”, and put an empty line before the list. If the numbers are cited, put an empty line between the lines.
      Beginne jede Zeile mit „1. “ oder „- “, und lass vor der Liste eine Zeile frei. Werden die Nummern zitiert, lass zwischen den Zeilen je eine frei.
    A heading has six “#” at most; with more it is none.
      Eine Überschrift hat höchstens sechs „#“; mit mehr ist sie keine.
    Write “### ” for a heading below others, or take them out.
      Schreib „### “ für eine Überschrift unter anderen, oder nimm die Zeichen heraus.
    This looks like an item of a list within a list, as a wiki has it, and will run on as one paragraph.
      Das sieht nach einem Unterpunkt aus, wie ihn ein Wiki schreibt; er liefe mit dem Text davor zusammen.
    Write one “- ” in its place, and indent the line by as many spaces as put it below the words of the item above.
      Schreib stattdessen ein „- “ und rück die Zeile so weit ein, dass sie unter den Wörtern des Punkts darüber beginnt.
    This looks like the line below a heading, and would be on the page as it is typed.
      Das sieht nach dem Strich unter einer Überschrift aus und stünde genau so auf der Seite.
    Take it out, and write “## ” before the words above it.
      Nimm ihn heraus und schreib „## “ vor die Wörter darüber.
    a title of AsciiDoc
      ein Titel aus AsciiDoc
    code of Textile
      Code aus Textile
    the beginning of a paragraph in Textile
      der Anfang eines Absatzes in Textile
    Take it out, and put “```” on a line of its own before the code and after it.
      Nimm es heraus und schreib vor und nach dem Code „```“ in eine eigene Zeile.
    Take it out: an empty line begins a paragraph. To show it as it is, put it between backticks.
      Nimm es heraus: Ein Absatz beginnt nach einer leeren Zeile. Soll es genau so dastehen, setz es zwischen Backticks.
    a comment in the form of a link's target
      ein Kommentar in Form eines Linkziels
    Take the full stop at its start out; a heading begins with “## ”.
      Nimm den Punkt am Anfang weg. Eine Überschrift beginnt mit „## “.
    Put the words between backticks instead of “@”, or take the marks out.
      Setz die Wörter zwischen Backticks statt zwischen „@“, oder lass die Zeichen weg.
    This looks like the line below a heading; here it sets what follows as program code.
      Das sieht aus wie die Linie unter einer Überschrift. Hier macht sie alles, was folgt, zu Programmcode.
    This looks like the line below a heading; here it draws a line across the page.
      Das sieht aus wie die Linie unter einer Überschrift. Hier zieht sie eine Linie quer über die Seite.
    Take it out, and write “## ” before the words above it. If it is meant, put an empty line above it.
      Nimm sie heraus und schreib „## “ vor die Wörter darüber. Ist sie so gemeint, lass darüber eine Zeile frei.
    “{1}” is a character that was escaped twice: “{2}” would be on the page.
      „{1}“ ist ein doppelt maskiertes Zeichen: Auf der Seite stünde „{2}“.
    """#
