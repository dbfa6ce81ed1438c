/// How close places of an index come to each word of a question: a row for each place that has one of them, 0 for a word that it lacks.
/// Two flat arrays, because a question touches thousands of places.
struct ClosenessTable {
    /// Places that have a row, in the order in which they got it.
    private(set) var places: [Int] = []
    private let width: Int
    private var values: [UInt8] = []
    /// For each place one more than the number of its row, 0 for none.
    private var rows: [Int32]

    init(places count: Int, words: Int) {
        width = words
        rows = Array(repeating: 0, count: count)
    }

    subscript(place: Int) -> ArraySlice<UInt8> {
        let row = Int(rows[place])
        return row == 0 ? [] : values[((row - 1) * width)..<(row * width)]
    }

    /// Keeps the best.
    mutating func add(_ closeness: Int, of word: Int, at place: Int) {
        if rows[place] == 0 {
            places.append(place)
            rows[place] = Int32(places.count)
            for _ in 0..<width { values.append(0) }
        }
        let slot = (Int(rows[place]) - 1) * width + word
        values[slot] = max(values[slot], UInt8(closeness))
    }
}
