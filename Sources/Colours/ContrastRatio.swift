/// A contrast ratio (WCAG 2.2) as it is written.
package enum ContrastRatio {
    /// Two digits, never rounded up: 4.499 is not 4.5.
    package static func text(_ ratio: Double) -> String {
        let hundredths = Int(ratio * 100)
        let digits = hundredths % 100
        return digits == 0
            ? "\(hundredths / 100)" : "\(hundredths / 100)." + (digits < 10 ? "0" : "") + String(digits % 10 == 0 ? digits / 10 : digits)
    }
}
