/// What is said of the organisation's logo, and of pictures.
let germanLogo = #"""
    the path of a picture below `content/`, such as logo.svg
      der Pfad eines Bildes in `content/`, etwa logo.svg
    The logo is on every page, card and slide. A file that is not there, or that browsers and printers do not show, is a hole in all of them.
      Das Logo ist auf jeder Seite, Karte und Folie. Fehlt die Datei oder können Browser und Drucker sie nicht zeigen, klafft überall ein Loch.
    `{1}` is of a kind that is not shown everywhere.
      `{1}` ist eine Datei, die nicht überall angezeigt wird.
    Take the logo as SVG, PNG, WebP or JPEG.
      Nimm das Logo als SVG, PNG, WebP oder JPEG.
    Take the icon as SVG, PNG or ICO.
      Nimm das Icon als SVG, PNG oder ICO.
    Put the file into `content/` and name it as seen from there.
      Leg die Datei in `content/` ab und gib den Pfad von dort aus an.
    A logo with too few pixels is blurred on every good screen and on paper, one with too many makes every page slow, and one that is very long or very high becomes too small to read.
      Ein Logo mit zu wenigen Pixeln ist auf guten Bildschirmen und auf Papier unscharf, eines mit zu vielen bremst jede Seite, und ein sehr langes oder sehr hohes wird so klein, dass es niemand mehr lesen kann.
    `{1}` does not say how large it is, so every browser shows it in another size.
      In `{1}` steht nicht, wie groß es ist, und jeder Browser zeigt es in einer anderen Größe.
    Export it once more as SVG.
      Exportier es noch einmal als SVG.
    Export it with a `viewBox`.
      Exportier es mit einer `viewBox`.
    `{1}` is {2} times as wide as it is high: in the head of a page nobody can read it.
      `{1}` ist {2}-mal so breit wie hoch: Oben auf einer Seite kann das niemand lesen.
    `{1}` is {2} times as high as it is wide: in the head of a page nobody can read it.
      `{1}` ist {2}-mal so hoch wie breit: Oben auf einer Seite kann das niemand lesen.
    Take a version of the logo that is at most eight times as wide as high, and at most twice as high as wide.
      Nimm eine Fassung des Logos, die höchstens achtmal so breit wie hoch und höchstens doppelt so hoch wie breit ist.
    `{1}` is 1 pixel high; to be sharp wherever it is shown it needs {2}.
      `{1}` ist 1 Pixel hoch; damit es überall scharf ist, braucht es {2}.
    `{1}` is {2} pixels high; to be sharp wherever it is shown it needs {3}.
      `{1}` ist {2} Pixel hoch; damit es überall scharf ist, braucht es {3}.
    Export it at least {1} pixels high, or as SVG, which is sharp at any size.
      Exportier es mindestens {1} Pixel hoch, oder als SVG: Das ist in jeder Größe scharf.
    `{1}` has {2} kB, and every page loads it.
      `{1}` hat {2} kB, und jede Seite lädt es.
    Keep it below {1} kB: {2} pixels of height are enough, and a drawing needs fewer points.
      Bleib unter {1} kB: {2} Pixel Höhe genügen, und eine Zeichnung kommt mit weniger Punkten aus.
    A dark logo on a dark page is a hole where your name should be. A sign needs 3 to 1 to be made out (WCAG 2.2), by day, by night and on paper.
      Ein dunkles Logo auf einer dunklen Seite ist ein Loch, wo euer Name sein sollte. Ein Zeichen braucht einen Kontrast von 3 zu 1, damit man es erkennt (WCAG 2.2): bei Tag, bei Nacht und auf Papier.
    `{1}` is hard to make out on {2}: its {3} has a contrast of {4}; it needs 3 to 1.
      `{1}` ist auf {2} kaum zu erkennen: {3} hat dort einen Kontrast von {4}, nötig sind 3 zu 1.
    the light ground of the pages
      dem hellen Hintergrund der Seiten
    the dark ground of the pages
      dem dunklen Hintergrund der Seiten
    white paper
      weißem Papier
    Name a darker version of the logo as `light:`; this one may be the one for `dark:`.
      Trag eine dunklere Fassung des Logos als `light:` ein; diese hier ist vielleicht die für `dark:`.
    Name a lighter version as `dark:`, or none: then the one for `light:` is shown on a light plate.
      Trag eine hellere Fassung als `dark:` ein, oder gar keine: Dann liegt die für `light:` nachts auf einer hellen Fläche.
    Name a darker version as `print:`.
      Trag eine dunklere Fassung als `print:` ein.
    By night `{1}` is shown on a light plate: on the dark ground of the pages its {2} has a contrast of {3}.
      Nachts liegt `{1}` auf einer hellen Fläche: Auf dem dunklen Hintergrund der Seiten hat {2} einen Kontrast von {3}.
    Name a version for dark ground as `dark:`, if you have one.
      Trag eine Fassung für dunklen Hintergrund als `dark:` ein, falls ihr eine habt.
    Write the path of a file that can be read: {1}.
      Schreib den Pfad zu einer Datei, die sich lesen lässt: {1}.
    Take `{1}` away, or write `logo: {2}` into {3} yourself: another file has that name.
      Räum `{1}` weg, oder schreib `logo: {2}` selbst in {3}: Eine andere Datei heißt schon so.
    A picture has to be made fit for the site (upright, small, without what the camera wrote into it), and libvips is not installed.
      Ein Bild muss noch für die Site aufbereitet werden (aufrecht, klein, ohne das, was die Kamera hineingeschrieben hat), aber libvips ist nicht installiert.
    {1} pictures have to be made fit for the site (upright, small, without what the camera wrote into them), and libvips is not installed.
      {1} Bilder müssen noch für die Site aufbereitet werden (aufrecht, klein, ohne das, was die Kamera hineingeschrieben hat), aber libvips ist nicht installiert.
    Run `{1}` (on a Mac `brew install vips`).
      Ruf `{1}` auf (auf dem Mac `brew install vips`).
    This picture is damaged{1}, and browsers may show half of it or nothing.
      Dieses Bild ist beschädigt{1}. Browser zeigen womöglich nur die Hälfte oder gar nichts.
    Open it in a program for pictures and save it anew, or put the original in its place.
      Öffne es in einem Bildprogramm und speichere es neu, oder ersetz es durch das Original.
    This picture is {1}, which browsers do not show and in which cameras write where they were.
      Dieses Bild hat ein Format, das Browser nicht zeigen und in das Kameras den Ort der Aufnahme schreiben: {1}.
    Save it as JPEG or PNG under a name that says so, and name that file in the text.
      Speichere es als JPEG oder PNG mit passender Endung, und gib diese Datei im Text an.
    This picture says that it is {1} by {2} pixels large; up to {3} million are read.
      Dieses Bild ist nach eigenen Angaben {1} mal {2} Pixel groß; gelesen werden bis zu {3} Millionen.
    Save it smaller: pages show at most {1} pixels across.
      Speicher es kleiner: Auf den Seiten ist ein Bild höchstens {1} Pixel breit.
    This picture cannot be read{1}.
      Dieses Bild ist nicht lesbar{1}.
    This picture could not be worked on: {1}.
      Dieses Bild ließ sich nicht bearbeiten: {1}.
    Make room, then build again.
      Schaff Platz, und bau dann noch einmal.
    """#
