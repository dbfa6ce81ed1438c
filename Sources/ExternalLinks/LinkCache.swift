package import SiteValues
import Text

/// What earlier checks found, as a file of lines: the address, what became of it, the day, the last day on which it was there, and the places
/// on it. It only saves time; nothing but a check of external links reads it.
package struct LinkCache: Sendable, Equatable {
    private var entries: [String: Entry] = [:]

    struct Entry: Sendable, Equatable {
        var state: LinkState
        var checked: CivilDate
        var lastGood: CivilDate?
    }

    package init() {}

    /// A line that is not understood is left out, and its address asked again.
    package init(parsing bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == Self.head else { return }
        for line in lines.dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 7, let checked = CivilDate(fields[3]), let answer = Self.answer(fields[1], fields[2]) else { continue }
            let (found, missing) = (fields[5].split(separator: " ").map(String.init), fields[6].split(separator: " ").map(String.init))
            entries[fields[0]] = Entry(
                state: LinkState(answer, missing: Set(missing), found: Set(found)), checked: checked, lastGood: CivilDate(fields[4]))
        }
    }

    package var bytes: [UInt8] {
        var text = Self.head + "\n"
        for (address, entry) in entries.sorted(by: { $0.key < $1.key }) {
            let (kind, detail) = Self.words(for: entry.state.answer)
            let fields = [
                address, kind, detail, entry.checked.iso, entry.lastGood?.iso ?? "", entry.state.found.sorted().joined(separator: " "),
                entry.state.missing.sorted().joined(separator: " "),
            ]
            text += fields.joined(separator: "\t") + "\n"
        }
        return Array(text.utf8)
    }

    /// The last day on which it was there, as far as anybody has looked.
    package func lastGood(_ address: String) -> CivilDate? { entries[address]?.lastGood }

    /// Those that need not be asked again: what was there a few days ago, with every place that is looked for now. A bad answer is never kept.
    func states(of addresses: [LinkedAddress], on day: CivilDate, daysKept: Int) -> [String: LinkState] {
        var known: [String: LinkState] = [:]
        for linked in addresses {
            guard let entry = entries[linked.address], entry.state.answer.isGood, entry.checked <= day,
                day < entry.checked.adding(days: daysKept)
            else { continue }
            let names = Set(linked.fragments.map(\.name).filter(PagePlaces.isPlace))
            guard entry.state.missing.isEmpty, names.isSubset(of: entry.state.found) else { continue }
            known[linked.address] = entry.state
        }
        return known
    }

    /// What was refused was never asked, and is not remembered.
    mutating func remember(_ state: LinkState, of address: String, on day: CivilDate) {
        if case .refused = state.answer { return }
        let lastGood = state.answer.isGood ? day : entries[address]?.lastGood
        var kept = state
        // Places that were there for an earlier text are not looked for again.
        if state.answer.isGood, state.missing.isEmpty { kept.found.formUnion(entries[address]?.state.found ?? []) }
        entries[address] = Entry(state: kept, checked: day, lastGood: lastGood)
    }

    private static let head: String = "# sitegen external links 1"

    private static func words(for answer: LinkAnswer) -> (kind: String, detail: String) {
        switch answer {
        case .good(let moved): ("good", moved ?? "")
        case .broken(let status): ("broken", "\(status)")
        case .unknown(let status): ("unknown", "\(status)")
        case .unreachable(let trouble): ("unreachable", trouble.rawValue)
        case .refused: ("refused", "")
        }
    }

    private static func answer(_ kind: String, _ detail: String) -> LinkAnswer? {
        switch kind {
        case "good": .good(movedTo: detail.isEmpty ? nil : detail)
        case "broken": Int(detail).map { .broken(status: $0) }
        case "unknown": Int(detail).map { .unknown(status: $0) }
        case "unreachable": LinkAnswer.Trouble(rawValue: detail).map { .unreachable($0) }
        default: nil
        }
    }
}
