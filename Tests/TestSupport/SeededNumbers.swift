/// The same numbers at every run (SplitMix64), so that a failure can be looked at twice.
package struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A few bytes put in, taken out or changed, preferably to those that mean something in YAML.
    package mutating func mangled(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let special = Array(" \n\n  -:#,[]{}\"'|>&*!%@`?~\\\t\r0a\u{E4}".utf8)
        for _ in 0..<Int.random(in: 1...4, using: &self) where bytes.count > 8 {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(special[Int.random(in: 0..<special.count, using: &self)], at: place)
            case 2: bytes[place] = special[Int.random(in: 0..<special.count, using: &self)]
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &self)))
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + Int.random(in: 1...40, using: &self))], at: place)
            }
        }
        return bytes
    }
}
