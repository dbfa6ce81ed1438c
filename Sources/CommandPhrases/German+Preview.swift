/// What a running preview says in the terminal, and on pages of its own.
package let germanPreview = #"""
    Everybody who can reach this machine can read the preview, drafts included.
      Wer diesen Rechner erreicht, kann die Vorschau lesen, Entwürfe inklusive.
    Changes are looked for again and again: {1}.
      Was sich ändert, meldet hier niemand, also wird immer wieder nachgesehen: {1}.
    the system's limit on watched folders is reached (fs.inotify.max_user_watches)
      mehr überwachte Ordner lässt das System nicht zu (fs.inotify.max_user_watches)
    the system's limit on watchers is reached (fs.inotify.max_user_instances)
      mehr Überwachungen lässt das System nicht zu (fs.inotify.max_user_instances)
    this system has no inotify
      dieses System hat kein inotify
    Port {1} is busy; this is {2}.
      Port {1} ist belegt, die Vorschau läuft auf {2}.
    What is still the sample's: {1}
      Was noch von der Musterfirma ist: {1}
    Every colour of the theme: {1}
      Alle Farben des Themes: {1}
    Ctrl-C ends the preview.
      Strg-C beendet die Vorschau.
    No browser could be opened; the address is above.
      Es ließ sich kein Browser öffnen; die Adresse steht oben.
    the last good site is still shown
      zu sehen ist noch der letzte Stand ohne Fehler
    This is still being built: ask again in a moment.
      Daran wird noch gebaut: Frag gleich noch einmal.
    There is no page at this address.
      Unter dieser Adresse gibt es keine Seite.
    The site lies below {1}, as it will on its server.
      Die Site liegt unter {1}, so wie später auf ihrem Server.
    The site cannot be built yet. As soon as the errors are corrected, it appears here.
      Die Site lässt sich noch nicht bauen. Sobald die Fehler behoben sind, erscheint sie hier.
    This is not the address of a page.
      Das ist nicht die Adresse einer Seite.
    The page is at another address.
      Die Seite hat eine andere Adresse.
    There is no such part of the preview.
      Diesen Teil der Vorschau gibt es nicht.
    The preview does not answer to this name.
      Auf diesen Namen hört die Vorschau nicht.
    Only GET and HEAD are answered.
      Beantwortet werden nur GET und HEAD.
    """#
