#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An opaque sRGB colour as a style sheet writes it; components from 0 to 1.
package struct Colour: Sendable, Hashable {
    package let red: Double
    package let green: Double
    package let blue: Double

    package init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#0f6236`: eight bits each, which is what a screen gets.
    package var hex: String {
        "#"
            + [red, green, blue].map { component in
                let digits = String(Int((component * 255).rounded()), radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// The colour as `hex` writes it: a proposal must pass as it will be typed, not as it was calculated.
    package var rounded: Colour {
        func eightBits(_ component: Double) -> Double { (component * 255).rounded() / 255 }
        return Colour(red: eightBits(red), green: eightBits(green), blue: eightBits(blue))
    }

    /// Relative luminance (WCAG 2.2).
    package var luminance: Double {
        0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
    }

    /// Contrast ratio (WCAG 2.2), from 1 to 21; the same both ways round.
    package func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The linear light of an sRGB component (IEC 61966-2-1).
    static func linear(_ component: Double) -> Double {
        component <= 0.04045 ? component / 12.92 : pow((component + 0.055) / 1.055, 2.4)
    }

    /// The inverse of ``linear(_:)``.
    static func encoded(_ light: Double) -> Double {
        light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    }
}
