/// What publishing did, and what records and review copies answer.
package let germanPublishing = #"""
    live now
      jetzt dort
    to publish
      neu dorthin
    nothing
      noch nichts
    edition {1}
      Ausgabe {1}
    published {1}
      veröffentlicht {1}
    revision {1}
      Revision {1}
    rolled back: {1}
      zurückgesetzt, weil: {1}
    added
      neu
    changed
      geändert
    restored
      wiederhergestellt
    removed
      entfernt
    This is the first recorded release.
      Das ist die erste festgehaltene Ausgabe.
    mod_alias, mod_dir, mod_headers and mod_mime have to be on (a2enmod headers).
      mod_alias, mod_dir, mod_headers und mod_mime müssen eingeschaltet sein (a2enmod headers).
    In the web.config of the site that {1} is an application or a virtual folder of, not in the folder itself:
      In die web.config der Site, zu der {1} als Anwendung oder virtueller Ordner gehört, nicht in den Ordner selbst:
    there the next look at the published files would name it as one that nobody published.
      Dort fiele sie beim nächsten Vergleich auf, als Datei, die niemand veröffentlicht hat.
    In the http block, such as a file of its own in /etc/nginx/conf.d:
      In den http-Block, etwa als eigene Datei in /etc/nginx/conf.d:
    In the server block:
      In den server-Block:
    Nothing was found.
      Nichts gefunden.
    Every address that was published. `sitegen check` says when one has no page any more; take a line out only if nobody has it.
      Jede Adresse, die einmal veröffentlicht war. `sitegen check` meldet, wenn eine keine Seite mehr hat; nimm eine Zeile nur heraus, wenn niemand die Adresse hat.
    edited
      geändert
    something that is not a file has taken its place
      an ihrer Stelle liegt etwas, das keine Datei ist
    lost
      verloren
    live
      jetzt dort
    kept
      aufgehoben
    {1} 1 file, {2}
      {1}: 1 Datei, {2}
    {1} {2} files, {3}
      {1}: {2} Dateien, {3}
    and {1} more: --verbose names them
      und {1} weitere: Mit --verbose stehen alle da
    and {1} more: --verbose shows them
      und {1} weitere: Mit --verbose siehst du alle
    unchanged 1 file; {1} to send
      unverändert: 1 Datei; zu senden: {1}
    unchanged {1} files; {2} to send
      unverändert: {1} Dateien; zu senden: {2}
    left alone 1 file of others, {1}
      nicht angerührt: 1 fremde Datei, {1}
    left alone {1} files of others, such as {2}
      nicht angerührt: {1} fremde Dateien, zum Beispiel {2}
    A publish of {1} broke off here; what it left is put right.
      Hier ist eine Veröffentlichung von {1} abgebrochen; was von ihr übrig ist, wird in Ordnung gebracht.
    A publish of {1} broke off; the next one puts right what it left.
      Eine Veröffentlichung von {1} ist abgebrochen; die nächste bringt in Ordnung, was von ihr übrig ist.
    New: {1}
      Neu: {1}
    Publish this? [y/N]
      So veröffentlichen? [j/N]
    {1} unchanged
      {1} unverändert
    {1}: {2} is live, {3}
      {1}: {2} ist jetzt zu sehen, {3}
    {1}: {2} is live already, nothing to do.
      {1}: {2} ist schon zu sehen, es gibt nichts zu tun.
    {1}: {2}, {3}. Nothing was changed.
      {1}: {2}, {3}. Es wurde nichts geändert.
    {1}: {2} written, {3}
      {1}: {2} geschrieben, {3}
    {1}: {2} is there already, nothing to do.
      {1}: {2} ist schon da, es gibt nichts zu tun.
    {1} is no longer pinned ({2}).
      {1} ist nicht mehr gesperrt ({2}).
    {1} was not pinned.
      {1} war nicht gesperrt.
    The host changed 1 file on the way in, {1}; what it made of it is recorded.
      Der Server hat beim Annehmen 1 Datei verändert, {1}; festgehalten ist, was er daraus gemacht hat.
    The host changed {1} files on the way in, such as {2}; what it made of them is recorded.
      Der Server hat beim Annehmen {1} Dateien verändert, zum Beispiel {2}; festgehalten ist, was er daraus gemacht hat.
    The target is pinned: the next publish is refused until `sitegen publish --unpin`.
      Das Ziel ist gesperrt: Bis zu `sitegen publish --unpin` wird dort nichts mehr veröffentlicht.
    Nothing has been published to {1} yet.
      Nach {1} wurde noch nichts veröffentlicht.
    Pinned since {1} by {2}: {3}
      Gesperrt seit {1} von {2}: {3}
    pinned since {1} by {2}: {3}
      gesperrt seit {1} von {2}: {3}
    The host keeps 1 file with other bytes than were sent, as it did when it was published.
      Auf dem Server hat 1 Datei andere Bytes als gesendet, wie schon bei der Veröffentlichung.
    The host keeps {1} files with other bytes than were sent, as it did when they were published.
      Auf dem Server haben {1} Dateien andere Bytes als gesendet, wie schon bei der Veröffentlichung.
    no difference in its words can be shown
      ein Unterschied in den Wörtern lässt sich nicht zeigen
    Every file is as it was published.
      Jede Datei ist so, wie sie veröffentlicht wurde.
    {1} edited
      {1} geändert
    {1} lost
      {1} verloren
    {1} added
      {1} dazugekommen
    Changed by hand: {1}
      Von Hand verändert: {1}

    1 address added to {1}: keep it with the texts
      1 Adresse steht neu in {1}: Heb die Datei bei den Texten auf
    {1} addresses added to {2}: keep it with the texts
      {1} Adressen stehen neu in {2}: Heb die Datei bei den Texten auf
    The site is published, and its addresses could not be kept: {1}
      Die Site ist veröffentlicht, aber ihre Adressen ließen sich nicht festhalten: {1}
    {1}: 1 change since release {2}
      {1}: 1 Änderung seit Ausgabe {2}
    {1}: {2} changes since release {3}
      {1}: {2} Änderungen seit Ausgabe {3}
    Release {1} of {2}: 1 text, {3}
      Ausgabe {1} vom {2}: 1 Text, {3}
    Release {1} of {2}: {3} texts, {4}
      Ausgabe {1} vom {2}: {3} Texte, {4}
    1 PDF is not in it: run `sitegen print` to make it, then archive again
      1 PDF ist nicht dabei: Mach es mit `sitegen print` und archiviere noch einmal
    {1} PDFs are not in it: run `sitegen print` to make them, then archive again
      {1} PDFs sind nicht dabei: Mach sie mit `sitegen print` und archiviere noch einmal
    {1}: {2}. Nothing was taken over.
      {1}: {2}. Übernommen wurde nichts.
    1 comment
      1 Kommentar
    {1} comments
      {1} Kommentare
    1 tracked change
      1 nachverfolgte Änderung
    {1} tracked changes
      {1} nachverfolgte Änderungen
    {1}/{2}: 1 text
      {1}/{2}: 1 Text
    {1}/{2}: {3} texts
      {1}/{2}: {3} Texte
    No PDF: {1} {2} The page prints from a browser, too.
      Kein PDF: {1} {2} Die Seite lässt sich auch aus dem Browser drucken.
    No PDF: {1} The page prints from a browser, too.
      Kein PDF: {1} Die Seite lässt sich auch aus dem Browser drucken.
    {1}/{2} is of an earlier copy
      {1}/{2} stammt von einer früheren Fassung
    {1}: 1 file, {2}, release {3}
      {1}: 1 Datei, {2}, Ausgabe {3}
    {1}: {2} files, {3}, release {4}
      {1}: {2} Dateien, {3}, Ausgabe {4}
    Without 1 PDF that pages offer: `sitegen print` makes it.
      1 PDF, auf das Seiten verweisen, fehlt: `sitegen print` macht es.
    Without {1} PDFs that pages offer: `sitegen print` makes them.
      {1} PDFs, auf die Seiten verweisen, fehlen: `sitegen print` macht sie.

    {1}: cleared already by {2} on {3}
      {1}: schon freigegeben am {3}, {2}
    {1} ({2}): cleared by {3} on {4}
      {1} ({2}): freigegeben am {4}, {3}
    {1} ({2}): cleared by {3} on {4}, until {5}
      {1} ({2}): freigegeben am {4}, {3}; gilt nicht mehr ab {5}
    Nothing that a text says has changed since release {1} of {2}.
      Seit Ausgabe {1} vom {2} sagt kein Text etwas anderes.
    Nothing that a colleague has to know has changed since release {1}.
      Seit Ausgabe {1} hat sich nichts geändert, was man im Kollegium wissen muss.
    Since release {1} of {2}:
      Seit Ausgabe {1} vom {2}:
    new
      neu
    no longer on the site
      nicht mehr auf der Site
    material
      wesentlich
    editorial
      redaktionell
    changed, and no note says so
      geändert, ohne dass ein Hinweis es sagt
    Release {1} of {2} was in force on {3}.
      Ausgabe {1} vom {2} galt am {3}.
    Release {1} of {2} was in force on {3}, until release {4} of {5}.
      Ausgabe {1} vom {2} galt am {3}, bis zur Ausgabe {4} vom {5}.
    It expires on {1}.
      Ab {1} gilt dieser Text nicht mehr.
    It expires on {1}; {2} takes its place.
      Ab {1} gilt dieser Text nicht mehr; an seine Stelle tritt {2}.
    This text was not out yet: its first day is {1}.
      Dieser Text galt noch nicht: Sein erster Tag ist der {1}.
    This text was no longer in force: it expired on {1}.
      Dieser Text galt nicht mehr: Er ist am {1} ausgelaufen.
    This text was no longer in it: an earlier release had it.
      Dieser Text war nicht mehr dabei: In einer früheren Ausgabe stand er.
    This text was not in it: it came later.
      Dieser Text war noch nicht dabei: Er kam später.
    {1} took its place.
      An seine Stelle trat {1}.
    Meaning {1}, from {2}
      Prüfsumme {1}, aus {2}
    No approval is recorded.
      Eine Freigabe ist nicht festgehalten.
    Cleared: {1}
      Freigegeben: {1}
    Its words are missing from records/texts.
      Seine Wörter fehlen in records/texts.
    """#
