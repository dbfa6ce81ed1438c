import Text

/// How one list becomes another: what stays, what goes, what comes, and what is changed in its place.
enum Alignment {
    enum Step: Equatable {
        case kept(from: Int, to: Int)
        case changed(from: Int, to: Int)
        case removed(Int)
        case inserted(Int)
    }

    /// - Parameter pairing: whether something that goes and something that comes at the same place are one change.
    static func steps(from old: [String], to new: [String], pairing: Bool = true) -> [Step] {
        let difference = SequenceDifference(from: old, to: new)
        let (removed, inserted) = (difference.removed, difference.inserted)
        var steps: [Step] = []
        var (from, to) = (0, 0)
        while from < old.count || to < new.count {
            var (gone, come): ([Int], [Int]) = ([], [])
            while removed.contains(from) {
                gone.append(from)
                from += 1
            }
            while inserted.contains(to) {
                come.append(to)
                to += 1
            }
            if gone.isEmpty, come.isEmpty {
                steps.append(.kept(from: from, to: to))
                (from, to) = (from + 1, to + 1)
                continue
            }
            let pairs = pairing ? zip(gone, come).filter { areAlike(old[$0], new[$1]) } : []
            steps += gone.filter { index in !pairs.contains { $0.0 == index } }.map { .removed($0) }
            steps += pairs.map { .changed(from: $0.0, to: $0.1) }
            steps += come.filter { index in !pairs.contains { $0.1 == index } }.map { .inserted($0) }
        }
        return steps
    }

    /// Whether a line is another wording of one: a third of its words are the same.
    private static func areAlike(_ old: String, _ new: String) -> Bool {
        let (before, after) = (Set(old.split(separator: " ")), Set(new.split(separator: " ")))
        return before.intersection(after).count * 3 >= min(before.count, after.count)
    }
}
