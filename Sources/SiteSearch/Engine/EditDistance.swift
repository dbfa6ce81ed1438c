/// How many letters have to be inserted, left out, changed or swapped to make one word of another.
enum EditDistance {
    /// More than `limit` where it is more.
    static func between(_ asked: [UInt16], _ word: [UInt16], limit: Int) -> Int {
        var before: [Int] = []
        var last = Array(0...word.count)
        for row in 1...asked.count {
            var next = [row]
            next.reserveCapacity(word.count + 1)
            for column in 1...word.count {
                let change = last[column - 1] + (asked[row - 1] == word[column - 1] ? 0 : 1)
                var least = min(last[column] + 1, next[column - 1] + 1, change)
                if row > 1, column > 1, asked[row - 1] == word[column - 2], asked[row - 2] == word[column - 1] {
                    least = min(least, before[column - 2] + 1)
                }
                next.append(least)
            }
            if (next.min() ?? 0) > limit { return limit + 1 }
            (before, last) = (last, next)
        }
        return last[word.count]
    }
}
