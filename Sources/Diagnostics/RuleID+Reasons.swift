extension RuleID {
    /// Why it matters what is found beside the rules over a whole site, which bring their reasons themselves: nearly all of it is found while
    /// files are read, before there is a site to look at.
    package static let reasons = reasonsOfExternalLinks + records + yaml + fields + translations + texts + sites + choices

    /// `sitegen check --external` looks for these, and nothing else does.
    package static let reasonsOfExternalLinks: [(RuleID, Phrase)] = [
        (.externalLinkBroken, "Whoever follows a link to prove a point and finds nothing there has no reason to believe the point."),
        (
            .externalLinkUnreachable,
            "A server that does not answer may be down for an hour or gone for good. A bad certificate keeps readers out in either case."
        ),
        (
            .externalLinkUnknown,
            "Some servers answer people and no programs. Nobody knows whether the page is there until somebody opens it."
        ),
        (.externalLinkMoved, "The old address works as long as its owner keeps it. The new one is where the page is."),
        (.externalPlaceMissing, "A link to a place on a page that is gone leads to the top of it, and readers search in vain."),
        (
            .externalLinkPrivate,
            "A check that runs on a server must not be led into that server's own network by a link that anybody could write."
        ),
    ]

    private static let records: [(RuleID, Phrase)] = [
        (
            .approvalMissing,
            "Somebody has to answer for this text, and has not said yes to what it says now. Until then `sitegen publish` does not publish it."
        ),
        (
            .approvalOutdated,
            "What was cleared is not what readers would read. Typography is free to change; words, numbers and the stance are not."
        ),
        (.approvalExpired, "A yes that was given for a time is none after it: the law, or the house, may have changed since."),
        (.approvalNotKept, "A demand that nothing can meet protects nobody, and looks as if it did."),
        (
            .changeNoteMissing,
            "Who has read a guideline before should not have to find out alone what is different now, and whether it matters."
        ),
        (.recordUnreadable, "A record proves something only as long as nobody writes in it."),
    ]

    private static let yaml: [(RuleID, Phrase)] = [
        (.yamlSyntax, "The facts between the `---` lines have a grammar of their own, and from this place on it cannot be followed."),
        (
            .hiddenText,
            "What follows a space and `#` is a comment and is not shown. A hashtag or a colour needs quotation marks to be text."
        ),
        (.duplicateKey, "The same key twice: only one of the two could count, and nobody would know which."),
        (
            .frontMatterMissing,
            "A text begins with its facts between two lines of `---`; without them nobody owns it and it has no title."
        ),
        (.frontMatterUnclosed, "The second `---` is missing, so everything below it would be taken for facts."),
        (.notUTF8, "The file was saved in an old encoding, in which ä and é are something else on every machine."),
        (.settingsMissing, "content/site.yml says whose site this is and in which languages. Without it there is no site."),
        (
            .unsafeFileName,
            "A site is copied: to a share, a stick, a web server. A name that one of them cannot hold, or takes for another's, is a file that "
                + "is missing there."
        ),
        (
            .activeFile,
            "A page of the intranet is trusted. A script, a drawing with a script in it or a request to somebody else's server would be trusted "
                + "with it, so only files that can do neither go out."
        ),
        (
            .pictureToolMissing,
            "A photo says where it was taken, with which camera and by whom, and is far larger than a page needs. libvips takes all that out; "
                + "without it no such picture is published."
        ),
        (.pictureKind, "Browsers show JPEG, PNG, GIF, WebP, AVIF and SVG. Other pictures would be a hole in the page."),
        (
            .pictureDamaged,
            "A photo that was cut off on its way looks whole in a folder and grey on a page. What the camera wrote into it is taken out."
        ),
        (.pictureUnreadable, "A picture that cannot be opened cannot be freed of what the camera wrote into it, so it stays at home."),
        (.unknownFile, "A file in a place where nothing looks for it would be silently forgotten."),
    ]

    private static let choices: [(RuleID, Phrase)] = [
        (.unknownCheck, "A name that no rule has sets nothing: the finding that it was meant for stays as loud as before."),
        (
            .exceptionWithoutReason,
            "In a year nobody knows why this finding was silenced, and whether it still has to be. The reason says so."
        ),
        (.exceptionUnused, "The finding that this exception was for is gone. Left in place, it would hide the next one."),
    ]

    private static let fields: [(RuleID, Phrase)] = [
        (.unknownKey, "A mistyped key would be silently ignored, and what it says would be missing from the page."),
        (.missingField, "A page needs this; without it there would be a hole where readers expect an answer."),
        (.wrongType, "A list where a text belongs, or the other way round: what was meant could only be guessed."),
        (.badValue, "Only certain values mean something here. Any other would have been dropped or shown as nonsense."),
        (.badDate, "Reviews, embargoes and calendars go by dates, so each has to be a day that exists, always written the same way."),
        (.textTooLong, "The text is also on a card, a poster or a button, and there is only so much room."),
        (
            .wrongPlaceholder,
            "Braces that nothing fills would be printed as braces, and the number or name that belongs there would be missing."
        ),
        (.unknownVariable, "Braces that nothing fills would be printed as braces, on every page and card."),
        (
            .unknownCondition,
            "A passage that waits for something nobody can answer would never be shown, or would be shown where it is not true."
        ),
        (.passageUnclosed, "Nobody would know where the passage ends, and the rest of the page would go with it."),
        (.passageUnopened, "The end of a passage without its beginning: something would be said that was to depend on a condition."),
        (
            .unknownJurisdiction,
            "A site that shows the law of its own countries has to know whose law it is; what it does not know, it shows."
        ),
        (.stanceMissing, "A rule is a red line, a grey zone or an encouragement. Without one it would wear no traffic light."),
        (
            .numberMissing,
            "A guideline goes by its id and number on cards and in mails. One that is counted anew by every build would change when a file is "
                + "added."
        ),
        (.stanceNotAllowed, "Help and notices forbid nothing and allow nothing; a traffic light on them would frighten people."),
        (.danglingReference, "Something is named that is not there, so the page would lead nowhere."),
        (.duplicateID, "An id names one thing for life, on cards and in mails. Two things with it cannot be told apart."),
        (.duplicateNumber, "The number is the guideline's place in the list, and two cannot have the same place."),
        (.duplicateRoute, "Two texts would become the same page, and one of them would be gone."),
        (.duplicateLayout, "The home of a list, such as the contacts, can only be one page."),
        (.unreachableStep, "Nobody who answers the questions would ever see this step."),
        (.circularSteps, "Somebody in a hurry would be led round in circles."),
    ]

    private static let translations: [(RuleID, Phrase)] = [
        (.translationMissing, "Readers of the other language get the original's words, with a notice. That is honest, but not kind."),
        (
            .passageDiffers,
            "What holds only under a condition in one language, and without it in the other, is one claim too many in one of them."
        ),
        (.translationWithoutOriginal, "A translation repeats words only; the facts are in the original, and there is none."),
        (.translationEntryUnknown, "An entry of a translation is matched by its id, and the original has no such entry."),
        (.factInTranslation, "A fact that is written twice will one day say two things."),
        (.unknownLanguageSuffix, "The letters before the ending name a language, and the site does not speak this one."),
    ]

    private static let texts: [(RuleID, Phrase)] = [
        (.rawHTML, "HTML in a text would look different in print, in mails and by night, and can carry programs. It is left out."),
        (.imageAltMissing, "Whoever cannot see the picture hears its description. Without one they hear a file's name."),
        (.emptyLinkText, "A link without words cannot be seen, and a screen reader has nothing to say."),
        (.titleNotShown, "Words that appear only under a mouse are seen by nobody on a phone, on paper or with a screen reader."),
        (.foreignSyntax, "What another tool turned into a box, a link or an emoji is only characters here, and readers would see them."),
        (.strayEmphasis, "Readers would see the stars instead of the emphasis."),
        (.missedMarker, "Without a space after its marker a heading or a list is an ordinary paragraph, and lists run together."),
        (.linkTargetUnused, "A line in the form of a link's address is on no page, even if it was meant for readers."),
        (.listNumberChanged, "Whoever cites “number 3” has to find it under 3."),
        (.tableCellDropped, "What is in a cell without a column is on no page, and nobody would miss it."),
        (.indentedCode, "Words in the type of a program do not break at the end of a line, and look like a mistake."),
        (.codeUnclosed, "The rest of the text would be shown as it is typed, with all its marks."),
        (.characterLost, "Readers would see a sign that says nothing."),
        (.commentBeforeText, "A comment takes everything on its last line with it, words for readers included."),
        (.controlCharacter, "Control characters come in with copied text. Some programs stop at them, others show a box."),
        (.brokenLinkSyntax, "It was meant as a link, and readers would see brackets."),
        (.headingLevelJump, "Screen readers go from heading to heading; where a level is left out, something seems to be missing."),
        (.unknownCallout, "Only the named kinds of boxes have a look and a name that is read out."),
        (.malformedCallout, "It was meant as a box, and readers would see its marks."),
        (.footnoteMissing, "A raised number would lead to a note that nobody wrote."),
        (.footnoteUnused, "A note that nothing leads to is never read."),
        (.documentTooLarge, "Very large texts can make the program that reads Markdown slow, and nobody reads them to the end."),
        (.slowDocument, "Something in this text takes unusually long to read: most often long runs of brackets or asterisks."),
    ]

    private static let sites: [(RuleID, Phrase)] = [
        (
            .oneFileTooLarge,
            "A site in one file is opened by viewers and mail programs that load all of it before they show anything, and some give up."
        ),
        (.leftOut, "A draft, or a text before or after its days, is not in the site. This says so, in case you look for it."),
        (.referenceLeftOut, "What is named is not out on this day, or is archived, so its mention is left out as well."),
        (.printedAddressGone, "Somebody will scan an old card. The page it leads to has to say something, if only what became of it."),
    ]
}
