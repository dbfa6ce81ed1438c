/// The glyph widths of a print font, for estimating how much text fits on a line. They are in ems: `PrintFace.text.width(of: "Tee")` is 1.63,
/// that is, 1.63 times the font size. Measured in Charis and Open Sans, which the PDFs are set in.
enum PrintFace {
    case boldSerif
    case boldSans
    case text

    /// In ems.
    func width(of word: some StringProtocol) -> Double {
        Double(word.unicodeScalars.reduce(0) { $0 + hundredths($1) }) / 100
    }

    private func hundredths(_ letter: Unicode.Scalar) -> Int {
        switch letter.value {
        case 0x20...0x7E: return table[Int(letter.value) - 0x20]
        // Soft hyphens, zero-width characters, combining marks, variation selectors.
        case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
        case 0x2018...0x201B: return 29
        case 0x201C...0x201F: return 52
        // As wide as they are high: Chinese, Japanese and Korean writing, signs, emoji, long dashes.
        case 0x2014, 0x2026, 0x2190...0x2BFF, 0x2E80...0xFFEF, 0x1F000...0x1FAFF: return 100
        default: return letter.properties.isUppercase ? 80 : 66
        }
    }

    /// From the space to the tilde, in hundredths of the size.
    private var table: [Int] {
        switch self {
        case .boldSerif: Self.charisBold
        case .boldSans: Self.openSansBold
        case .text: Self.openSans
        }
    }

    private static let charisBold = [
        29, 34, 39, 74, 59, 89, 73, 18, 39, 39, 50, 100, 32, 33, 32, 50, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 32, 32, 100, 100, 100,
        52, 94, 69, 64, 64, 72, 60, 56, 72, 77, 36, 51, 68, 55, 90, 74, 76, 61, 76, 70, 54, 61, 73, 71, 97, 67, 66, 58, 55, 49, 59, 34,
        34, 37, 55, 60, 50, 61, 53, 35, 56, 63, 33, 32, 59, 33, 91, 62, 58, 60, 60, 43, 44, 38, 62, 57, 84, 55, 57, 49, 50, 40, 50, 83,
    ]
    private static let openSansBold = [
        26, 29, 47, 65, 57, 90, 75, 27, 34, 34, 54, 57, 29, 32, 29, 41, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 29, 29, 57, 57, 57, 48,
        90, 69, 67, 64, 74, 56, 55, 72, 77, 33, 33, 66, 56, 94, 81, 80, 63, 80, 66, 55, 58, 76, 65, 97, 67, 62, 58, 33, 41, 33, 53, 41,
        61, 60, 63, 51, 63, 59, 39, 56, 66, 31, 31, 62, 31, 98, 66, 62, 63, 63, 45, 50, 43, 66, 57, 86, 58, 57, 49, 39, 55, 39, 57,
    ]
    private static let openSans = [
        26, 27, 40, 65, 57, 82, 73, 22, 30, 30, 55, 57, 25, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27, 27, 57, 57, 57, 43,
        90, 63, 65, 63, 73, 56, 52, 73, 74, 28, 27, 61, 52, 90, 75, 78, 60, 78, 62, 55, 55, 73, 60, 93, 58, 56, 57, 33, 37, 33, 54, 45,
        58, 56, 61, 48, 61, 56, 34, 55, 61, 25, 25, 52, 25, 93, 61, 60, 61, 61, 41, 48, 35, 61, 50, 78, 52, 50, 47, 38, 55, 38, 57,
    ]
}
