package import Diagnostics

/// "1 page", "3 pages".
package func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}

extension Findings {
    /// "3 errors, 1 warning"; nil when there is nothing to count.
    package func summary(of severities: [Severity]) -> String? {
        let parts = severities.filter { count($0) > 0 }.map { counted(count($0), $0.rawValue) }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension Duration {
    /// "0.08 s"
    package var shown: String {
        let hundredths = (milliseconds + 5) / 10
        let rest = String(hundredths % 100)
        return "\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest) s"
    }

    package var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
