/// What is found in Markdown.
let germanMarkdown = #"""
    There are words on the same line as “[!{1}]”, so this is shown as a plain quotation.
      In der Zeile mit „[!{1}]“ steht noch anderer Text, deshalb wird daraus nur ein gewöhnliches Zitat.
    Begin the text on the next line, after its own “>”.
      Beginne den Text in der nächsten Zeile, wieder nach einem „>“.
    The box “[!{1}]” has no text.
      Der Kasten „[!{1}]“ hat keinen Text.
    Write its text on the next line, after its own “>”, or remove it.
      Schreib den Text in die nächste Zeile, wieder nach einem „>“, oder nimm den Kasten heraus.
    Did you mean “[!{1}]”?\s
      Meinst du „[!{1}]“?\s
    “[!{1}]” is not a kind of box.
      Einen Kasten „[!{1}]“ gibt es nicht.
    {1}There are {2}.
      {1}Es gibt {2}.
    Delete it, or type the words around it anew.
      Lösch es oder tipp die Wörter ringsum neu.
    “{1}{2}” is markup of another tool ({3}); it would be on the page as it is typed.
      „{1}{2}“ ist die Schreibweise eines anderen Programms ({3}) und stünde genau so auf der Seite.
    a tag of Jekyll, Hugo or Liquid
      eine Anweisung aus Jekyll, Hugo oder Liquid
    attributes of kramdown or Pandoc
      Attribute aus kramdown oder Pandoc
    an anchor of kramdown, Pandoc or Docusaurus
      eine Sprungmarke aus kramdown, Pandoc oder Docusaurus
    a box of Docusaurus or Pandoc
      ein Kasten aus Docusaurus oder Pandoc
    a box of MkDocs
      ein Kasten aus MkDocs
    highlighting of Obsidian
      eine Hervorhebung aus Obsidian
    inserted words
      als eingefügt markierte Wörter
    the short name of an emoji
      der Kurzname eines Emojis
    a link of a wiki or of Obsidian
      ein Link aus einem Wiki oder aus Obsidian
    a table of contents
      ein Inhaltsverzeichnis
    a comment of Obsidian
      ein Kommentar aus Obsidian
    a formula
      eine Formel
    a footnote of Pandoc
      eine Fußnote aus Pandoc
    a macro of Confluence or Jira
      ein Makro aus Confluence oder Jira
    a heading of Confluence or Textile
      eine Überschrift aus Confluence oder Textile
    front matter of Hugo
      ein Dateikopf aus Hugo
    a page break
      ein Seitenumbruch
    a command of LaTeX
      ein Befehl aus LaTeX
    a change or a comment of Word
      eine Änderung oder ein Kommentar aus Word
    marked words of Pandoc
      markierte Wörter aus Pandoc
    raised or lowered characters of Pandoc
      hoch- oder tiefgestellte Zeichen aus Pandoc
    a table of Pandoc or reStructuredText
      eine Tabelle aus Pandoc oder reStructuredText
    a definition of Pandoc
      eine Definition aus Pandoc
    a caption of Pandoc
      eine Tabellenüberschrift aus Pandoc
    a reference that Word has lost
      ein Verweis, den Word verloren hat
    a comment of Word
      ein Kommentar aus Word
    a page number of Word
      eine Seitenzahl aus Word
    Take it out, or write what it was to show. To show it as it is, put it between backticks.
      Nimm es heraus oder schreib, was es zeigen sollte. Soll es genau so dastehen, setz es zwischen Backticks.
    Take it out: looks come from the theme. To show it as it is, put it between backticks.
      Nimm es heraus: Das Aussehen kommt vom Theme. Soll es genau so dastehen, setz es zwischen Backticks.
    Take it out: a heading's anchor is made from its words. To show it as it is, put it between backticks.
      Nimm es heraus: Die Sprungmarke einer Überschrift entsteht aus ihren Wörtern. Soll es genau so dastehen, setz es zwischen Backticks.
    Write a box as a quotation: a line “> [!NOTE]”, and “> ” before each line of its text.
      Schreib den Kasten als Zitat: zuerst eine Zeile „> [!NOTE]“, dann seinen Text mit „> “ vor jeder Zeile.
    Write **words** to make them bold, or take the marks out.
      Schreib **Wörter**, wenn sie fett sein sollen, oder nimm die Zeichen heraus.
    Put in the emoji itself, such as 🎉, or take it out.
      Setz das Emoji selbst ein, zum Beispiel 🎉, oder nimm es heraus.
    Write a link as [words](file.md).
      Schreib einen Link als [Wörter](datei.md).
    Take it out. To show it as it is, put it between backticks.
      Nimm es heraus. Soll es genau so dastehen, setz es zwischen Backticks.
    Write a comment as <!-- words --> on a line of its own.
      Schreib einen Kommentar als <!-- Wörter --> in eine eigene Zeile.
    Put the formula between backticks, or write it in words.
      Setz die Formel zwischen Backticks oder schreib sie in Worten.
    Write “[^1]” here, and “[^1]: The words.” on a line of its own at the end.
      Schreib hier „[^1]“ und am Ende „[^1]: Der Text.“ in eine eigene Zeile.
    Write a heading as “## Words”.
      Schreib eine Überschrift als „## Wörter“.
    Accept or reject it in Word before you turn the file into Markdown, or leave the words that hold and no brackets.
      Nimm die Änderung in Word an oder lehn sie ab, bevor du aus der Datei Markdown machst. Oder lass hier nur die Wörter stehen, die gelten, ohne die Klammern.
    Leave the words, without the brackets and braces: looks come from the theme.
      Lass nur die Wörter stehen, ohne eckige und geschweifte Klammern: Das Aussehen kommt vom Theme.
    Write the character itself, such as ² or ₂, or write it in words.
      Schreib das Zeichen selbst, zum Beispiel ² oder ₂, oder sag es in Worten.
    Write a table with “|” between the columns and “|---|---|” below the heads.
      Schreib eine Tabelle mit „|“ zwischen den Spalten und „|---|---|“ unter der Kopfzeile.
    Write the term in bold, a colon, and its meaning on the same line.
      Schreib den Begriff fett, dahinter einen Doppelpunkt und in derselben Zeile, was er bedeutet.
    Take the colon out, and put the words above the table.
      Nimm den Doppelpunkt heraus und setz die Wörter über die Tabelle.
    Say what it referred to, or take it out.
      Schreib, worauf hier verwiesen wurde, oder nimm den Verweis heraus.
    Take it out; what it asks has to be settled before the page goes out.
      Nimm den Kommentar heraus. Was er fragt, muss geklärt sein, bevor die Seite erscheint.
    Take it out: the site has its own pages.
      Nimm die Seitenzahl heraus: Die Seiten der Site sind andere als die in Word.
    This looks like a link but does not work as one.
      Das sieht aus wie ein Link, ist hier aber keiner.
    Write [words](address) with no space in the address; an address with spaces goes in <angle brackets>. Brackets that are meant get a backslash: \[words\](address).
      Schreib [Wörter](Adresse) ohne Leerzeichen in der Adresse; eine Adresse mit Leerzeichen kommt in <spitze Klammern>. Sollen die Klammern so dastehen, setz einen Backslash davor: \[Wörter\](Adresse).
    This refers to a footnote that is not there.
      Hier steht ein Verweis auf eine Fußnote, die es nicht gibt.
    This text has {1} kB; up to {2} kB are read.
      Dieser Text hat {1} kB; gelesen werden höchstens {2} kB.
    Divide it into several pages, or raise “limits: document_kb” in content/site.yml.
      Verteil ihn auf mehrere Seiten oder erhöhe „limits: document_kb“ in content/site.yml.
    This text took {1} to read.
      Das Programm braucht {1}, um diesen Text zu lesen.
    Look for very long lines, deep nesting or hundreds of brackets in a row, and write them more simply.
      Such nach sehr langen Zeilen, tiefen Verschachtelungen oder Hunderten von Klammern hintereinander und schreib das einfacher.
    This looks like a numbered heading from a word processor.
      Das sieht aus wie eine nummerierte Überschrift aus einer Textverarbeitung.
    Write “## ” and the words of the heading; one that belongs below another gets “### ”.
      Schreib „## “ und dahinter die Überschrift; gehört sie unter eine andere, nimm „### “.
    This looks like a list, but “{1}” does not begin one here, and the lines will run on as one paragraph.
      Das sieht aus wie eine Liste, aber mit „{1}“ fängt hier keine an: Die Zeilen laufen zu einem Absatz zusammen.
    Begin each line with “1. ” or “- ”, and put an empty line before the list. If the letters are cited, put an empty line between the lines.
      Beginne jede Zeile mit „1. “ oder „- “ und lass vor der Liste eine Zeile leer. Sollen die Buchstaben bleiben, weil jemand auf sie verweist, setz stattdessen zwischen die Zeilen je eine leere.
    These lines look like a table from a word processor; the columns will run on as one paragraph.
      Diese Zeilen sehen aus wie eine Tabelle aus einer Textverarbeitung; die Spalten laufen zu einem Absatz zusammen.
    Put “|” in place of each tab and at both ends of each line, and “|---|---|” below the heads.
      Ersetz jeden Tabulator durch „|“, setz „|“ auch an beide Enden jeder Zeile und „|---|---|“ unter die Kopfzeile.
    Before “{1}” is a {2}, so it begins nothing and would be on the page.
      Vor „{1}“ steht ein {2}. Deshalb fängt hier nichts an, und das Zeichen stünde auf der Seite.
    Delete what is before “{1}”, and type the line's beginning anew.
      Lösch, was vor „{1}“ steht, und tippe den Anfang der Zeile neu.
    These characters are set as program code, because “`” is on both sides of them.
      Diese Zeichen werden zu Programmcode, weil davor und dahinter ein „`“ steht.
    For an apostrophe write “'”. Code within a word gets a hyphen or a space on one side.
      Als Apostroph nimm „'“. Code mitten im Wort bekommt auf einer Seite einen Bindestrich oder ein Leerzeichen.
    “`” is not an apostrophe and would be on the page as it is typed.
      „`“ ist kein Apostroph und stünde so auf der Seite.
    Write “'”. If the character is meant, write “\`”.
      Schreib „'“. Soll das Zeichen so dastehen, schreib „\`“.
    Write “~~{1}~~”, with two on each side, or take them out.
      Schreib „~~{1}~~“, auf jeder Seite zwei, oder lass sie weg.
    an abbreviation of kramdown or PHP Markdown Extra
      eine Abkürzung von kramdown oder PHP Markdown Extra
    Take it out, and write the long form the first time, with the letters in brackets after it.
      Nimm es heraus und schreib beim ersten Mal die lange Form, mit den Buchstaben in Klammern dahinter.
    The “<” before this address would be on the page.
      Das „<“ vor dieser Adresse stünde mit auf der Seite.
    Between “<” and “>” an address begins with https:// and has no spaces: write “%20” for each. Or write [words](<address>).
      Zwischen „<“ und „>“ beginnt eine Adresse mit https:// und hat keine Leerzeichen; für jedes steht „%20“. Oder schreib [Worte](<Adresse>).
    After “{1}” is a {2}, which does not count as a space.
      Nach „{1}“ steht ein Zeichen, das nicht als Leerzeichen zählt: {2}.
    Delete it and type an ordinary space.
      Lösch es und tipp ein gewöhnliches Leerzeichen.
    This line has a bullet from a word processor, and the lines will run on as one paragraph.
      In dieser Zeile steht ein Aufzählungszeichen aus einer Textverarbeitung; die Zeilen laufen zu einem Absatz zusammen.
    Begin each line of the list with “- ” instead, and put an empty line before the list.
      Beginne jede Zeile der Liste stattdessen mit „- “ und lass vor der Liste eine Zeile leer.
    This looks like {1}, but there is no space after “{2}”.
      Nach „{2}“ fehlt ein Leerzeichen. Gemeint ist wohl {1}.
    Write “{1} ” with a space after it. If you mean the character, put a backslash before it: “\{2}”.
      Schreib „{1} “ mit einem Leerzeichen dahinter. Soll das Zeichen so dastehen, setz einen Backslash davor: „\{2}“.
    These lines look like a table, but the second one does not rule off the heads.
      Diese Zeilen sehen aus wie eine Tabelle, aber die zweite trennt die Kopfzeile nicht ab.
    Put a line of dashes below the heads, with as many parts as they have: “|---|---|”.
      Setz unter die Kopfzeile eine Zeile aus Strichen, mit so vielen Teilen, wie es Spalten gibt: „|---|---|“.
    HTML does not work in texts; “{1}” is left out of the page.
      HTML geht in Texten nicht; „{1}“ fällt auf der Seite weg.
    Write **bold** with two asterisks on each side.
      Schreib **fett** mit zwei Sternchen auf jeder Seite.
    Write *emphasis* with one asterisk on each side.
      Schreib *betont* mit einem Sternchen auf jeder Seite.
    Write a link as [words](address).
      Schreib einen Link als [Wörter](Adresse).
    Write an image as ![what it shows](file).
      Schreib ein Bild als ![was darauf zu sehen ist](Datei).
    Put it within the text, or leave an empty line to begin a paragraph.
      Setz es mitten in den Text oder lass eine Zeile leer, dann beginnt ein neuer Absatz.
    Write a list with “- ” or “1. ” at the start of each line.
      Schreib eine Liste mit „- “ oder „1. “ am Anfang jeder Zeile.
    Write a table with “|” between its cells.
      Schreib eine Tabelle mit „|“ zwischen den Zellen.
    Write ~~struck~~ with two tildes on each side.
      Schreib ~~gestrichen~~ mit zwei Tilden auf jeder Seite.
    Write `code` between backticks.
      Schreib `code` zwischen Backticks.
    Write “---” on a line of its own.
      Schreib „---“ in eine eigene Zeile.
    Begin each line of the quotation with “> ”.
      Beginne jede Zeile des Zitats mit „> “.
    Write it in Markdown. To show the character itself, write “\<”.
      Schreib es in Markdown. Soll das Zeichen selbst dastehen, schreib „\<“.
    Put a space between the word and the “{1}” beside it that touches another character.
      Setz ein Leerzeichen zwischen „{1}“ und das Wort, das außen direkt anschließt.
    Write “{1}{2}{3}”, with no space inside.
      Schreib „{1}{2}{3}“, innen ohne Leerzeichen.
    These “{1}” change nothing and would be on the page.
      Die Zeichen „{1}“ bewirken hier nichts und stünden so auf der Seite.
    {1} If they are meant, write “{2}”.
      {1} Sollen die Zeichen so dastehen, schreib „{2}“.
    This table has more than {1} columns, so the text is not read.
      Diese Tabelle hat mehr als {1} Spalten, deshalb wird der Text nicht gelesen.
    Divide the table, or turn its columns into rows.
      Teile die Tabelle auf oder mach aus ihren Spalten Zeilen.
    This looks like a table of Pandoc; its columns would run on as one paragraph, with a line across the page.
      Das sieht aus wie eine Tabelle aus Pandoc; ihre Spalten liefen zu einem Absatz zusammen, mit einer Linie quer über die Seite.
    These words are on the same line as the end of a comment, and are left out of the page with it.
      Diese Wörter stehen in derselben Zeile wie das Ende eines Kommentars und fallen mit ihm weg.
    Put the comment on a line of its own, above or below the words.
      Setz den Kommentar in eine eigene Zeile, über oder unter die Wörter.
    The link to “{1}” has no words to click on.
      Der Link zu „{1}“ hat keinen Text zum Anklicken.
    Put the words between the brackets: [words]({1}).
      Schreib ihn zwischen die eckigen Klammern: [Wörter]({1}).
    Put it into the sentence, or between the square brackets.
      Schreib es in den Satz oder zwischen die eckigen Klammern.
    The image “{1}” has no description for people who cannot see it.
      Das Bild „{1}“ hat keine Beschreibung für Menschen, die es nicht sehen können.
    Say between the brackets what it shows: ![a mug beside a keyboard]({1}).
      Schreib zwischen die eckigen Klammern, was darauf zu sehen ist: ![eine Tasse neben einer Tastatur]({1}).
    Put it into a sentence below the picture.
      Schreib es in einen Satz unter dem Bild.
    “{1}” after the address is left out: nobody would see it on a phone, on paper or with a screen reader.
      „{1}“ hinter der Adresse fällt weg: Am Handy, auf Papier und mit einem Screenreader bekäme es niemand mit.
    This heading skips a level, which loses people who move from heading to heading.
      Diese Überschrift überspringt eine Ebene. Wer von Überschrift zu Überschrift springt, verliert den Faden.
    Write it with “{1}”.
      Schreib sie mit „{1}“.
    Nothing refers to the footnote “{1}”, so it is left out.
      Auf die Fußnote „{1}“ verweist nichts, deshalb fällt sie weg.
    Write [^{1}] where it belongs, or remove it. If two footnotes have this name, give one another.
      Schreib [^{1}] dorthin, wo sie hingehört, oder nimm sie heraus. Heißen zwei Fußnoten so, gib einer einen anderen Namen.
    a heading
      eine Überschrift
    the number of a footnote
      die Nummer einer Fußnote
    a reference of Pandoc or Quarto
      ein Verweis aus Pandoc oder Quarto
    This text has more than {1} marks such as `<?` and `<![CDATA[`, so it is not read.
      In diesem Text stehen mehr als {1} Zeichenfolgen wie `<?` und `<![CDATA[`, deshalb wird er nicht gelesen.
    Take them out: they are meant for programs, and readers see nothing of them.
      Nimm sie heraus: Sie sind für Programme, und wer liest, sieht nichts davon.
    The number in “{1}” looks like that of a footnote in a word processor; it would be part of the word.
      Die Zahl in „{1}“ sieht aus wie die einer Fußnote aus einer Textverarbeitung; sie stünde als Teil des Wortes da.
    Write “{1}[^{2}]” here, and “[^{3}]: The words.” on a line of its own at the end.
      Schreib hier „{1}[^{2}]“ und am Ende „[^{3}]: Der Text.“ in eine eigene Zeile.
    """#
