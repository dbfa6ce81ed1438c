extension Message {
    package static let cannotWait = Message("cannot-wait", "for when it can’t wait", "wenn es nicht warten kann")
    package static let level = Message("level", "Level {number}", "Stufe {number}")
    package static let allLevels = Message("all-levels", "All the levels", "Alle Stufen")
    package static let whatYouDo = Message("what-you-do", "What you do", "Was du tust")
    package static let timeItTakes = Message("time-it-takes", "Time it takes", "Was es an Zeit braucht")
    package static let firstStep = Message("first-step", "First step", "Erster Schritt")
    package static let needsFirst = Message("needs-first", "What it needs first", "Was es vorher braucht")
    package static let notThis = Message("not-this", "What it isn’t", "Was es nicht ist")
    package static let stepDown = Message("step-down", "The way back", "Der Weg zurück")
    package static let workingTime = Message("working-time", "When it counts as work", "Wann es Arbeit ist")
    package static let coursesForIt = Message("courses-for-it", "Courses for it", "Kurse dazu")
    package static let safeToShare = Message("safe-to-share", "Safe to share", "Gut zum Teilen")
    package static let forWhom = Message("for-whom", "For whom", "Für wen")
    package static let languagesSpoken = Message("languages-spoken", "Languages", "Sprachen")
    package static let minutesLong = Message("minutes-long", "{number} minutes", "{number} Minuten")
    package static let minuteByMinute = Message("minute-by-minute", "Minute by minute", "Minute für Minute")
    package static let minute = Message("minute", "Minute", "Minute")
    package static let youTakeHome = Message("you-take-home", "What you take home", "Was du mitnimmst")
    package static let bookAPlace = Message("book-a-place", "Book a place", "Platz reservieren")
    package static let noDateYet = Message(
        "no-date-yet", "No date yet. Ask for one, it helps.", "Noch kein Termin. Frag nach einem, das hilft.")
    package static let datePassed = Message("date-passed", "This one is over. Ask for the next.", "Der ist vorbei. Frag nach dem nächsten.")
    package static let whatWeGet = Message("what-we-get", "What we get", "Was wir davon haben")
    package static let ourPromise = Message("our-promise", "Our promise", "Unser Versprechen")
    package static let yourFavourite = Message("your-favourite", "Your favourite here", "Hier fehlt dein Liebling")
    package static let orYou = Message("or-you", "Or you. Self-nomination isn’t vain.", "Oder du. Sich selbst zu nennen, ist nicht eitel.")
    package static let nominateColleague = Message("nominate-colleague", "Nominate a colleague", "Jemanden vorschlagen")
    package static let askedFirst = Message(
        "asked-first", "We ask them before anyone else hears of it.", "Wir fragen die Person, bevor es sonst jemand hört.")
    package static let whereToRead = Message("where-to-read", "Where to read along", "Zum Mitlesen")

    static let peopleWords: [Message] = [
        cannotWait, level, allLevels, whatYouDo, timeItTakes, firstStep, needsFirst, notThis, stepDown, workingTime, coursesForIt,
        safeToShare,
        forWhom, languagesSpoken, minutesLong, minuteByMinute, minute, youTakeHome, bookAPlace, noDateYet, datePassed, whatWeGet,
        ourPromise,
        yourFavourite, orYou, nominateColleague, askedFirst, whereToRead,
    ]
}
