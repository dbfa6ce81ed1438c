extension Message {
    package static let cardsOnA4 = Message("cards-on-a4", "Card for every chair, four on A4", "Karte für jeden Stuhl, vier auf A4")
    package static let cardsOnA4How = Message(
        "cards-on-a4-how", "Print at 100 %, both sides, turned over the long edge. Cut at the marks.",
        "Mit 100 % drucken, beidseitig, über die lange Kante gewendet. An den Marken schneiden.")
    package static let pocketCard = Message("pocket-card", "Card for the wallet", "Karte für die Brieftasche")
    package static let pocketCardHow = Message(
        "pocket-card-how", "Print at 100 %, 85 × 55 mm, both sides.",
        "Mit 100 % drucken, 85 × 55 mm, beide Seiten.")
    package static let pocketCardsOnA4 = Message(
        "pocket-cards-on-a4", "Card for the wallet, ten on A4",
        "Karte für die Brieftasche, zehn auf A4")
    package static let pocketCardsOnA4How = Message(
        "pocket-cards-on-a4-how", "Print at 100 % on card, both sides, turned over the long edge. Cut at the marks.",
        "Mit 100 % auf Karton drucken, beidseitig, über die lange Kante gewendet. An den Marken schneiden.")
    package static let guidelineCards = Message("guideline-cards", "One card per guideline, A6", "Eine Karte pro Tipp, A6")
    package static let guidelineCardsOnA4 = Message(
        "guideline-cards-on-a4", "One card per guideline, four on A4",
        "Eine Karte pro Tipp, vier auf A4")
    package static let tableTent = Message("table-tent", "Tent for the canteen table", "Aufsteller für den Kantinentisch")
    package static let tableTentHow = Message(
        "table-tent-how", "Print at 100 % on firm A4, fold twice at the lines, glue the floor.",
        "Mit 100 % auf festes A4 drucken, zweimal an den Linien falten, den Boden kleben.")
    package static let foldHere = Message(
        "fold-here", "Fold at both lines. This part is the floor.",
        "An beiden Linien falten. Dieser Teil ist der Boden.")
    package static let posters = Message("posters", "Posters, A3", "Plakate, A3")
    package static let postersHow = Message(
        "posters-how", "Print at 100 % on A3, or at 141 % on A2. One a week is plenty.",
        "Mit 100 % auf A3 drucken oder mit 141 % auf A2. Eins pro Woche reicht.")
    package static let screensWide = Message("screens-wide", "Screens in the corridor, 1920 × 1080", "Bildschirme im Flur, 1920 × 1080")
    package static let screensTall = Message("screens-tall", "Screens on end, 1080 × 1920", "Bildschirme hochkant, 1080 × 1920")
    package static let screensWideHow = Message(
        "screens-wide-how", "One picture per page, 1920 × 1080 pixels.",
        "Ein Bild pro Seite, 1920 × 1080 Pixel.")
    package static let screensTallHow = Message(
        "screens-tall-how", "One picture per page, 1080 × 1920 pixels.",
        "Ein Bild pro Seite, 1080 × 1920 Pixel.")
    package static let handbook = Message("handbook", "The handbook, A4", "Das Handbuch, A4")
    package static let handbookHow = Message(
        "handbook-how", "Everything on paper. The PDF has page numbers, a running head and bookmarks.",
        "Alles auf Papier. Das PDF hat Seitenzahlen, Kolumnentitel und Lesezeichen.")
    package static let reviewCopy = Message(
        "review-copy", "Review copy for Legal and the works council",
        "Prüfexemplar für Rechtsabteilung und Betriebsrat")
    package static let reviewCopyHow = Message(
        "review-copy-how", "The same words with numbered lines and room to write.",
        "Dieselben Worte mit Zeilennummern und Platz zum Schreiben.")
    package static let draftMark = Message("draft-mark", "DRAFT for review", "ENTWURF zur Prüfung")
    package static let questionSheet = Message("question-sheet", "Questions and answers, A4", "Fragen und Antworten, A4")
    package static let managerPack = Message("manager-pack", "Two pages for everyone with a team", "Zwei Seiten für alle mit einem Team")
    package static let eventSign = Message(
        "event-sign", "Sign for the door: pictures are being taken",
        "Schild für die Tür: Hier wird fotografiert")
    package static let eventSignHow = Message(
        "event-sign-how", "Print at 100 % on A4: the sign, and the slip to sign.",
        "Mit 100 % auf A4 drucken: das Schild und den Zettel zum Unterschreiben.")
    package static let consentSlip = Message("consent-slip", "Me in a picture", "Ich auf einem Bild")
    package static let consentSlipText = Message(
        "consent-slip-text", "Tick what is true. Nothing ticked means no, and no is a fine answer.",
        "Kreuz an, was stimmt. Kein Kreuz heißt Nein, und Nein ist in Ordnung.")
    package static let nameAndDate = Message("name-and-date", "Name, date", "Name, Datum")
    package static let tileWide = Message("tile-wide", "Tile for the start page, 3:1", "Kachel für die Startseite, 3:1")
    package static let tileTall = Message("tile-tall", "Tile for the start page, 16:9", "Kachel für die Startseite, 16:9")
    package static let tileHow = Message(
        "tile-how", "Take the SVG, or a screenshot of this page at 100 %.",
        "Nimm die SVG-Datei oder ein Bildschirmfoto dieser Seite bei 100 %.")
    package static let launchDeck = Message("launch-deck", "Slides for the launch", "Folien für den Start")
    package static let sessionDeck = Message("session-deck", "Slides for a session", "Folien für einen Kurs")
    package static let documentHow = Message("document-how", "Print at 100 % on A4.", "Mit 100 % auf A4 drucken.")
    package static let contents = Message("contents", "Contents", "Inhalt")
    package static let appendixStories = Message("appendix-stories", "Appendix: it has happened", "Anhang: Ist schon passiert")
    package static let chapterNumber = Message("chapter-number", "No. {number}, {id}", "Nr. {number}, {id}")
    package static let threeMessages = Message("three-messages", "What to say", "Was zu sagen ist")
    package static let fifteenMinutes = Message("fifteen-minutes", "Fifteen minutes", "Eine Viertelstunde")
    package static let likelyQuestions = Message("likely-questions", "What they will ask", "Was gefragt wird")
    package static let pleaseDoNot = Message("please-do-not", "Please don’t", "Bitte nicht")
    package static let pauseInThree = Message(
        "pause-in-three", "True? Yours to tell? All right on Monday, too? Then go.",
        "Stimmt es? Darfst du es erzählen? Auch am Montag noch? Dann los.")
    package static let threeYeses = Message("three-yeses", "Three yeses: off you go.", "Dreimal Ja: los geht’s.")
    package static let readItAll = Message("read-it-all", "The whole thing takes a minute:", "Das Ganze dauert eine Minute:")
    package static let qrLabel = Message("qr-label", "QR code: {address}", "QR-Code: {address}")
    package static let kitTitle = Message("kit-title", "To print, send and show", "Zum Drucken, Schicken und Zeigen")
    package static let kitNoPDFs = Message(
        "kit-no-p-d-fs", "The sheets print from any browser. PDFs are made with “sitegen print”.",
        "Die Blätter druckt jeder Browser. PDFs macht „sitegen print“.")
    package static let download = Message("download", "Download", "Herunterladen")
    package static let phaseBefore = Message("phase-before", "In the weeks before", "In den Wochen davor")
    package static let phaseEveningBefore = Message("phase-evening-before", "The evening before", "Am Abend davor")
    package static let phaseTheDay = Message("phase-the-day", "On the day", "Am Tag selbst")
    package static let phaseAfterwards = Message("phase-afterwards", "To keep", "Zum Behalten")
    package static let sizeA6 = Message("size-a6", "A6, two sides", "A6, zwei Seiten")
    package static let sizeCard = Message("size-card", "85 × 55 mm, two sides", "85 × 55 mm, zwei Seiten")
    package static let sizeCut = Message("size-cut", "A4, two sides, to be cut", "A4, zwei Seiten, zum Schneiden")
    package static let sizeFold = Message("size-fold", "A4, to be folded", "A4, zum Falten")
    package static let sizeA3 = Message("size-a3", "A3, enlarges to A2", "A3, lässt sich auf A2 vergrößern")
    package static let sizeA4 = Message("size-a4", "A4", "A4")
    package static let sizeTwoPages = Message("size-two-pages", "A4, two pages", "A4, zwei Seiten")
    package static let sizeBook = Message("size-book", "A4, a small book", "A4, ein Büchlein")
    package static let sizeReview = Message("size-review", "A4, numbered lines", "A4, mit Zeilennummern")
    package static let sizeWide = Message("size-wide", "1920 × 1080 pixels", "1920 × 1080 Pixel")
    package static let sizeTall = Message("size-tall", "1080 × 1920 pixels", "1080 × 1920 Pixel")
    package static let sizeTile3 = Message("size-tile3", "1200 × 400 pixels", "1200 × 400 Pixel")
    package static let sizeTile16 = Message("size-tile16", "1600 × 900 pixels", "1600 × 900 Pixel")
    package static let sizeSlides = Message("size-slides", "16:9, with notes", "16:9, mit Notizen")
    package static let sizeMail = Message("size-mail", "a minute to read", "eine Minute Lesezeit")
    package static let sizeChat = Message("size-chat", "three lines", "drei Zeilen")
    package static let announcementMail = Message("announcement-mail", "The mail to everyone", "Die Mail an alle")
    package static let chatText = Message("chat-text", "The message for the chat", "Die Nachricht für den Chat")
    package static let tentSummary = Message(
        "tent-summary", "For the canteen: three questions on one side, the number on the other.",
        "Für die Kantine: drei Fragen auf der einen Seite, die Nummer auf der anderen.")
    package static let posterSummary = Message(
        "poster-summary", "One motto each. Hang one a week.",
        "Ein Motto pro Blatt. Häng eins pro Woche auf.")
    package static let handbookSummary = Message(
        "handbook-summary", "Everything, with page numbers, for people who like paper.",
        "Alles, mit Seitenzahlen, für alle, die Papier mögen.")
    package static let guidelineSheetSummary = Message(
        "guideline-sheet-summary", "Each guideline alone, for the wall above the copier.",
        "Jeder Tipp für sich, für die Wand über dem Kopierer.")
    package static let reviewSummary = Message(
        "review-summary", "For those who check every sentence. Lines have numbers, margins are wide.",
        "Für alle, die jeden Satz prüfen. Die Zeilen haben Nummern, der Rand ist breit.")
    package static let managerSummary = Message(
        "manager-summary", "What to say in fifteen minutes, what will be asked, and what not to do.",
        "Was man in einer Viertelstunde sagt, was gefragt wird und was man lässt.")
    package static let faqSummary = Message(
        "faq-summary", "The questions people really ask, for the notice board.",
        "Die Fragen, die wirklich kommen, fürs schwarze Brett.")
    package static let signSummary = Message(
        "sign-summary", "For the door, with the slip on which people say yes.",
        "Für die Tür, dazu der Zettel fürs Ja.")
    package static let screenSummary = Message("screen-summary", "The mottos for corridor and canteen.", "Die Mottos für Flur und Kantine.")
    package static let deckSummary = Message(
        "deck-summary", "Slides in the browser, with notes. Arrow keys turn the page, N shows the notes.",
        "Folien im Browser, mit Notizen. Pfeiltasten blättern, N zeigt die Notizen.")
    package static let announcementSummary = Message(
        "announcement-summary", "Ready to send, as a mail file, as HTML and as plain text.",
        "Fertig zum Abschicken, als Maildatei, als HTML und als reiner Text.")
    package static let tileSummary = Message(
        "tile-summary", "One line for the start page of the intranet.",
        "Eine Zeile für die Startseite im Intranet.")
    package static let retiredOn = Message(
        "retired-on", "“{title}” was retired on {date}. Your card has outlived it, which is good paper.",
        "„{title}“ gilt seit dem {date} nicht mehr. Deine Karte hat länger gehalten, das spricht für das Papier.")
    package static let notPartOfThis = Message(
        "not-part-of-this", "“{title}” is not part of these guidelines at the moment.",
        "„{title}“ gehört im Moment nicht zu diesen Tipps.")
    package static let notOutNow = Message(
        "not-out-now", "What this code leads to is not out at the moment.",
        "Wohin dieser Code führt, das ist im Moment nicht veröffentlicht.")
    package static let replacedBy = Message("replaced-by", "In its place there is now:", "An seiner Stelle steht jetzt:")
    package static let whatHoldsToday = Message("what-holds-today", "What holds today:", "Was heute gilt:")

    static let printWords: [Message] = [
        retiredOn, notPartOfThis, notOutNow, replacedBy, whatHoldsToday,
        cardsOnA4, cardsOnA4How, pocketCard, pocketCardHow, pocketCardsOnA4, pocketCardsOnA4How, guidelineCards, guidelineCardsOnA4,
        tableTent, tableTentHow, foldHere, posters, postersHow, screensWide, screensTall, screensWideHow, screensTallHow, handbook,
        handbookHow, reviewCopy, reviewCopyHow, draftMark, questionSheet, managerPack, eventSign, eventSignHow, consentSlip,
        consentSlipText, nameAndDate, tileWide, tileTall, tileHow, launchDeck, sessionDeck, documentHow, contents, appendixStories,
        chapterNumber, threeMessages, fifteenMinutes, likelyQuestions, pleaseDoNot, pauseInThree, threeYeses, readItAll, qrLabel,
        kitTitle, kitNoPDFs, download, phaseBefore, phaseEveningBefore, phaseTheDay, phaseAfterwards, sizeA6, sizeCard, sizeCut,
        sizeFold, sizeA3, sizeA4, sizeTwoPages, sizeBook, sizeReview, sizeWide, sizeTall, sizeTile3, sizeTile16, sizeSlides, sizeMail,
        sizeChat, announcementMail, chatText, tentSummary, posterSummary, handbookSummary, guidelineSheetSummary, reviewSummary,
        managerSummary, faqSummary, signSummary, screenSummary, deckSummary, announcementSummary, tileSummary,
    ]
}
