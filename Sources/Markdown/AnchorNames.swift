/// Gives each heading of a document its own anchor.
struct AnchorNames {
    /// The last number given to each name.
    private var uses: [String: Int] = [:]

    /// Names that something else on the page carries already.
    init(taken: some Sequence<String>) {
        for name in taken { uses[name] = 1 }
    }

    /// The name itself for the first, `name-2` and so on for the others.
    mutating func unique(_ name: String) -> String {
        guard var number = uses[name] else {
            uses[name] = 1
            return name
        }
        var candidate: String
        repeat {
            number += 1
            candidate = "\(name)-\(number)"
        } while uses[candidate] != nil
        uses[name] = number
        uses[candidate] = 1
        return candidate
    }
}
