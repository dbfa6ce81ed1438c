/// Names of hosts with other letters than those of ASCII, in the form that name servers know: "müller.example" is "xn--mller-kva.example"
/// (RFC 3492).
package enum Punycode {
    /// nil for what cannot be the name of a host.
    package static func host(_ name: String) -> String? {
        var labels: [String] = []
        for label in name.lowercased().split(separator: ".", omittingEmptySubsequences: false) {
            if label.utf8.allSatisfy({ $0 < 0x80 }) {
                labels.append(String(label))
            } else if let encoded = encoded(Array(label.unicodeScalars)) {
                labels.append("xn--" + encoded)
            } else {
                return nil
            }
        }
        return labels.joined(separator: ".")
    }

    /// An address in ASCII (RFC 3986), where nothing else is allowed, as in a calendar: its host as name servers know it, and the rest encoded.
    package static func address(_ address: String) -> String {
        guard !address.utf8.allSatisfy({ $0 < 0x80 }), let scheme = address.firstRange(of: "://") else { return address }
        let written = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }
        guard let host = host(String(written)) else { return address }
        return address[..<scheme.upperBound] + host + PercentEncoding.ascii(String(address[written.endIndex...]))
    }

    private static let (base, tMin, tMax, skew, damp) = (36, 1, 26, 38, 700)

    private static func encoded(_ label: [Unicode.Scalar]) -> String? {
        guard label.count <= 59, label.allSatisfy({ $0.value < 0x80 ? $0 == "-" || isPlain($0) : $0.properties.isAlphabetic || isMark($0) })
        else { return nil }
        let plain = label.filter { $0.value < 0x80 }
        var output = plain.map(Character.init)
        if !plain.isEmpty { output.append("-") }
        var (next, delta, bias, handled) = (0x80, 0, 72, plain.count)
        while handled < label.count {
            guard let smallest = label.map({ Int($0.value) }).filter({ $0 >= next }).min() else { return nil }
            delta += (smallest - next) * (handled + 1)
            next = smallest
            for scalar in label {
                if scalar.value < next { delta += 1 }
                guard scalar.value == next else { continue }
                output += digits(of: delta, bias)
                bias = adapted(delta, handled + 1, isFirst: handled == plain.count)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        return String(output)
    }

    private static func digits(of delta: Int, _ bias: Int) -> [Character] {
        var digits: [Character] = []
        var rest = delta
        var place = base
        while true {
            let threshold = min(max(place - bias, tMin), tMax)
            guard rest >= threshold else { return digits + [letter(rest)] }
            digits.append(letter(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            place += base
        }
    }

    private static func letter(_ digit: Int) -> Character {
        Character(Unicode.Scalar(UInt8(digit < 26 ? 97 + digit : 22 + digit)))
    }

    private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var divisions = 0
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            divisions += base
        }
        return divisions + (base - tMin + 1) * delta / (delta + skew)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        [.nonspacingMark, .spacingMark, .decimalNumber].contains(scalar.properties.generalCategory)
    }
}
