/// A number of bytes as people read it: thousands, not 1,024s, with one digit after the point.
package enum ByteCount {
    /// `812 bytes`, `3.1 kB`, `12.4 MB`.
    ///
    /// - Parameter point: what the language writes before decimals.
    package static func text(_ bytes: Int, point: String = ".") -> String {
        switch bytes {
        case ..<1_000: "\(bytes) bytes"
        case ..<999_950: "\((bytes + 50) / 1_000)\(point)\((bytes + 50) % 1_000 / 100) kB"
        default: "\((bytes + 50_000) / 1_000_000)\(point)\((bytes + 50_000) % 1_000_000 / 100_000) MB"
        }
    }
}
