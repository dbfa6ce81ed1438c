/// Numbers with digits after the point, and their units: other languages have a comma there, and names of their own for units.
extension Phrase {
    /// `1 byte`, `812 bytes`, `3.1 kB`, `12.4 MB`: thousands, not 1,024s, with one digit after the point.
    package static func size(_ bytes: Int) -> Phrase {
        let (tenthsOfThousands, tenthsOfMillions) = ((bytes + 50) / 100, (bytes + 50_000) / 100_000)
        switch bytes {
        case 1: return "1 byte"
        case ..<1_000: return "\(bytes) bytes"
        case ..<999_950: return "\(tenthsOfThousands / 10).\(tenthsOfThousands % 10) kB"
        default: return "\(tenthsOfMillions / 10).\(tenthsOfMillions % 10) MB"
        }
    }

    /// `0.08 s`
    package static func seconds(_ duration: Duration) -> Phrase {
        let hundredths = (duration.milliseconds + 5) / 10
        let rest = String(hundredths % 100)
        return "\(hundredths / 100).\(rest.count < 2 ? "0" + rest : rest) s"
    }

    /// `4.5 to 1`, of a contrast as it is written.
    package static func toOne(_ ratio: String) -> Phrase {
        let parts = ratio.split(separator: ".", maxSplits: 1)
        return parts.count < 2 ? "\(ratio) to 1" : "\(parts[0]).\(parts[1]) to 1"
    }
}

extension Duration {
    package var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
