import SiteModel
import SiteValues

/// Numbers as words in the languages that the program speaks itself: a page says "twenty-one", and nobody has to type it.
enum NumberWords {
    /// nil for a language that is not known here, and for numbers that nobody writes out.
    static func word(_ number: Int, in language: Language) -> String? {
        guard (0...999).contains(number) else { return nil }
        return switch language.primary {
        case "en": english(number)
        case "de": language.tag.hasSuffix("-CH") ? german(number).replacing("ß", with: "ss") : german(number)
        default: nil
        }
    }

    private static func english(_ number: Int) -> String {
        if number < 20 { return small.english[number] }
        if number < 100 {
            return number % 10 == 0 ? tens.english[number / 10] : tens.english[number / 10] + "-" + small.english[number % 10]
        }
        let hundred = small.english[number / 100] + " hundred"
        return number % 100 == 0 ? hundred : hundred + " and " + english(number % 100)
    }

    private static func german(_ number: Int) -> String {
        if number < 20 { return small.german[number] }
        if number < 100 {
            let one = number % 10 == 1 ? "ein" : small.german[number % 10]
            return number % 10 == 0 ? tens.german[number / 10] : one + "und" + tens.german[number / 10]
        }
        let hundred = (number / 100 == 1 ? "ein" : small.german[number / 100]) + "hundert"
        return number % 100 == 0 ? hundred : hundred + (number % 100 == 1 ? "eins" : german(number % 100))
    }

    private static let small = (
        english: [
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ],
        german: [
            "keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn",
            "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
        ]
    )

    private static let tens = (
        english: ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        german: ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    )
}
