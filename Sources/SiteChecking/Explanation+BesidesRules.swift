extension Explanation {
    /// What is found without a rule of ``RuleSet``: nearly all of it while files are read, before there is a site to look at.
    static let besidesRules = records + yaml + fields + translations + texts + sites + choices

    private static let records = [
        (
            "approval-missing",
            "Somebody has to answer for this text, and has not said yes to what it says now. Until then `sitegen publish` does not publish it."
        ),
        (
            "approval-outdated",
            "What was cleared is not what readers would read. Typography is free to change; words, numbers and the stance are not."
        ),
        ("approval-expired", "A yes that was given for a time is none after it: the law, or the house, may have changed since."),
        ("approval-not-kept", "A demand that nothing can meet protects nobody, and looks as if it did."),
        (
            "change-note-missing",
            "Who has read a guideline before should not have to find out alone what is different now, and whether it matters."
        ),
        ("record-unreadable", "A record proves something only as long as nobody writes in it."),
    ]

    private static let yaml = [
        ("yaml-syntax", "The facts between the `---` lines have a grammar of their own, and from this place on it cannot be followed."),
        (
            "hidden-text",
            "What follows a space and `#` is a comment and is not shown. A hashtag or a colour needs quotation marks to be text."
        ),
        ("duplicate-key", "The same key twice: only one of the two could count, and nobody would know which."),
        (
            "front-matter-missing",
            "A text begins with its facts between two lines of `---`; without them nobody owns it and it has no title."
        ),
        ("front-matter-unclosed", "The second `---` is missing, so everything below it would be taken for facts."),
        ("not-utf8", "The file was saved in an old encoding, in which ä and é are something else on every machine."),
        ("settings-missing", "content/site.yml says whose site this is and in which languages. Without it there is no site."),
        (
            "unsafe-file-name",
            "A site is copied: to a share, a stick, a web server. A name that one of them cannot hold, or takes for another's, is a file that "
                + "is missing there."
        ),
        (
            "active-file",
            "A page of the intranet is trusted. A script, a drawing with a script in it or a request to somebody else's server would be trusted "
                + "with it, so only files that can do neither go out."
        ),
        (
            "picture-tool-missing",
            "A photo says where it was taken, with which camera and by whom, and is far larger than a page needs. libvips takes all that out; "
                + "without it no such picture is published."
        ),
        ("picture-kind", "Browsers show JPEG, PNG, GIF, WebP, AVIF and SVG. Other pictures would be a hole in the page."),
        (
            "picture-damaged",
            "A photo that was cut off on its way looks whole in a folder and grey on a page. What the camera wrote into it is taken out."
        ),
        ("picture-unreadable", "A picture that cannot be opened cannot be freed of what the camera wrote into it, so it stays at home."),
        ("unknown-file", "A file in a place where nothing looks for it would be silently forgotten."),
    ]

    private static let choices = [
        ("unknown-check", "A name that no rule has sets nothing: the finding that it was meant for stays as loud as before."),
        (
            "exception-without-reason",
            "In a year nobody knows why this finding was silenced, and whether it still has to be. The reason says so."
        ),
        ("exception-unused", "The finding that this exception was for is gone. Left in place, it would hide the next one."),
    ]

    private static let fields = [
        ("unknown-key", "A mistyped key would be silently ignored, and what it says would be missing from the page."),
        ("missing-field", "A page needs this; without it there would be a hole where readers expect an answer."),
        ("wrong-type", "A list where a text belongs, or the other way round: what was meant could only be guessed."),
        ("bad-value", "Only certain values mean something here. Any other would have been dropped or shown as nonsense."),
        ("bad-date", "Reviews, embargoes and calendars go by dates, so each has to be a day that exists, always written the same way."),
        ("text-too-long", "The text is also on a card, a poster or a button, and there is only so much room."),
        (
            "wrong-placeholder",
            "Braces that nothing fills would be printed as braces, and the number or name that belongs there would be missing."
        ),
        ("unknown-variable", "Braces that nothing fills would be printed as braces, on every page and card."),
        (
            "unknown-condition",
            "A passage that waits for something nobody can answer would never be shown, or would be shown where it is not true."
        ),
        ("passage-unclosed", "Nobody would know where the passage ends, and the rest of the page would go with it."),
        ("passage-unopened", "The end of a passage without its beginning: something would be said that was to depend on a condition."),
        (
            "unknown-jurisdiction",
            "A site that shows the law of its own countries has to know whose law it is; what it does not know, it shows."
        ),
        ("stance-missing", "A rule is a red line, a grey zone or an encouragement. Without one it would wear no traffic light."),
        (
            "number-missing",
            "A guideline goes by its id and number on cards and in mails. One that is counted anew by every build would change when a file is "
                + "added."
        ),
        ("stance-not-allowed", "Help and notices forbid nothing and allow nothing; a traffic light on them would frighten people."),
        ("dangling-reference", "Something is named that is not there, so the page would lead nowhere."),
        ("duplicate-id", "An id names one thing for life, on cards and in mails. Two things with it cannot be told apart."),
        ("duplicate-number", "The number is the guideline's place in the list, and two cannot have the same place."),
        ("duplicate-route", "Two texts would become the same page, and one of them would be gone."),
        ("duplicate-layout", "The home of a list, such as the contacts, can only be one page."),
        ("unreachable-step", "Nobody who answers the questions would ever see this step."),
        ("circular-steps", "Somebody in a hurry would be led round in circles."),
    ]

    private static let translations = [
        ("translation-missing", "Readers of the other language get the original's words, with a notice. That is honest, but not kind."),
        (
            "passage-differs",
            "What holds only under a condition in one language, and without it in the other, is one claim too many in one of them."
        ),
        ("translation-without-original", "A translation repeats words only; the facts are in the original, and there is none."),
        ("translation-entry-unknown", "An entry of a translation is matched by its id, and the original has no such entry."),
        ("fact-in-translation", "A fact that is written twice will one day say two things."),
        ("unknown-language-suffix", "The letters before the ending name a language, and the site does not speak this one."),
    ]

    private static let texts = [
        ("raw-html", "HTML in a text would look different in print, in mails and by night, and can carry programs. It is left out."),
        ("image-alt-missing", "Whoever cannot see the picture hears its description. Without one they hear a file's name."),
        ("empty-link-text", "A link without words cannot be seen, and a screen reader has nothing to say."),
        ("title-not-shown", "Words that appear only under a mouse are seen by nobody on a phone, on paper or with a screen reader."),
        ("foreign-syntax", "What another tool turned into a box, a link or an emoji is only characters here, and readers would see them."),
        ("stray-emphasis", "Readers would see the stars instead of the emphasis."),
        ("missed-marker", "Without a space after its marker a heading or a list is an ordinary paragraph, and lists run together."),
        ("comment-before-text", "A comment takes everything on its last line with it, words for readers included."),
        ("control-character", "Control characters come in with copied text. Some programs stop at them, others show a box."),
        ("broken-link-syntax", "It was meant as a link, and readers would see brackets."),
        ("heading-level-jump", "Screen readers go from heading to heading; where a level is left out, something seems to be missing."),
        ("unknown-callout", "Only the named kinds of boxes have a look and a name that is read out."),
        ("malformed-callout", "It was meant as a box, and readers would see its marks."),
        ("footnote-missing", "A raised number would lead to a note that nobody wrote."),
        ("footnote-unused", "A note that nothing leads to is never read."),
        ("document-too-large", "Very large texts can make the program that reads Markdown slow, and nobody reads them to the end."),
        ("slow-document", "Something in this text takes unusually long to read: most often long runs of brackets or asterisks."),
    ]

    private static let sites = [
        (
            "one-file-too-large",
            "A site in one file is opened by viewers and mail programs that load all of it before they show anything, and some give up."
        ),
        ("left-out", "A draft, or a text before or after its days, is not in the site. This says so, in case you look for it."),
        ("reference-left-out", "What is named is not out on this day, or is archived, so its mention is left out as well."),
        ("printed-address-gone", "Somebody will scan an old card. The page it leads to has to say something, if only what became of it."),
    ]
}
