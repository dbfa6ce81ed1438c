/// What the commands do with which a site is made: from `init` to `search`.
let germanCommandHelp = #"""
    Makes a site of guidelines from a folder of texts.
      Macht aus einem Ordner voller Texte eine Site mit euren Spielregeln.
    Start a site, see it while you write, and write it to disk:
      Eine Site anfangen, beim Schreiben zusehen, wie sie wird, und fertig bauen:
    Commands work anywhere inside a project. Results go to stdout, findings and progress to stderr.
      Befehle funktionieren überall im Projekt. Ergebnisse landen auf stdout, Befunde und Zwischenstände auf stderr.
    Exit codes:
      Exit-Codes:
    clean
      alles gut
    findings: errors, or warnings under --strict
      Befunde: Fehler, bei --strict auch Warnungen
    command line not understood
      Befehl nicht verstanden
    project or settings unreadable
      Projekt oder Einstellungen nicht lesbar
    disk or network failed
      Platte oder Netz wollte nicht
    interrupted
      abgebrochen
    # init
    Start a site of your own from the starter content.
      Fang mit den Texten der Vorlage eine eigene Site an.
    The new site passes `sitegen check` at once. Nothing is downloaded and nothing is asked.
      Die neue Site besteht `sitegen check` auf Anhieb. Nichts wird heruntergeladen, nichts gefragt.
    Guidelines that are not kept are not in it, nor is anything that would lead to them. Sentences that name a contact left out are kept: `sitegen list roles` shows them. `--starter small` is for somebody with texts of their own: settings of two lines and one guideline, with comments.
      Tipps, die du nicht behältst, sind nicht dabei, und auch nichts, was zu ihnen führen würde. Sätze, die einen weggelassenen Kontakt nennen, bleiben stehen: `sitegen list roles` zeigt sie. `--starter small` ist für alle, die schon eigene Texte haben: zwei Zeilen Einstellungen und ein Tipp, mit Erklärungen.
    What --without takes, and what goes with it:
      Das kannst du mit --without weglassen:
    a part of the site, with its pages
      ein Teil der Site, samt Seiten
    its page then says that nobody looks
      dann steht auf der Seite dazu, dass niemand sucht
    a part of the launch kit
      ein Teil vom Startpaket
    something that you may not have
      was es vielleicht nicht gibt
    something that you may not promise
      was ihr vielleicht nicht zusagt
    somebody to ask
      jemand, den man fragt
    What --keep takes:
      Daraus kannst du mit --keep auswählen:
    Secrets stay in the drawer.
      Geheimes bleibt in der Schublade.
    If you didn't make it, ask.
      Nicht deins? Erst fragen.
    Customers' money and lawsuits: not a word.
      Kundengeld und Gericht: kein Wort.
    No racism, no slurs, no hate.
      Kein Rassismus, kein Sexismus, kein Hass.
    Deleted, not gone
      Gelöscht, aber nicht weg
    Get cross, get tea, then type
      Erst Tee, dann Tasten
    The Code of Conduct counts online too.
      Der Verhaltenskodex gilt auch im Netz.
    Say where you work!
      Sag, wo du arbeitest!
    Talk like a person!
      Rede wie ein Mensch!
    Help where you can!
      Hilf, wo du kannst!
    Help yourself to our posts!
      Teile gern, was von uns kommt!
    Made a mistake? Be the first to say so.
      Fehler gemacht? Sag gleich Bescheid.
    Trust your common sense!
      Trau deinem gesunden Menschenverstand!
    Nice photo, ask everyone first
      Schönes Foto, erst alle fragen
    Who do I ask?
      Wen frage ich?
    We read what's public about us
      Wir lesen, was öffentlich über uns steht
    Don't make promises for the company.
      Versprich nichts für die Firma.
    Quick look, then back to work
      Kurz schauen, dann arbeiten
    Where do I learn this?
      Wo lerne ich das?
    Enjoy it!
      Viel Spaß dabei!
    AI helps, you answer for it
      KI hilft, du stehst dafür gerade
    # adopt
    Make a new site your own, one question at a time.
      Mach dir eine neue Site zu eigen, Frage für Frage.
    Asks what you are called, which guidelines of the starter and which languages you keep, every fact that texts say and nobody has confirmed, how each contact is reached, also on call, where forms lead, your colours and logo, and when the party is. Each answer is written into its file at once, with everything else in the file as it was; the next run goes on where this one stopped. A colour on which words would be hard to read is answered with the nearest that is not. `-` leaves what is there as it is, or says that there is none; a fact that nobody knows is then said nowhere.
      Fragt, wie ihr heißt, welche Tipps der Vorlage und welche Sprachen ihr behaltet, nach allen Fakten, die in Texten vorkommen und die noch niemand bestätigt hat, wie ihr zu erreichen seid, auch in der Bereitschaft, wohin Formulare gehen, nach euren Farben und eurem Logo und wann das Fest ist. Jede Antwort kommt sofort in ihre Datei, und alles andere darin bleibt, wie es war. Beim nächsten Mal geht es da weiter, wo du aufgehört hast. Lässt sich auf einer Farbe schlecht lesen, bekommst du die nächstliegende, auf der es geht. `-` lässt, was da ist, oder heißt „gibt es nicht“; was niemand weiß, kommt dann in keinem Text vor.
    Where nobody sits at a terminal, the questions are listed. A file of answers has a line `name: answer` for each, and may leave some out.
      Sitzt niemand am Terminal, kommen die Fragen als Liste. In einer Datei mit Antworten steht für jede eine Zeile `name: antwort`; fehlen darf, was du noch nicht weißt.
    # new
    Write a new text with everything in it that it needs, or the words of another language.
      Leg einen neuen Text an, mit allem, was hineingehört, oder die Wörter einer weiteren Sprache.
    The file is a draft, full of explanations; fill in what stands between ‹ and › and take out `draft: true`. A guideline gets the next free rule id. Nothing is overwritten.
      Die Datei ist ein Entwurf voller Erklärungen: Füll aus, was zwischen ‹ und › steht, und nimm `draft: true` heraus. Ein Tipp bekommt die nächste freie ID. Überschrieben wird nichts.
    `words` writes content/words.<language>.yml, in which buttons, headings, dates and quotation marks of another language are filled in. German and English are built in, with de-CH, de-AT and en-US; their words can be changed in the same way.
      `words` schreibt content/words.<sprache>.yml: Da hinein kommen die Wörter einer weiteren Sprache für Knöpfe, Überschriften und Datumsangaben und ihre Anführungszeichen. Deutsch und Englisch sind eingebaut, auch de-CH, de-AT und en-US; ihre Wörter kannst du genauso ändern.
    # drop
    Take guidelines or contacts out, with everything that points at them.
      Nimm Tipps oder Kontakte heraus, samt allem, was auf sie zeigt.
    A guideline that was never published goes with its files in every language. Nothing mentions it any more: links become plain text, questions, quiz and search entries that were about nothing else go too, and stories are told by the next guideline they are about. One that may have been published expires today instead, and nothing else changes, because its address is printed on cards: there readers find what became of it, and the plan names the questions that are about it. It may have been published if a build made its page, or if site.yml names a target for `publish`.
      Ein Tipp, der nie veröffentlicht war, geht mit seinen Dateien in allen Sprachen. Was auf ihn verweist, kommt ohne ihn aus: Von Links bleibt nur der Text; Fragen, Quiz und Suchwörter, in denen es um nichts anderes ging, fallen weg; Geschichten erzählt der nächste Tipp, von dem sie handeln. Einer, der schon veröffentlicht sein kann, läuft stattdessen heute ab, und sonst ändert sich nichts, denn seine Adresse steht auf gedruckten Karten: Dort liest man dann, was aus ihm geworden ist, und der Plan nennt die Fragen, die von ihm handeln. Veröffentlicht sein kann er, wenn ein Build seine Seite gemacht hat oder in site.yml ein Ziel für `publish` steht.
    A contact that you do not have goes in every language, with the situations and search words that lead nowhere else.
      Ein Kontakt, den ihr nicht habt, geht in allen Sprachen, samt den Situationen und Suchwörtern, die nirgends sonst hinführen.
    Every place that changes is shown. All of it changes, or nothing does, and `sitegen check` finds no more than before.
      Du siehst jede Stelle, die sich ändert. Es ändert sich alles oder nichts, und `sitegen check` findet nicht mehr als vorher.
    # rename
    Give a text, an entry or an id another name, wherever it is named.
      Gib einem Text, einem Eintrag oder einer ID einen anderen Namen, überall, wo er vorkommt.
    Files are renamed in every language, and links, lists, search and questions follow. A page's former address redirects to the new one, through `aliases` in its file, so links in mails and bookmarks keep working; --never-published leaves that out. Every place is shown; all of it changes, or nothing does.
      Die Dateien bekommen in allen Sprachen den neuen Namen; Links, Listen, Suche und Fragen ziehen mit. Die alte Adresse einer Seite leitet auf die neue weiter, über `aliases` in ihrer Datei: Links in Mails und Lesezeichen funktionieren also weiter. Mit --never-published fällt das weg. Du siehst jede Stelle; es ändert sich alles oder nichts.
    # renumber
    Number the guidelines from 1, without gaps.
      Nummeriere die Tipps ab 1 durch, ohne Lücken.
    The order stays. Ids are for life, because cards and mails cite them; before the first publication --ids makes them follow.
      Die Reihenfolge bleibt. IDs sind für immer, weil sie auf Karten und in Mails stehen; vor der ersten Veröffentlichung ziehen sie mit --ids noch mit.
    # languages
    Show what is not translated yet; add or remove a language, or make it the original.
      Schau nach, was noch nicht übersetzt ist; nimm eine Sprache dazu oder weg, oder mach sie zum Original.
    `add` brings the starter's translations of texts whose words are as they were at `init`, and names the others. For a language that sitegen does not speak, run `sitegen new words <tag>` first. `remove` takes the files of a language away. `first` makes a translation the original: facts and words change files, and the addresses of pages follow.
      `add` holt die Übersetzungen der Vorlage für alle Texte, die noch so sind wie bei `init`, und nennt die anderen. Spricht sitegen die Sprache nicht, ruf vorher `sitegen new words <tag>` auf. `remove` nimmt die Dateien einer Sprache weg. `first` macht eine Übersetzung zum Original: Fakten und Wörter tauschen die Dateien, und die Adressen der Seiten ziehen mit.
    # serve
    Show the site in a browser while you write.
      Schau dir die Site im Browser an, während du schreibst.
    Served from memory: nothing is written. Every change is shown at once; mistakes are shown above the page until they are corrected. The buttons below say how the open page reads, how long it is and what it lacks, and which file and line each of its words is from. Ctrl-C ends it.
      Alles bleibt im Speicher, geschrieben wird nichts. Jede Änderung ist sofort zu sehen, und Fehler liegen über der Seite, bis sie behoben sind. Die Knöpfe unten verraten, wie sich die offene Seite liest, wie lang sie ist, was ihr fehlt und aus welcher Zeile welcher Datei jedes ihrer Wörter kommt. Strg-C beendet es.
    # check
    Find what is wrong, without writing anything.
      Finde, was nicht stimmt, ohne etwas zu schreiben.
    The same run as build, up to the writing: every finding is shown, with its place and what to do about it.
      Wie build, nur ohne am Ende zu schreiben: Du siehst jeden Befund, mit seiner Stelle und dem, was hilft.
    `--fix` corrects whatever has only one right answer: a missing id or number, a date or a flag written another way, an invisible character in a value, a colour that YAML takes for a comment. It shows each line before and after, asks, and corrects everything or nothing.
      `--fix` stellt richtig, wo es nur eine Antwort gibt: eine ID oder Nummer, die fehlt, ein Datum oder ein Ja oder Nein in anderer Schreibweise, ein unsichtbares Zeichen in einem Wert, eine Farbe, die YAML für einen Kommentar hält. Du siehst jede Zeile vorher und nachher und wirst gefragt; berichtigt wird alles oder nichts.
    `--external` also asks whether the pages of others that the site links to are there: each once, with pauses, by curl. What was there is not asked again for a week. Nothing else in sitegen uses the network for this, and no build waits for it.
      `--external` sieht auch nach, ob es die fremden Seiten noch gibt, auf die ihr verlinkt: jede einmal, mit Pausen, mit curl. Was da war, hat danach eine Woche Ruhe. Sonst geht sitegen dafür nie ins Netz, und kein Build wartet darauf.
    # build
    Write the site to disk.
      Schreib die Site auf die Platte.
    Everything is rebuilt and only files that changed are written. With errors nothing is written. Where nothing that a build reads or wrote has changed since the last one, it has nothing to do and says the same at once. The output folder is never emptied: only files that an earlier build wrote are replaced or removed. PDFs of `sitegen print` stay; pages offer them if content/site.yml says `pdfs: true` under `features`. --print makes those that are missing or older than their sheet, before the site is written.
      Gebaut wird alles, geschrieben nur, was sich geändert hat, und bei Fehlern gar nichts. Ist alles, was ein Build liest und geschrieben hat, seit dem letzten unverändert, gibt es nichts zu tun, und er sagt sofort noch einmal dasselbe. Der Ordner wird nie geleert: Ersetzt oder gelöscht wird nur, was ein früherer Build geschrieben hat. Die PDFs von `sitegen print` bleiben; Seiten bieten sie an, wenn in content/site.yml unter `features` `pdfs: true` steht. --print macht vorher die, die fehlen oder älter sind als ihr Blatt.
    With --record-addresses the addresses of the pages are kept in content/addresses.txt, as `sitegen publish` keeps them: a later site that has nothing at one of them is an error.
      Mit --record-addresses kommen die Adressen der Seiten in content/addresses.txt, wie bei `sitegen publish`: Fehlt einer späteren Site eine davon, ist das ein Fehler.
    With --one-file the whole site becomes guidelines.html, which needs no other file: for SharePoint, an attachment, a stick.
      Mit --one-file wird die ganze Site zu guidelines.html, einer Datei, die keine andere braucht: für SharePoint, als Anhang, auf dem Stick.
    # print
    Make the PDFs of the launch kit, and write the site with them.
      Mach die PDFs für den Start im Haus, und schreib die Site mit ihnen.
    Cards, posters, the handbook, slides and the rest become PDFs in print/<language>/ of the site, made by WeasyPrint {1}. What has not changed since the last time is kept. If a PDF fails, nothing is written. Nothing is printed of a site that states facts which nobody has confirmed, unless you say --with-open-facts. The pages of this run offer what it makes. So that those of later builds do, write `pdfs: true` under `features` in content/site.yml.
      Karten, Poster, Handbuch, Folien und alles Übrige werden PDFs in print/<sprache>/ der Site, gemacht von WeasyPrint {1}. Was sich nicht geändert hat, bleibt liegen. Geht ein PDF schief, wird nichts geschrieben. Von einer Site mit Fakten, die niemand bestätigt hat, wird nichts gedruckt, außer du sagst --with-open-facts. Die Seiten bieten an, was hier entsteht. Damit das auch spätere Builds tun, schreib `pdfs: true` unter `features` in content/site.yml.
    all texts that Legal answers for, as .docx, .html and PDF in review/
      alle Texte, für die die Rechtsabteilung einsteht, als .docx, .html und PDF in review/
    # list
    Show guidelines, their owners and review dates, and what is still the sample's.
      Schau nach, welche Tipps es gibt, wer sich um sie kümmert, wann sie zu prüfen sind und was noch von der Musterfirma ist.
    every guideline
      alle Tipps
    which must-have topics are covered, which are thin and why, and what is around the guidelines
      welche Pflichtthemen abgedeckt sind, welche dünn sind und warum, und was es rund um die Tipps gibt
    who looks after how much, and what is due next
      wer sich um wie viel kümmert und was als Nächstes dran ist
    guidelines and pages whose review is due, and those within 30 days; approvals and photos that end. With --format mail, teams or slack as a text for each owner, to be pasted: nothing is sent
      Tipps und Seiten, die jetzt oder in den nächsten 30 Tagen zu prüfen sind, und Freigaben und Fotos, die auslaufen. Mit --format mail, teams oder slack als Text für jede zuständige Person, zum Einfügen: Verschickt wird nichts
    who has cleared what, and what is still to be cleared
      wer was freigegeben hat und was noch freizugeben ist
    every text of the site by its name, and the review copies that it is in
      alle Texte der Site mit Namen und den Exemplaren zum Gegenlesen, in denen sie stehen
    what is not out yet, and why
      was noch nicht draußen ist, und warum
    what you would be claiming: every sentence with a fact that nobody has confirmed, then every contact that nobody can reach, and every line that still speaks of the starter's invented organisation: `adopt` says 100 % when nothing is left
      was du sonst einfach behauptest: jeder Satz mit einem Fakt, den niemand bestätigt hat, dann jeder Kontakt, den niemand erreicht, und jede Zeile, in der es noch um die Musterfirma geht; ist die Liste leer und alles beantwortet, meldet `adopt` 100 %
    every line that names somebody of the starter's whom you have no contact for
      jede Zeile, in der jemand aus der Vorlage vorkommt, für den es bei euch keinen Kontakt gibt
    # forecast
    Show what will be different on which night, though nobody touches a file.
      Schau voraus, in welcher Nacht sich was ändert, ohne dass jemand eine Datei anfasst.
    Texts that appear or vanish, reviews that fall due, and what `sitegen check` would find on that day and does not find today. The exit code is 1 if one of the nights would have an error.
      Texte, die erscheinen oder verschwinden, Prüfungen, die fällig werden, und was `sitegen check` an dem Tag finden würde und heute nicht findet. Gäbe es in einer der Nächte einen Fehler, endet der Befehl mit 1.
    # search
    Ask the site's search a question, and see what comes first and why.
      Frag die Suche der Site etwas und sieh, was zuerst kommt und warum.
    The same ranking as in the browser, with the reason for each place.
      Dieselbe Reihenfolge wie im Browser, mit dem Grund für jeden Platz.
    What the search should know better belongs in content/data/search.yml; what it must never forget in content/data/questions.yml.
      Was die Suche besser wissen sollte, gehört in content/data/search.yml; was sie nie vergessen darf, in content/data/questions.yml.
    """#
