/// A size of paper or of a screen that sheets are made for. Everything on a sheet is measured in millimetres; a screen's pixel counts as
/// 1/96 inch, as in CSS.
package enum PrintFormat: String, Sendable, Hashable, CaseIterable {
    case a6, card, a4, a3, wide, tall, tile3, tile16, slide

    /// Width and height in millimetres, without the bleed.
    package var size: (width: Double, height: Double) {
        switch self {
        case .a6: (105, 148)
        case .card: (85, 55)
        case .a4: (210, 297)
        case .a3: (297, 420)
        case .wide: (508, 285.75)
        case .tall: (285.75, 508)
        case .tile3: (317.5, 105.833)
        case .tile16: (423.333, 238.125)
        case .slide: (338.667, 190.5)
        }
    }

    /// How far grounds run over the edge, for formats that are cut.
    package var bleed: Double? {
        switch self {
        case .a6, .card, .a3: 3
        case .a4, .wide, .tall, .tile3, .tile16, .slide: nil
        }
    }
}
