/// Finds the colour nearest to one that cannot be read.
package enum ReadableColour {
    /// What a colour meets, and the contrast that it needs there.
    package struct Demand {
        let other: Colour
        let ratio: Double

        package init(other: Colour, ratio: Double) {
            self.other = other
            self.ratio = ratio
        }
    }

    /// The same hue, lighter or darker by as little as possible; nil when no lightness will do.
    package static func nearest(to start: OKLCH, meeting demands: [Demand]) -> Colour? {
        let steps = 500
        for step in 0...steps {
            for direction in [-1.0, 1.0] {
                var moved = start
                moved.lightness += direction * Double(step) / Double(steps)
                guard (0...1).contains(moved.lightness) else { continue }
                let candidate = moved.colour.rounded
                if demands.allSatisfy({ candidate.contrast(with: $0.other) >= $0.ratio }) { return candidate }
            }
        }
        return nil
    }
}
