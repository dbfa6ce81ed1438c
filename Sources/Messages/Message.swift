/// A text of the interface. A built-in language has all of them, or it does not compile; `content/words.<tag>.yml` names them by ``key``.
///
/// Placeholders such as `{date}` are the same in every language.
package enum Message: String, CaseIterable, Sendable {
    // MARK: Navigation
    case skip, mainNavigation, guidelines, situations, stories, pause, search, oops, home, breadcrumb
    // MARK: Words that the Markdown renderer adds
    case calloutNote, calloutTip, calloutImportant, calloutWarning, calloutExample, footnote, backToText, table, taskDone, taskOpen
    // MARK: Dates
    case datePattern, monthPattern, weekdayPattern, firstOfMonth, labelPattern
    // MARK: Kinds of guidelines
    case yesPlease, greyZone, redLine, help, notice
    // MARK: Owner, review, edition
    case lookedAfterBy, owner, checkedOn, clearedBy, nextCheck, reviewOverdue, reviewOverdueTell, edition, draft, notTranslated, archived,
        invented, inventedExample,
        reviewDue
    // MARK: Who clears texts
    case roleLegal, roleCouncil, roleHR
    // MARK: Copies for those who clear texts, and what they are shown of changes
    case copyFor, copyIntro, copyBars, copyNoRelease, copyHowTo, copyText, copyTextTitle, copyTextKind, copyState, copyFirstNumber,
        copyField, copyWords, copyNew, copyTakenOut, copyToBeCleared, signOff, signOffText, signOffName, signOffFunction, signOffDecision,
        signOffSignature, signOffMeaning, changedSince, changeMaterial, changeEditorial, noLongerOnSite, nothingChanged
    // MARK: Kinds of texts
    case kindGuideline, kindPage, kindSituation, kindStory, kindIncident, kindInspiration, kindQuestion, kindTerm, kindChannel,
        kindContact, kindLevel, kindTraining, kindProgramme, kindSuperstar, kindReplyGuide, kindMonitoring, kindLaunchKit, kindEvent,
        kindDripWeek, kindQuizScenario, kindMustHave, kindChangeLogEntry, kindFact, kindHouseRule, kindSearchHint, kindSettings
    // MARK: Facts of the organisation
    case toBeConfirmed, notConfirmedYet, openFactsOnSheet, openEvent, openNumber, openAddress, openHours
    // MARK: Boxes and buttons
    case copy, copied, copyLink, nobodyPicksUp, inWriting, offlineTwin
    // MARK: What a contact answers for besides its own
    case alsoFor, deskOops, deskProtection, deskSecurity, deskPress, deskSocial, deskCounselling, deskUnion, deskReporting, deskHR,
        deskLegal, deskPrivacy, deskTraining, deskCommunications, deskCustomerCare
    // MARK: Foot of a page
    case suggestChange, editPage, missedSomething, shareWithColleague, nobodyTracks, comingToParty, nominate, acknowledge, textVersion,
        acknowledgedOn, changedSinceAcknowledged, oneFile, oneFileOfSite
    // MARK: Home page and list of guidelines
    case soWhatHappened, aboutToDo, homeYes, homeGrey, homeRed, whyAllThis, takeAComma, pauseInShort, runPauseCheck, missedSomethingText,
        tellUs, listYes, listYesText, listGrey, listGreyText, listRed, listRedText, listHelp
    // MARK: A guideline
    case guidelineNumber, redLineNumber, thisLineBinds, readingTime, twoWays, whoSpeaks, ratherNot, ratherThis, notOK, better,
        whatCouldHappen,
        toYou, toColleagues, toOrganisation, whatYouGet, sentencesToBorrow, today, whereTheLineRuns, fineToShare, staysHere,
        staysInside, whatBinds, lawPointers, askLegal, itHasHappened, inShort,
        pauseQuestion, allPauseQuestions, answerYes, answerHm, answerNo, protectsYou, protectsUs, neverCovers, whomToAsk, anyQuestions,
        related,
        recordTitle, wordingOnly, changedForYou, changedForYouText, stillToWrite, gapStance, gapHook, gapText, progressPage, progressNoPage,
        progressCard, progressNoCard,
        progressPause, progressNoPause, progressQuiz, progressNoQuiz, whatChanged, moreGuidelines, before, after, trueStory, inventedStory,
        toneInnocent, toneCareless,
        toneReckless
    // MARK: Stories
    case moreStories, earlierStory, laterStory, whatHappened, howItWentOn, whatTheyGotRight, whatTheyCouldHaveDone, whatWeTake,
        whatWouldHaveHelped, sources, howBad, howItEnded, handledByOrganisation, handledWell, handledBadly, date, noNames,
        guidelinesItBelongsTo, newestStories, toneInnocentText, toneCarelessText, toneRecklessText
    // MARK: How a story ended
    case outcomeDismissed, outcomeNoAction, outcomeFine, outcomeRecovered, outcomeApology, outcomeReputationLost, outcomeEmbarrassment,
        outcomeRegulatorOrder, outcomeDamages, outcomeDismissalOverturned, outcomeDismissalUpheld, outcomeEmployerLostInCourt,
        outcomeCourtOrder, outcomeSuspended, outcomeWarningIssued, outcomeCriticism, outcomeProgrammeClosed, outcomePositive,
        outcomeInvented
    // MARK: Situations, quick check, quiz
    case situation, thingsInOrder, whereItComesFrom, startAgain, nothingStored, result, howThisWorks,
        howThisWorksText, verdictGo, verdictGoText, verdictChange, verdictChangeText, verdictAsk, verdictAskText, verdictStop,
        verdictStopText, askAPerson, largeMode, caseOf, showAnswer, quizScore
    // MARK: Search
    case searchLabel, searchExample, close, searchCount, searchSome, searchNone, searchNearest, searchKeys, searchSlash,
        searchOpens, searchMissing, fromAToZ
    // MARK: Filters
    case filterAll, filterReset, filterCount, filterStance, filterTopic, filterPlatform, filterTone, filterHandled, topicConfidentiality,
        topicPictures, topicTone, topicIdentity, topicCustomers, topicWorkingTime, topicLearning, topicLaw, topicPrivacy, topicAI,
        platformLinkedin, platformInstagram, platformTiktok, platformMastodon, platformFacebook, platformYoutube, platformReviews,
        platformChat
    // MARK: Quiz
    case quizSame, quizOther, nextCase, previousCase, onceMore, secondLook, quizKeys
    // MARK: Pages
    case stepByStep, everyoneElse, beforeRewrite, afterRewrite, worthBorrowing, howItSounds, readItThere, inLanguage, linkChecked,
        secondHand, suggestExample, feed, purpose, basis, whatWeRead, whatWeLeave, whoSees, howLong, tools, yourRights,
        agreement, objection, lastChecked, inDetail, notWatching, notWatchingText, nothingHereYet, noChannels
    // MARK: Levels, courses, people
    case cannotWait, level, allLevels, whatYouDo, timeItTakes, firstStep, needsFirst, notThis, stepDown, workingTime, coursesForIt,
        safeToShare, forWhom, languagesSpoken, minutesLong, minute, youTakeHome, bookAPlace, noDateYet, datePassed,
        whatWeGet, ourPromise, yourFavourite, orYou, nominateColleague, askedFirst, fromColleagues, whereToRead
    // MARK: Launch party, calendar, desk card
    case launchParty, clockRange, clockStart, dayRange, zoneOfCity, daysLeft, tomorrow, itIsToday, dayIsOver, inMyCalendar, when,
        `where`, onScreen, joinOnline, roomFor, people, whatHappensWhen, timeOfDay, what, bring, cantCome, afterThat, runSheet,
        checklist, cakeDrawing, theDay, aroundIt, oneThingAWeek, week, cardTitle, cardSummary, cardsSummary, cardHow, printCard, front,
        back,
        aMinuteEach, linesNobodyCrosses, oopsNumber, oopsInShort
    // MARK: Search page, sitemap, A to Z
    case searchNeedsScript, otherCharacters, guidelineHit, situationHit, storyHit, pageHit, wordHit, contactHit, questionHit, pages,
        launchDates, toPrint, whatNext
    // MARK: Sheets and files of the launch kit
    case cardsOnA4, cardsOnA4How, pocketCard, pocketCardHow, pocketCardsOnA4, pocketCardsOnA4How, guidelineCards, guidelineCardsOnA4,
        tableTent, tableTentHow, foldHere, posters, postersHow, screensWide, screensTall, screensWideHow, screensTallHow, handbook,
        handbookHow, reviewCopy, reviewCopyHow, draftMark, questionSheet, managerPack, eventSign, eventSignHow, consentSlip,
        consentSlipText, nameAndDate, tileWide, tileTall, tileHow, launchDeck, sessionDeck, documentHow, contents, appendixStories,
        chapterNumber, threeMessages, fifteenMinutes, likelyQuestions, pleaseDoNot, pauseInThree, threeYeses, readItAll, qrLabel,
        kitTitle, printingHint, download, phaseBefore, phaseEveningBefore, phaseTheDay, phaseAfterwards, sizeA6, sizeCard, sizeCut,
        sizeFold, sizeA3, sizeA4, sizeTwoPages, sizeBook, sizeReview, sizeWide, sizeTall, sizeTile3, sizeTile16, sizeSlides, sizeMail,
        sizeChat, announcementMail, chatText, tentSummary, posterSummary, handbookSummary, guidelineSheetSummary, reviewSummary,
        managerSummary, faqSummary, signSummary, screenSummary, deckSummary, announcementSummary, tileSummary, retiredOn, notPartOfThis,
        notOutNow, replacedBy, whatHoldsToday, pageMoved, pageRetiredOn, pageNotOutNow
    // MARK: Slides
    case deckHow, slide, speakerNotes, startSlides, yesYouMay, noteCover, noteShow, whatWouldYouDo, howItWent, guess, ourAnswer,
        whatComesNext, everythingIsHere, ifItGoesWrong, todayInMinutes, forYouToTake, minutesOf, weeklyTipsComing
}
