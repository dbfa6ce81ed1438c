/// What is left for others to fill: "[CLIENT NAME]".
package enum Placeholder {
    /// Whether words in capitals are one, or part of one; or a program's, as in "-----BEGIN PUBLIC KEY".
    package static func holds(_ words: Substring) -> Bool {
        let before = words.base[..<words.startIndex].suffix(40)
        if before.last == "-" { return true }
        guard let open = before.lastIndex(where: { "[]{}<>\n".contains($0) }), "[{<".contains(before[open]) else { return false }
        let after = words.base[words.endIndex...].prefix(40).prefix { !"]}>\n".contains($0) }
        return !before[open...].contains(where: \.isLowercase) && !after.contains(where: \.isLowercase)
    }
}
