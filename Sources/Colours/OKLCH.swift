#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A colour by lightness, chroma and hue as the eye sees them (Björn Ottosson, "A perceptual color space for image processing"):
/// a colour that only becomes darker stays the same colour to whoever chose it.
package struct OKLCH {
    /// 0 is black, 1 is white.
    package var lightness: Double
    package var chroma: Double
    package let hue: Double

    package init(_ colour: Colour) {
        let (r, g, b) = (Colour.linear(colour.red), Colour.linear(colour.green), Colour.linear(colour.blue))
        let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        let a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        let b2 = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        chroma = hypot(a, b2)
        hue = atan2(b2, a)
    }

    /// The nearest colour that screens can show: chroma gives way, lightness and hue stay.
    package var colour: Colour {
        if let exact = components(withChroma: chroma) { return exact }
        var (low, high) = (0.0, chroma)
        for _ in 0..<20 {
            let middle = (low + high) / 2
            if components(withChroma: middle) == nil { high = middle } else { low = middle }
        }
        return components(withChroma: low) ?? (lightness > 0.5 ? Colour(red: 1, green: 1, blue: 1) : Colour(red: 0, green: 0, blue: 0))
    }

    /// nil when the colour lies outside of sRGB.
    private func components(withChroma chroma: Double) -> Colour? {
        let (a, b) = (chroma * cos(hue), chroma * sin(hue))
        let l = pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3)
        let m = pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3)
        let s = pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3)
        let light = [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
        ]
        let slack = 1e-4
        guard light.allSatisfy({ (-slack...1 + slack).contains($0) }) else { return nil }
        let encoded = light.map { Colour.encoded(min(max($0, 0), 1)) }
        return Colour(red: encoded[0], green: encoded[1], blue: encoded[2])
    }
}
