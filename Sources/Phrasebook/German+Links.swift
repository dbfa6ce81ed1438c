/// What a check of external links finds.
let germanLinks = #"""
    The page is there, but it has no place “#{1}”: {2}.
      Die Seite ist da, hat aber keine Stelle „#{1}“: {2}.
    Open it and copy the address of the right place, or leave out the part after `#`.
      Öffne sie und kopier die Adresse der richtigen Stelle, oder lass den Teil nach `#` weg.
    This page has moved for good: {1}.
      Diese Seite ist endgültig umgezogen: {1}.
    Write its new address: {1}.
      Schreib ihre neue Adresse: {1}.
    There is no such page any more ({1}); it was there on {2}: {3}.
      Diese Seite gibt es nicht mehr ({1}), am {2} war sie noch da: {3}.
    There is no such page ({1}): {2}.
      Diese Seite gibt es nicht ({1}): {2}.
    Look for where it is now, or take the link out.
      Such, wo sie jetzt ist, oder nimm den Link heraus.
    The server does not answer programs ({1}), so nobody knows whether the page is there; it was on {2}: {3}.
      Der Server antwortet Programmen nicht ({1}); ob die Seite da ist, weiß niemand. Am {2} war sie noch da: {3}.
    The server does not answer programs ({1}), so nobody knows whether the page is there: {2}.
      Der Server antwortet Programmen nicht ({1}); ob die Seite da ist, weiß niemand: {2}.
    Open it in a browser.
      Öffne sie im Browser.
    It was there on {1}: check again tomorrow, and look for another source if it stays away.
      Am {1} war sie noch da. Prüf morgen noch einmal, und such eine andere Quelle, wenn die Seite dann immer noch fehlt.
    Check again tomorrow, and look for another source if it stays away.
      Prüf morgen noch einmal, und such eine andere Quelle, wenn die Seite dann immer noch fehlt.
    There is no such server: {1}.
      Diesen Server gibt es nicht: {1}.
    Look for a typing error, or take the link out.
      Such nach einem Tippfehler, oder nimm den Link heraus.
    The server takes no connection: {1}.
      Der Server nimmt keine Verbindung an: {1}.
    The server did not answer in time: {1}.
      Der Server hat nicht rechtzeitig geantwortet: {1}.
    The server's certificate is not valid, so browsers warn of it: {1}.
      Das Zertifikat des Servers ist ungültig, Browser warnen davor: {1}.
    Tell whoever runs the server, or link to another source.
      Sag denen Bescheid, die den Server betreiben, oder nimm eine andere Quelle.
    The server has an error of its own: {1}.
      Der Server meldet einen internen Fehler: {1}.
    The address leads on and on, and to no page: {1}.
      Die Adresse leitet immer nur weiter, aber nie zu einer Seite: {1}.
    Look for where the page is now.
      Such, wo die Seite jetzt ist.
    The server gave no answer: {1}.
      Vom Server kam keine Antwort: {1}.
    This address leads into a network that is not public, so it was not asked: {1}.
      Diese Adresse führt in ein Netz, das nicht öffentlich ist, und wurde deshalb nicht abgefragt: {1}.
    `sitegen check --external --allow-private` asks it.
      `sitegen check --external --allow-private` fragt sie ab.
    This address holds a name or a password, which every reader sees, so it was not asked.
      In dieser Adresse steht ein Name oder ein Passwort, für alle sichtbar. Deshalb wurde sie nicht abgefragt.
    Take out what is before the `@`, and change the password.
      Nimm heraus, was vor dem `@` steht, und ändere das Passwort.
    curl, which checks external links, could not be run.
      curl, das die externen Links prüft, ließ sich nicht starten.
    Try `curl --version`, then check again: what was learnt so far is kept.
      Probier `curl --version` und prüf dann noch einmal: Was schon geprüft ist, bleibt gespeichert.
    External links are checked with curl, which is not installed.
      Externe Links werden mit curl geprüft, aber das ist nicht installiert.
    Run `{1}`. Without --external, sitegen needs no network.
      Ruf `{1}` auf. Ohne --external braucht sitegen kein Netz.
    """#
