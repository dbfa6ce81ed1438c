/// What the rules over a whole site find, and why it matters.
let germanRules3 = #"""
    Look which of them is right, and say the same in both.
      Prüf, was stimmt, und schreib in beiden dasselbe.
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
    """#
