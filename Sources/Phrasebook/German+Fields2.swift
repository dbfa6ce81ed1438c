/// What is found in values.
let germanFields2 = #"""
    No answer leads to the step `{1}`.
      Zum Schritt `{1}` führt keine Antwort.
    Lead an option to it with `next: {1}`, or take it out.
      Lass eine Option mit `next: {1}` dorthin führen, oder nimm den Schritt heraus.
    This answer leads back to `{1}`: readers would go round in circles.
      Diese Antwort führt zu `{1}` zurück: Wer ihr folgt, dreht sich im Kreis.
    Lead it on to a step that ends with an answer.
      Lass sie zu einem Schritt führen, der mit einer Antwort endet.
    a true story needs its teller's consent; an invented one says `fictional: true`
      Wer eine wahre Geschichte erzählt, muss einwilligen; zu einer erfundenen gehört `fictional: true`
    a real person needs to agree; an invented one says `fictional: true`
      Ein echter Mensch muss einwilligen; zu einem erfundenen gehört `fictional: true`
    “{1}” does not count minutes from the start.
      Aus „{1}“ geht nicht hervor, wie viele Minuten nach dem Anfang gemeint sind.
    Write `start`, `start +10`, or a time such as `15:10`.
      Schreib `start`, `start +10` oder eine Uhrzeit wie `15:10`.
    `expires` is not after `date`: the approval would never count.
      `expires` liegt nicht nach `date`: Die Freigabe würde nie gelten.
    Choose a later day for `expires`, or take it out.
      Wähl für `expires` einen späteren Tag, oder nimm es heraus.
    `yes` or `no`
      `yes` oder `no`
    a name of lower-case letters, digits and underscores, such as code_of_conduct
      ein Name aus Kleinbuchstaben von a bis z, Ziffern und Unterstrichen (zum Beispiel code_of_conduct)
    the former name or path of the page, such as think-first or guidelines/think-first.html
      der frühere Name oder Pfad der Seite (zum Beispiel think-first oder guidelines/think-first.html)
    `expire` is not after `publish`: the document would never be shown.
      `expire` liegt nicht nach `publish`: Der Text wäre nie zu sehen.
    Choose a later day for `expire`.
      Wähl für `expire` einen späteren Tag.
    `{1}` names nothing in the content.
      `{1}` gibt es im Inhalt nicht.
    Name a folder or a file from the project's folder on, such as `content/incidents`, or write `everywhere`.
      Schreib den Pfad eines Ordners oder einer Datei ab dem Ordner des Projekts, zum Beispiel `content/incidents`, oder `everywhere`.
    `off`, `note`, `warning` or `error`
      `off`, `note`, `warning` oder `error`
    `{1}` needs names of rules; this is {2}.
      Für `{1}` sind Namen von Regeln nötig; hier steht {2}.
    Write `jargon: note` on its own line for each, indented.
      Schreib für jede Regel eine eigene, eingerückte Zeile wie `jargon: note`.
    a stance, `help`, `notice`, or a folder of the content
      eine Haltung, `help`, `notice` oder ein Ordner des Inhalts
    `{1}` needs roles with what each clears; this is {2}.
      Für `{1}` sind Rollen nötig, jede mit dem, was sie freigibt; hier steht {2}.
    Write `legal: [red_line, content/data/monitoring.yml]` on its own line for each role, indented.
      Schreib für jede Rolle eine eigene, eingerückte Zeile wie `legal: [red_line, content/data/monitoring.yml]`.
    “{1}” cannot be the name of a role.
      Als Name einer Rolle geht „{1}“ nicht.
    Use lower-case letters, digits and hyphens, such as `legal`.
      Nimm Kleinbuchstaben von a bis z, Ziffern und Bindestriche, zum Beispiel `legal`.
    Write what the role clears between brackets: `[red_line, content/pages]`.
      Schreib in eckige Klammern, was die Rolle freigibt: `[red_line, content/pages]`.
    “{1}” is nothing that a role can clear.
      „{1}“ ist nichts, was eine Rolle freigeben kann.
    It is one of {1}, or a folder or file such as `content/pages`.
      Nimm einen dieser Werte: {1}. Auch ein Ordner oder eine Datei wie `content/pages` geht.
    a tab
      ein Tabulator
    a line break
      ein Zeilenumbruch
    a no-break space
      ein geschütztes Leerzeichen
    a soft hyphen
      ein bedingter Trennstrich
    a no-break hyphen
      ein geschützter Bindestrich
    a dash
      ein Gedankenstrich
    a minus sign
      ein Minuszeichen
    a zero-width space
      ein Leerzeichen ohne Breite
    a line separator
      ein Zeilentrenner
    a paragraph separator
      ein Absatztrenner
    a zero-width no-break space
      ein geschütztes Leerzeichen ohne Breite
    a mark of writing direction
      ein Zeichen für die Schreibrichtung
    a control character
      ein Steuerzeichen
    an unusual space
      ein ungewöhnliches Leerzeichen
    an invisible character
      ein unsichtbares Zeichen
    page ready
      Seite fertig
    page not ready
      Seite nicht fertig
    card ready
      Karte fertig
    card not ready
      Karte nicht fertig
    pause question
      Pausenfrage da
    no pause question
      keine Pausenfrage
    in the quiz
      im Quiz
    not in the quiz
      nicht im Quiz
    a colour such as #0f6236, rgb(15 98 54) or hsl(148 73% 22%)
      eine Farbe wie #0f6236, rgb(15 98 54) oder hsl(148 73% 22%)
    a number such as {1}
      eine Zahl wie {1}
    a number from 0.1 to 1000, such as {1}
      eine Zahl von 0.1 bis 1000, zum Beispiel {1}
    a length such as {1}
      eine Länge wie {1}
    the name of a file in `content/photos/`, such as kim.jpg; a photo that is kept somewhere else has to move there
      der Name einer Datei in `content/photos/`, zum Beispiel kim.jpg; ein Foto, das woanders liegt, muss dorthin umziehen
    whoever is in a photo agrees to a last day
      Wer auf einem Foto zu sehen ist, sagt für eine bestimmte Zeit zu, und die endet an einem bestimmten Tag
    no name says what is in this photo
      Kein Name verrät, was auf diesem Foto zu sehen ist
    Take it out: of all pages, only home shows a photo.
      Nimm ihn heraus: Von allen Seiten zeigt nur die Startseite ein Foto.
    """#
