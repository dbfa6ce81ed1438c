extension Message {
    package static let launchParty = Message("launch-party", "Launch party", "Fest zum Start")
    package static let clockRange = Message("clock-range", "{day}, {start} to {end}", "{day}, {start} bis {end} Uhr")
    package static let clockStart = Message("clock-start", "{day}, {start}", "{day}, {start} Uhr")
    package static let dayRange = Message(
        "day-range", "{day}, {start}, to {endDay}, {end}", "{day}, {start} Uhr, bis {endDay}, {end} Uhr")
    package static let zoneOfCity = Message("zone-of-city", "{when} ({city} time)", "{when} (Ortszeit {city})")
    package static let daysLeft = Message("days-left", "{count} days to go.", "Noch {count} Tage.")
    package static let tomorrow = Message("tomorrow", "Tomorrow. Sharpen your fork.", "Morgen. Leg schon mal die Gabel hin.")
    package static let itIsToday = Message("it-is-today", "Today. See you there.", "Heute. Bis gleich.")
    package static let dayIsOver = Message("day-is-over", "That was it. It was a good cake.", "Das war es. Der Kuchen war gut.")
    package static let inMyCalendar = Message("in-my-calendar", "Put it in my calendar", "In meinen Kalender")
    package static let when = Message("when", "When", "Wann")
    package static let `where` = Message("where", "Where", "Wo")
    package static let onScreen = Message("on-screen", "On screen", "Am Bildschirm")
    package static let joinOnline = Message("join-online", "The link for the day", "Der Link für den Tag")
    package static let roomFor = Message("room-for", "Room for", "Platz für")
    package static let people = Message("people", "{number} people", "{number} Leute")
    package static let whatHappensWhen = Message("what-happens-when", "What happens when", "Was wann passiert")
    package static let timeOfDay = Message("time-of-day", "Time", "Zeit")
    package static let what = Message("what", "What", "Was")
    package static let bring = Message("bring", "Bring", "Bring mit")
    package static let cantCome = Message("cant-come", "Can’t come?", "Du kannst nicht?")
    package static let afterThat = Message("after-that", "And after that?", "Und danach?")
    package static let runSheet = Message("run-sheet", "For those who run it: the run sheet", "Für alle, die es machen: der Ablauf")
    package static let checklist = Message("checklist", "For those who run it: the checklist", "Für alle, die es machen: die Checkliste")
    package static let cakeDrawing = Message(
        "cake-drawing",
        "A cake on a stand with “{word}” in icing. An exclamation mark, a comma and a full stop stand on it, on sticks.",
        "Ein Kuchen auf einem Ständer, im Guss steht „{word}“. Oben stecken ein Ausrufezeichen, ein Komma und ein Punkt an Spießen.")
    package static let theDay = Message("the-day", "The day itself", "Der Tag selbst")
    package static let aroundIt = Message("around-it", "Around the day", "Rund um den Tag")
    package static let oneThingAWeek = Message("one-thing-a-week", "Then one small thing a week", "Danach jede Woche eine Kleinigkeit")
    package static let week = Message("week", "Week {number}", "Woche {number}")
    package static let cardTitle = Message("card-title", "Card for every chair, A6", "Karte für jeden Stuhl, A6")
    package static let cardSummary = Message(
        "card-summary", "Front: what we’d love you to do. Back: what not, and the number for when it’s too late.",
        "Vorn, worüber wir uns freuen. Hinten, was nicht geht, und die Nummer, wenn es zu spät ist.")
    package static let cardHow = Message("card-how", "Print at 100 %, A6, both sides.", "Mit 100 % drucken, A6, beide Seiten.")
    package static let printCard = Message("print-card", "Print the card", "Karte drucken")
    package static let front = Message("front", "Front", "Vorderseite")
    package static let back = Message("back", "Back", "Rückseite")
    package static let aMinuteEach = Message(
        "a-minute-each", "One guideline, one minute|{count} guidelines, a minute each",
        "Ein Tipp, eine Minute|{count} Tipps, je eine Minute")
    package static let linesNobodyCrosses = Message(
        "lines-nobody-crosses", "One line nobody crosses|{count} lines nobody crosses",
        "Eine Linie, hinter der Schluss ist|{count} Linien, hinter denen Schluss ist")
    package static let oopsNumber = Message("oops-number", "Oops? {phone}", "Hoppla? {phone}")
    package static let oopsInShort = Message(
        "oops-in-short", "Stop typing. Take a picture. Put it right. Tell us.",
        "Nicht weitertippen. Bild machen. Richtigstellen. Bescheid sagen.")
    package static let countsAsLearning = Message(
        "counts-as-learning", "Quick and honest counts as learning.", "Schnell und ehrlich zählt als gelernt.")

    static let launchWords: [Message] = [
        launchParty, clockRange, clockStart, dayRange, zoneOfCity, daysLeft, tomorrow, itIsToday, dayIsOver, inMyCalendar,
        when, `where`, onScreen, joinOnline, roomFor, people, whatHappensWhen,
        timeOfDay, what, bring, cantCome, afterThat, runSheet, checklist, cakeDrawing, theDay, aroundIt, oneThingAWeek, week, cardTitle,
        cardSummary, cardHow, printCard, front, back, aMinuteEach, linesNobodyCrosses, oopsNumber, oopsInShort, countsAsLearning,
    ]
}
