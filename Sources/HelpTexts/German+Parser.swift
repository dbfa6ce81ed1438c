/// Headings, placeholders and what is said of a command line that cannot be understood.
let germanParserWords = #"""
    USAGE
      AUFRUF
    ARGUMENTS
      ANGABEN
    OPTIONS
      OPTIONEN
    SUBCOMMANDS
      BEFEHLE
    FOR EVERY COMMAND
      BEI JEDEM BEFEHL
    Usage:
      Aufruf:
    Help:
      Hilfe:
    values:
      möglich:
    default:
      sonst:
    See 'sitegen help <subcommand>' for detailed help.
      Mehr zu einem Befehl sagt `sitegen help <befehl>`.
    See '{1}' for more information.
      Mehr dazu sagt `{1}`.
    All commands: sitegen --help
      Alle Befehle zeigt sitegen --help
    There is no command '{1}'.
      Einen Befehl '{1}' gibt es nicht.
    There is no command '{1}'. Did you mean '{2}'?
      Einen Befehl '{1}' gibt es nicht. Meinst du '{2}'?
    Unknown option '{1}'
      Eine Option '{1}' gibt es hier nicht.
    Unknown option '{1}'.
      Eine Option '{1}' gibt es hier nicht.
    Unknown option '{1}'. Did you mean '{2}'?
      Eine Option '{1}' gibt es hier nicht. Meinst du '{2}'?
    or: {1}
      oder: {1}
    Missing value for '{1}'
      Hinter '{1}' fehlt der Wert.
    The option '{1}' does not take any value, but '{2}' was specified.
      Die Option '{1}' hat keinen Wert, hier steht aber '{2}'.
    Unexpected argument '{1}'
      '{1}' ist hier zu viel.
    {1} unexpected arguments: '{2}'
      {1} Angaben sind hier zu viel: '{2}'
    Value to be set with flag '{1}' had already been set with flag '{2}'
      '{1}' und '{2}' gehen nicht zusammen.
    Missing expected argument '{1}'
      Es fehlt: '{1}'
    Missing one of: '{1}'
      Eins davon fehlt: '{1}'
    The value '{1}' is invalid for '{2}'
      '{1}' passt nicht zu '{2}'.
    Write it as {1}.
      Schreib {1}.
    Write a day as in 2026-11-30.
      Schreib einen Tag wie 2026-11-30.
    The value '{1}' is invalid for '{2}': {3}
      '{1}' passt nicht zu '{2}': {3}
    The value '{1}' is invalid for '{2}'. Please provide one of {3}.
      '{1}' passt nicht zu '{2}'. Nimm {3}.
    The value '{1}' is invalid for '{2}'. Please provide one of the following:
      '{1}' passt nicht zu '{2}'. Nimm eins davon:
    \sor\s
      \soder\s
    \sand\s
      \soder\s
    <address>
      <adresse>
    <command>
      <befehl>
    <count>
      <anzahl>
    <date>
      <tag>
    <days>
      <tage>
    <dir>
      <ordner>
    <file>
      <datei>
    <file.html>
      <datei.html>
    <finding>
      <befund>
    <findings>
      <befunde>
    <folder>
      <ordner>
    <format>
      <format>
    <action>
      <was>
    <id>
      <id>
    <n>
      <n>
    <reader>
      <wer>
    <shell>
      <shell>
    <editor>
      <editor>
    <ids>
      <ids>
    <kind>
      <art>
    <language>
      <sprache>
    <name>
      <name>
    <names>
      <namen>
    <new>
      <neu>
    <number>
      <zahl>
    <numbers>
      <nummern>
    <old>
      <alt>
    <parts>
      <teile>
    <path>
      <pfad>
    <profile>
      <server>
    <question>
      <frage>
    <role>
      <rolle>
    <seconds>
      <sekunden>
    <starter>
      <vorlage>
    <tag>
      <sprache>
    <tags>
      <sprachen>
    <target>
      <ziel>
    <text>
      <text>
    <texts>
      <texte>
    <title>
      <titel>
    <topic>
      <thema>
    <url>
      <adresse>
    <version>
      <version>
    <when>
      <wann>
    <yyyy-mm-dd>
      <jjjj-mm-tt>
    --base-url needs a whole address such as https://intranet.example/post, not '{1}'.
      --base-url braucht eine ganze Adresse wie https://intranet.example/post, nicht '{1}'.
    add, remove and first need the tag of a language, such as `add en`.
      add, remove und first brauchen ein Sprachkürzel, zum Beispiel `add en`.
    “{1}” is not the tag of a language. Write it like fr, pt-BR or de-CH.
      „{1}“ ist kein Sprachkürzel. Schreib es wie fr, pt-BR oder de-CH.
    --starter small begins with your --organisation.
      Für --starter small musst du mit --organisation sagen, wie ihr heißt.
    --keep and --without choose from the full starter.
      --keep und --without wählen aus der vollen Vorlage aus.
    --{1} is empty.
      Hinter --{1} steht nichts.
    --{1} has {2} in it. Leave it out.
      In --{1} steckt {2}. Lass es weg.
    --record-addresses is for a site: one file has one address.
      --record-addresses ist für eine ganze Site: Eine Datei hat nur eine Adresse.
    --print is for a site: PDFs lie beside it.
      --print ist für eine ganze Site, denn die PDFs liegen daneben.
    --lang is for --one-file: a site has all its languages.
      --lang ist für --one-file: Eine Site hat immer alle ihre Sprachen.
    --redline writes a file that ends in .docx or .html.
      Bei --redline muss der Dateiname auf .docx oder .html enden.
    --translation needs the name of a file.
      --translation braucht den Namen einer Datei.
    There is no '{1}'. There are: {2}.
      '{1}' gibt es nicht. Es gibt: {2}.
    {1} is not translated.
      {1} wird nicht übersetzt.
    A version has letters, digits, dots, hyphens and underscores, 40 at most, such as 3 or 2026-11. It names files: no dot or hyphen at its beginning, no dot at its end, and no name that Windows keeps for a device, such as con.
      Eine Version besteht aus höchstens 40 Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen, zum Beispiel 3 oder 2026-11. Nach ihr heißen Dateien: also vorn weder Punkt noch Bindestrich, hinten kein Punkt und kein Name, den Windows für ein Gerät reserviert, wie con.
    --days is a number from 0 to 36500.
      Hinter --days gehört eine Zahl von 0 bis 36500.
    --verify, --list, --rollback and --unpin are mutually exclusive.
      Von --verify, --list, --rollback und --unpin geht immer nur eins.
    --rollback needs a --reason, and only --rollback has one.
      Zu --rollback gehört ein --reason, und nur dazu.
    --max-deletes is a number from 0.
      Hinter --max-deletes gehört eine Zahl ab 0.
    --expect needs an id of twelve characters (0–9, a–f) as `sitegen publish --list` shows them, or `none`.
      --expect braucht eine ID aus zwölf Zeichen (0–9, a–f), wie `sitegen publish --list` sie zeigt, oder `none`.
    Give one question, or a file with --questions.
      Stell eine Frage, oder nimm mit --questions eine Datei voller Fragen.
    --limit needs a number above 0.
      --limit braucht eine Zahl über 0.
    --output needs a name that ends in .html or .pdf, not '{1}'.
      Bei --output muss der Dateiname auf .html oder .pdf enden, nicht wie '{1}'.
    --folder needs the whole path on the server, such as /srv/guidelines.
      --folder braucht den ganzen Pfad auf dem Server, zum Beispiel /srv/guidelines.
    --dry-run belongs to --fix.
      --dry-run gehört zu --fix.
    --yes belongs to --fix.
      --yes gehört zu --fix.
    --report cannot be combined with --fix.
      --report und --fix gehen nicht zusammen.
    --allow-private belongs to --external.
      --allow-private gehört zu --external.
    --external can be combined with neither --fix nor --watch.
      --external geht weder mit --fix noch mit --watch.
    --report cannot be combined with --external: the page would be without the links.
      --report und --external gehen nicht zusammen: Auf der Seite würden die Links fehlen.
    --watch cannot be combined with --fix.
      --watch und --fix gehen nicht zusammen.
    --watch puts lines around the findings, which only --format text has room for.
      --watch setzt Zeilen um die Befunde, und dafür ist nur bei --format text Platz.
    --timeout is a number of seconds from 1 to 86400.
      --timeout zählt Sekunden: von 1 bis 86400.
    --jobs is a number from 1 to 64.
      Hinter --jobs gehört eine Zahl von 1 bis 64.
    --max-warnings cannot be below 0.
      --max-warnings fängt bei 0 an.
    Messages are in en or de, not in '{1}'.
      Meldungen gibt es auf en und de, nicht auf '{1}'.
    --finding-pages needs a whole address such as https://git.example/sitegen/docs/findings.
      --finding-pages braucht eine ganze Adresse wie https://git.example/sitegen/docs/findings.
    --json is --format json: leave out --format {1}.
      --json heißt --format json: Lass --format {1} weg.
    --finding-pages is for --format sarif.
      --finding-pages gehört zu --format sarif.
    --quiet and --verbose are mutually exclusive.
      --quiet und --verbose gehen nicht zusammen.
    """#
