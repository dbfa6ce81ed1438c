/// How often a page is read again by its owner, as written: `6 months`, `2 weeks`, `1 year`.
package struct ReviewInterval: Sendable, Hashable, CustomStringConvertible {
    package enum Unit: String, Sendable, Hashable, CaseIterable {
        case days, weeks, months, years
    }

    package let count: Int
    package let unit: Unit

    package init(count: Int, unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = Int(parts[0]), (1...999).contains(count) else { return nil }
        let name = parts[1].hasSuffix("s") ? String(parts[1]) : parts[1] + "s"
        guard let unit = Unit(rawValue: name) else { return nil }
        self.init(count: count, unit: unit)
    }

    /// The day on which the next review falls due.
    package func due(after reviewed: CivilDate) -> CivilDate {
        switch unit {
        case .days: reviewed.adding(days: count)
        case .weeks: reviewed.adding(days: 7 * count)
        case .months: reviewed.adding(months: count)
        case .years: reviewed.adding(months: 12 * count)
        }
    }

    package var description: String {
        "\(count) " + (count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)
    }
}
