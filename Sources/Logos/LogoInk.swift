package import Colours

/// The colours that a logo is drawn with, each with its share, as far as they can be told without showing it: of an SVG by the shapes that
/// lie on no other, of a PNG by its opaque pixels.
package struct LogoInk: Sendable, Hashable {
    package struct Tone: Sendable, Hashable {
        package let colour: Colour
        /// Of all that is drawn, from 0 to 1.
        package let share: Double
    }

    package let tones: [Tone]
    /// It is opaque up to its edges: whatever is around it does not matter.
    package let hasOwnGround: Bool
    /// A drawing with styles of its own for the night.
    package let changesByNight: Bool

    /// nil for what cannot be read here, such as WebP, or is drawn in colours that cannot be calculated with.
    package init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            guard let ink = PixelInk(of: bytes) else { return nil }
            self.init(ink.weights, hasOwnGround: ink.hasOwnGround, changesByNight: false)
        } else {
            guard let ink = DrawingInk(of: bytes) else { return nil }
            self.init(ink.weights, hasOwnGround: ink.hasOwnGround, changesByNight: ink.changesByNight)
        }
    }

    private init?(_ weights: [Colour: Double], hasOwnGround: Bool, changesByNight: Bool) {
        let sum = weights.values.reduce(0, +)
        guard sum > 0 else { return nil }
        tones = weights.map { Tone(colour: $0.key, share: $0.value / sum) }
            .sorted { ($1.share, $0.colour.hex) < ($0.share, $1.colour.hex) }
        self.hasOwnGround = hasOwnGround
        self.changesByNight = changesByNight
    }

    /// The contrast that WCAG 2.2 requires of graphics (success criterion 1.4.11).
    package static let least = 3.0

    /// Its heaviest colour, where so little of it can be made out on a ground that the whole is lost: less than a third. A yellow disc beside a
    /// dark name may be pale.
    package func loss(on ground: Colour) -> (colour: Colour, ratio: Double)? {
        let strong = tones.filter { $0.colour.contrast(with: ground) >= Self.least }
        return strong.reduce(0, { $0 + $1.share }) < 1.0 / 3 ? weakness(on: ground) : nil
    }

    /// Its heaviest colour that is too weak on a ground; nil where less than a third of it is: a pale ornament takes no logo away.
    package func weakness(on ground: Colour) -> (colour: Colour, ratio: Double)? {
        if hasOwnGround { return nil }
        let weak = tones.filter { $0.colour.contrast(with: ground) < Self.least }
        guard weak.reduce(0, { $0 + $1.share }) >= 1.0 / 3, let heaviest = weak.first else { return nil }
        return (heaviest.colour, heaviest.colour.contrast(with: ground))
    }

    /// Whether a colour that is more than an ornament cannot be told from a ground at all: a yellow sun on a yellow card.
    package func vanishes(on ground: Colour) -> Bool {
        !hasOwnGround && tones.contains { $0.share >= 0.1 && $0.colour.contrast(with: ground) < 1.25 }
    }
}
