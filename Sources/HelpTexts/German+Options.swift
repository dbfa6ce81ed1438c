/// What options mean, those of every command first.
let germanOptionHelp = #"""
    The project folder. Without it, this folder or its nearest parent that has content/site.yml.
      Der Ordner des Projekts. Sonst dieser hier oder der nächste darüber, in dem content/site.yml liegt.
    How findings are written: text for people, json for programs, or sarif, github, gitlab, junit and baseline, which hold findings alone. All but text go to stdout. mail, teams and slack are for `list due`.
      Wie Befunde aussehen: text für Menschen, json für Programme; sarif, github, gitlab, junit und baseline enthalten nur Befunde. Bis auf text geht alles nach stdout. mail, teams und slack gehören zu `list due`.
    For --format sarif: where docs/findings of sitegen can be read, for a link from each finding to its page.
      Für --format sarif: wo docs/findings von sitegen zu lesen ist, damit jeder Befund auf seine Seite verlinkt.
    The same as --format json.
      Dasselbe wie --format json.
    Say nothing unless something is wrong.
      Nur den Mund aufmachen, wenn etwas nicht stimmt.
    Say more: notes, and each file that changed.
      Mehr erzählen: auch Hinweise und jede Datei, die sich geändert hat.
    Colours; auto obeys NO_COLOR, CLICOLOR_FORCE and TERM.
      Farben; auto richtet sich nach NO_COLOR, CLICOLOR_FORCE und TERM.
    The language of findings and messages, en or de. (default: the site's first for people, en for programs)
      In welcher Sprache Befunde und Meldungen sind, en oder de. (sonst: für Menschen die erste der Site, für Programme en)
    The same as --messages.
      Dasselbe wie --messages.
    Show the version.
      Sagt, welche Version das ist.
    Show help information.
      Zeigt diese Hilfe.
    Build the site as it would be on this day: embargoes, expiry dates and reviews follow it. (default: today)
      Die Site so bauen, wie sie an diesem Tag wäre: Erscheinen, Ablauf und Prüfungen richten sich danach. (sonst: heute)
    The site's address, instead of the one in site.yml. Links stay relative.
      Die Adresse der Site, statt der in site.yml. Links bleiben relativ.
    Nobody outside has seen the pages concerned, though they were built.
      Die Seiten wurden zwar gebaut, aber draußen hat sie noch niemand gesehen.
    Show every place that would change, and change nothing.
      Zeigt jede Stelle, die sich ändern würde, und ändert nichts.
    Make the change without asking.
      Ändern, ohne zu fragen.
    Only these findings, by the names in their brackets, with commas between them.
      Nur diese Befunde: die Namen aus den Klammern, mit Kommas dazwischen.
    All findings but these.
      Alle Befunde außer diesen.
    More warnings than this fail the check; 0 allows none.
      So viele Warnungen sind höchstens erlaubt, sonst fällt die Prüfung durch; 0 lässt keine zu.
    Leave out the findings of an earlier day, as `check --format baseline` wrote them.
      Lässt weg, was schon früher gefunden wurde, so wie es `check --format baseline` aufgeschrieben hat.
    Include drafts and texts whose day has not come yet, marked as such.
      Auch Entwürfe und Texte, deren Tag noch nicht da ist. Man sieht es ihnen an.
    Include drafts and texts whose day has not come yet.
      Auch Entwürfe und Texte, deren Tag noch nicht da ist.
    Show drafts and texts whose day has not come yet, marked as such.
      Entwürfe und Texte zeigen, deren Tag noch nicht da ist. Man sieht es ihnen an.
    Warnings count as errors.
      Warnungen zählen wie Fehler.
    The output folder. (default: site/ in the project)
      Wohin die Site kommt. (sonst: site/ im Projekt)
    The output folder. (default: site/ in the project, one-file/ with --one-file)
      Wohin die Site kommt. (sonst: site/ im Projekt, mit --one-file one-file/)
    The weasyprint program. (default: the project's .venv, then PATH)
      Das Programm weasyprint. (sonst: aus .venv im Projekt, dann aus PATH)
    Look this many days ahead.
      So viele Tage vorausschauen.
    # init
    An empty folder, or one that is not there yet.
      Ein leerer Ordner oder einer, den es noch nicht gibt.
    Your organisation's name. (default: the sample's)
      Wie ihr heißt. (sonst: wie die Musterfirma)
    Languages, the original first, such as de,en. (default: the starter's)
      Sprachen, das Original zuerst, zum Beispiel de,en. (sonst: die der Vorlage)
    What the site is called. (default: the starter's title)
      Wie die Site heißt. (sonst: wie die Vorlage)
    Only these guidelines of the starter, by number in the list above, such as 1,2,5-9.
      Nur diese Tipps der Vorlage, nach den Nummern in der Liste oben, zum Beispiel 1,2,5-9.
    Leave out what you do not have, by a name in the list above, such as works-council, training or union; as often as you like.
      Weglassen, was es bei euch nicht gibt, mit einem Namen aus der Liste oben, zum Beispiel works-council (Betriebsrat), training oder union; so oft du magst.
    What to begin with.
      Womit es losgeht: full mit allem, small mit fast nichts.
    # adopt
    Who vouches for the answers, such as HR. (default: asked)
      Wer für die Antworten einsteht, zum Beispiel Personal. (sonst wird gefragt)
    Take the answers from a file, all or none.
      Die Antworten aus einer Datei nehmen, alle oder keine.
    # new
    guideline, incident, inspiration, page or words.
      guideline für einen Tipp, incident für eine Geschichte, inspiration für ein Vorbild, page für eine Seite oder words für die Wörter einer Sprache.
    The title, after which the file is named; for words, the language's tag, such as fr.
      Der Titel, nach dem die Datei heißt; bei words das Sprachkürzel, zum Beispiel fr.
    # drop, rename, renumber, languages
    Ids of guidelines, such as SM-14, or of contacts, such as union.
      IDs von Tipps, zum Beispiel SM-14, oder von Kontakten, zum Beispiel union.
    An id, or a name with its folder or data file, such as pages/voice or faq/pay.
      Eine ID oder ein Name mit Ordner oder Datendatei, zum Beispiel pages/voice oder faq/pay.
    The new one.
      Der neue Name.
    Give each id the new number, too, wherever it is written.
      Auch den IDs die neue Nummer geben, überall, wo sie vorkommen.
    status, add, remove or first.
      status zeigt den Stand, add nimmt eine Sprache dazu, remove nimmt sie weg, first macht sie zum Original.
    The tag of a language, such as en, fr or de-CH.
      Ein Sprachkürzel, zum Beispiel en, fr oder de-CH.
    # serve
    Where to listen; the next free port if it is busy.
      Auf welchem Port; ist er besetzt, auf dem nächsten freien.
    The address to listen on. Anything but the default lets others in.
      Auf welcher Adresse. Bei jeder anderen als der voreingestellten können auch andere mitlesen.
    Open the site in your browser.
      Die Site gleich im Browser öffnen.
    Look for changes again and again; for network drives, which report none.
      Immer wieder nachsehen, ob sich etwas geändert hat: für Netzlaufwerke, die von selbst nichts sagen.
    What a click on “Where is this from?” opens instead of copying the place.
      In welchem Editor ein Klick bei „Woher kommt das?“ die Stelle öffnet, statt sie zu kopieren.
    # check
    Correct whatever has only one right answer.
      Gleich richtigstellen, wo es nur eine Antwort gibt.
    With --fix: show what would change, and change nothing.
      Mit --fix: nur zeigen, was sich ändern würde.
    With --fix: correct without asking.
      Mit --fix: berichtigen, ohne zu fragen.
    Say why a finding matters, by the name in its brackets, and check nothing.
      Nur erklären, warum ein Befund wichtig ist: mit dem Namen aus den Klammern.
    Also write a page for the meeting with Legal, in the project's language: coverage, owners and due dates, translations, open facts.
      Auch eine Seite für das Treffen mit der Rechtsabteilung schreiben, in der Sprache des Projekts: was abgedeckt ist, wer wofür einsteht und bis wann, Übersetzungen, offene Fakten.
    Also ask whether the pages of others that links lead to are there. Needs the network.
      Auch nachsehen, ob es die fremden Seiten noch gibt, auf die Links zeigen. Braucht Netz.
    With --external: ask addresses of this machine and of networks that are not public, too.
      Mit --external: auch Adressen auf diesem Rechner und in nicht öffentlichen Netzen fragen.
    Check again whenever something is saved, between two lines that editors can look for; Ctrl-C ends it.
      Bei jedem Speichern wieder prüfen, zwischen zwei Zeilen, die Editoren erkennen; Strg-C beendet es.
    # build
    Make the PDFs as well, as `sitegen print` does.
      Auch die PDFs machen, wie `sitegen print`.
    Write all pages as one HTML file with everything in it.
      Alle Seiten als eine einzige HTML-Datei schreiben, mit allem drin.
    With --one-file, only these languages.
      Mit --one-file: nur diese Sprachen.
    Add the addresses of the pages to content/addresses.txt.
      Die Adressen der Seiten in content/addresses.txt festhalten.
    # print
    Only these parts, with commas: {1}.
      Nur diese Teile, mit Kommas dazwischen: {1}.
    Only this language.
      Nur diese Sprache.
    How many processes work side by side. (default: one for each processor, four at most)
      Wie viele Prozesse nebeneinander arbeiten. (sonst: einer je Prozessor, höchstens vier)
    How long one PDF may take. (default: 300)
      Wie lange ein PDF dauern darf. (sonst: 300)
    Only a review copy: for legal, council, hr, or a role of `approvals` in site.yml.
      Nur ein Exemplar zum Gegenlesen: für legal, council, hr oder eine Rolle aus `approvals` in site.yml.
    Make every PDF again, also those that have not changed.
      Alle PDFs neu machen, auch die unveränderten.
    Print although some facts are not confirmed. Each sheet says so.
      Drucken, obwohl Fakten offen sind. Jedes Blatt sagt das dann.
    # publish
    The target's name; not needed if there is only one. With --rollback also the id of a release.
      Wie das Ziel heißt; gibt es nur eins, darf es fehlen. Bei --rollback auch die ID einer Veröffentlichung.
    Show the plan and change nothing.
      Nur den Plan zeigen.
    Carry the plan out without asking.
      Loslegen, ohne zu fragen.
    Make the PDFs first, as `sitegen print` does.
      Vorher die PDFs machen, wie `sitegen print`.
    Publish although some facts are not confirmed. Readers see which.
      Veröffentlichen, obwohl Fakten offen sind. Wer die Seiten liest, sieht, welche.
    Publish where nothing of ours is yet. Files of others in the site's way are replaced, the rest stay.
      Dorthin veröffentlichen, wo von uns noch nichts liegt. Fremde Dateien werden ersetzt, wo sie im Weg sind; alles andere bleibt.
    Refuse unless this release is live; `none` before the first.
      Nur loslegen, wenn gerade diese Veröffentlichung online ist; `none` vor der ersten.
    How many files may be removed at once, 0 for none. (default: a quarter of them, 256 at most)
      Wie viele Dateien höchstens auf einmal gelöscht werden, 0 für keine. (sonst: ein Viertel, höchstens 256)
    Put the site's own files back where somebody edited them.
      Eigene Dateien wiederherstellen, an denen jemand gebastelt hat.
    Take the lock of a publish that was killed on another machine.
      Die Sperre aufheben, wenn eine Veröffentlichung auf einem anderen Rechner abgeschossen wurde.
    Compare every published file with what was published, and show what differs.
      Jede veröffentlichte Datei mit dem vergleichen, was wir hingelegt haben, und zeigen, was anders ist.
    Show what was published when, and what can be restored.
      Zeigen, was wann veröffentlicht wurde und was sich zurückholen lässt.
    Go back to the release before, or to the one that is named, and pin it.
      Zurück zur Veröffentlichung davor oder zu der genannten, und dort bleiben.
    Why you go back. It is kept with the release.
      Warum du zurückgehst. Das wird mit aufgehoben.
    Let the next publish go through again after a rollback.
      Nach einem --rollback wieder veröffentlichen dürfen.
    # list, forecast, search
    guidelines, coverage, owners, due, drafts, samples, roles, approvals or texts.
      guidelines, coverage, owners, due, drafts, samples, roles, approvals oder texts.
    For `list due`: look this many days ahead.
      Für `list due`: so viele Tage vorausschauen.
    Look at the project on this day. (default: today)
      Das Projekt so ansehen, wie es an diesem Tag ist. (sonst: heute)
    Begin with this day. (default: today)
      Ab diesem Tag. (sonst: heute)
    What somebody might type.
      Was jemand eintippen könnte.
    Ask every line of a file.
      Jede Zeile einer Datei fragen.
    The language to ask in. (default: the site's first)
      In welcher Sprache gefragt wird. (sonst: in der ersten der Site)
    At most this many results for a question.
      Höchstens so viele Treffer je Frage.
    Search the site as it would be on this day. (default: today)
      Die Site so durchsuchen, wie sie an diesem Tag wäre. (sonst: heute)
    # approve, at, archive, changes, review
    What is cleared: SM-05, pages/your-rights, faq/pay, or a file.
      Was freigegeben ist: SM-05, pages/your-rights, faq/pay oder eine Datei.
    In which role, such as legal.
      In welcher Rolle, zum Beispiel legal.
    The first day on which it no longer counts.
      Der erste Tag, an dem die Freigabe nicht mehr gilt.
    The day it was given. (default: today)
      Der Tag der Freigabe. (sonst: heute)
    The day.
      Der Tag.
    SM-05, pages/your-rights, faq/pay.
      SM-05, pages/your-rights, faq/pay.
    The language. (default: the site's first)
      Die Sprache. (sonst: die erste der Site)
    What the release is called, such as 3 or 2026-11: letters, digits, dots and hyphens.
      Wie die Ausgabe heißt, zum Beispiel 3 oder 2026-11: Buchstaben, Ziffern, Punkte und Bindestriche.
    The zip file. (default: archive/<version>.zip in the project)
      Die Zip-Datei. (sonst: archive/<version>.zip im Projekt)
    Record it although some facts are not confirmed.
      Festhalten, obwohl Fakten offen sind.
    The release. (default: the last that is recorded)
      Seit welcher Ausgabe. (sonst: seit der letzten, die festgehalten ist)
    Only what a colleague has to know, in each language, for a mail.
      Nur was alle wissen müssen, in jeder Sprache, für eine Mail.
    Write what differs as a redline, .docx or .html.
      Die Unterschiede als Änderungsfassung schreiben, .docx oder .html.
    The redline's language. (default: the site's first)
      Die Sprache der Änderungsfassung. (sonst: die erste der Site)
    read.
      read.
    The .docx that came back.
      Die .docx, die zurückkam.
    # host, report, schema, completion
    What kind of server it is.
      Was für ein Server es ist.
    Where the site's files are on the server. (default: /srv/guidelines)
      Wo die Dateien der Site auf dem Server liegen. (sonst: /srv/guidelines)
    Whom the sheet is for: it.
      Für wen das Blatt ist: it.
    The file; .html or .pdf. One that is there is replaced.
      Die Datei, .html oder .pdf. Gibt es sie schon, wird sie ersetzt.
    What to describe: site, or a file or folder of content/, such as contacts, quiz or guidelines.
      Was beschrieben wird: site oder eine Datei oder ein Ordner in content/, zum Beispiel contacts, quiz oder guidelines.
    For a file with the words of another language.
      Für eine Datei mit den Wörtern einer anderen Sprache.
    bash, zsh or fish.
      bash, zsh oder fish.
    """#
