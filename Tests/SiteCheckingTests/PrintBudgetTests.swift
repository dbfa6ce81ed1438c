import Testing

@testable import SiteFeatures

/// As many lines as were counted on the printed desk card, 84 millimetres wide.
struct PrintBudgetTests {
    @Test(
        "A text breaks where it breaks in the PDF",
        arguments: [
            ("Kein Rassismus, kein Sexismus, kein Hass.", 4.1, PrintFace.boldSerif, 1),
            ("Kein Rassismus, kein Sexismus, kein Hass.", 4.1, .boldSans, 2),
            ("Herkunft, Geschlecht, Behinderung, Glaube, sexuelle Identität: greif niemanden an.", 2.9, .text, 2),
            ("Bild, Musik, Text, Video, Grafik, Schrift: nur Eigenes oder mit Erlaubnis, auch intern.", 2.9, .text, 2),
            ("Geld, Schulden, Gericht: über Kundschaft nichts andeuten.", 2.9, .text, 1),
        ])
    func lines(text: String, size: Double, face: PrintFace, count: Int) {
        #expect(PrintBudget.Run(text: text, width: 84, size: size, face: face).lines == count)
    }

    @Test("A word that is wider than its line is cut, an empty text takes one line, a soft hyphen takes no room")
    func edges() {
        #expect(PrintBudget.Run(text: String(repeating: "m", count: 30), width: 84, size: 4.1).lines == 2)
        #expect(PrintBudget.Run(text: "No room at all", width: -1, size: 4.1).lines > 3)
        #expect(PrintBudget.Run(text: "", width: 84, size: 4.1).lines == 1)
        #expect(PrintFace.text.width(of: "Amts\u{AD}geheimnis") == PrintFace.text.width(of: "Amtsgeheimnis"))
    }
}
