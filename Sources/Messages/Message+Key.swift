extension Message {
    /// The name in a file of words, such as `two_ways`.
    package var key: String { rawValue.asKey }

    package init?(key: String) {
        guard let message = Self.byKey[key] else { return nil }
        self = message
    }

    /// What the desk is for that the starter calls so; nil for one of a site's own.
    package init?(desk id: String) { self.init(key: "desk_" + id.replacing("-", with: "_")) }

    private static let byKey = Dictionary(uniqueKeysWithValues: allCases.map { ($0.key, $0) })
}

extension String {
    /// `twoWays` as keys of content are written: `two_ways`.
    var asKey: String {
        var key = ""
        var previousIsSmall = false
        for character in self {
            if character.isUppercase, previousIsSmall { key += "_" }
            key += character.lowercased()
            previousIsSmall = !character.isUppercase
        }
        return key
    }
}
