package import Diagnostics

extension Findings {
    /// "3 errors, 1 warning"; nil when there is nothing to count.
    package func summary(of severities: [Severity]) -> Phrase? {
        let parts = severities.filter { count($0) > 0 }.map { Self.counted(count($0), $0) }
        return parts.isEmpty ? nil : .list(parts)
    }

    static func counted(_ number: Int, _ severity: Severity) -> Phrase {
        switch severity {
        case .error: number == 1 ? "1 error" : "\(number) errors"
        case .warning: number == 1 ? "1 warning" : "\(number) warnings"
        case .note: number == 1 ? "1 note" : "\(number) notes"
        }
    }
}
