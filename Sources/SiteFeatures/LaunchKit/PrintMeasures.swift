import DesignTokens
import SiteModel
import SitePlan

/// A size on the sheets, in millimetres: a token of the theme, in which its styles set the words and with which budgets count.
enum PrintMeasure: String, CaseIterable {
    case cardFrontPadding = "print-card-front-padding"
    case cardYes = "print-card-yes"
    case cardBackPadding = "print-card-back-padding"
    case cardRed = "print-card-red"
    case cardRedNote = "print-card-red-note"
    case guidelineFrontPadding = "print-guideline-front-padding"
    case guidelineTitle = "print-guideline-title"
    case guidelineText = "print-guideline-text"
    case guidelineMotto = "print-guideline-motto"
    case guidelineBackPadding = "print-guideline-back-padding"
    case guidelineQuestion = "print-guideline-question"
    case guidelineExample = "print-guideline-example"
    case tentPadding = "print-tent-padding"
    case tentQuestion = "print-tent-question"
    case signPadding = "print-sign-padding"
    case signTitle = "print-sign-title"
    case signText = "print-sign-text"
}

/// The sizes of one theme. Of a theme that has none of its own nobody knows how much fits; its budgets are empty.
struct PrintMeasures {
    private let values: [PrintMeasure: Double]
    /// Of headings: the one that ends the theme's list of faces.
    let heading: PrintFace

    /// nil unless the theme has every size, each between a tenth of a millimetre and a metre.
    init?(_ tokens: [DesignToken]) {
        let byName = Dictionary(tokens.map { ($0.name, $0.light) }) { _, last in last }
        var values: [PrintMeasure: Double] = [:]
        for measure in PrintMeasure.allCases {
            guard let value = byName[measure.rawValue].flatMap({ Double($0) }), (0.1...1_000).contains(value) else { return nil }
            values[measure] = value
        }
        self.values = values
        heading = byName["serif"]?.hasSuffix("sans-serif") == true ? .boldSans : .boldSerif
    }

    subscript(measure: PrintMeasure) -> Double { values[measure] ?? 0 }

    /// What is left of a paper's width between two paddings.
    func width(of format: PrintFormat, within padding: PrintMeasure) -> Double {
        format.size.width - 2 * self[padding]
    }
}
