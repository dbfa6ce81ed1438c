/// Which parts of a list went, and which came, when it became another.
///
/// The smallest difference costs as many steps as the lists are long, times what differs: of two long texts with nothing in common that is
/// a square. So short lists are compared whole, and long ones between what occurs once in each of them. What has no such anchor and is too
/// long to be compared counts as replaced.
///
///     SequenceDifference(from: ["a", "b", "c"], to: ["a", "c", "d"]).removed    // [1]
package struct SequenceDifference: Sendable, Equatable {
    /// Positions in the old list.
    package private(set) var removed: Set<Int> = []
    /// Positions in the new list.
    package private(set) var inserted: Set<Int> = []

    /// Of both lists together.
    private static let mostCompared = 2048

    package init(from old: [String], to new: [String]) {
        var numbers: [String: Int] = [:]
        func numbered(_ parts: [String]) -> [Int] {
            parts.map { part in
                if let number = numbers[part] { return number }
                numbers[part] = numbers.count
                return numbers.count - 1
            }
        }
        let (before, after) = (numbered(old), numbered(new))
        // Of the lists' parts still to be compared; a stack, because anchors may lie within anchors.
        var pending = [(before[...], after[...])]
        while let (from, to) = pending.popLast() { pending += compare(from, to) }
    }

    /// Compares two parts, or divides them into smaller ones.
    private mutating func compare(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [(ArraySlice<Int>, ArraySlice<Int>)] {
        let begin = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(begin).reversed(), new.dropFirst(begin).reversed()).prefix { $0 == $1 }.count
        let (from, to) = (old.dropFirst(begin).dropLast(end), new.dropFirst(begin).dropLast(end))
        if from.isEmpty || to.isEmpty {
            replace(from, to)
            return []
        }
        guard from.count + to.count > Self.mostCompared else {
            for change in to.difference(from: from) {
                switch change {
                case .remove(let offset, _, _): removed.insert(from.startIndex + offset)
                case .insert(let offset, _, _): inserted.insert(to.startIndex + offset)
                }
            }
            return []
        }
        let anchors = Self.anchors(from, to)
        guard !anchors.isEmpty else {
            replace(from, to)
            return []
        }
        let ends = anchors + [(old: from.endIndex, new: to.endIndex)]
        var parts: [(ArraySlice<Int>, ArraySlice<Int>)] = []
        var (lastOld, lastNew) = (from.startIndex, to.startIndex)
        for anchor in ends {
            parts.append((from[lastOld..<anchor.old], to[lastNew..<anchor.new]))
            (lastOld, lastNew) = (anchor.old + 1, anchor.new + 1)
        }
        return parts
    }

    private mutating func replace(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) {
        removed.formUnion(old.indices)
        inserted.formUnion(new.indices)
    }

    /// What occurs once in each of two parts, as far as it is in the same order in both: the longest such row.
    private static func anchors(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [(old: Int, new: Int)] {
        let (before, after) = (singles(of: old), singles(of: new))
        let pairs = before.compactMap { value, place in after[value].map { (old: place, new: $0) } }.sorted { $0.old < $1.old }
        // The longest rising row of the new places: `ends[length]` is the pair that ends the row of that length with the least place.
        var ends: [Int] = []
        var previous = [Int?](repeating: nil, count: pairs.count)
        for index in pairs.indices {
            let length = ends.firstPosition { pairs[$0].new > pairs[index].new }
            previous[index] = length == 0 ? nil : ends[length - 1]
            if length == ends.count { ends.append(index) } else { ends[length] = index }
        }
        var row: [(old: Int, new: Int)] = []
        var last = ends.last
        while let index = last {
            row.append(pairs[index])
            last = previous[index]
        }
        return row.reversed()
    }

    /// The values that occur once, with their places.
    private static func singles(of part: ArraySlice<Int>) -> [Int: Int] {
        var places: [Int: Int] = [:]
        var repeated = Set<Int>()
        for index in part.indices where places.updateValue(index, forKey: part[index]) != nil { repeated.insert(part[index]) }
        return places.filter { !repeated.contains($0.key) }
    }
}
