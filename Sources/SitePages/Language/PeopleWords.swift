extension UIWord {
    package static let cannotWait = UIWord("cannot-wait", "for when it can’t wait", "wenn es nicht warten kann")
    package static let level = UIWord("level", "Level {number}", "Stufe {number}")
    package static let allLevels = UIWord("all-levels", "All the levels", "Alle Stufen")
    package static let whatYouDo = UIWord("what-you-do", "What you do", "Was du tust")
    package static let timeItTakes = UIWord("time-it-takes", "Time it takes", "Was es an Zeit braucht")
    package static let firstStep = UIWord("first-step", "First step", "Erster Schritt")
    package static let needsFirst = UIWord("needs-first", "What it needs first", "Was es vorher braucht")
    package static let notThis = UIWord("not-this", "What it isn’t", "Was es nicht ist")
    package static let stepDown = UIWord("step-down", "The way back", "Der Weg zurück")
    package static let workingTime = UIWord("working-time", "When it counts as work", "Wann es Arbeit ist")
    package static let coursesForIt = UIWord("courses-for-it", "Courses for it", "Kurse dazu")
    package static let safeToShare = UIWord("safe-to-share", "Safe to share", "Gut zum Teilen")
    package static let forWhom = UIWord("for-whom", "For whom", "Für wen")
    package static let languagesSpoken = UIWord("languages-spoken", "Languages", "Sprachen")
    package static let minutesLong = UIWord("minutes-long", "{number} minutes", "{number} Minuten")
    package static let minuteByMinute = UIWord("minute-by-minute", "Minute by minute", "Minute für Minute")
    package static let minute = UIWord("minute", "Minute", "Minute")
    package static let youTakeHome = UIWord("you-take-home", "What you take home", "Was du mitnimmst")
    package static let bookAPlace = UIWord("book-a-place", "Book a place", "Platz reservieren")
    package static let noDateYet = UIWord(
        "no-date-yet", "No date yet. Ask for one, it helps.", "Noch kein Termin. Frag nach einem, das hilft.")
    package static let datePassed = UIWord("date-passed", "This one is over. Ask for the next.", "Der ist vorbei. Frag nach dem nächsten.")
    package static let whatWeGet = UIWord("what-we-get", "What we get", "Was wir davon haben")
    package static let ourPromise = UIWord("our-promise", "Our promise", "Unser Versprechen")
    package static let yourFavourite = UIWord("your-favourite", "Your favourite here", "Hier fehlt dein Liebling")
    package static let orYou = UIWord("or-you", "Or you. Self-nomination isn’t vain.", "Oder du. Sich selbst zu nennen, ist nicht eitel.")
    package static let nominateColleague = UIWord("nominate-colleague", "Nominate a colleague", "Jemanden vorschlagen")
    package static let askedFirst = UIWord(
        "asked-first", "We ask them before anyone else hears of it.", "Wir fragen die Person, bevor es sonst jemand hört.")
    package static let whereToRead = UIWord("where-to-read", "Where to read along", "Zum Mitlesen")

    static let peopleWords: [UIWord] = [
        cannotWait, level, allLevels, whatYouDo, timeItTakes, firstStep, needsFirst, notThis, stepDown, workingTime, coursesForIt,
        safeToShare,
        forWhom, languagesSpoken, minutesLong, minuteByMinute, minute, youTakeHome, bookAPlace, noDateYet, datePassed, whatWeGet,
        ourPromise,
        yourFavourite, orYou, nominateColleague, askedFirst, whereToRead,
    ]
}
