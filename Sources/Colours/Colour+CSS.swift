extension Colour {
    /// Reads `#0f6`, `#00ff66`, `rgb(0 255 102)` and `hsl(144 100% 50%)`, with commas or without; nil for everything else,
    /// names and transparent colours included.
    package init?(css text: String) {
        let text = text.lowercased().filter { !$0.isWhitespace || $0 == " " }
        if text.hasPrefix("#") {
            self.init(hexDigits: text.dropFirst())
        } else if let numbers = Colour.arguments(of: "rgb", in: text) {
            self.init(checked: numbers.map { $0.isPercent ? $0.value / 100 : $0.value / 255 })
        } else if let numbers = Colour.arguments(of: "hsl", in: text), numbers[1].isPercent, numbers[2].isPercent {
            self.init(hue: numbers[0].value, saturation: numbers[1].value / 100, lightness: numbers[2].value / 100)
        } else {
            return nil
        }
    }

    private init?(hexDigits digits: Substring) {
        guard [3, 6].contains(digits.count), digits.allSatisfy(\.isHexDigit), let number = Int(digits, radix: 16) else { return nil }
        let (bits, full) = digits.count == 3 ? (4, 15) : (8, 255)
        self.init(checked: [number >> (2 * bits), number >> bits & full, number & full].map { Double($0) / Double(full) })
    }

    private init?(checked components: [Double]) {
        guard components.count == 3, components.allSatisfy({ (0...1).contains($0) }) else { return nil }
        self.init(red: components[0], green: components[1], blue: components[2])
    }

    private init?(hue: Double, saturation: Double, lightness: Double) {
        let reach = saturation * min(lightness, 1 - lightness)
        func component(_ offset: Double) -> Double {
            let k = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
            return lightness - reach * max(-1, min(k - 3, 9 - k, 1))
        }
        self.init(checked: [component(0), component(8), component(4)])
    }

    private struct Argument {
        let value: Double
        let isPercent: Bool
    }

    /// The three numbers of `name(a b c)`; nil with a fourth, which would be transparency.
    private static func arguments(of name: String, in text: String) -> [Argument]? {
        guard text.hasPrefix(name + "("), text.hasSuffix(")") else { return nil }
        let parts = text.dropFirst(name.count + 1).dropLast().split { $0 == " " || $0 == "," }
        let arguments = parts.compactMap { part -> Argument? in
            let number = part.hasSuffix("%") ? part.dropLast() : part.hasSuffix("deg") ? part.dropLast(3) : part
            return Double(number).map { Argument(value: $0, isPercent: part.hasSuffix("%")) }
        }
        return parts.count == 3 && arguments.count == 3 ? arguments : nil
    }
}
