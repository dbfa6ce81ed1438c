extension Message {
    package static let datePattern = Message("date-pattern", "{day} {month} {year}", "{day}. {month} {year}")
    package static let weekdayPattern = Message("weekday-pattern", "{weekday} {date}", "{weekday}, {date}")
    /// Monday first, as ISO 8601 counts.
    package static let weekdayNames = Message(
        "weekday-names", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")
    package static let monthNames = Message(
        "month-names", "January February March April May June July August September October November December",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
    package static let numberNames = Message(
        "number-names", "no one two three four five six seven eight nine ten eleven twelve",
        "keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")

    static let dates: [Message] = [datePattern, weekdayPattern, weekdayNames, monthNames, numberNames]
}
